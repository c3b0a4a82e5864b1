import { describe, expect, it } from 'vitest';
import { cardBoxes, GAP } from '../../src/swatch/layout.ts';
import { overlap, within } from './svg-elements.ts';

const AREA = { x: 48, y: 190, width: 1104, height: 360 };
const COUNTS = Array.from({ length: 10 }, (_, index) => index + 1);

describe.each(COUNTS)('the cards of %i hues', (count) => {
  const boxes = cardBoxes(count, AREA);

  it('are as many', () => {
    expect(boxes).toHaveLength(count);
  });

  it('lie in their area on whole pixels', () => {
    expect(boxes.every((box) => within(box, AREA))).toBe(true);
    expect(boxes.flatMap((box) => Object.values(box)).every(Number.isInteger)).toBe(true);
  });

  it('do not overlap, and leave a gap', () => {
    const grown = boxes.map((box) => ({ ...box, width: box.width + GAP, height: box.height + GAP }));
    const pairs = grown.flatMap((one, index) => grown.slice(index + 1).map((other) => overlap(one, other)));
    expect(pairs).not.toContain(true);
  });

  it('fill their area to every edge', () => {
    expect(Math.min(...boxes.map((box) => box.x))).toBe(AREA.x);
    expect(Math.min(...boxes.map((box) => box.y))).toBe(AREA.y);
    expect(Math.max(...boxes.map((box) => box.x + box.width))).toBe(AREA.x + AREA.width);
    expect(Math.max(...boxes.map((box) => box.y + box.height))).toBe(AREA.y + AREA.height);
    const covered = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
    expect(covered).toBe((AREA.width + GAP) * (AREA.height + GAP));
  });

  it('are read by rank: row after row, each from left to right, the first the largest', () => {
    const [first, ...rest] = boxes;
    const order = rest.toSorted((one, other) => one.y - other.y || one.x - other.x);
    expect(rest).toEqual(order);
    const sizes = boxes.map((box) => box.width * box.height);
    expect(Math.max(...sizes)).toBe((first?.width ?? 0) * (first?.height ?? 0));
  });
});

describe('cardBoxes', () => {
  it.each([0, 11])('refuses %i hues', (count) => {
    expect(() => cardBoxes(count, AREA)).toThrow(
      new RangeError(`Expected 1 to 10 hues but received ${count}`),
    );
  });
});
