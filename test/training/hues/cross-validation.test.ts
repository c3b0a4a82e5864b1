import { describe, expect, it } from 'vitest';
import { HUE_COUNT, hueIndex } from '../../../src/palette/hues.ts';
import {
  crossValidate,
  readCrossValidation,
  writeCrossValidation,
} from '../../../src/training/hues/cross-validation.ts';
import { PARTS } from '../../../src/training/hues/hue-layers.ts';
import { madeCovers } from '../../hues/made-covers.ts';
import { makeFolder } from '../../folders.ts';
import { madeCover } from './covers.ts';

const [MAROON, PINK] = ['maroon', 'pink'].map((name) => hueIndex(name)!);

/** 200 covers, maroon and pink by turns, and answers that know which with the given certainty. */
function answered(certainty: number) {
  const books = Array.from({ length: 200 }, (_, at) =>
    madeCover({
      ...(at < 180 && { description: 'A storm.' }),
      hues: { [at % 2 === 0 ? 'maroon' : 'pink']: 0.5 },
    }),
  );
  const presenceLogits = new Float32Array(200 * HUE_COUNT).fill(-2);
  const signatureShares = new Float32Array(200 * HUE_COUNT).fill(0.01);
  books.forEach((_, row) => {
    const on = row % 2 === 0 ? MAROON! : PINK!;
    presenceLogits[row * HUE_COUNT + on]! += certainty;
    signatureShares[row * HUE_COUNT + on]! += certainty / 100;
  });
  return {
    books,
    unseen: { presenceLogits, signatureShares, parts: books.map((_, row) => Math.floor(row / 2) % PARTS) },
  };
}

function figuresOf(certainty: number, parts?: (row: number) => number, scaleOf = (_part: number) => 0) {
  const { books, unseen: answers } = answered(certainty);
  const dealt = parts ? books.map((_, row) => parts(row)) : answers.parts;
  const unseen = {
    ...answers,
    parts: dealt,
    presenceLogits: answers.presenceLogits.map(
      (logit, at) => logit + scaleOf(dealt[Math.floor(at / HUE_COUNT)]!),
    ),
  };
  const measured = madeCovers({}, { usual: { silver: 0.5 } });
  return crossValidate(books, unseen, { measured, usualCoverage: new Float32Array(HUE_COUNT).fill(0.1) });
}

describe('crossValidate', () => {
  it('gives full marks to answers that know each cover', () => {
    expect(figuresOf(1)).toMatchObject({ pairs: 180, parts: PARTS, rocAuc: 1, recallAt10: 1 });
  });

  it('gives few to answers that know the opposite', () => {
    const { rocAuc, recallAt10 } = figuresOf(-1);
    expect(rocAuc).toBe(0);
    expect(recallAt10).toBe(0);
  });
});

describe('the ROC AUC of parts', () => {
  it('does not mix the scores of layers that differ', () => {
    expect(figuresOf(1, undefined, (part) => 3 * part).rocAuc).toBe(1);
  });

  it('passes over parts with too few books for one', () => {
    expect(figuresOf(1, (row) => (row < 8 ? 1 : 0)).rocAuc).toBe(1);
  });
});

describe('writeCrossValidation', () => {
  it('keeps figures that can be read again, and there may be none', async () => {
    const folder = makeFolder();
    expect(await readCrossValidation(folder)).toBeUndefined();
    const figures = figuresOf(1);
    await writeCrossValidation(folder, figures);
    expect(await readCrossValidation(folder)).toEqual(figures);
  });

  it('takes away the figures of an earlier training where there are none', async () => {
    const folder = makeFolder();
    await writeCrossValidation(folder, undefined);
    await writeCrossValidation(folder, figuresOf(1));
    await writeCrossValidation(folder, undefined);
    expect(await readCrossValidation(folder)).toBeUndefined();
  });
});
