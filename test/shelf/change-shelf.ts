/** A process that changes a shelf until it is killed: `change-shelf.ts FOLDER OWNER`. Says when it has begun. */
import { createFileStore } from '../../src/store/file-store.ts';
import type { ShelfOwner } from '../../src/shelf/owner.ts';
import { createShelves } from '../../src/shelf/shelves.ts';
import { entryOf } from './some-answer.ts';

const [directory = '', owner = ''] = process.argv.slice(2);
const shelves = createShelves(createFileStore({ directory }));
const answer = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as never;
const mine = owner as ShelfOwner;

for (let turn = 0; ; turn += 1) {
  const name = `of ${process.pid}, ${turn}`;
  await shelves.save(mine, entryOf({ ...(answer as object), title: 'x'.repeat(20_000) } as never, name));
  await shelves.rename(mine, name, `${name}, renamed`);
  if (turn > 8) await shelves.delete(mine, `of ${process.pid}, ${turn - 9}, renamed`);
  if (turn === 0) process.stdout.write('begun\n');
}
