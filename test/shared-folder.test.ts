import { existsSync, mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import setUp, { programsOf } from './shared-folder.ts';

it('goes with the run, and so do the programs that were built in it', () => {
  let folder = '';
  const end = setUp({ provide: (_, path) => void (folder = path) });
  const programs = programsOf(folder);
  mkdirSync(programs, { recursive: true });
  expect([folder, programs].map(existsSync)).toEqual([true, true]);
  end();
  expect([folder, programs].map(existsSync)).toEqual([false, false]);
});
