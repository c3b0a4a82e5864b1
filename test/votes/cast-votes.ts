/** A process that casts votes until it is killed: `cast-votes.ts FOLDER VOTE COUNT`. Says what became of each. */
import { createFileStore } from '../../src/store/file-store.ts';
import { createVotes } from '../../src/votes/votes.ts';
import { deliveries } from './deliveries.ts';

const [directory = '', id = '', count = ''] = process.argv.slice(2);
const votes = createVotes(createFileStore({ directory }));
const all = [...deliveries(Number(count)).entries()];
const AT_ONCE = 100;

for (let start = 0; start < all.length; start += AT_ONCE) {
  const taken = await Promise.all(
    all
      .slice(start, start + AT_ONCE)
      .map(async ([at, press]) => [at, await votes.cast(id, { ...press, at: Date.now() })] as const),
  );
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}
