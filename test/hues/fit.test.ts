import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLook } from '../../src/covers/descriptor.ts';
import type { Pixels } from '../../src/covers/decode-cover.ts';
import { sharesOf } from '../../src/covers/measure-cover.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import type { Book, CoverLook, HuesEngine } from '../../src/hues/reading.ts';
import { HUES, hueIndex } from '../../src/palette/hues.ts';
import { seededRandom } from '../../src/training/random.ts';
import { inventBlurb, type World, WORLD_NAMES, WORLDS } from '../training/synthetic-data.ts';
import { trainedHues } from '../training/trained-hues.ts';
import { makeModelFolder } from './model-folder.ts';

let engine: HuesEngine;
beforeAll(async () => {
  engine = await loadHuesEngine({ directory: (await trainedHues()).model, lexicons: LEXICONS });
}, 120_000);
afterAll(() => engine.close());

/** A cover of a genre's two hues, one above the other. */
function coverOf(world: World): CoverLook {
  const rows = WORLDS[world].hues.flatMap((hue) =>
    Array.from({ length: 9 * 12 }, () => HUES[hueIndex(hue)!]!.hex),
  );
  const data = Buffer.concat(rows.map((hex) => Buffer.from(hex.slice(1), 'hex')));
  const pixels: Pixels = { width: 12, height: 18, data };
  return { shares: sharesOf(pixels), look: describeLook(pixels), genres: [] };
}

const COVERS = WORLD_NAMES.map(coverOf);
const blurbOf = (world: World, seed = 5): string => inventBlurb(world, seededRandom(seed));
const fitsOf = async (book: Book, covers = COVERS) => (await engine.fit!(book, covers))!;

describe('how covers fit a book', () => {
  it('is best for the cover of its own genre, of new books, too', async () => {
    for (const [at, world] of WORLD_NAMES.entries()) {
      for (const seed of [5, 6, 7]) {
        const fits = (await fitsOf({ blurb: blurbOf(world, seed) })).map(({ fit }) => fit);
        expect([world, fits.indexOf(Math.max(...fits))]).toEqual([world, at]);
      }
    }
  });

  it('comes in the covers’ order, with percentiles from 0 to 1 in the order of fits', async () => {
    const book = { blurb: blurbOf('space') };
    const fits = await fitsOf(book);
    expect(await fitsOf(book, COVERS.toReversed())).toEqual(fits.toReversed());
    const byFit = fits.toSorted((one, other) => one.fit - other.fit).map(({ percentile }) => percentile);
    expect(byFit).toEqual(byFit.toSorted((one, other) => one - other));
    expect(byFit[0]).toBeGreaterThanOrEqual(0);
    expect(byFit.at(-1)).toBeLessThanOrEqual(1);
  });

  it('gains by a picture that shows the text’s genres, and loses by one that shows others', async () => {
    const [cover] = COVERS;
    const showing = (genre: World): CoverLook => ({
      ...cover!,
      genres: WORLD_NAMES.map((id) => ({ id, score: id === genre ? 0.9 : 0.05 })),
    });
    const [own, silent, other] = await fitsOf({ blurb: blurbOf('horror') }, [
      showing('horror'),
      cover!,
      showing('romance'),
    ]);
    expect(own!.fit).toBeGreaterThan(silent!.fit);
    expect(silent!.fit).toBeGreaterThan(other!.fit);
    expect(new Set([own, silent, other].map((fit) => fit!.percentile)).size).toBe(1);
  });

  it('goes by the genres that are named, with or without a text that can be read', async () => {
    for (const blurb of ['', 'Ein Grab.']) {
      const fits = (await fitsOf({ blurb, genres: 'romance' })).map(({ fit }) => fit);
      expect(fits.indexOf(Math.max(...fits))).toBe(WORLD_NAMES.indexOf('romance'));
    }
  });

  it('takes nothing of genres from a text that hardly says any beside those that are named', async () => {
    const [cover] = COVERS;
    const showing = (id: World): CoverLook => ({ ...cover!, genres: [{ id, score: 0.9 }] });
    const alike = [showing('horror'), showing('space')];
    const [first, ...others] = await Promise.all(
      ['', 'Ein Grab.', 'A letter arrives.'].map((blurb) => fitsOf({ blurb, genres: 'horror' }, alike)),
    );
    expect(first![0]!.fit).toBeGreaterThan(first![1]!.fit);
    expect(others).toEqual([first, first]);
  });

  it('is not told of a text that says too little', async () => {
    const czech = 'Starý hrobník se vrací do vesnice, kde kdysi zmizela jeho sestra.';
    for (const book of [
      { blurb: '' },
      { blurb: 'A grave.' },
      { blurb: czech },
      { blurb: '', genres: 'zyzzyva' },
    ]) {
      expect(await engine.fit!(book, COVERS)).toBeUndefined();
    }
  });

  it('can’t be told by a model that knows no covers', async () => {
    const plain = await loadHuesEngine({ directory: makeModelFolder(), lexicons: LEXICONS });
    expect(await plain.fit?.({ blurb: blurbOf('space') }, COVERS)).toBeUndefined();
    await plain.close();
  });
});
