import { describe, expect, it } from 'vitest';
import { NEUTRALS } from '../../../src/palette/named-colours.ts';
import { measureNeutrals, neutralAgreement } from '../../../src/training/naming/neutral-agreement.ts';
import { surveyOf } from '../../../src/training/naming/survey.ts';
import { makeFolder } from '../../folders.ts';
import { madeSurvey } from './made-survey.ts';

const survey = surveyOf(madeSurvey());

describe('neutralAgreement', () => {
  it('is the share of colours shown by a neutral’s name that people call so', () => {
    const { colours, renamed, agreement, unchecked, byNeutral } = neutralAgreement(
      [
        { name: 'grey', hex: '#808080' },
        { name: 'black', hex: '#808080' },
        { name: 'white', hex: '#fa96be' },
        { name: 'crimson', hex: '#dc143c' },
      ],
      survey,
    );
    expect({ colours, agreement }).toEqual({ colours: 3, agreement: 1 / 2 });
    expect(renamed).toBeCloseTo(1 / 3, 10);
    expect(unchecked).toBeCloseTo(1 / 3, 10);
    expect(byNeutral[0]).toEqual({ name: 'grey', colours: 1, agreement: 1 });
    expect(byNeutral.find(({ name }) => name === 'white')).toEqual({
      name: 'white',
      colours: 0,
      agreement: 0,
    });
  });

  it('knows every neutral, and shows each in its own colour by its name', () => {
    const { renamed, byNeutral } = neutralAgreement(NEUTRALS, survey);
    expect(renamed).toBe(0);
    expect(byNeutral.map(({ colours }) => colours)).toEqual(NEUTRALS.map(() => 1));
  });

  it('is not measured for a model without an index', async () => {
    expect(await measureNeutrals(makeFolder(), survey)).toBeUndefined();
  });
});
