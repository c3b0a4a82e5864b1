import { afterAll, expect, it } from 'vitest';
import { toLine } from '../../src/catalogue/predictions.ts';
import { HUES } from '../../src/palette/hues.ts';
import { realServices } from '../services/test-services.ts';

const services = realServices();
afterAll(() => services.close());

it('a prediction is one line with all hues in rank order, all genres and the palette', async () => {
  const engine = await services.hues();
  const reading = await engine.read({
    blurb: 'A detective returns to the harbour town where her sister vanished.',
  });
  const line = toLine('a', reading);
  expect(line.indexOf('\n')).toBe(line.length - 1);
  const prediction = JSON.parse(line);
  expect(Object.keys(prediction)).toEqual(['id', 'hues', 'genres', 'palette']);
  expect(prediction.id).toBe('a');
  expect(prediction.hues.map((hue: { name: string }) => hue.name)).toEqual(
    reading.hues.map((hue) => hue.name),
  );
  expect(prediction.hues).toHaveLength(HUES.length);
  for (const hue of prediction.hues) {
    expect(hue).toEqual({
      name: expect.any(String),
      hex: expect.stringMatching(/^#[0-9a-f]{6}$/),
      score: expect.any(Number),
      lift: expect.any(Number),
    });
  }
  expect(prediction.genres).toHaveLength(reading.genres.length);
  for (const genre of prediction.genres) {
    expect(genre).toEqual({
      id: expect.any(String),
      score: expect.any(Number),
      present: expect.any(Boolean),
    });
  }
  expect(prediction.palette[0]).toEqual({
    name: expect.any(String),
    hex: expect.any(String),
    role: 'primary',
  });
});
