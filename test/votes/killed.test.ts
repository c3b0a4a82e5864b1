import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setImmediate as breathe } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createFileStore } from '../../src/store/file-store.ts';
import { type Cast, createVotes } from '../../src/votes/votes.ts';
import { builtProgram } from '../built-program.ts';
import { makeFolder } from '../folders.ts';
import { type Delivery, deliveries, presses } from './deliveries.ts';
import { someVote } from './some-vote.ts';

const COUNT = 10_000;
/** Deliveries after whose acknowledgement the first process is killed. */
const KILLED_AT = 3_000;

/** Votes of each entry, where of each person the last press counts. */
function countsOf(cast: readonly Delivery[]): number[] {
  const last = new Map<string, Delivery>();
  for (const one of cast) {
    if ((last.get(one.person)?.stamp ?? '') < one.stamp) last.set(one.person, one);
  }
  const counts = Array.from({ length: 5 }, () => 0);
  for (const { choice } of last.values()) counts[choice]! += 1;
  return counts;
}

/** Casts votes in a process of its own, which is killed when so many were acknowledged; gives what became of each. */
async function castAndKill(directory: string, id: string, killedAt: number): Promise<Map<number, Cast>> {
  const program = await builtProgram('votes/cast-votes.ts');
  const child = spawn(process.execPath, [program, directory, id, String(COUNT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const taken = new Map<number, Cast>();
  for await (const line of createInterface({ input: child.stdout })) {
    for (const [at, cast] of JSON.parse(line) as [number, Cast][]) taken.set(at, cast);
    if (taken.size >= killedAt) child.kill('SIGKILL');
  }
  expect((await ended)[1]).toBe('SIGKILL');
  return taken;
}

it('ten thousand votes with duplicates, retries, reordering and a killed process: none lost, none counted twice', async () => {
  const directory = makeFolder();
  const store = createFileStore({ directory });
  const votes = createVotes(store);
  const vote = await votes.open(someVote(5));
  const all = deliveries(COUNT);
  expect(all.length).toBeGreaterThan(10_900);

  const taken = await castAndKill(directory, vote.id, KILLED_AT);
  expect(taken.size).toBeLessThan(COUNT);
  const acknowledged = all.filter((_, at) => taken.has(at));
  // Whoever was told that the vote counts has a ballot; the killed process may have left a few more.
  const keys = await store.keys(`vote:${vote.id}:ballot:`);
  const kept = new Set(keys.map((key) => key.slice(key.lastIndexOf(':') + 1)));
  expect(acknowledged.filter(({ person }) => !kept.has(person))).toEqual([]);

  // What wasn't acknowledged is delivered again, with some that was.
  const again = [...all.entries()].filter(([at]) => !taken.has(at) || at % 7 === 0);
  await Promise.all(again.map(([, press]) => votes.cast(vote.id, { ...press, at: Date.now() })));
  expect(await votes.tally(vote)).toEqual(countsOf(presses(COUNT)));
  expect((await votes.end(vote)).counts).toEqual(countsOf(presses(COUNT)));
  expect(await store.keys(`vote:${vote.id}:ballot:`)).toEqual([]);
  await store.close();
});

it('a vote that ends while people press counts just those who were told so', async () => {
  const store = createFileStore({ directory: makeFolder() });
  const votes = createVotes(store);
  const vote = await votes.open(someVote(5));
  const told: [Delivery, Cast][] = [];
  const casting = presses(1_000).map(async (press, at) => {
    for (let turn = 0; turn < at / 10; turn += 1) await breathe();
    told.push([press, await votes.cast(vote.id, { ...press, at: Date.now() })]);
  });
  await Promise.all(casting.slice(0, 100));
  const ends = await Promise.all([votes.end(vote), votes.end(vote)]);
  await Promise.all(casting);
  expect(ends[1]).toEqual(ends[0]);
  const counted = told.filter(([, cast]) => cast === 'counted' || cast === 'changed');
  expect(ends[0].counts).toEqual(countsOf(counted.map(([press]) => press)));
  expect(counted.length).toBeGreaterThanOrEqual(90);
  expect(told.filter(([, cast]) => cast === 'over').length).toBeGreaterThan(100);
  await store.close();
});
