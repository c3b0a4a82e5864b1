import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/platforms/slack/pace.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { connectBot } from './bot.ts';
import { addChannel } from './stand-in/teams.ts';

const BLURB = 'A clockmaker is asked to mend the one clock that nobody in the valley may hear.';

/** A pace by a clock that moves when it is told to; waiting tells for how long. */
function pacedBy(clock: { now: number }) {
  const waits: number[] = [];
  const pace = createPace({
    clock: () => clock.now,
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
  });
  return { pace, waits };
}

describe('a pace', () => {
  it('lets the first message go at once, and the others more than a second apart', async () => {
    const { pace, waits } = pacedBy({ now: 5_000 });
    for (let message = 0; message < 4; message += 1) await pace.turn('C1');
    expect(waits).toEqual([1_100, 2_200, 3_300]);
  });

  it('holds no conversation up for another, and none after a while', async () => {
    const clock = { now: 0 };
    const { pace, waits } = pacedBy(clock);
    await pace.turn('C1');
    await pace.turn('C2');
    clock.now = 1_099;
    await pace.turn('C1');
    clock.now = 2_200;
    await pace.turn('C1');
    expect(waits).toEqual([1]);
  });
});

describe('answers that all see', () => {
  it('are spread over a channel where several ask at once, and not over channels', async () => {
    /** When messages that have to wait are sent, in milliseconds. */
    const turns: number[] = [];
    const bot = await connectBot({
      services: servicesAround(inMemoryEngine()),
      wait: (milliseconds) => Promise.resolve(void turns.push(performance.now() + milliseconds)),
    });
    const { people, world, team } = bot.slack;
    const other = addChannel(world, team.id).id;
    for (const channel of [team.channel, team.channel, team.channel, other]) {
      people.mention(BLURB, { channel, threadTs: `1600000000.${world.count()}` });
    }
    await world.until('four answers', () => world.messages.size === 4 || undefined);
    // The first of each channel waits for nothing; those after it, more than a second for the one before.
    expect([1, 2]).toContain(turns.length);
    expect((turns[1] ?? Infinity) - turns[0]!).toBeGreaterThan(1_090);
    await bot.close();
  });
});
