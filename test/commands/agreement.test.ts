import { describe, expect, it } from 'vitest';
import { sayAgreement } from '../../commands/agreement.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import type { RecognisedGenre } from '../../src/hues/reading.ts';

const { cover: say } = sentencesFor('en');

const genre = (name: string, present: boolean): RecognisedGenre => ({
  id: name.toLowerCase(),
  name,
  score: 0.5,
  present,
});

/** Genres that are shown, by their names, surest first; and one that is not. */
function showing(...names: string[]): RecognisedGenre[] {
  return [...names.map((name) => genre(name, true)), genre('Western', false)];
}

describe('sayAgreement', () => {
  it.each([
    [['Mystery', 'Fiction'], ['Romance', 'Fiction'], say.coverSilent],
    [[], ['Romance'], say.coverSilent],
    [['Mystery', 'Thriller'], ['Romance', 'Thriller'], say.agrees([{ id: 'thriller', name: 'Thriller' }])],
  ])('of a blurb of %j and a cover that hardly shows %j, which can’t be told', (blurb, cover, expected) => {
    const seen = { genres: showing(...cover), canTell: false };
    expect(sayAgreement(showing(...blurb), seen, [], say)).toEqual([expected]);
  });

  it.each([
    [['Fiction', 'Thriller'], ['Thriller', 'Fiction'], 'both point to Thriller.'],
    [
      ['Mystery', 'Thriller'],
      ['Romance', 'Thriller'],
      'both point to Thriller, but the cover more to Romance.',
    ],
    [['Mystery', 'Fiction'], ['Romance', 'Fiction'], 'the blurb points to Mystery, the cover to Romance.'],
    [['Mystery'], [], "doesn't show what kind of book this is"],
    [[], ['Romance'], 'the cover points to Romance.'],
  ])('of a blurb of %j and a cover of %j', (blurb, cover, expected) => {
    expect(
      sayAgreement(showing(...blurb), { genres: showing(...cover), canTell: true }, [], say).join(' '),
    ).toContain(expected);
  });

  it.each([
    [['Mystery'], ['Mystery'], ['It looks so.', say.agrees([{ id: 'mystery', name: 'Mystery' }])]],
    [['Mystery'], [], ['It looks so.']],
    [['Mystery'], ['Romance'], [expect.stringContaining('the cover to Romance.')]],
    [[], ['Romance'], [expect.stringContaining('the cover points to Romance.')]],
  ])('of a blurb of %j and a cover of %j says what it looks like, unless it points elsewhere', (...all) => {
    const [blurb, cover, expected] = all;
    const seen = { genres: showing(...cover), canTell: true };
    expect(sayAgreement(showing(...blurb), seen, ['It looks so.'], say)).toEqual(expected);
  });

  it.each([
    [['Mystery', 'Fiction'], ['Fiction'], say.agrees([{ id: 'fiction', name: 'Fiction' }])],
    [['Fiction'], ['Fiction'], say.agrees([{ id: 'fiction', name: 'Fiction' }])],
    [['Fiction'], ['Thriller', 'Fiction'], 'both point to Fiction, but the cover more to Thriller.'],
    [['Food', 'Nonfiction'], ['Fiction'], 'the blurb points to Food, the cover to Fiction.'],
    [['Nonfiction'], ['Thriller', 'Fiction'], 'the blurb points to Nonfiction, the cover to Thriller.'],
  ])(
    'takes no genre for the opposite of fiction: a blurb of %j and a cover of %j',
    (blurb, cover, expected) => {
      expect(
        sayAgreement(showing(...blurb), { genres: showing(...cover), canTell: true }, [], say).join(' '),
      ).toContain(expected);
    },
  );
});
