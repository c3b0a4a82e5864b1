import { ABSENT } from '../../../src/covers/measure-cover.ts';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import type { PlacedCover } from '../../../src/training/hues/corpus.ts';

/** What a test says of a cover; the rest is a colourful training cover of no genre. */
export interface CoverFacts extends Partial<Omit<PlacedCover, 'measure'>> {
  /** Share of the pixels by the name of a hue or neutral. */
  readonly hues?: Readonly<Record<string, number>>;
  readonly lightness?: number;
  readonly chroma?: number;
  readonly contrast?: number;
}

let covers = 0;

/** A cover with its measurements. */
export function madeCover(facts: CoverFacts = {}): PlacedCover {
  const { hues = {}, lightness = 0.5, chroma = 0.06, contrast = 0.5, ...record } = facts;
  const shares = new Float32Array(NAMED_COLOURS.length);
  for (const [name, share] of Object.entries(hues)) shares[namedIndex(name)!] = share;
  const typical = Int32Array.from(shares, (share, name) =>
    share > 0 ? Number.parseInt(NAMED_COLOURS[name]!.hex.slice(1), 16) : ABSENT,
  );
  const ground = { name: namedIndex('grey')!, colour: 0x808080, share: 0.5 };
  return {
    id: `cover-${covers++}`,
    title: 'A cover',
    author: 'Nobody',
    genres: [],
    source: 'some/source',
    fold: 'train',
    group: 't:a cover',
    ...record,
    measure: { shares, typical, ground, lightness, chroma, contrast },
  };
}
