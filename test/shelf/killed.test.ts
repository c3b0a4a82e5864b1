import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { personsShelf } from '../../src/shelf/owner.ts';
import { createShelves, SHELF_LIMITS } from '../../src/shelf/shelves.ts';
import { createFileStore } from '../../src/store/file-store.ts';
import { builtProgram } from '../built-program.ts';
import { makeFolder } from '../folders.ts';
import { entryOf } from './some-answer.ts';

const OWNER = personsShelf({ platform: 'discord' }, '42');
const answer = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as never;

it('a shelf that several processes change is whole whenever one of them is killed', async () => {
  const directory = makeFolder();
  const store = createFileStore({ directory });
  const shelves = createShelves(store);
  const program = await builtProgram('shelf/change-shelf.ts');
  const children = ['one', 'other'].map(() =>
    spawn(process.execPath, [program, directory, OWNER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  for (const [turn, child] of children.entries()) {
    for (let at = 0; at < 15; at += 1) {
      const saved = await shelves.save(OWNER, entryOf(answer, `mine ${turn} ${at}`));
      expect(saved).toHaveProperty('card');
    }
    child.kill('SIGKILL');
    expect((await once(child, 'close'))[1]).toBe('SIGKILL');
  }
  const names = await shelves.names(OWNER);
  // None of this process's own was lost to the others, and each card has its answer, and each answer its card.
  expect(names.filter((name) => name.startsWith('mine'))).toHaveLength(30);
  expect(names.length).toBeGreaterThan(30);
  expect(names.length).toBeLessThanOrEqual(SHELF_LIMITS.entries);
  for (const name of names) expect(await shelves.get(OWNER, name)).toMatchObject({ name });
  expect(await store.keys('shelf-entry:')).toHaveLength(names.length);
  await shelves.deleteAll(OWNER);
  expect(await store.keys('shelf')).toEqual([]);
  await store.close();
});
