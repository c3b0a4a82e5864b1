import { describe, expect, it } from 'vitest';
import { createTask, type PictureTaskSpec } from '../../../src/training/covers/picture-task.ts';

const CLASSES = 4;

/** Two grey pictures: the first of class 1, the second of no known class. */
function spec(fields: Partial<PictureTaskSpec> = {}): PictureTaskSpec {
  const size = { height: 8, width: 8 };
  return {
    network: { architecture: { kind: 'cnn' }, size, classes: CLASSES, genres: 0 },
    pixels: new Uint8Array(2 * 3 * 64).fill(128),
    rows: Uint32Array.of(0, 1),
    classes: Int32Array.of(1, -1),
    genres: new Uint8Array(0),
    augmentation: { flip: 0, turn: 0, degrees: 0, zoom: 0, shift: 0, light: 0 },
    smoothing: 0.2,
    genreWeight: 0,
    absentWeight: 1,
    ...fields,
  };
}

function targets(fields?: Partial<PictureTaskSpec>): number[][] {
  const { values } = createTask(spec(fields)).feeds(Uint32Array.of(0, 1), () => 0.5)['classes']!;
  const rounded = Array.from(values, (value) => Math.round(value * 1000) / 1000);
  return [rounded.slice(0, CLASSES), rounded.slice(CLASSES)];
}

describe('what a picture is learned as', () => {
  it('is its class, a share of it spread over all', () => {
    expect(targets()[0]).toEqual([0.05, 0.85, 0.05, 0.05]);
  });

  it('is nothing where the class is unknown', () => {
    expect(targets()[1]).toEqual([0, 0, 0, 0]);
  });
});
