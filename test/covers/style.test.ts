import { describe, expect, it } from 'vitest';
import { LOOK_FIGURES } from '../../src/covers/descriptor.ts';
import { illustratedChance, seenStyle, type StyleEvidence, SURE_OF_STYLE } from '../../src/covers/style.ts';

/** What only the first figure of a look decides. */
const EVIDENCE: StyleEvidence = {
  genre: 'romance',
  offset: -1,
  weights: Array.from({ length: LOOK_FIGURES }, (_, at) => (at === 0 ? 2 : 0)),
};

const look = (first: number) =>
  Float32Array.from({ length: LOOK_FIGURES }, (_, at) => (at === 0 ? first : 9));

/** The first figure of a look that has a chance. */
const figureOf = (chance: number): number => (Math.log(chance / (1 - chance)) + 1) / 2;

describe('illustratedChance', () => {
  it('is the sigmoid of what the look’s figures add up to', () => {
    expect(illustratedChance(EVIDENCE, look(0.5))).toBeCloseTo(0.5, 9);
    expect(illustratedChance(EVIDENCE, look(figureOf(0.9)))).toBeCloseTo(0.9, 6);
  });
});

describe('seenStyle', () => {
  it('tells either style from where it is sure', () => {
    expect(seenStyle(EVIDENCE, look(figureOf(SURE_OF_STYLE + 1e-6)), ['romance'])).toEqual({
      style: 'illustrated',
      score: expect.closeTo(SURE_OF_STYLE, 5) as number,
    });
    expect(seenStyle(EVIDENCE, look(figureOf(1 - SURE_OF_STYLE - 1e-6)), ['romance'])).toEqual({
      style: 'photographed',
      score: expect.closeTo(SURE_OF_STYLE, 5) as number,
    });
    for (const chance of [SURE_OF_STYLE - 1e-4, 0.5, 1 - SURE_OF_STYLE + 1e-4]) {
      expect(seenStyle(EVIDENCE, look(figureOf(chance)), ['romance'])).toBeUndefined();
    }
  });

  it('tells nothing of covers that don’t show the genre it was learned on, nor for a model that doesn’t know', () => {
    expect(seenStyle(EVIDENCE, look(9), ['horror', 'fiction'])).toBeUndefined();
    expect(seenStyle(EVIDENCE, look(9), [])).toBeUndefined();
    expect(seenStyle(undefined, look(9), ['romance'])).toBeUndefined();
  });
});
