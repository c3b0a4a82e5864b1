import { describe, expect, it } from 'vitest';
import { chooseComparables } from '../../src/cover-index/comparables.ts';
import { type CoverFacts, madeCover } from '../training/hues/covers.ts';
import { madeDescription, madeIndex, madeKinds, nearestOf } from './made-index.ts';

/** What is shown of these covers, nearest first. */
async function shown(facts: readonly CoverFacts[], adult = false) {
  const index = await madeIndex(facts.map((told) => madeCover(told)));
  return chooseComparables(nearestOf(facts.length), index, { adult }, () => []);
}

const titles = async (...asked: Parameters<typeof shown>): Promise<string[]> =>
  (await shown(...asked)).map(({ title }) => title);

/** What is shown of covers whose books are as alike in kind as told; only the first two are near by look. */
async function alike(
  cosines: readonly number[],
  facts: readonly CoverFacts[],
  isFiction?: boolean,
  worn?: number,
) {
  const made = await madeIndex(
    facts.map((told) => madeCover(told)),
    {
      genres: ['horror', 'romance', 'fiction', 'nonfiction'],
      usual: { ...madeDescription().usual, genres: [0.2, 0.3, 0.7, 0.3] },
    },
  );
  const kinds = madeKinds((cover) => cosines[cover]!);
  const kind = {
    shelves: [],
    genres: ['romance'],
    readings: Float32Array.of(1),
    ...(isFiction !== undefined && { isFiction }),
  };
  const near = nearestOf(2);
  const ofGenre = (genre: number) => [...facts.keys()].filter((cover) => made.hasGenre(cover, genre));
  const found = chooseComparables(near, { ...made, kinds }, { adult: false, kind, worn }, ofGenre);
  return found.map(({ title }) => title);
}

/** Books of different authors. */
const books = (count: number, genresOf?: (at: number) => string[]): CoverFacts[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `Volume ${at}`,
    author: `Author ${at}`,
    ...(genresOf && { genres: genresOf(at) }),
  }));

describe('chooseComparables', () => {
  it('shows the eight nearest, nearest first', async () => {
    expect(await titles(books(12))).toEqual(books(8).map(({ title }) => title));
    expect(await titles(books(2))).toEqual(['Volume 0', 'Volume 1']);
  });

  it('shows books on the same shelf first, then those of the main genre, then of its others, and few of any other', async () => {
    const kinds = [['food'], ['horror'], ['romance'], ['horror', 'romance'], ['food'], ['food'], ['food']];
    const covers = kinds.map((genres, at) => madeCover({ ...books(7)[at]!, genres }));
    const index = await madeIndex(covers, { shelves: ['gothic'] });
    const onShelf = { ...index, isOnShelf: (cover: number) => cover === 0 || cover === 3 };
    const kind = { shelves: ['gothic'], genres: ['romance', 'horror'] };
    const found = chooseComparables(nearestOf(7), onShelf, { adult: false, kind }, () => []);
    expect(found.map(({ title }) => title)).toEqual([
      'Volume 3',
      'Volume 2',
      'Volume 1',
      'Volume 0',
      'Volume 4',
    ]);
  });

  describe('of which the kind was read', () => {
    it('shows the most alike in kind first, near by look or not, as far as they are of its genres', async () => {
      const romances = books(4, () => ['romance']);
      expect(await alike([0.5, 0.6, 0.9, 0.8], romances)).toEqual([
        'Volume 2',
        'Volume 3',
        'Volume 1',
        'Volume 0',
      ]);
      const others = books(4, (at) => (at === 2 ? ['horror'] : ['romance']));
      expect(await alike([0.5, 0.6, 0.9, 0.8], others)).toEqual(['Volume 3', 'Volume 1', 'Volume 0']);
    });

    it('shows fiction beside fiction', async () => {
      const genres = [
        ['romance', 'nonfiction'],
        ['romance', 'fiction'],
      ];
      const facts = books(2, (at) => genres[at]!);
      expect(await alike([0.8, 0.6], facts)).toEqual(['Volume 0', 'Volume 1']);
      expect(await alike([0.8, 0.6], facts, true)).toEqual(['Volume 1', 'Volume 0']);
      expect(await alike([0.6, 0.8], facts, false)).toEqual(['Volume 0', 'Volume 1']);
    });

    it('puts covers with the colours of the palette that leads first, of those that are as much alike', async () => {
      const colours = [
        { teal: 0.6, orange: 0.2, white: 0.1, navy: 0.1 },
        { red: 0.6, black: 0.4 },
        { teal: 0.6, orange: 0.4 },
      ];
      const facts = books(3, () => ['romance']).map((told, at) =>
        Object.assign(told, { hues: colours[at]! }),
      );
      expect(await alike([0.6, 0.9, 0.9], facts)).toEqual(['Volume 1', 'Volume 2', 'Volume 0']);
      expect((await alike([0.6, 0.9, 0.9], facts, undefined, 0))[0]).toBe('Volume 2');
      expect((await alike([0.6, 0.9, 0.6], facts, undefined, 0))[0]).toBe('Volume 1');
    });

    it('leaves out books of other kinds but for the first five', async () => {
      const romances = books(9, () => ['romance']);
      const cosines = romances.map((_, at) => (at < 3 ? 0.9 - at / 100 : 0.3 - at / 100));
      expect(await alike(cosines, romances)).toHaveLength(5);
    });
  });

  it('tells title, author, year where it is known, and the colours, most of it first', async () => {
    const hues = { black: 0.6, crimson: 0.4 };
    const dune = madeCover({ title: 'Dune', author: 'Herbert, Frank', hues });
    const salt = madeCover({ title: 'Salt', author: 'M. K.', hues: { white: 1 } });
    const index = await madeIndex([dune, salt], {}, new Map([[dune.id, { year: 1965 }]]));
    expect(chooseComparables(nearestOf(2), index, { adult: false }, () => [])).toEqual([
      {
        title: 'Dune',
        author: 'Frank Herbert',
        year: 1965,
        colours: [
          { name: 'black', hex: '#000000', share: 0.6 },
          { name: 'crimson', hex: '#dc143c', share: 0.4 },
        ],
      },
      { title: 'Salt', author: 'M. K.', colours: [{ name: 'white', hex: '#ffffff', share: 1 }] },
    ]);
  });

  it('shows one book an author', async () => {
    const [first, second, third] = books(3);
    expect(await titles([first!, { ...second!, author: 'Author 0' }, third!])).toEqual([
      'Volume 0',
      'Volume 2',
    ]);
  });

  it('passes over books whose author is unknown, and titles in other scripts', async () => {
    const [first, second, third] = books(3);
    const asked = [{ ...first!, author: '' }, { ...second!, title: '世界哲學史' }, third!];
    expect(await titles(asked)).toEqual(['Volume 2']);
  });

  it('shows no title twice, however it is written', async () => {
    const [first, second, third] = books(3);
    expect(await titles([first!, { ...second!, title: 'VOLUME 0' }, third!])).toEqual([
      'Volume 0',
      'Volume 2',
    ]);
  });

  it('shows what is not for every workplace only where it may', async () => {
    const [first, second] = books(2);
    const asked = [
      { ...first!, title: 'Spanked' },
      second!,
      { title: 'A Walk', author: 'A', genres: ['erotica'] },
    ];
    expect(await titles(asked, false)).toEqual(['Volume 1']);
    expect(await titles(asked, true)).toEqual(['Spanked', 'Volume 1', 'A Walk']);
  });
});
