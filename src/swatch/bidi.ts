import bidiFactory, { type Bidi } from 'bidi-js';
import { type Direction, isRightToLeft } from './plain-text.ts';

let loaded: Bidi | undefined;

/** The library, made ready once. It is CommonJS, though its types speak of a module. */
function bidi(): Bidi {
  loaded ??= (bidiFactory as unknown as () => Bidi)();
  return loaded;
}

/** Embedding levels (Unicode UAX #9) by code unit; none for a text that runs from left to right throughout. */
export function levelsOf(text: string, direction?: Direction): Uint8Array | undefined {
  if (direction !== 'right-to-left' && !isRightToLeft(text)) return undefined;
  const base = { 'left-to-right': 'ltr', 'right-to-left': 'rtl' } as const;
  return bidi().getEmbeddingLevels(text, direction ? base[direction] : 'auto').levels;
}

/** What stands in place of a character that is turned around with its line, such as a bracket. */
export function mirrored(character: string): string {
  return bidi().getMirroredCharacter(character) ?? character;
}

/**
 * Puts parts of a line as they are read into the order in which they stand from left to right. Rule L2 of UAX #9: from
 * the highest level down, what is at that level or above it is turned around.
 */
export function fromLeftToRight<Part extends { readonly level: number }>(parts: readonly Part[]): Part[] {
  const ordered = [...parts];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to++;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  }
  return ordered;
}
