import { beforeAll, expect, it } from 'vitest';
import { type BookFinder, bookFinder } from '../../../src/cover-index/beside.ts';
import { type CoverFacts, madeCover } from '../../training/hues/covers.ts';
import { madeIndex } from '../made-index.ts';

const BOOKS: readonly CoverFacts[] = [
  { title: 'The Gone World', author: 'Tom S.' },
  { title: 'Gone Girl', author: 'Gillian Flynn' },
  { title: 'Gone Girl', author: 'Gillian Flynn' },
  { title: 'Sharp Objects', author: 'Gillian Flynn' },
  { title: 'Long Gone: A Novel', author: 'Alafair Burke' },
  { title: 'Spanked and Gone', author: 'Nobody' },
  { title: 'Élan', author: 'Åsa Gone' },
  { title: 'Wild', author: 'Gonella Swift' },
];

let books: BookFinder;
beforeAll(async () => {
  books = bookFinder(await madeIndex(BOOKS.map((facts) => madeCover(facts))));
});

const titles = async (text: string, most = 10) =>
  (await books.complete(text, most)).map(({ title }) => title);

it('titles that begin so come first, then authors, then later words; each book once, and none for adults', async () => {
  expect(await titles('gon')).toEqual(['Gone Girl', 'The Gone World', 'Wild', 'Long Gone: A Novel', 'Élan']);
});

it.each([
  ['the gone', ['The Gone World']],
  ['GÓNE G', ['Gone Girl']],
  ['gillian', ['Gone Girl', 'Sharp Objects']],
  ['girl flynn', ['Gone Girl']],
  ['elan', ['Élan']],
  ['w', ['Wild']],
  ['one', []],
  ['spank', []],
  [' !', []],
])('%s', async (text, expected) => {
  expect(await titles(text)).toEqual(expected);
});

it('no more are given than are asked for', async () => {
  expect(await titles('gon', 2)).toEqual(['Gone Girl', 'The Gone World']);
  expect(await titles('gon', 0)).toEqual([]);
});
