import type { ShelfRequest } from '../../request.ts';
import { type PlatformWords, wordsFor } from '../words.ts';

/** What somebody typed after `/shelf`. */
export interface TypedShelf {
  readonly action: ShelfRequest['action'];
  readonly whose: ShelfRequest['shelf']['whose'];
  readonly name: string;
  readonly other: string;
  /** From 0. */
  readonly page: number;
}

/** Marks of quotation, opening and closing. */
const QUOTED = /"([^"]*)"|“([^”]*)”|„([^“]*)“|«\s*([^»]*?)\s*»|「([^」]*)」/gu;
/** What parts two names without such marks. */
const BETWEEN = /\s*(?:->|→|=>|;|\|)\s*/u;

const WHOSE = ['mine', 'channel', 'everybody'] as const;

/**
 * Reads what somebody typed after `/shelf`: whose shelf, where it isn't their own, then what to do, then names. Words
 * may be English or of the asker's language. Two names are quoted, or parted by `->`, `;` or `|`. `forget me` is
 * `forget-me` with a name, `me`, which an entry may have after all.
 *
 * @returns nothing where it can't be told what to do
 *
 * @example
 * readTypedShelf('channel rename "Ash" "Birch"', 'en'); // { action: 'rename', whose: 'channel', name: 'Ash', … }
 * readTypedShelf('', 'en'); // { action: 'list', … }
 */
export function readTypedShelf(typed: string, locale: string): TypedShelf | undefined {
  const words = wordsFor(locale);
  const [whose, afterWhose] = takeWord(typed.trim(), (word) =>
    WHOSE.find((each) => isCalled(word, [each, words.shelf.whose[each], ...(ALSO[each] ?? [])])),
  );
  const inTwo = whose === undefined ? actionInTwo(afterWhose, words) : undefined;
  const [said, rest] = inTwo ?? takeWord(afterWhose, (word) => actionOf(word, words));
  // Who forgets something that they name means that alone, and not the whole shelf.
  const action = said === 'forget' && rest !== '' ? 'delete' : said;
  if (action === undefined && rest !== '') return undefined;
  const [name = '', other = ''] = action === 'list' ? [] : namesIn(rest);
  return {
    action: action ?? 'list',
    whose: whose ?? 'mine',
    name,
    other,
    page: /^\d{1,3}$/.test(rest) && action === 'list' ? Math.max(0, Number(rest) - 1) : 0,
  };
}

/** Other words for whose shelf it is. */
const ALSO: Readonly<Partial<Record<TypedShelf['whose'], readonly string[]>>> = {
  everybody: ['everyone', 'workspace', 'server', 'team'],
};

function actionOf(word: string, { shelf: { actions } }: PlatformWords): TypedShelf['action'] | undefined {
  const names = Object.entries(actions) as [TypedShelf['action'], { readonly name: string }][];
  return names.find(([action, { name }]) => isCalled(word, [action, name]))?.[0];
}

/** An action whose hyphen is written as a space, and nothing else; with what a shorter one would be done to. */
function actionInTwo(
  text: string,
  words: PlatformWords,
): readonly [TypedShelf['action'], string] | undefined {
  const [first = '', second, ...more] = text.split(/\s+/u);
  if (second === undefined || more.length > 0) return undefined;
  const action = actionOf(`${first}-${second}`, words);
  return action && [action, actionOf(first, words) === undefined ? '' : second];
}

function isCalled(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === word.toLowerCase());
}

/** Takes a word off the beginning of a text where it means something. */
function takeWord<Meaning>(
  text: string,
  meaningOf: (word: string) => Meaning | undefined,
): readonly [Meaning | undefined, string] {
  const [word = ''] = text.split(/\s+/u, 1);
  const meaning = meaningOf(word);
  return meaning === undefined ? [undefined, text] : [meaning, text.slice(word.length).trim()];
}

function namesIn(text: string): string[] {
  const quoted = Array.from(
    text.matchAll(QUOTED),
    ([, ...found]) => found.find((each) => each !== undefined) ?? '',
  );
  if (quoted.length === 0) return text.split(BETWEEN).map((name) => name.trim());
  if (quoted.length > 1) return quoted;
  // One of the two may go without.
  const [whole = ''] = text.match(QUOTED) ?? [];
  const [before = '', after = ''] = text.split(whole).map((part) => part.split(BETWEEN).join(' ').trim());
  return before === '' ? [quoted[0]!, after] : [before, quoted[0]!];
}
