import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { makeFolder } from '../folders.ts';
import { trainedHues } from '../training/trained-hues.ts';
import { runCli } from './run-cli.ts';

const graphOf = (model: string): Buffer => readFileSync(join(model, 'onnx', 'model_quantized.onnx'));

/** When each finished step of a training was written. */
const timesIn = (cache: string) =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.bin') || file.endsWith('.f32'))
    .map((file) => [file, statSync(join(cache, file)).mtimeMs]);

it('trains the hues model from what is kept, writes the same file, and says where it is', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { data, cache: kept, model: before } = await trainedHues();
  const [cache, model] = [makeFolder(), join(makeFolder(), 'model')];
  cpSync(kept, cache, { recursive: true });
  const times = timesIn(cache);
  const options = ['--data', data, '--model', model, '--cache', cache, '--no-evaluate'];
  const { end, stdout } = await runCli(['train', 'hues', ...options]);
  expect({ end, stdout }).toEqual({ end: 0, stdout: `${model}: the hues model.\n` });
  expect(existsSync(join(model, 'config.json'))).toBe(true);
  expect(times.length).toBeGreaterThan(6);
  expect(timesIn(cache)).toEqual(times);
  expect(graphOf(model).equals(graphOf(before))).toBe(true);
  vi.restoreAllMocks();
}, 120_000);
