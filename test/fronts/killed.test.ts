import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import { builtProgram } from '../built-program.ts';
import { textOf as discordText } from '../platforms/discord/bot.ts';
import type { Interaction } from '../platforms/discord/stand-in/interactions.ts';
import { DiscordStandIn } from '../platforms/discord/stand-in/stand-in.ts';
import { textOf as slackText } from '../platforms/slack/shown.ts';
import type { Delivery } from '../platforms/slack/stand-in/delivery.ts';
import { SlackStandIn } from '../platforms/slack/stand-in/stand-in.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { lacks } from '../tools.ts';
import { type Running, startProcess } from './processes.ts';

const BLURB = 'A zyzzyva returns to the harbour town where her sister vanished thirty winters ago.';
const { chat } = sentencesFor('en');
const ANSWER = /Covers of/;

/** What somebody was shown for one question. */
interface Asked {
  readonly accepted: () => boolean;
  readonly shown: () => string[];
}

let program: string;
let redis: RedisServer;
beforeAll(async () => {
  if (lacks('redis-server')) return;
  [program, redis] = await Promise.all([builtProgram('fronts/process.ts'), startRedis(true)]);
}, 60_000);
afterAll(() => {
  if (!program) return;
  redis.stop();
});

/** Random numbers from 0 to 1, the same for a seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Places of the first of them, in the order in which they are started. */
const [FRONT, WORKER] = [0, 2];

/** Empties Redis, in which shards are another test's still. */
async function forgetAll(url: string): Promise<void> {
  const connection = new Redis(url);
  await connection.flushall();
  connection.disconnect();
}

/** Two fronts and two workers. */
async function startAll(reading: number) {
  const [discord, slack] = await Promise.all([DiscordStandIn.open(), SlackStandIn.open()]);
  await forgetAll(redis.url);
  const shared = { COVERHUES_REDIS_URL: redis.url, COVERHUES_LOG_LEVEL: 'trace' };
  const forSlack = (port: number) => ({
    ...shared,
    SLACK_API: slack.api,
    SLACK_BOT_TOKEN: slack.team.token,
    SLACK_SIGNING_SECRET: slack.world.signingSecret,
    SLACK_PORT: String(port),
  });
  const first = 15_000 + (process.pid % 1_000) * 2;
  const forDiscord = { DISCORD_API: discord.api, DISCORD_TOKEN: discord.world.token };
  const starts = [
    () => startProcess(program, 'front', { ...forSlack(first), ...forDiscord }, reading),
    () => startProcess(program, 'front', { ...forSlack(first + 1), ...forDiscord }, reading),
    () => startProcess(program, 'worker', shared, reading),
    () => startProcess(program, 'worker', shared, reading),
  ];
  const running = await Promise.all(starts.map((start) => start()));
  const ended: Running[] = [];
  onTestFinished(async () => {
    await Promise.all(running.map((one) => one.kill()));
    await Promise.all([discord.close(), slack.close()]);
  });
  return {
    discord,
    slack,
    urls: [first, first + 1].map((port) => `http://127.0.0.1:${port}/slack/events`),
    /** Kills one, and starts it again. */
    kill: async (at: number): Promise<void> => {
      const one = running[at]!;
      await one.kill();
      ended.push(one);
      running[at] = await starts[at]!();
    },
    said: () => [...ended, ...running].map((one) => one.said()).join('\n'),
  };
}

function onSlack(delivery: Delivery): Asked {
  return {
    accepted: () => delivery.acknowledgements.some(({ status }) => status === 200),
    shown: () => delivery.replies().map(slackText),
  };
}

function onDiscord({ held }: Interaction): Asked {
  return {
    accepted: () => held.acknowledgement !== undefined,
    shown: () =>
      [held.original, ...held.followUps].flatMap((message) =>
        message && Object.keys(message.body).length > 0 ? [discordText(message)] : [],
      ),
  };
}

const answersOf = (asked: Asked): number => asked.shown().filter((text) => ANSWER.test(text)).length;

/** Waits until everybody whose question was accepted was shown something, and no more comes; gives how many were answered. */
async function expectEach(all: readonly Asked[]): Promise<number> {
  const left = () => all.filter((asked) => asked.accepted() && asked.shown().length === 0).length;
  await expect.poll(left, { timeout: 40_000, interval: 100 }).toBe(0);
  await wait(500);
  expect(left()).toBe(0);
  for (const asked of all) {
    expect(answersOf(asked)).toBeLessThanOrEqual(1);
  }
  // Who has an answer was told at most that it may be missing.
  const answered = all.filter((asked) => answersOf(asked) === 1);
  expect(answered.flatMap((asked) => asked.shown())).not.toContain(chat.restarting);
  return answered.length;
}

describe.skipIf(lacks('redis-server'))('fronts and workers over Redis', { timeout: 120_000 }, () => {
  it('answer once or tell everybody, whoever is killed when', async () => {
    const random = randomOf(2_026);
    const { discord, slack, urls, kill, said } = await startAll(200);
    await expect.poll(() => discord.gateway.heard.length, { timeout: 20_000 }).toBeGreaterThan(0);
    const asked: Asked[] = [];
    for (let at = 0; at < 200; at += 1) {
      if (at % 4 === 0) asked.push(onDiscord(discord.command('coverhues', { blurb: `${BLURB} ${at}` })));
      else {
        slack.deliverTo(urls[at % 2]!);
        asked.push(onSlack(slack.people.command('/coverhues', `${BLURB} ${at}`)));
      }
    }
    await expect.poll(() => asked.every((one) => one.accepted()), { timeout: 20_000 }).toBe(true);
    // On a busy machine it takes workers some time to open their models.
    await expect.poll(() => asked.some((one) => answersOf(one) > 0), { timeout: 30_000 }).toBe(true);
    const started: Promise<void>[] = [];
    for (const at of [WORKER, FRONT, WORKER + 1, FRONT + 1]) {
      await wait(random() * 1_000);
      started.push(kill(at));
    }
    await Promise.all(started);
    const answered = await expectEach(asked);
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(200);
    expect(said()).not.toMatch(/zyzzyva|harbour/i);
  });

  it('let wait what was accepted and tell to wait what is new while Redis is away', async () => {
    const { slack, urls } = await startAll(300);
    const ask = (at: number): Asked => {
      slack.deliverTo(urls[at % 2]!);
      return onSlack(slack.people.command('/coverhues', `${BLURB} ${at}`));
    };
    const before = Array.from({ length: 100 }, (_, at) => ask(at));
    await expect.poll(() => before.every((one) => one.accepted()), { timeout: 15_000 }).toBe(true);
    expect(before.some((one) => one.shown().length === 0)).toBe(true);
    await redis.kill();
    await wait(500);
    const meanwhile = Array.from({ length: 20 }, (_, at) => ask(at));
    await expect
      .poll(() => meanwhile.map((one) => one.shown()), { timeout: 10_000 })
      .toEqual(Array.from({ length: 20 }, () => [chat.storeAway]));
    await wait(1_000);
    await redis.restart();
    expect(await expectEach(before)).toBe(100);
    expect(await expectEach(meanwhile)).toBe(0);
    const after = ask(1);
    await expect.poll(() => after.accepted(), { timeout: 15_000 }).toBe(true);
    expect(await expectEach([after])).toBe(1);
  });
});
