import { describe, expect, it } from 'vitest';
import { rankColours } from '../../src/hues/ranking.ts';
import type { HueReading, RecognisedGenre } from '../../src/hues/reading.ts';
import { explainHues } from '../../src/hues/reasons.ts';
import { HUES } from '../../src/palette/hues.ts';
import { madeCovers, perHue } from './made-covers.ts';

const LABELS = HUES.map(({ name }) => name);
const measured = madeCovers({
  horror: { name: 'Horror', lifts: { maroon: 3, teal: 1.5, gold: 1.05 }, unrepeated: ['teal'] },
  fantasy: { name: 'Fantasy', lifts: { maroon: 1.5, gold: 2 } },
  war: { name: 'War', lifts: { maroon: 1.2 } },
});
const BLURB = 'The cellar was cold, and Cellar doors were open. A ghost waited in the garden with a lamp.';

/** What the words of a blurb add to the logit of each hue. */
const MEANINGS: Record<string, Record<string, number>> = {
  cellar: { maroon: 1 },
  ghost: { maroon: 0.8, gold: 1 },
  garden: { maroon: -1 },
  lamp: { maroon: 0.05 },
  the: { maroon: 5 },
};

function score(blurbs: readonly string[]): Promise<Float32Array[]> {
  return Promise.resolve(
    blurbs.map((blurb) => {
      const logits = perHue({}, 0);
      for (const word of blurb.toLowerCase().match(/\p{L}+/gu) ?? []) {
        for (const [hue, value] of Object.entries(MEANINGS[word] ?? {}))
          logits[LABELS.indexOf(hue)]! += value;
      }
      return Float32Array.from(logits);
    }),
  );
}

const genre = (id: string, present = true): RecognisedGenre => ({
  id,
  name: measured.genres[id]?.name ?? id,
  score: present ? 0.9 : 0.1,
  present,
});

function explain(
  scores: Record<string, number>,
  genres: readonly RecognisedGenre[],
  blurb = BLURB,
  top = 1,
  change: Partial<HueReading> = {},
) {
  const hues = rankColours(
    perHue(scores, 0.01).map((value, at) => {
      const { name, hex } = HUES[at]!;
      return { name, hex, css: hex, score: value, usual: measured.usual.hues[at]! };
    }),
  );
  const advice = { share: 0.4, usual: 0.4 };
  const reading: HueReading = {
    hues,
    neutrals: [],
    genres,
    ground: {
      ground: { value: 'mid', ...advice },
      chroma: { value: 'moderate', ...advice },
      contrast: { value: 'medium', ...advice },
    },
    given: { recognised: [], unknown: [] },
    read: { words: 90, of: 90, leftOut: {} },
    cautions: [],
    ...change,
  };
  return explainHues({ reading, top, blurb, measured, labels: LABELS, score });
}

describe('explainHues', () => {
  it('explains as many of the first hues as asked for, in order', async () => {
    const reasons = await explain({ maroon: 0.9, gold: 0.5 }, [], BLURB, 2);
    expect(reasons.map(({ hue }) => hue)).toEqual(['maroon', 'gold']);
    expect(await explain({ maroon: 0.9 }, [], BLURB, 0)).toEqual([]);
  });

  it('names the genres on whose covers the hue is more often, the strongest first and no more than two', async () => {
    const [reason] = await explain({ maroon: 0.9 }, [genre('war'), genre('fantasy'), genre('horror')]);
    expect(reason!.genres).toEqual([
      { id: 'horror', name: 'Horror', share: expect.closeTo(0.3, 5) as number, lift: 3 },
      { id: 'fantasy', name: 'Fantasy', share: expect.closeTo(0.15, 5) as number, lift: 1.5 },
    ]);
  });

  it('names no genre beyond the four that stand for the book', async () => {
    const four = ['war', 'fantasy', 'poetry', 'western'].map((id) => genre(id));
    const [reason] = await explain({ maroon: 0.9 }, [...four, genre('horror')]);
    expect(reason!.genres.map(({ id }) => id)).not.toContain('horror');
  });

  it('names no genre for a hue that such covers carry less often than others', async () => {
    const rare = { maroon: 0.001 };
    const reasons = await explain(rare, [genre('horror')], BLURB, LABELS.length);
    expect(reasons.find(({ hue }) => hue === 'maroon')).toMatchObject({ genres: [] });
  });

  it('names of a few words only the genres that were asked for', async () => {
    const given = { recognised: [{ term: 'wars', ids: ['war'] }], unknown: [] };
    const change = { cautions: ['few-words' as const], given };
    const [reason] = await explain({ maroon: 0.9 }, [genre('horror'), genre('war')], BLURB, 1, change);
    expect(reason!.genres.map(({ id }) => id)).toEqual(['war']);
  });

  it.each<[string, string, RecognisedGenre]>([
    ['a lift that does not repeat', 'teal', genre('horror')],
    ['a lift of hardly anything', 'gold', genre('horror')],
    ['a genre that is not there', 'maroon', genre('horror', false)],
    ['a genre that was not measured', 'maroon', genre('unheard-of')],
  ])('does not name a genre for %s', async (_name, hue, given) => {
    const [reason] = await explain({ [hue]: 0.9 }, [given]);
    expect(reason).toMatchObject({ hue, genres: [] });
  });

  it('names the words that raise the hue, the strongest first, as they are first written', async () => {
    const [reason] = await explain({ maroon: 0.9 }, []);
    expect(reason!.words).toEqual(['cellar', 'ghost']);
  });

  it('counts all places of a word together, in any case', async () => {
    const [reason] = await explain(
      { maroon: 0.9 },
      [],
      'Cellar. A ghost! CELLAR, cellar; ghost, ghost, ghost, ghost.',
    );
    expect(reason!.words).toEqual(['ghost', 'Cellar']);
  });

  it('never names a word that carries no theme, or lowers the hue', async () => {
    const [reason] = await explain({ maroon: 0.9 }, []);
    expect(reason!.words).not.toContain('The');
    expect(reason!.words).not.toContain('garden');
  });

  it('names no words where there are none to read', async () => {
    const reasons = await explain({ maroon: 0.9 }, [genre('horror')], '');
    expect(reasons[0]!.words).toEqual([]);
    expect(reasons[0]!.genres).toHaveLength(1);
  });

  it('is empty where nothing speaks for a hue', async () => {
    const [reason] = await explain({ teal: 0.9 }, [], 'Nothing here.');
    expect(reason).toEqual({ hue: 'teal', genres: [], words: [] });
  });
});
