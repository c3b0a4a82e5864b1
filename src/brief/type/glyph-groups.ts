import type { Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import { graphemes } from '../../swatch/plain-text.ts';

/** A glyph, and where it stands beside the one before it, in units of its font. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly position: GlyphPosition;
}

/** Glyphs that show a part of a text together: as few as can be told apart from those beside them. */
export interface GlyphGroup {
  /** Whole clusters: letters with their marks. */
  readonly text: string;
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[];
}

/** A cluster of a text, and the characters that it is made of. */
interface Cluster {
  readonly text: string;
  readonly characters: readonly string[];
}

/** What fonts need no glyph for: joiners, variation selectors and the like. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Groups the glyphs of a text by what they show, from left to right. A letter with its marks may be drawn by several
 * glyphs, several letters by one, and syllables of some scripts in another order than they are read in.
 */
export function groupGlyphs({ glyphs, positions, direction }: GlyphRun, text: string): GlyphGroup[] {
  const placed = glyphs.map((glyph, at): PlacedGlyph => ({ glyph, position: positions[at]! }));
  if (direction !== 'rtl') return matchClusters(placed, text);
  return matchClusters(placed.toReversed(), text)
    .map((group) => ({ text: group.text, glyphs: group.glyphs.toReversed() }))
    .toReversed();
}

/** Groups glyphs that stand in the order in which their text is read, but for those of one group. */
function matchClusters(glyphs: readonly PlacedGlyph[], text: string): GlyphGroup[] {
  const groups: { text: string; readonly glyphs: PlacedGlyph[] }[] = [];
  const clusters = clustersOf(text);
  const balance = new Balance();
  let next = 0;
  for (const placed of glyphs) {
    const characters = charactersShown(placed);
    if (groups.length === 0 || (balance.isEven() && characters.length > 0))
      groups.push({ text: '', glyphs: [] });
    const group = groups.at(-1)!;
    group.glyphs.push(placed);
    balance.draw(characters);
    for (; balance.hasDrawnMore() && next < clusters.length; next++) {
      group.text += clusters[next]!.text;
      balance.read(clusters[next]!.characters);
    }
  }
  const last = groups.at(-1);
  // Signs without a glyph.
  for (const cluster of clusters.slice(next)) if (last) last.text += cluster.text;
  return groups;
}

/** Which characters were read and not drawn yet, or the other way round. */
class Balance {
  readonly #owed = new Map<string, number>();
  #more = 0;

  draw(characters: readonly string[]): void {
    this.#add(characters, 1);
  }

  read(characters: readonly string[]): void {
    this.#add(characters, -1);
  }

  isEven(): boolean {
    return this.#owed.size === 0;
  }

  hasDrawnMore(): boolean {
    return this.#more > 0;
  }

  #add(characters: readonly string[], sign: 1 | -1): void {
    for (const character of characters) {
      const owed = (this.#owed.get(character) ?? 0) + sign;
      if (owed === 0) this.#owed.delete(character);
      else this.#owed.set(character, owed);
    }
    this.#more += sign * characters.length;
  }
}

function clustersOf(text: string): Cluster[] {
  return graphemes(text).map((cluster) => ({ text: cluster, characters: charactersOf(cluster) }));
}

/** What a glyph was drawn for; nothing where the shaper put a space without width in place of what needs no glyph. */
function charactersShown({ glyph, position }: PlacedGlyph): string[] {
  const text = String.fromCodePoint(...glyph.codePoints);
  return position.xAdvance === 0 && text === ' ' ? [] : charactersOf(text);
}

/** The characters that a text is made of where none is composed: shapers take some apart. */
function charactersOf(text: string): string[] {
  return Array.from(text.normalize('NFKD')).filter((character) => !IGNORABLE.test(character));
}
