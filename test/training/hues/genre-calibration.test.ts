import { describe, expect, it } from 'vitest';
import { genreCalibration, hardTargets } from '../../../src/training/hues/genre-calibration.ts';
import type { PlacedBlurb } from '../../../src/training/hues/corpus.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { cell } from '../../../src/training/table.ts';
import { anyTable } from './tiny-model.ts';

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const IDS = ['horror', 'war'];

describe('hardTargets', () => {
  it('are 1 where the record has the genre', () => {
    const records = [{ genres: ['war', 'unheard-of'] }, { genres: [] }, { genres: ['war', 'horror'] }];
    expect([...hardTargets(records, IDS).values]).toEqual([0, 1, 0, 0, 1, 1]);
  });
});

describe('genreCalibration', () => {
  it('fits one scale and one offset for all genres, and gives the probabilities', () => {
    const random = seededRandom(2);
    const logits = anyTable(3000, 2, random, 3);
    const blurbs = Array.from({ length: 3000 }, (_, row): PlacedBlurb => ({
      id: String(row),
      title: '',
      author: '',
      description: '',
      genres: IDS.filter((_id, label) => random() < sigmoid(1.5 * cell(logits, row, label) - 1)),
      tags: [],
      labels: 'full',
      source: '',
      split: 'validation',
      group: '',
    }));
    const { calibration, probabilities, targets } = genreCalibration(logits, blurbs, IDS);
    expect(Math.abs(calibration.scale - 1.5)).toBeLessThan(0.12);
    expect(Math.abs(calibration.offset + 1)).toBeLessThan(0.12);
    expect(cell(probabilities, 3, 1)).toBeCloseTo(
      sigmoid(calibration.scale * cell(logits, 3, 1) + calibration.offset),
      6,
    );
    expect(targets).toEqual(hardTargets(blurbs, IDS));
  });
});
