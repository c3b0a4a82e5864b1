import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { createFileStore } from '../../src/store/file-store.ts';
import { makeFolder } from '../folders.ts';
import { describeStore } from './store.contract.ts';

describeStore((now) => createFileStore({ directory: makeFolder(), now }));

describe('a store in a folder, beyond the process', () => {
  it('makes no folder before it is used, and then one for its owner alone', async () => {
    const directory = join(makeFolder(), 'data');
    const store = createFileStore({ directory });
    expect(existsSync(directory)).toBe(false);
    await store.set('one', {}, 1000);
    expect(statSync(directory).mode & 0o077).toBe(0);
    await store.close();
  });

  it('remembers when it is opened again, and takes out what is past its time', async () => {
    const directory = makeFolder();
    const first = createFileStore({ directory, now: () => 0 });
    await first.set('long', { kept: true }, 1000);
    await first.set('short', {}, 10);
    await first.close();
    const second = createFileStore({ directory, now: () => 500 });
    expect(await second.get('long')).toEqual({ kept: true });
    await second.close();
    // With the clock turned back, only what was really taken out is gone.
    const third = createFileStore({ directory, now: () => 5 });
    expect(await third.keys('')).toEqual(['long']);
    await third.close();
  });

  it('takes out thousands of ended records in small steps, and keeps one that was set anew', async () => {
    const directory = makeFolder();
    const first = createFileStore({ directory, now: () => 0 });
    await Promise.all(Array.from({ length: 1_000 }, (_, at) => first.set(`old:${at}`, { at }, 10)));
    await first.set('old:7', { anew: true }, 1_000);
    await first.close();
    await createFileStore({ directory, now: () => 500 }).get('any');
    const later = createFileStore({ directory, now: () => 5 });
    expect(await later.keys('old:')).toEqual(['old:7']);
    expect(statSync(join(directory, 'store.lmdb')).mode & 0o077).toBe(0);
    await later.close();
  });

  it('says which folder cannot be used, and by which setting to name another', async () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    const store = createFileStore({ directory: join(file, 'data') });
    const fault = await store.set('one', {}, 1000).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreError);
    expect((fault as StoreError).message).toMatch(/file\/data .*COVERHUES_DATA/);
    await store.close();
  });
});
