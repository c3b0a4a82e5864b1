import { describe, expect, it } from 'vitest';
import { reasonLines } from '../../commands/reason-lines.ts';
import { sentencesFor } from '../../src/languages/index.ts';

const english = sentencesFor('en');
const HUE = { name: 'maroon', hex: '#800000', css: '#800000', rank: 1, score: 0.124, lift: 2.2 };
const HORROR = { id: 'horror', name: 'Horror', covers: 305, share: 0.3, lift: 3 };
const WAR = { id: 'war', name: 'War', covers: 12, share: 0.005, lift: 1.2 };

const MEASURED = 'Measured: on 30% of 305 Horror covers, 3.0 times the usual.';
const PREDICTED = 'Predicted for this book: a chance of about 12%, 2.2 times the usual.';

/** Lines on a hue of some genres and words; figures as in `HUE` unless told. */
function lines(
  genres: readonly (typeof HORROR)[],
  words: readonly string[],
  { detail = 'summary', ...figures }: { detail?: 'summary' | 'full'; score?: number; lift?: number } = {},
): string[] {
  return reasonLines({ ...HUE, ...figures }, { hue: HUE.name, genres, words }, detail, english);
}

describe('reasonLines', () => {
  it('says in a line each what was measured and what was read', () => {
    expect(lines([HORROR, WAR], ['cellar', 'small town'])).toEqual([
      MEASURED,
      'Read in the text: “cellar” and “small town”.',
    ]);
    expect(lines([HORROR], [])).toEqual([MEASURED]);
  });

  it('says in full what was measured of each genre, and what is predicted', () => {
    expect(lines([HORROR, WAR], ['cellar'], { detail: 'full' })).toEqual([
      MEASURED,
      'Measured: on under 1% of only 12 War covers, 1.2 times the usual.',
      PREDICTED,
      'Read in the text: “cellar”.',
    ]);
  });

  it('says what is predicted where no genre speaks for a hue, or no reasons were asked for', () => {
    expect(lines([], ['cellar'])).toEqual([PREDICTED, 'Read in the text: “cellar”.']);
    expect(reasonLines(HUE, undefined, 'full', english)).toEqual([PREDICTED]);
  });

  it('never puts what was measured and what is predicted in one line', () => {
    const all = [[], [HORROR], [HORROR, WAR]].flatMap((genres) =>
      (['summary', 'full'] as const).flatMap((detail) => lines(genres, ['cellar'], { detail })),
    );
    for (const line of all) expect(line.match(/Measured|Predicted|Read/g)).toHaveLength(1);
  });

  it('says of a hue that nothing speaks for that it is common, where it is', () => {
    const common = ' It is common on covers of all kinds.';
    const rare = 'Predicted for this book: a chance of about 36%, 0.9 times the usual.';
    expect(lines([], [], { score: 0.36, lift: 0.9 })).toEqual([`${rare}${common}`]);
    expect(lines([], ['cellar'], { score: 0.36, lift: 0.9 })).toEqual([`${rare}${common}`]);
    const usual = 'Predicted for this book: a chance of about 36%, about as usual.';
    expect(lines([], [], { score: 0.36, lift: 1 })).toEqual([`${usual}${common}`]);
    expect(lines([], ['cellar'], { score: 0.36, lift: 1 })).toEqual([usual, 'Read in the text: “cellar”.']);
    expect(lines([], [], { score: 0.17, lift: 0.9 })[0]).not.toContain('common');
    expect(lines([], [], { score: 0.36, lift: 1.1 })[0]).not.toContain('common');
  });

  it('names no word for a hue that is rarer than usual', () => {
    expect(lines([], ['cellar'], { lift: 0.4 })).toHaveLength(1);
  });
});
