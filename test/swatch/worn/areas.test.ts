import { describe, expect, it } from 'vitest';
import { type Areas, areasOf } from '../../../src/swatch/worn/areas.ts';
import { overlap, within } from '../svg-elements.ts';

const PICTURE = { x: 48, y: 42, width: 1104, height: 552 };
const CONTENTS = [0, 36].flatMap((genres) =>
  [1, 5, 6, 10].flatMap((hues) => [0, 1, 8].map((comparables) => ({ genres, hues, comparables }))),
);

const boxesOf = (areas: Areas): Areas[keyof Areas][] =>
  Object.values(areas).filter(({ height }) => height > 0);

describe.each(CONTENTS)(
  'areas for $genres pixels of genres, $hues hues and $comparables covers',
  (contents) => {
    const areas = areasOf(PICTURE, contents);

    it('lie in the picture and do not overlap', () => {
      const boxes = boxesOf(areas);
      for (const [at, box] of boxes.entries()) {
        expect(within(box, PICTURE)).toBe(true);
        expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    });

    it('give the cover the whole height, two wide by three high', () => {
      expect(areas.cover).toEqual({ x: 48, y: 42, width: 368, height: 552 });
    });

    it('end where the cover ends, and give the palette more than the hues', () => {
      const ends = boxesOf(areas).map(({ y, height }) => y + height);
      expect(Math.max(...ends)).toBe(594);
      expect(areas.colours.height).toBeGreaterThan(areas.hues.height);
    });

    it('have none for what is not there', () => {
      expect(areas.genres.height > 0).toBe(contents.genres > 0);
      expect(areas.comparables.height > 0).toBe(contents.comparables > 0);
    });
  },
);
