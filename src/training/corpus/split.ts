import { hashText } from '../random.ts';

/** Which part of the data a title belongs to: what is learned from, chosen by, or measured on. */
export type Split = 'train' | 'validation' | 'test';

/** The fields that tell whether two records are the same book. */
export interface Identified {
  readonly title: string;
  readonly description?: string | undefined;
}

/**
 * By which titles are assigned to training, validation and test, the same for blurbs and covers. The hues model's recipe
 * was at first measured on the split of seed 42, more than once, so that its test titles were no longer unseen; this
 * split was made before the rounds of choices that followed, and its test titles took no part in them.
 */
export const SPLIT_SEED = 20_261;

/** Shares of the titles held out. */
export const HOLD_OUT = { validation: 0.1, test: 0.15 } as const;

/** The split of a record, and the book. */
export interface SplitPlace {
  readonly split: Split;
  /** The same for all records of one book. */
  readonly group: string;
}

/**
 * Assigns records to splits so that no book stands in two of them: records with the same main title, or
 * whose descriptions begin alike (another edition, another shop), always share a group and a split.
 *
 * @returns one place a record, in order.
 */
export function splitByTitle(records: readonly Identified[], seed: number): SplitPlace[] {
  const groups = new DisjointSets();
  const keys = records.map((record) => {
    const title = mainTitle(record.title);
    const opening = openingOf(record.description ?? '');
    if (title === '') return `d:${opening === '' ? record.title : opening}`;
    if (opening !== '') groups.join(`t:${title}`, `d:${opening}`);
    return `t:${title}`;
  });
  return keys.map((key) => {
    const group = groups.root(key);
    return { group, split: splitOf(hashText(group, seed) / 4_294_967_296) };
  });
}

/** A title without its subtitle, series, articles, accents and punctuation. */
export function mainTitle(title: string): string {
  const whole = plainWords(title);
  const main = plainWords(title.replace(/[([].*$/su, '').replace(/[:;–—].*$/su, ''));
  return (main === '' ? whole : main).replace(/^(?:the|an|a) /u, '');
}

/** The first words of a description, enough to know it again; empty when it is too short to tell. */
function openingOf(description: string): string {
  const words = plainWords(description);
  return words.length < 60 ? '' : words.slice(0, 60);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function splitOf(position: number): Split {
  if (position < HOLD_OUT.test) return 'test';
  return position < HOLD_OUT.test + HOLD_OUT.validation ? 'validation' : 'train';
}

/** Union-find over strings; the root of a group is its smallest member, whatever the order of joins. */
class DisjointSets {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (;;) {
      const parent = this.#parents.get(at);
      if (parent === undefined || parent === at) break;
      at = parent;
    }
    if (at !== key) this.#parents.set(key, at);
    return at;
  }

  join(one: string, other: string): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a !== b) this.#parents.set(a < b ? b : a, a < b ? a : b);
  }
}
