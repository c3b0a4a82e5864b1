import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { makeFolder } from '../folders.ts';
import { trainedHues } from '../training/trained-hues.ts';
import { runCli } from './run-cli.ts';

it('trains the hues model from what is kept, and says where it is', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { data, cache: kept } = await trainedHues();
  const [cache, model] = [makeFolder(), join(makeFolder(), 'model')];
  cpSync(kept, cache, { recursive: true });
  const options = ['--data', data, '--model', model, '--cache', cache, '--no-evaluate'];
  const { end, stdout } = await runCli(['train', 'hues', ...options]);
  expect({ end, stdout }).toEqual({ end: 0, stdout: `${model}: the hues model.\n` });
  expect(existsSync(join(model, 'config.json'))).toBe(true);
  vi.restoreAllMocks();
}, 120_000);
