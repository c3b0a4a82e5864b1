import { describe, expect, it } from 'vitest';
import { genreRecogniser } from '../../src/hues/recognise-genres.ts';
import type { BookQuestion } from '../../src/hues/understand-book.ts';

const GENRES = ['fiction', 'crime', 'horror'].map((id) => ({
  id,
  name: id,
  kind: 'fiction' as const,
  threshold: 0.5,
}));

const READ: BookQuestion = {
  given: { recognised: [], unknown: [] },
  named: [],
  namedShelves: [],
  told: { genres: new Map(), words: [] },
  titled: [],
  text: 'A text that was read.',
  blurb: 'A text that was read.',
  words: 5,
  sent: { of: 5, leftOut: {} },
  cautions: [],
  beside: { typed: [], more: 0, read: [] },
};

function present(seen: Readonly<Record<string, number>>, question: Partial<BookQuestion> = {}): string[] {
  const recognise = genreRecogniser({ genres: GENRES }, new Map());
  return recognise(new Map(Object.entries(seen)), { ...READ, ...question }).flatMap((genre) =>
    genre.present ? [genre.id] : [],
  );
}

describe('a genre', () => {
  it('is said to be there from its threshold on', () => {
    expect(present({ crime: 0.9, horror: 0.5 })).toEqual(['crime', 'horror']);
    expect(present({ crime: 0.9, horror: 0.49 })).toEqual(['crime']);
  });

  it('is said sooner where none is likelier', () => {
    expect(present({ crime: 0.35, horror: 0.34 })).toEqual(['crime']);
    expect(present({ crime: 0.34, horror: 0.3 })).toEqual([]);
  });

  it('is said sooner though fiction is likelier, which is never said sooner itself', () => {
    expect(present({ fiction: 0.49, crime: 0.36, horror: 0.1 })).toEqual(['crime']);
  });

  it('is not said of a text of a few words, however likely', () => {
    expect(present({ crime: 0.9 }, { cautions: ['few-words'] })).toEqual([]);
  });
});
