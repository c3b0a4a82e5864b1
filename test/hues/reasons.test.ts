import { describe, expect, it } from 'vitest';
import { rankColours } from '../../src/hues/ranking.ts';
import type { HueReading, RecognisedGenre } from '../../src/hues/reading.ts';
import { explainHues } from '../../src/hues/reasons.ts';
import { cueFinder } from '../../src/hues/reasons/cues.ts';
import type { Mention, WordedText } from '../../src/hues/reasons/text-words.ts';
import { HUES } from '../../src/palette/hues.ts';
import { madeCovers, perHue } from './made-covers.ts';

const LABELS = HUES.map(({ name }) => name);
const measured = madeCovers({
  horror: { name: 'Horror', lifts: { maroon: 3, teal: 1.5, gold: 1.05, green: 3 }, unrepeated: ['teal'] },
  fantasy: { name: 'Fantasy', lifts: { maroon: 1.5, gold: 2, pink: 2 } },
  war: { name: 'War', lifts: { maroon: 1.2 } },
});
const findCue = cueFinder([
  { genre: 'horror', also: [], cues: ['cellar', 'ghost', 'lamp', 'garden', 'blood'] },
  { genre: 'fantasy', also: ['war'], cues: ['sword', 'throne', 'ghost'] },
]);
const BLURB = 'The cellar was cold, and Cellar doors were open. A ghost waited in the garden with a lamp.';

/** What words of a blurb add to the logit of each hue, wherever they stand. */
const MEANINGS: Record<string, Record<string, number>> = {
  cellar: { maroon: 1 },
  ghost: { maroon: 0.8, gold: 1 },
  garden: { maroon: -1 },
  lamp: { maroon: 0.05 },
  blood: { maroon: 0.5, green: 2 },
  sword: { maroon: 0.5, pink: 0.6 },
  throne: { maroon: 0.6 },
  the: { maroon: 5 },
};

function effects(_text: WordedText, mentions: readonly Mention[]): Promise<Float32Array[]> {
  return Promise.resolve(
    mentions.map(({ key, spans }) => {
      const logits = perHue({}, 0);
      for (const [hue, value] of Object.entries(MEANINGS[key] ?? {}))
        logits[LABELS.indexOf(hue)]! += value * spans.length;
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
    shelves: [],
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
  return explainHues({ reading, top, blurb, context: '', measured, findCue, labels: LABELS, effects });
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
      { id: 'horror', name: 'Horror', covers: 100, share: expect.closeTo(0.3, 5) as number, lift: 3 },
      { id: 'fantasy', name: 'Fantasy', covers: 100, share: expect.closeTo(0.15, 5) as number, lift: 1.5 },
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
    const [reason] = await explain({ maroon: 0.9 }, [genre('horror')]);
    expect(reason!.words).toEqual(['cellar', 'ghost']);
  });

  it('counts all places of a word together, in any case', async () => {
    const blurb = 'Cellar. A ghost! CELLAR, cellar; ghost, ghost, ghost, ghost, ghost, ghost, ghost.';
    const [reason] = await explain({ maroon: 0.9 }, [genre('horror')], blurb);
    expect(reason!.words).toEqual(['ghost', 'Cellar']);
  });

  it('never names a word that carries no theme, or lowers the hue', async () => {
    const [reason] = await explain({ maroon: 0.9 }, [genre('horror')]);
    expect(reason!.words).not.toContain('The');
    expect(reason!.words).not.toContain('garden');
  });

  it('names only cues of a genre that the book reads as and whose covers carry the hue', async () => {
    const blurb = 'A sword and a throne for the one who lights the cellar, not the ghost.';
    const words = async (...ids: string[]) =>
      (
        await explain(
          { maroon: 0.9 },
          ids.map((id) => genre(id)),
          blurb,
        )
      )[0]!.words;
    expect(await words('horror')).toEqual(['cellar', 'ghost']);
    expect(await words('fantasy')).toEqual(['ghost', 'throne']);
    expect(await words('poetry')).toEqual([]);
    const [gold] = await explain({ gold: 0.9 }, [genre('horror')], blurb);
    expect(gold!.words).toEqual([]);
  });

  it('takes few cues of a genre for no theme, and in a text of some length more than in a short one', async () => {
    const horror = [genre('horror')];
    const wordsFor = async (blurb: string) => (await explain({ maroon: 0.9 }, horror, blurb))[0]!.words;
    const rest = 'and so it went on '.repeat(20);
    expect(await wordsFor('Down in the cellar, a party of friends.')).toEqual([]);
    expect(await wordsFor('Down in the cellar, a ghost.')).toContain('cellar');
    expect(await wordsFor(`Down in the cellar, a ghost. ${rest}`)).toEqual([]);
    expect(await wordsFor(`Down in the cellar, a ghost, a lamp and blood. ${rest}`)).toContain('cellar');
  });

  it('names no word that is a cue of another genre first of all', async () => {
    const blurb = 'A throne and a sword.';
    const [fantasy] = await explain({ maroon: 0.9 }, [genre('fantasy')], blurb);
    expect(fantasy!.words).toEqual(['throne']);
    const [war] = await explain({ maroon: 0.9 }, [genre('war')], blurb);
    expect(war!.words).toEqual([]);
  });

  it('names for two opposite hues no word but for that one that it says more of', async () => {
    const blurb = 'A throne, a sword and another sword, a ghost.';
    const reasons = await explain({ maroon: 0.9, pink: 0.5 }, [genre('fantasy')], blurb, 2);
    expect(reasons.map(({ hue, words }) => [hue, words])).toEqual([
      ['maroon', ['ghost', 'throne']],
      ['pink', ['sword']],
    ]);
  });

  it('names no word for a colour that is not its own', async () => {
    const blurb = 'Blood on the sword, blood on the throne, and a ghost.';
    const [reason] = await explain({ green: 0.9 }, [genre('horror')], blurb);
    expect(reason!.words).not.toContain('Blood');
  });

  it('finds in a long text what it finds in a short one', async () => {
    const horror = [genre('horror')];
    const long = `${BLURB} ${'and so it went on and on '.repeat(300)}`;
    expect(await explain({ maroon: 0.9 }, horror, long)).toEqual(await explain({ maroon: 0.9 }, horror));
  });

  it('names no words where there are none to read', async () => {
    const reasons = await explain({ maroon: 0.9 }, [genre('horror')], '');
    expect(reasons[0]!.words).toEqual([]);
    expect(reasons[0]!.genres).toHaveLength(1);
  });

  it('names no words of a few, nor where no genre stands out', async () => {
    for (const caution of ['few-words', 'no-clear-genre'] as const) {
      const [reason] = await explain({ maroon: 0.9 }, [genre('horror')], BLURB, 1, { cautions: [caution] });
      expect(reason!.words).toEqual([]);
    }
  });

  it('is empty where nothing speaks for a hue', async () => {
    const [reason] = await explain({ teal: 0.9 }, [], 'Nothing here.');
    expect(reason).toEqual({ hue: 'teal', genres: [], words: [] });
  });
});
