import { expect, it } from 'vitest';
import { countNames, evidenceOf } from '../../../src/cover-index/beside-evidence.ts';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import { learnBeside } from '../../../src/training/cover-index/learn-beside.ts';
import { HUES_RECIPE } from '../../../src/training/hues/recipe.ts';
import { seededRandom } from '../../../src/training/random.ts';

const [TEAL, GOLD, PINK] = ['teal', 'gold', 'pink'].map((name) => namedIndex(name)!) as [
  number,
  number,
  number,
];

/** Authors of six books each: half of them wear teal, and gold beside it, mostly; all wear pink by chance. */
function library(authors: number) {
  const random = seededRandom(3);
  const covers = Array.from({ length: authors * 6 }, (_, at) => {
    const isTeal = (at % authors) % 2 === 0;
    return [
      ...(random() < (isTeal ? 0.8 : 0.2) ? [TEAL] : []),
      ...(random() < (isTeal ? 0.7 : 0.3) ? [GOLD] : []),
      ...(random() < 0.5 ? [PINK] : []),
    ];
  });
  return {
    covers: covers.length,
    names: NAMED_COLOURS.map(({ name }) => name),
    addNames: (cover: number, weight: number, sums: Float64Array) => {
      for (const name of covers[cover]!) sums[name]! += weight;
    },
    title: (cover: number) => `Volume ${cover}`,
    author: (cover: number) => `Author ${cover % authors}`,
  };
}

it('covers of one author speak for what others of theirs wear, and for what goes with it', () => {
  const covers = library(150);
  const weights = learnBeside(covers, HUES_RECIPE.beside)!;
  const teal = evidenceOf(
    { own: countNames([0, 150, 300], covers), others: countNames([], covers), authors: 1 },
    { ...weights },
  );
  const onAll = { covers: 3, names: Float64Array.from(NAMED_COLOURS, (_, name) => (name === TEAL ? 3 : 0)) };
  const none = { covers: 0, names: new Float64Array(NAMED_COLOURS.length) };
  const evidence = evidenceOf({ own: onAll, others: none, authors: 1 }, weights);
  expect(evidence[TEAL]).toBeGreaterThan(0.1);
  expect(evidence[TEAL]! + evidence[GOLD]!).toBeGreaterThan(4 * Math.abs(evidence[PINK]!));
  expect(teal.every(Number.isFinite)).toBe(true);
  expect(learnBeside(covers, HUES_RECIPE.beside)).toEqual(weights);
});

it('few covers that share their authors teach nothing', () => {
  expect(learnBeside(library(20), HUES_RECIPE.beside)).toBeUndefined();
});
