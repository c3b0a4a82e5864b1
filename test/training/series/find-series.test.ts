import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/training/random.ts';
import { dealChoices } from '../../../src/training/series/deal-choices.ts';
import { findSeries } from '../../../src/training/series/find-series.ts';

const cover = (title: string, author = 'A. Writer', genres = ['fiction', 'mystery']) => ({
  id: title,
  title,
  author,
  genres,
  source: 'made',
});

describe('a title of a series', () => {
  it.each([
    ['Under Ice (Harbour Murders, #2)', 'harbour murders', 'named'],
    ['Under Ice (Harbour Murders Book 2)', 'harbour murders', 'named'],
    ['Harbour Murders, Vol. 2', 'harbour murders', 'volumes'],
    ['Harbour Cats, Vol. 12', 'harbour cats', 'volumes'],
  ])('%s says its series and its number', (title, name, kind) => {
    const numbered = (number: number) => cover(title.replace(/\d+/, String(number)));
    const number = Number(/\d+/.exec(title)![0]);
    const covers = [number + 1, number, number - 1].map(numbered);
    const others = [cover('C (Sea, #1)'), cover('D (Sea, #2)')];
    const [found, ...more] = findSeries([...covers, ...others]);
    expect(found).toMatchObject({ name, kind, covers: covers.toReversed() });
    expect(more.map((series) => series.name)).toEqual(['sea']);
  });

  it.each(['Under Ice', '#2', '(A, #2)'])('%s says none', (title) => {
    expect(findSeries([cover(title), cover(title.replace('2', '3'))])).toEqual([]);
  });
});

describe('series among covers', () => {
  const covers = [
    cover('C (Harbour, #3)'),
    cover('A (Harbour, #1)'),
    cover('A again (Harbour, #1)'),
    cover('A (Harbour, #1)', 'B. Other'),
    cover('Alone (Sea, #1)'),
    ...Array.from({ length: 12 }, (_, at) => cover(`Other ${at}`, `Author ${at}`)),
    cover('A history', 'An Historian', ['nonfiction', 'history']),
  ];

  it('are books of one name and author, by their numbers, one each', () => {
    expect(
      findSeries(covers).map(({ name, covers: found }) => [name, found.map(({ title }) => title)]),
    ).toEqual([['harbour', ['A (Harbour, #1)', 'C (Harbour, #3)']]]);
  });

  it('hide each book but the first among nine of its genre by others, the same each time', () => {
    const [choice, ...more] = dealChoices(findSeries(covers), covers, 3, seededRandom(1));
    expect(more).toEqual([]);
    expect(choice).toMatchObject({
      earlier: [{ title: 'A (Harbour, #1)' }],
      mate: { title: 'C (Harbour, #3)' },
    });
    expect(new Set(choice!.others.map(({ title }) => title)).size).toBe(9);
    for (const { author, genres } of choice!.others) {
      expect(author).not.toBe('A. Writer');
      expect(genres).toContain('mystery');
    }
    expect(dealChoices(findSeries(covers), covers, 3, seededRandom(1))).toEqual([choice]);
    expect(dealChoices(findSeries(covers), covers.slice(0, 8), 3, seededRandom(1))).toEqual([]);
  });
});
