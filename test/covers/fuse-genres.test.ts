import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseGenres, fuseProbabilities, likelihood } from '../../src/covers/fuse-genres.ts';
import type { RecognisedGenre } from '../../src/hues/reading.ts';

const genre = (id: string, score: number): RecognisedGenre => ({
  id,
  name: id,
  score,
  present: score >= 0.5,
});
const TEXT = [genre('thriller', 0.8), genre('romance', 0.3), genre('poetry', 0.1)];
const IMAGE = [genre('romance', 0.9), genre('thriller', 0.4), genre('war', 0.2)];
const FUSION = { text: 1, image: 0.5, offsets: [-1, 0.25, 0] };
const GENRE_IDS = ['war', 'romance', 'thriller'];

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const fuse = (text: number, image: number): number =>
  fuseProbabilities(text, image, { text: 1, image: 0.5, offset: 0 });

describe('two probabilities', () => {
  it('are weighed together as logits', () => {
    const fused = fuseProbabilities(0.8, 0.4, { text: 1.2, image: 0.5, offset: -0.3 });
    expect(fused).toBeCloseTo(sigmoid(1.2 * logit(0.8) + 0.5 * logit(0.4) - 0.3), 12);
  });

  it('make a third, rising with each, also where one is certain', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, p, p, (one, other, third) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        for (const fused of [fuse(less, third), fuse(third, less)]) {
          expect(fused).toBeGreaterThan(0);
          expect(fused).toBeLessThan(1);
        }
        expect(fuse(more, third)).toBeGreaterThanOrEqual(fuse(less, third));
        expect(fuse(third, more)).toBeGreaterThanOrEqual(fuse(third, less));
      }),
    );
  });
});

describe('genres of a blurb and a cover', () => {
  it('stand side by side where both know them, with the offset of each, likeliest first', () => {
    const fused = fuseGenres(TEXT, IMAGE, { fusion: FUSION, genreIds: GENRE_IDS });
    const thriller = sigmoid(logit(0.8) + 0.5 * logit(0.4));
    const romance = sigmoid(logit(0.3) + 0.5 * logit(0.9) + 0.25);
    expect(thriller).toBeGreaterThan(romance);
    expect(fused).toEqual([
      { id: 'thriller', name: 'thriller', text: 0.8, image: 0.4, fused: expect.closeTo(thriller, 10) },
      { id: 'romance', name: 'romance', text: 0.3, image: 0.9, fused: expect.closeTo(romance, 10) },
    ]);
  });

  it('are not fused by a model that does not say how; the blurb then leads', () => {
    const evidence = fuseGenres(TEXT.toReversed(), IMAGE, { fusion: undefined, genreIds: GENRE_IDS });
    expect(evidence).toEqual([
      { id: 'thriller', name: 'thriller', text: 0.8, image: 0.4 },
      { id: 'romance', name: 'romance', text: 0.3, image: 0.9 },
    ]);
    expect(evidence.map(likelihood)).toEqual([0.8, 0.3]);
  });

  it('are none where one of them has none', () => {
    expect(fuseGenres(TEXT, [], { fusion: FUSION, genreIds: GENRE_IDS })).toEqual([]);
  });
});
