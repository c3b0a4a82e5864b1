import { describe, expect, it } from 'vitest';
import { makeCatalogue, textsOf } from '../../bench/texts.ts';
import { SAMPLE_BLURBS } from '../../src/training/sample-blurbs.ts';

const wordsIn = (text: string): number => text.split(/\s+/).length;

describe('the sample blurbs', () => {
  it('are thirty different books with 40 to 110 words each', () => {
    expect(SAMPLE_BLURBS).toHaveLength(40);
    expect(new Set(SAMPLE_BLURBS.map(({ title }) => title)).size).toBe(40);
    const wrong = SAMPLE_BLURBS.filter(({ blurb }) => wordsIn(blurb) < 40 || wordsIn(blurb) > 110);
    expect(wrong).toEqual([]);
  });
});

describe('texts for the benchmarks', () => {
  it('are different and of the length that is asked for', () => {
    const texts = textsOf(200);
    expect(new Set(texts).size).toBe(SAMPLE_BLURBS.length);
    expect(new Set(texts.map(wordsIn))).toEqual(new Set([200]));
  });

  it('make a catalogue of about 100 words a book, the same one every time', () => {
    const catalogue = makeCatalogue(200);
    expect(makeCatalogue(200)).toEqual(catalogue);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(200);
    expect(new Set(catalogue.map(({ description }) => description)).size).toBe(200);
    const mean = catalogue.reduce((sum, { description }) => sum + wordsIn(description), 0) / 200;
    expect(mean).toBeGreaterThan(92);
    expect(mean).toBeLessThan(112);
  });
});
