import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearBuild } from '../../scripts/clear-build.ts';
import { makeFolder } from '../folders.ts';

/** A folder of builds, each of which writes its chunks and clears up. */
function builds() {
  const folder = makeFolder();
  mkdirSync(join(folder, 'chunks'));
  const make = (names: readonly string[], keepsLast = true): void => {
    const files = names.map((name) => join('chunks', name));
    for (const file of files) writeFileSync(join(folder, file), '');
    clearBuild(folder, files, keepsLast);
  };
  return { folder, make, chunks: () => readdirSync(join(folder, 'chunks')).toSorted() };
}

it('keeps what was built last, and nothing from before', () => {
  const { make, chunks } = builds();
  make(['a-1.js', 'b-1.js']);
  make(['a-2.js', 'b-1.js']);
  expect(chunks()).toEqual(['a-1.js', 'a-2.js', 'b-1.js']);
  make(['a-3.js']);
  expect(chunks()).toEqual(['a-2.js', 'a-3.js', 'b-1.js']);
});

it('keeps what a process may still run, however often the same is built again', () => {
  const { make, chunks } = builds();
  make(['a-1.js']);
  for (let times = 0; times < 3; times++) make(['a-2.js']);
  expect(chunks()).toEqual(['a-1.js', 'a-2.js']);
  make(['a-3.js']);
  expect(chunks()).toEqual(['a-2.js', 'a-3.js']);
});

it('leaves nothing but code and this build where nothing of the last one shall stay', () => {
  const { folder, make, chunks } = builds();
  writeFileSync(join(folder, 'chunks', 'notes.txt'), '');
  make(['a-1.js', 'a-1.js.map']);
  make(['a-2.js'], false);
  expect(chunks()).toEqual(['a-2.js', 'notes.txt']);
  expect(existsSync(join(folder, '.program.json'))).toBe(true);
});
