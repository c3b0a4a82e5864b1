import { HUES, hueIndex } from '../../../src/palette/hues.ts';
import type { PlacedCover } from '../../../src/training/hues/corpus.ts';

/** What a test says of a cover; the rest is a colourful training cover of no genre. */
export interface CoverFacts extends Partial<Omit<PlacedCover, 'measure'>> {
  /** Share of the pixels by hue name. */
  readonly hues?: Readonly<Record<string, number>>;
  readonly lightness?: number;
  readonly chroma?: number;
  readonly contrast?: number;
}

let covers = 0;

/** A cover with its measurements. */
export function madeCover(facts: CoverFacts = {}): PlacedCover {
  const { hues = {}, lightness = 0.5, chroma = 0.06, contrast = 0.5, ...record } = facts;
  const coverage = new Float32Array(HUES.length + 4);
  for (const [name, share] of Object.entries(hues)) coverage[hueIndex(name)!] = share;
  return {
    id: `cover-${covers++}`,
    title: 'A cover',
    author: 'Nobody',
    genres: [],
    source: 'some/source',
    fold: 'train',
    group: 't:a cover',
    ...record,
    measure: { coverage, lightness, chroma, contrast },
  };
}
