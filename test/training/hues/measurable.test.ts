import { describe, expect, it } from 'vitest';
import { isFromShop, isMeasurable } from '../../../src/training/hues/measurable.ts';
import { madeCover } from './covers.ts';

describe('isMeasurable', () => {
  it('leaves out greyscale covers, and comics that read from right to left', () => {
    expect(isMeasurable(madeCover())).toBe(true);
    expect(isMeasurable(madeCover({ chroma: 0.009 }))).toBe(false);
    expect(isMeasurable(madeCover({ source: 'VivoWalker/ACAHKU-Library-System' }))).toBe(false);
  });
});

describe('isFromShop', () => {
  it('tells the shop by its source', () => {
    expect(isFromShop(madeCover({ source: 'AlmTheHedgehog/books-recommendation-system' }))).toBe(true);
    expect(isFromShop(madeCover({ source: 'another' }))).toBe(false);
  });
});
