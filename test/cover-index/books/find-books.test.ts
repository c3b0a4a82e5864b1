import { beforeAll, describe, expect, it } from 'vitest';
import { type BookFinder, bookFinder } from '../../../src/cover-index/beside.ts';
import { readCoverIndex } from '../../../src/cover-index/cover-index.ts';

let books: BookFinder;
beforeAll(async () => {
  books = bookFinder(await readCoverIndex('models/hues/index'));
});

/** What is found by a name alone: a title with its author, or an author. */
async function found(name: string): Promise<string | undefined> {
  const { beside } = await books.find({ typed: [name], more: 0, read: [] });
  const [one] = beside.found;
  expect(beside.unknown).toEqual(one ? [] : [name]);
  return one && (one.by === 'title' ? `${one.title}, ${one.author}` : one.author);
}

describe('a book is found', () => {
  it.each([
    'Gone Girl',
    'gone girl',
    'GONE GIRL: A Novel',
    'Gone Grl',
    'Gone Gril by Gilian Flynn',
    '“Gone Girl” by Gillian Flynn',
    'Gone Girl, Gillian Flynn',
    'Gone Girl (Gillian Flynn)',
    'Gillian Flynn - Gone Girl',
    'Gone Girl – Flynn, Gillian',
    'Gone Girl von Gillian Flynn',
    'Gone Girl de Gillian Flynn',
    'Gone Girl por Gillian Flynn',
    'Gillian Flynn『Gone Girl』',
    'Gone Girl Gillian Flynn著',
  ])('as %s', async (name) => {
    expect(await found(name)).toBe('Gone Girl, Gillian Flynn');
  });

  it.each(['hobbit', 'The Hobbit', 'The Hobbit by JRR Tolkien', 'the hobit by tolkien, j. r. r.'])(
    'without its article, and with initials in any way: %s',
    async (name) => {
      expect(await found(name)).toBe('The Hobbit, J.R.R. Tolkien');
    },
  );
});

it.each([
  'Richard Osman: The Thursday Murder Club',
  'The Thursday Murder Club Richard Osman',
  'richard osman the thursday murder club',
])('a book is found with its author beside it: %s', async (name) => {
  expect(await found(name)).toBe('The Thursday Murder Club, Richard Osman');
});

it.each(['Persuasion by Jane Austin', 'Persuasion by Jane Austen', 'Jane Austin'])(
  'a well-known author is found but for one vowel: %s',
  async (name) => {
    expect(await found(name)).toBe('Jane Austen');
  },
);

it('an author who is named before a title that is not known is found', async () => {
  expect(await found('Richard Osman: The Lighthouse of Nowhere')).toBe('Richard Osman');
  expect(await found('Tales of Richard Osman and Others of Nowhere')).toBeUndefined();
});

describe('an author is found', () => {
  it.each(['Stephen King', 'stephen king', 'King, Stephen', 'Stephen E. King', 'Stephn King'])(
    'as %s',
    async (name) => {
      expect(await found(name)).toBe('Stephen King');
    },
  );

  it('by a book that is not known', async () => {
    expect(await found('The Lighthouse of Nowhere by Stephen King')).toBe('Stephen King');
  });
});

describe('slips are told from other books', () => {
  it.each([
    ['Teh Underground Railroad', 'The Underground Railroad, Colson Whitehead'],
    ['Throne of Glas by Sarah J Mass', 'Throne of Glass, Sarah J. Maas'],
    ['Devotion in Death by J. D. Robb', 'J. D. Robb'],
    ['Lonely Planet 2 Japan by Lonely Planet', 'Lonely Planet'],
    ['Thomas King', undefined],
    ['Dr Clare Bailey', 'Dr. Claire Bailey'],
    ['C & D', undefined],
    ['Dark Watre', 'Dark Water, Linda Hall'],
    ['Dark Winter', undefined],
  ])('%s', async (name, expected) => {
    expect(await found(name)).toBe(expected);
  });
});

describe('nothing is found', () => {
  it.each(['Us', 'Dark Mattr', 'The Lighthouse of Nowhere', 'Gone Girl by Somebody Else', '!!!'])(
    'for %s',
    async (name) => {
      expect(await found(name)).toBeUndefined();
    },
  );
});

it('titles are completed by what they or their authors begin with', async () => {
  expect((await books.complete('gone g', 5))[0]).toMatchObject({
    title: 'Gone Girl',
    author: 'Gillian Flynn',
  });
  expect((await books.complete('gillian f', 5)).map(({ author }) => author)).toContain('Gillian Flynn');
  expect(await books.complete('zzz', 5)).toEqual([]);
  expect(await books.complete('', 5)).toEqual([]);
});
