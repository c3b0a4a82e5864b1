import { describe, expect, it } from 'vitest';
import { hueIndex } from '../../../src/palette/hues.ts';
import { applyHead } from '../../../src/training/hues/hue-head.ts';
import { inputsOf, learnHueLayers, PARTS, usualShares } from '../../../src/training/hues/hue-layers.ts';
import { RECIPE } from '../../../src/training/hues/recipe.ts';
import {
  hueProminence,
  huePresence,
  meanCoverage,
  signatureShares,
} from '../../../src/training/hues/signature.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { madeCover } from './covers.ts';

const index = (name: string): number => hueIndex(name)!;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

describe('usualShares', () => {
  it('weigh a cover with a title alone less', () => {
    const covers = [
      madeCover({ hues: { teal: 1 } }),
      madeCover({ description: 'A storm.', hues: { gold: 1 } }),
    ];
    const shares = usualShares(covers, huePresence(covers));
    const { titleOnlyWeight } = RECIPE;
    expect(shares[index('teal')]).toBeCloseTo(titleOnlyWeight / (1 + titleOnlyWeight), 6);
    expect(shares[index('gold')]).toBeCloseTo(1 / (1 + titleOnlyWeight), 6);
  });
});

/** For 300 covers two numbers each, high and low by turns; all low where they tell nothing. */
function byTurns(high: number, low: number, tells = false): Float32Array {
  return Float32Array.from({ length: 600 }, (_, at) =>
    tells && Math.floor(at / 2) % 2 === at % 2 ? high : low,
  );
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
      hues: { [hue]: 0.5, silver: random() / 10 },
    });
  });
  return { books, genreLogits: byTurns(3, -3, inputs.genres), hidden: byTurns(2, 0, inputs.hidden) };
}

function learn(read: ReturnType<typeof readBy>) {
  return learnHueLayers(read, {
    prominence: hueProminence(read.books),
    signature: signatureShares(read.books, meanCoverage(read.books)),
    presence: huePresence(read.books),
  });
}

describe('learnHueLayers', () => {
  it.each([
    ['genres', { genres: true }],
    ['hidden units', { hidden: true }],
  ] as const)('learns which hues go with which %s', (_name, inputs) => {
    const read = readBy(inputs);
    const { layers, usual } = learn(read);
    const logits = applyHead(inputsOf(read), layers.presence);
    expect(logits).toHaveLength(300 * 58);
    const [maroon, pink] = [index('maroon'), index('pink')];
    expect(sigmoid(logits[maroon]!)).toBeGreaterThan(0.7);
    expect(sigmoid(logits[maroon]!)).toBeLessThan(0.9);
    expect(sigmoid(logits[pink]!)).toBeLessThan(0.3);
    expect(sigmoid(logits[58 + pink]!)).toBeGreaterThan(0.7);
    const shares = applyHead(inputsOf(read), layers.signature);
    expect(shares[maroon]).toBeGreaterThan(2 * shares[58 + maroon]!);
    expect(usual.signatures[maroon]).toBeGreaterThan(0.2);
    expect(usual.signaturePeaks[maroon]).toBeGreaterThan(usual.signatures[maroon]!);
  });

  it('says the usual share where nothing is read', () => {
    const read = readBy({});
    const logits = applyHead(inputsOf(read), learn(read).layers.presence);
    const usual = usualShares(read.books, huePresence(read.books));
    for (const hue of ['maroon', 'pink', 'silver']) {
      expect(Math.abs(sigmoid(logits[index(hue)]!) - usual[index(hue)]!)).toBeLessThan(0.02);
    }
  });

  it('answers each book by layers that never saw its title', () => {
    const read = readBy({ genres: true });
    const { group } = read.books[4]!;
    const books = read.books.map((book, row) =>
      row === 4 || row === 6 || row === 8
        ? { ...book, ...madeCover({ group, description: 'A storm.', hues: { lime: 1 } }) }
        : book,
    );
    const { unseen } = learn({ ...read, books });
    expect(unseen.parts.every((part) => part >= 0 && part < PARTS)).toBe(true);
    const limeOf = (row: number) => unseen.signatureShares[row * 58 + index('lime')]!;
    const elsewhere = unseen.parts.findIndex((part, row) => row % 2 === 0 && part !== unseen.parts[4]);
    expect(limeOf(elsewhere)).toBeGreaterThan(3 * limeOf(4));
  });
});
