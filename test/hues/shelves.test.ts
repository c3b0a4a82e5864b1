import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import type { HuesEngine } from '../../src/hues/reading.ts';
import { shelvesOf } from '../../src/hues/shelves.ts';
import { packagePath } from '../../src/package-root.ts';

const SHELVES = [
  { id: 'gothic', name: 'gothic', genre: 'horror', also: ['romance'] },
  { id: 'space-opera', name: 'space opera', genre: 'science-fiction', also: [] },
];
const CONFIG = {
  shelves: SHELVES,
  calibration: { genres: { scale: 1, offset: 0 }, shelves: { scale: 2, offset: 0 } },
};
const genre = (id: string) => ({ id, name: id, score: 0.9, present: true });

/** A text that names no shelf. */
const TEXT = { blurb: 'A castle by the sea.', namedShelves: [] };

describe('shelvesOf', () => {
  it('gives chances by the shelves’ own scale, and says those below a genre that is there', () => {
    const [gothic, opera] = shelvesOf(TEXT, Float32Array.of(1, 2), CONFIG, [genre('horror')]);
    expect(gothic).toMatchObject({ id: 'gothic', genre: 'horror', present: true });
    expect(gothic!.score).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(opera).toMatchObject({ id: 'space-opera', present: false });
  });

  it('counts a shelf less that only also belongs to a genre that is there', () => {
    const [first] = shelvesOf(TEXT, Float32Array.of(0, -9), CONFIG, [genre('romance')]);
    expect(first).toMatchObject({ id: 'gothic', score: 0.5, present: false });
  });

  it('tells none for a model without shelves', () => {
    expect(shelvesOf(TEXT, new Float32Array(0), { ...CONFIG, shelves: [] }, [genre('horror')])).toEqual([]);
  });
});

describe('the shipped model', () => {
  let engine: HuesEngine;
  beforeAll(async () => {
    engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
  });
  afterAll(() => engine.close());

  it.each([
    [
      'cozy-mystery',
      'When the village bakery’s prize-winning cake turns up poisoned at the fete, amateur sleuth Nell and her cat must find the killer before the tea shop closes for good.',
    ],
    [
      'gunslingers-and-lawmen',
      'A lone gunslinger rides into a dusty frontier town to avenge his brother, and finds a sheriff bought by the cattle barons.',
    ],
    [
      'knitting-crochet-and-needlework',
      'Learn to knit cosy socks: purl, cast on and turn a heel with twenty patterns for beginners.',
    ],
    [
      'space-opera',
      'The fleet’s last starship carries an exiled captain across the galaxy, hunted by an empire of a thousand worlds.',
    ],
  ])('reads the shelf %s', async (id, blurb) => {
    const { shelves } = await engine.read({ blurb });
    expect(shelves[0]).toMatchObject({ id, present: true });
  });

  it('lets a shelf that the asker names lead, and its covers come first', async () => {
    const blurb =
      'A young woman arrives at a large house by the sea and finds that nothing there is as it seems.';
    const named = await engine.read({ blurb, genres: 'space opera' });
    expect(named.shelves[0]).toMatchObject({ id: 'space-opera', score: 1, present: true });
    expect(named.given.recognised.flatMap(({ ids }) => ids)).toContain('science-fiction');
    const alone = await engine.read({ blurb });
    expect(named.covers?.comparables).not.toEqual(alone.covers?.comparables);
  });

  it('keeps the covers of a shelf that a blurb shows where the asker names it, too', async () => {
    const blurb =
      'When Poppy Marlowe inherits her aunt’s bakery in a Vermont village, the last thing she expects is a body in the flour store. With a nosy parrot and a handsome baker next door, she must find the killer before the harvest fair.';
    const first = async (genres: string) =>
      (await engine.read({ blurb, genres })).covers?.comparables[0]?.title;
    expect(await first('cozy mystery')).toBe(await first(''));
  });
});
