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
    expect(sayAgreement(showing(...blurb), showing(...cover), say)).toContain(expected);
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
      expect(sayAgreement(showing(...blurb), showing(...cover), say)).toContain(expected);
    },
  );
});
