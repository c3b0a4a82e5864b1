/** Names that a person may give at once. */
export const MOST_NAMES = 10;

/** Names of a list. */
export interface NamedList {
  /** At most `MOST_NAMES`, each once. */
  readonly names: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

const BULLET = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/u;

/** The names of a list, one a line or parted by semicolons; lines of nothing but punctuation part it, too. */
export function namesIn(list: string): NamedList {
  const names = list
    .split(/[\n\r;；]+/u)
    .map((name) =>
      name
        .replace(BULLET, '')
        .replaceAll(/\s+/gu, ' ')
        .replace(/[.,\s]+$/u, '')
        .trim(),
    )
    .filter((name) => /[\p{L}\p{N}\p{S}]/u.test(name));
  const plain = names.map((name) => name.toLowerCase());
  const distinct = names.filter((_, at) => plain.indexOf(plain[at]!) === at);
  return { names: distinct.slice(0, MOST_NAMES), more: Math.max(0, distinct.length - MOST_NAMES) };
}
