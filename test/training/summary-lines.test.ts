import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/training/summary-lines.ts';

describe('the lines of a summary', () => {
  it('say how many rows each reason dropped, and nothing of the others', () => {
    const sentences = { gone: 'are not there any more', empty: 'have no image', none: 'are none' };
    expect(reasons({ gone: 12_345, empty: 2, none: 0 }, sentences)).toEqual([
      '      12,345 are not there any more',
      '           2 have no image',
    ]);
  });

  it.each([
    ['are not there any more', 'is not there any more'],
    ['have no image', 'has no image'],
    ['were refused', 'was refused'],
    ['lead into a private network', 'leads into a private network'],
    ['met a server that failed', 'met a server that failed'],
    ['took too long', 'took too long'],
  ])('speak of one in the singular: %s', (many, one) => {
    expect(reasons({ reason: 1 }, { reason: many })).toEqual([`           1 ${one}`]);
  });
});
