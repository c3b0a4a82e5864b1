import { describe, expect, it } from 'vitest';
import { nameIndexOf } from '../../../src/palette/colour-name.ts';
import { HUE_COUNT, HUES } from '../../../src/palette/hues.ts';
import { countColours, histogramColour } from '../../../src/training/naming/colour-histogram.ts';
import { namingAgreement, nearestKeyword } from '../../../src/training/naming/naming-agreement.ts';
import { surveyOf } from '../../../src/training/naming/survey.ts';
import { pixelsOf } from '../../covers/made-pixels.ts';
import { madeSurvey, recalled } from './made-survey.ts';

const survey = surveyOf(madeSurvey());

function histogramOf(...parts: readonly (readonly [colour: number, count: number])[]): Float64Array {
  const counts = new Float64Array(64 ** 3);
  countColours(pixelsOf(...parts).data, counts);
  return counts;
}

describe('a histogram of colours', () => {
  it('counts pixels where their colour lies', () => {
    const counts = histogramOf([0xb22222, 3], [0xffffff, 2]);
    const found = [...counts].flatMap((pixels, cell) =>
      pixels > 0 ? [[histogramColour(cell), pixels]] : [],
    );
    expect(found).toEqual([
      [[178, 34, 34], 3],
      [[254, 254, 254], 2],
    ]);
  });

  it('tells apart whatever gets different names', () => {
    for (let cell = 0; cell < 64 ** 3; cell += 97) {
      const [red, green, blue] = histogramColour(cell).map((channel) => channel - 2) as [
        number,
        number,
        number,
      ];
      const corners = [0, 3].map((step) =>
        nameIndexOf(((red + step) << 16) | ((green + step) << 8) | (blue + step)),
      );
      expect(corners[0]).toBe(corners[1]);
    }
  });
});

describe('naming agreement', () => {
  it('is 1 where all pixels are called what their hues are called', () => {
    const found = namingAgreement(histogramOf([0x0000cd, 6], [0x008000, 2], [0, 8]), survey);
    expect(found.pixels).toBe(16);
    expect(found.hues).toBe(0.5);
    expect(found.agreement).toBe(1);
    expect(found.distance).toBeLessThan(0.01);
  });

  it('weighs by pixels what is called otherwise than its hue', () => {
    const counts = histogramOf([0x0000cd, 3], [0x1e3c9a, 1]);
    const swayed = surveyOf(recalled(madeSurvey(), [0x1e, 0x3c, 0x9a], 'purple'));
    expect(namingAgreement(counts, survey).agreement).toBe(1);
    expect(namingAgreement(counts, swayed).agreement).toBe(0.75);
  });

  it('tells of each of the 58, best first, also of those without a pixel', () => {
    const { byHue } = namingAgreement(histogramOf([0x0000cd, 3], [0x808080, 1]), survey);
    expect(byHue).toHaveLength(HUE_COUNT);
    expect(byHue[0]).toEqual({
      name: 'mediumblue',
      basic: 'blue',
      share: 0.75,
      agreement: 1,
      distance: expect.closeTo(0, 2) as number,
    });
    expect(byHue.slice(1).every(({ share, agreement }) => share === 0 && agreement === 0)).toBe(true);
    expect(new Set(byHue.map(({ name }) => name))).toEqual(new Set(HUES.map(({ name }) => name)));
  });

  it('is 0 without any hue', () => {
    const { hues, agreement, distance } = namingAgreement(histogramOf([0xffffff, 4]), survey);
    expect([hues, agreement, distance]).toEqual([0, 0, 0]);
  });
});

describe('nearestKeyword', () => {
  it('names a colour by the nearest of the 58 hues, or of four greys after them', () => {
    const nameOf = nearestKeyword();
    HUES.forEach(({ hex }, hue) => expect(nameOf(Number.parseInt(hex.slice(1), 16))).toBe(hue));
    expect([0x000000, 0xffffff, 0x808080, 0x404040].map(nameOf)).toEqual([58, 59, 60, 61]);
  });
});
