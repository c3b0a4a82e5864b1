import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basicIndex } from '../../../src/training/naming/basic-colours.ts';
import {
  indexOfMost,
  judgedBasic,
  readSurvey,
  smoothedBasics,
  surveyOf,
} from '../../../src/training/naming/survey.ts';
import { makeFolder } from '../../folders.ts';
import { madeSurvey, VOTES } from './made-survey.ts';

/** Two colours, black and a grey; terms that are kinds of black, grey and blue. */
const SMALL = {
  color: [0, 0, 0, 55, 0, 0],
  terms: ['black', 'grey', 'slate', 'navyblue'],
  T: [0, 90, 3, 10, 5, 40, 6, 30, 7, 60],
};

describe('surveyOf', () => {
  const survey = surveyOf(SMALL);

  it('adds terms up to the basic colours that they are kinds of', () => {
    expect([...survey.colours]).toEqual(SMALL.color);
    const black = survey.counts.subarray(0, 13);
    const grey = survey.counts.subarray(13);
    expect([black[basicIndex('black')], black[basicIndex('blue')]]).toEqual([90, 10]);
    expect([grey[basicIndex('grey')], grey[basicIndex('blue')]]).toEqual([70, 60]);
    expect(survey.counts.reduce((sum, count) => sum + count, 0)).toBe(230);
  });

  it('refuses a term that is no kind of a basic colour', () => {
    expect(() => surveyOf({ ...SMALL, terms: ['black', 'grey', 'slate', 'mauvish'] })).toThrow(
      'Expected a kind of a basic colour but received mauvish',
    );
  });

  it('judges by the nearest colour that was asked about, however far', () => {
    expect(judgedBasic(survey, 2, 2, 2)).toBe(basicIndex('black'));
    expect(judgedBasic(survey, 132, 132, 132)).toBe(basicIndex('grey'));
    expect(judgedBasic(survey, 255, 255, 255)).toBe(basicIndex('grey'));
  });

  it('falls back on the nearest where nothing around was asked about', () => {
    const likely = smoothedBasics(survey, 255, 255, 255);
    expect(likely[basicIndex('grey')]).toBeCloseTo(70 / 130, 6);
  });
});

describe('smoothedBasics', () => {
  const survey = surveyOf(madeSurvey());

  it('is sure where all neighbours agree', () => {
    const likely = smoothedBasics(survey, 30, 60, 220);
    expect(likely[basicIndex('blue')]).toBeCloseTo(1, 3);
  });

  it('changes by little between neighbours, where counts would jump', () => {
    const blacks = Array.from({ length: 100 }, (_, level) => smoothedBasics(survey, level, level, level)[0]!);
    const steps = blacks.slice(1).map((share, at) => Math.abs(share - blacks[at]!));
    expect(blacks[0]).toBeCloseTo(1, 3);
    expect(blacks[99]).toBeCloseTo(0, 3);
    expect(Math.max(...steps)).toBeLessThan(0.3);
  });

  it('sums to 1', () => {
    expect(smoothedBasics(survey, 200, 120, 40).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});

describe('readSurvey', () => {
  it('reads a data directory', async () => {
    const data = makeFolder();
    writeFileSync(join(data, 'colour-naming.json'), JSON.stringify(madeSurvey(20)));
    const { counts } = await readSurvey(data);
    expect(Math.max(...counts)).toBe(VOTES);
  });

  it('says what a data directory lacks', async () => {
    await expect(readSurvey(makeFolder())).rejects.toThrow(/has no colour-naming\.json/u);
  });
});

describe('indexOfMost', () => {
  it('is the first of the largest', () => {
    expect(indexOfMost([1, 3, 2, 3])).toBe(1);
  });
});
