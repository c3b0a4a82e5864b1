import { describe, expect, it } from 'vitest';
import { LOOK_FIGURES } from '../../../src/covers/descriptor.ts';
import { illustratedChance } from '../../../src/covers/style.ts';
import {
  crossValidateStyle,
  learnStyle,
  type StyledCover,
} from '../../../src/training/covers/learn-style.ts';
import { styleSection } from '../../../src/training/covers/model-card.ts';
import { seededRandom } from '../../../src/training/random.ts';

const random = seededRandom(7);

/** Covers of 60 authors, every third of them illustrated: such have more of figure 3, or, where `blind`, nothing of their own. */
const covers = (count: number, blind = false): StyledCover[] =>
  Array.from({ length: count }, (_, at) => {
    const style = at % 3 === 0 ? 'illustrated' : 'photographed';
    const look = Float32Array.from({ length: LOOK_FIGURES }, () => random());
    if (style === 'illustrated' && !blind) look[3]! += 1.2;
    return { author: `Author ${at % 60}`, genres: ['fiction', 'romance'], style, look };
  });

describe('learnStyle', () => {
  it('tells covers that it never saw, on the genre that it learned from', () => {
    const evidence = learnStyle(covers(300))!;
    expect(evidence.genre).toBe('romance');
    const right = covers(300).filter(
      ({ look, style }) => illustratedChance(evidence, look) > 0.5 === (style === 'illustrated'),
    );
    expect(right.length).toBeGreaterThan(270);
  });

  it('learns nothing from fewer than 200 covers', () => {
    expect(learnStyle(covers(199))).toBeUndefined();
    expect(learnStyle(covers(200))).toBeDefined();
    expect(crossValidateStyle(covers(199))).toBeUndefined();
  });
});

describe('crossValidateStyle', () => {
  it('measures what is told of other authors’ covers, beside the commoner style', () => {
    const figures = crossValidateStyle(covers(600))!;
    expect(figures).toMatchObject({ covers: 600, constant: expect.closeTo(2 / 3, 9) as number });
    expect(figures.accuracy).toBeGreaterThan(0.9);
    expect(figures.toldRight).toBeGreaterThan(figures.accuracy);
    expect(figures.told).toBeGreaterThan(0.5);
  });

  it('finds nothing where looks tell nothing', () => {
    const { accuracy, constant } = crossValidateStyle(covers(600, true))!;
    expect(accuracy).toBeLessThan(constant + 0.03);
  });
});

describe('styleSection', () => {
  it('gives the accuracy beside the constant, and says of which covers', () => {
    const section = styleSection(
      { covers: 1235, accuracy: 0.8842, constant: 0.7538, told: 0.692, toldRight: 0.9427 },
      'romance',
    );
    expect(section).toContain('1,235 covers of one genre (romance)');
    expect(section).toContain('**0.884**, the commoner for all 0.754');
    expect(section).toMatch(/69% it is sure .*, of which 0\.943 are right/u);
    expect(styleSection(undefined)).toBe('');
  });
});
