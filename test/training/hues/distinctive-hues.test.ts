import { describe, expect, it } from 'vitest';
import { hueIndex } from '../../../src/palette/hues.ts';
import { distinctiveHues } from '../../../src/training/hues/distinctive-hues.ts';
import { madeCovers } from '../../hues/made-covers.ts';

const horror = { name: 'Horror', lifts: { maroon: 4, gold: 2, navy: 3, lime: 9 } };

describe('distinctiveHues', () => {
  it('are the two hues of highest lift, without those on hardly any cover', () => {
    const measured = madeCovers({ horror }, { usual: { lime: 0.009 } });
    expect(distinctiveHues('horror', measured)).toEqual([hueIndex('maroon'), hueIndex('navy')]);
    const common = madeCovers({ horror }, { usual: { lime: 0.01 } });
    expect(distinctiveHues('horror', common)).toEqual([hueIndex('lime'), hueIndex('maroon')]);
  });
});
