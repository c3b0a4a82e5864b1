import { describe, expect, it } from 'vitest';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import {
  predictOutOfFold,
  inputsOf,
  learnColours,
  FOLDS,
  foldsOf,
  textWeights,
  usualShares,
} from '../../../src/training/hues/colour-head.ts';
import { applyHead } from '../../../src/training/hues/hue-head.ts';
import { colourPresence, colourProminence } from '../../../src/training/hues/presence.ts';
import { HUES_RECIPE } from '../../../src/training/hues/recipe.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { cell, mapCells, type Table, tableOf, zeros } from '../../../src/training/table.ts';
import { madeCover } from './covers.ts';

const NAMES = NAMED_COLOURS.length;
const index = (name: string): number => namedIndex(name)!;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

describe('usualShares', () => {
  it('weigh a cover with a title alone less', () => {
    const covers = [
      madeCover({ hues: { teal: 1 } }),
      madeCover({ description: 'A storm.', hues: { gold: 1 } }),
    ];
    const shares = usualShares(covers, colourPresence(covers, NAMES));
    const { titleOnlyWeight } = HUES_RECIPE;
    expect(shares).toHaveLength(NAMES);
    expect(shares[index('teal')]).toBeCloseTo(titleOnlyWeight / (1 + titleOnlyWeight), 6);
    expect(shares[index('gold')]).toBeCloseTo(1 / (1 + titleOnlyWeight), 6);
    expect([...textWeights(covers)]).toEqual([Math.fround(titleOnlyWeight), 1]);
  });
});

describe('foldsOf', () => {
  it('deals books of one title into one fold, and many titles into all', () => {
    const groups = Array.from({ length: 300 }, (_, at) => `t:${Math.floor(at / 2)}`);
    const folds = foldsOf(groups.map((group) => madeCover({ group })));
    expect(folds.every((fold, row) => row % 2 === 0 || fold === folds[row - 1])).toBe(true);
    const counts = Array.from({ length: FOLDS }, (_, fold) => folds.filter((own) => own === fold).length);
    expect(Math.min(...counts)).toBeGreaterThan(30);
    expect(foldsOf([])).toEqual([]);
  });
});

describe('predictOutOfFold', () => {
  it('answers each row by a head that was learned without its fold', () => {
    const learnt: number[][] = [];
    const answers = predictOutOfFold([0, 1, 0, 2], tableOf(Float32Array.of(1, 2, 3, 4), 1), 1, (rows) => {
      learnt.push([...rows]);
      return { weights: tableOf(Float32Array.of(1), 1), bias: Float32Array.of(10 * rows.length) };
    });
    expect(learnt).toEqual([
      [1, 3],
      [0, 2, 3],
      [0, 1, 2],
    ]);
    expect([...answers.values]).toEqual([21, 32, 23, 34]);
  });

  it('says nothing where all are of one fold', () => {
    const answers = predictOutOfFold([3, 3], tableOf(Float32Array.of(1, 2), 1), 2, () => {
      throw new Error('There is nothing to learn from');
    });
    expect([...answers.values]).toEqual([0, 0, 0, 0]);
  });
});

/** For 300 covers two numbers each, high and low by turns; all low where they tell nothing. */
function byTurns(high: number, low: number, tells = false): Table {
  return mapCells(zeros(300, 2), (_, column, row) => (tells && row % 2 === column ? high : low));
}

/** What is read in 300 covers, mostly maroon and mostly pink by turns: by genres, by hidden units, or by neither. */
function readBy(inputs: { readonly genres?: true; readonly hidden?: true }) {
  const random = seededRandom(2);
  const books = Array.from({ length: 300 }, (_, at) => {
    const [likely, other] = at % 2 === 0 ? (['maroon', 'pink'] as const) : (['pink', 'maroon'] as const);
    const hue = random() < 0.8 ? likely : other;
    return madeCover({
      description: 'A storm.',
      group: `t:${at}`,
      hues: { [hue]: 0.5, black: random() / 10 },
    });
  });
  return { books, genreLogits: byTurns(3, -3, inputs.genres), hidden: byTurns(2, 0, inputs.hidden) };
}

function learn(read: ReturnType<typeof readBy>) {
  return learnColours(read, {
    prominence: colourProminence(read.books, NAMES),
    presence: colourPresence(read.books, NAMES),
  });
}

describe('learnColours', () => {
  it.each([
    ['genres', { genres: true }],
    ['hidden units', { hidden: true }],
  ] as const)('learns which colours go with which %s', (_name, inputs) => {
    const read = readBy(inputs);
    const logits = applyHead(inputsOf(read), learn(read).head);
    expect(logits).toMatchObject({ rows: 300, columns: NAMES });
    const [maroon, pink] = [index('maroon'), index('pink')];
    expect(sigmoid(cell(logits, 0, maroon))).toBeGreaterThan(0.7);
    expect(sigmoid(cell(logits, 0, maroon))).toBeLessThan(0.9);
    expect(sigmoid(cell(logits, 0, pink))).toBeLessThan(0.3);
    expect(sigmoid(cell(logits, 1, pink))).toBeGreaterThan(0.7);
  });

  it('says the usual share where nothing is read, of neutrals, too', () => {
    const read = readBy({});
    const logits = applyHead(inputsOf(read), learn(read).head);
    const usual = usualShares(read.books, colourPresence(read.books, NAMES));
    expect(usual[index('black')]).toBeGreaterThan(0.4);
    for (const name of ['maroon', 'pink', 'black'])
      expect(Math.abs(sigmoid(cell(logits, 0, index(name))) - usual[index(name)]!)).toBeLessThan(0.02);
  });

  it('answers each book by a head that never saw its title, on the scale of the one that ships', () => {
    const read = readBy({ genres: true });
    const { outOfFoldLogits, folds, head } = learn(read);
    expect(folds).toEqual(foldsOf(read.books));
    const logits = applyHead(inputsOf(read), head);
    const gaps = [0, 1, 2, 3].map((row) =>
      Math.abs(cell(outOfFoldLogits, row, index('maroon')) - cell(logits, row, index('maroon'))),
    );
    expect(Math.max(...gaps)).toBeLessThan(0.5);

    const { group } = read.books[4]!;
    const books = read.books.map((book, row) =>
      row === 4 || row === 6 || row === 8
        ? { ...book, ...madeCover({ group, description: 'A storm.', hues: { lime: 1 } }) }
        : book,
    );
    const told = learn({ ...read, books });
    const limeOf = (row: number) => cell(told.outOfFoldLogits, row, index('lime'));
    const elsewhere = told.folds.findIndex((fold, row) => row % 2 === 0 && fold !== told.folds[4]);
    expect(limeOf(elsewhere)).toBeGreaterThan(limeOf(4) + 0.5);
  });
});
