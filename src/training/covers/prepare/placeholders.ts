/** A picture that so many books of different titles have is none's cover, but what a site shows where it has none. */
const PLACEHOLDER_TITLES = 3;

/** Tells pictures that stand in for missing covers from covers that two editions share. */
export interface Placeholders {
  /** Notes that a book has a picture, whichever way pictures are told apart. */
  add(picture: string, title: string): void;
  /** Whether a picture was noted for too many titles. */
  has(picture: string): boolean;
}

/** Counts titles by picture, no further than needed. */
export function findPlaceholders(): Placeholders {
  const titles = new Map<string, Set<string>>();
  return {
    add(picture, title) {
      const known = titles.get(picture) ?? new Set();
      titles.set(picture, known);
      // Books without a title are as many books as there are of them.
      if (known.size < PLACEHOLDER_TITLES) known.add(folded(title) || `untitled ${known.size}`);
    },
    has: (picture) => (titles.get(picture)?.size ?? 0) >= PLACEHOLDER_TITLES,
  };
}

/** A title without its subtitle and what is put in brackets, so that editions are alike. */
function folded(title: string): string {
  const main = title.toLowerCase().split(/[:([]/u)[0]!;
  return (main.trim() || title.toLowerCase()).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
