import { describe, expect, it } from 'vitest';
import { digestOfTexts, digestOfWords } from '../../../src/training/hues/digest-of-texts.ts';

describe('digestOfTexts', () => {
  it('is the same for the same texts', () => {
    expect(digestOfTexts([[1, 2], [3]])).toBe(digestOfTexts([[1, 2], [3]]));
  });

  it.each([
    ['other tokens', [[1, 2], [4]]],
    ['another order', [[3], [1, 2]]],
    ['tokens that are parted in another way', [[1], [2, 3]]],
    ['an empty text more', [[1, 2], [3], []]],
  ])('is another for %s', (_name, texts) => {
    expect(digestOfTexts(texts)).not.toBe(digestOfTexts([[1, 2], [3]]));
  });
});

describe('digestOfWords', () => {
  it('is the same for the same texts', () => {
    expect(digestOfWords(['a b', 'c'])).toBe(digestOfWords(['a b', 'c']));
  });

  it.each([
    ['other words', ['a b', 'd']],
    ['another order', ['c', 'a b']],
    ['texts that are parted in another way', ['a', ' bc']],
    ['an empty text more', ['a b', 'c', '']],
  ])('is another for %s', (_name, texts) => {
    expect(digestOfWords(texts)).not.toBe(digestOfWords(['a b', 'c']));
  });
});
