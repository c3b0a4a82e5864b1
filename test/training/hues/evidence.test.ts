import { describe, expect, it } from 'vitest';
import { HUES } from '../../../src/palette/hues.ts';
import { tuneEvidence } from '../../../src/training/hues/evidence.ts';
import { HUES_RECIPE } from '../../../src/training/hues/recipe.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { madeCovers } from '../../hues/made-covers.ts';
import { madeCover } from './covers.ts';
import { mapCells, zeros } from '../../../src/training/table.ts';
import { anyTable } from './tiny-model.ts';

const IDS = ['horror', 'romance'];
const WEIGHTS: readonly number[] = HUES_RECIPE.evidenceWeights;

/** Held-out covers of two genres, whose hues go with the lifts to a power; hue logits are chance. */
function held(count = 200) {
  const random = seededRandom(8);
  const covers = Array.from({ length: count }, (_, at) => {
    const genre = IDS[at % 2]!;
    const likely = genre === 'horror' ? 'maroon' : 'pink';
    const other = genre === 'horror' ? 'pink' : 'maroon';
    const hues = { [random() < 0.85 ? likely : other]: 0.5 };
    return madeCover({ genres: [genre, 'unheard-of'], split: 'validation', description: 'A storm.', hues });
  });
  return {
    read: {
      books: covers,
      genreLogits: mapCells(zeros(count, 2), () => -3),
      hidden: zeros(count, 0),
    },
    logits: anyTable(count, HUES.length, random),
  };
}

function tune(lifts: Readonly<Record<string, Readonly<Record<string, number>>>>): number {
  const { read, logits } = held();
  return tuneEvidence(
    read,
    logits,
    {
      calibration: { scale: 1, offset: 0 },
      probabilities: zeros(0, 2),
      targets: zeros(0, 2),
    },
    madeCovers({
      horror: { name: 'Horror', lifts: lifts['horror']! },
      romance: { name: 'Romance', lifts: lifts['romance']! },
    }),
  );
}

describe('tuneEvidence', () => {
  it('weighs named genres much where they tell the hues and the blurb does not', () => {
    const weight = tune({ horror: { maroon: 3, pink: 0.3 }, romance: { maroon: 0.3, pink: 3 } });
    expect(weight).toBeGreaterThanOrEqual(1);
  });

  it('weighs them least where they mislead', () => {
    const weight = tune({ horror: { maroon: 0.3, pink: 3 }, romance: { maroon: 3, pink: 0.3 } });
    expect(weight).toBe(Math.min(...WEIGHTS));
  });
});
