import { describe, expect, it } from 'vitest';
import { chooseCovers } from '../../../src/training/cover-index/choose-covers.ts';
import { type CoverFacts, madeCover, madeLook } from '../hues/covers.ts';

/** The rows that are chosen of covers of different books, but for what is told. */
function chosen(...facts: readonly CoverFacts[]): number[] {
  return chooseCovers(facts.map((told, at) => madeCover({ group: `t:book ${at}`, ...told })));
}

describe('chooseCovers', () => {
  it('takes every cover in colour, in their order, of the training and validation splits', () => {
    expect(chosen({}, { split: 'validation' }, {})).toEqual([0, 1, 2]);
  });

  it.each<[string, CoverFacts]>([
    ['of the test split', { split: 'test' }],
    ['in greys', { chroma: 0.005 }],
    ['that are square', { shape: 'square' }],
    ['with a curled page', { source: 'lynxrose/judging-books-by-their-covers' }],
    ['of right-to-left comics', { source: 'VivoWalker/ACAHKU-Library-System' }],
    ['without a title', { title: '' }],
    ['with a title without letters', { title: '1984' }],
  ])('leaves out covers %s', (_name, facts) => {
    expect(chosen({}, facts)).toEqual([0]);
  });

  it('takes one cover of a book, with a description rather than without, and else the first', () => {
    const book = { group: 't:dune', author: 'Frank Herbert' };
    expect(chosen(book, { ...book, author: 'Herbert, Frank' })).toEqual([0]);
    expect(chosen(book, { ...book, description: 'A desert.' }, { ...book, description: 'Sand.' })).toEqual([
      1,
    ]);
  });

  it('takes books of one title by several authors', () => {
    const book = { group: 't:heat' };
    expect(
      chosen(
        { ...book, author: 'Ed McBain' },
        { ...book, author: 'Bill Buford and others' },
        { ...book, author: '' },
      ),
    ).toEqual([0, 1, 2]);
  });

  it('leaves out placeholders: pictures that several books share', () => {
    const look = madeLook(900);
    expect(chosen({ look }, {}, { look }, { look: madeLook(901) })).toEqual([1, 3]);
    expect(chosen({ look, group: 't:one' }, { look, group: 't:one' })).toEqual([0]);
  });

  it('chooses nothing of nothing', () => {
    expect(chosen()).toEqual([]);
  });
});
