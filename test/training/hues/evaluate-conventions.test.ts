import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Conventions } from '../../../src/cover-index/reading.ts';
import { loadHuesEngine } from '../../../src/hues/engine.ts';
import type { HueReading, HuesEngine } from '../../../src/hues/reading.ts';
import { LEXICONS } from '../../../src/languages/index.ts';
import { packagePath } from '../../../src/package-root.ts';
import { compareConventions } from '../../../src/training/hues/evaluate-conventions.ts';
import { SAMPLE_BLURBS } from '../../../src/training/sample-blurbs.ts';
import { madeCover } from './covers.ts';

let engine: HuesEngine;
let reading: HueReading;

beforeAll(async () => {
  engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
  reading = await engine.read(SAMPLE_BLURBS[0]!);
}, 60_000);
afterAll(() => engine.close());

const carrying = (family: 'red' | 'teal', share: number, usual: number) =>
  ({ trait: { kind: 'carrying', families: [family] }, share, usual }) as const;

const CONVENTIONS: Conventions = { shared: [carrying('red', 0.7, 0.4)], room: carrying('teal', 0.15, 0.1) };

const { title, blurb } = SAMPLE_BLURBS[0]!;
const PAIRS = [
  { black: 0.6, crimson: 0.4 },
  { black: 0.6, crimson: 0.2, teal: 0.2 },
  { white: 0.5, pink: 0.5 },
].map((hues) => madeCover({ title, description: blurb, hues }));

const saying = (conventions: Conventions | undefined): HueReading => ({
  ...reading,
  covers: { ...reading.covers!, conventions },
});

it('holds what was said of covers against the books’ own', async () => {
  const readings = [saying(CONVENTIONS), saying(CONVENTIONS), saying({ shared: CONVENTIONS.shared })];
  const { answers, shared, room, closeness } = await compareConventions(engine, PAIRS, readings);
  expect(answers).toBe(1);
  expect(shared).toMatchObject({ said: 3, held: 2 / 3 });
  expect([shared.stated, shared.usual]).toEqual([expect.closeTo(0.7, 9), expect.closeTo(0.4, 9)]);
  expect(room).toEqual({ said: 2, stated: 0.15, usual: 0.1, held: 0.5 });
  expect(closeness.all).toBeGreaterThan(0);
  expect(closeness.all).toBeLessThan(1);
  const [, differing] = await Promise.all(PAIRS.map(closenessAlone));
  expect(closeness.differing).toBe(differing);
});

it('counts answers that say nothing, and leaves out what strikes the eye where none prevails', async () => {
  const next = { ...carrying('teal', 0.1, 0.1), trait: { kind: 'striking', families: ['teal'] } } as const;
  const readings = [
    saying(undefined),
    saying({ ...CONVENTIONS, room: { ...next, next } }),
    saying(undefined),
  ];
  const { answers, room, closeness } = await compareConventions(engine, PAIRS, readings);
  expect(answers).toBeCloseTo(1 / 3, 9);
  expect(room.said).toBe(0);
  expect(closeness.differing).toBe(0);
});

/** How close a cover is to what its book wears, as the engine itself says. */
async function closenessAlone({ measure }: (typeof PAIRS)[number]): Promise<number> {
  const look = { shares: measure.shares, look: measure.look, genres: [] };
  const [fit] = (await engine.fit!({ title, blurb }, [look]))!;
  return fit!.percentile;
}
