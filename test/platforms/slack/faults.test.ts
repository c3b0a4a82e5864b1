import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../commands/sentences.ts';
import { heldEngine, inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';
import { coverHuesRequest, servicesAround } from '../../services/test-services.ts';
import { answer } from '../../../commands/index.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { heldFault } from '../stand-in/faults.ts';
import { altTextsOf, textOf } from './shown.ts';

const BLURB = 'A zyzzyva returns to the harbour town where her sister vanished thirty winters ago.';
const { chat } = sentencesFor('en');

async function withBot(
  use: (bot: ConnectedBot, log: () => readonly string[]) => Promise<void>,
  options: Parameters<typeof connectBot>[0] = {},
): Promise<void> {
  const { logger, lines } = logTo();
  const services = { ...(options.services ?? servicesAround(inMemoryEngine())), logger };
  const bot = await connectBot({ ...options, services });
  try {
    await use(bot, lines);
  } finally {
    await bot.close();
  }
  expect(lines().join('')).not.toMatch(/zyzzyva|xoxb-|xapp-|hooks\.slack/i);
}

const ask = ({ slack }: ConnectedBot) => slack.people.command('/coverhues', BLURB);

describe('what can go wrong with a call to Slack', () => {
  it.each([
    ['is asked to wait', { kind: 'rate limit', seconds: 0.05 }],
    ['finds Slack failing', { kind: 'status', status: 503 }],
    ['loses the connection', { kind: 'lost' }],
  ] as const)('a message that %s comes all the same', (_case, fault) =>
    withBot(async (bot) => {
      bot.slack.faults.plan('POST', /chat\.postMessage/, fault);
      expect(textOf(await bot.slack.people.say(BLURB).reply())).toMatch(/Covers of/);
    }),
  );

  it('an answer comes as a message where the response URL is refused', () =>
    withBot(async (bot) => {
      bot.slack.faults.plan('POST', /^\/actions/, { kind: 'status', status: 404 });
      const reply = await ask(bot).reply();
      expect(textOf(reply)).toMatch(/Covers of/);
      expect(reply.ephemeralFor).toBe(bot.slack.team.reader);
    }));

  it('a picture that takes its time is waited for', () =>
    withBot(
      async (bot) => {
        const reply = await ask(bot).reply();
        expect(altTextsOf(reply)).toHaveLength(1);
        expect(bot.slack.calls('files.info').length).toBeGreaterThan(3);
      },
      { prepare: ({ world }) => (world.looksUntilReady = 3) },
    ));

  it('a picture whose upload is slow is waited for', () =>
    withBot(async (bot) => {
      const { fault, release } = heldFault();
      bot.slack.faults.plan('POST', /^\/upload/, fault);
      const asked = ask(bot);
      await bot.slack.world.until('an upload', () => bot.slack.calls('upload')[0]);
      expect(asked.replies()).toEqual([]);
      release();
      expect(altTextsOf(await asked.reply())).toHaveLength(1);
    }));

  it('a picture that never becomes visible is left out, and the answer says so', () =>
    withBot(
      async (bot) => {
        const reply = await ask(bot).reply();
        expect(altTextsOf(reply)).toEqual([]);
        expect(textOf(reply)).toContain(chat.pictureMissing);
      },
      { prepare: ({ world }) => (world.looksUntilReady = 1_000) },
    ));

  it('a picture that can’t be uploaded is left out, too', () =>
    withBot(async (bot) => {
      bot.slack.faults.plan('POST', /^\/upload/, { kind: 'status', status: 500 });
      const reply = await ask(bot).reply();
      expect(altTextsOf(reply)).toEqual([]);
      expect(textOf(reply)).toMatch(/Covers of/);
    }));

  it('a message that Slack refuses for its picture comes without, where it was asked for', () =>
    withBot(async (bot) => {
      const { world, people, team } = bot.slack;
      world.showsPictures = false;
      const asked = await ask(bot).reply();
      const sharing = people.press(asked, 'share');
      await world.until('a deletion', () => asked.deleted || undefined);
      const shared = await sharing.reply();
      expect(shared.channel).toBe(team.channel);
      expect(textOf(shared)).toContain(chat.pictureMissing);
      const direct = await people.say(BLURB).reply();
      people.press(direct, 'more');
      await world.until('more hues', () => /^\*10\. /m.test(textOf(direct)) || undefined);
      expect(textOf(direct)).toContain(chat.pictureMissing);
      world.showsPictures = true;
      people.press(direct, 'more');
      await world.until('a picture', () => altTextsOf(direct)[0]);
    }));

  it('a language that Slack doesn’t tell is taken for English', () =>
    withBot(async (bot) => {
      bot.slack.faults.plan('POST', /users\.info/, { kind: 'status', status: 500 }, 20);
      expect(textOf(await ask(bot).reply())).toMatch(/^Covers of/);
    }));

  it('a revoked token leaves the answer without its picture, and no message unexplained in the log', () =>
    withBot(async (bot, log) => {
      const { tokens } = bot.slack.world;
      tokens.get(bot.slack.team.token)!.state = 'revoked';
      const reply = await ask(bot).reply();
      expect(textOf(reply)).toMatch(/Covers of/);
      expect(textOf(reply)).toContain(chat.pictureMissing);
      bot.slack.people.say(BLURB);
      await bot.slack.world.until('a refusal', () => bot.slack.calls('chat.postMessage')[1]);
      tokens.get(bot.slack.team.token)!.state = 'good';
      await ask(bot).reply();
      expect(log().join()).toContain('could not be delivered');
    }));

  it('a form that Slack no longer opens is explained', () =>
    withBot(async (bot) => {
      bot.slack.faults.plan('POST', /views\.open/, { kind: 'status', status: 500 }, 10);
      const reply = await bot.slack.people.command('/coverhues').reply();
      expect(textOf(reply)).toBe(chat.failed);
    }));

  it('a failing model is explained', () =>
    withBot(
      async (bot) => {
        expect(textOf(await ask(bot).reply())).toBe(chat.failed);
        expect(textOf(await bot.slack.people.say(BLURB).reply())).toBe(chat.failed);
      },
      { services: servicesAround(inMemoryEngine({ read: () => Promise.reject(new Error(BLURB)) })) },
    ));
});

describe('what can go wrong with the socket', () => {
  it.each([
    [
      'Slack asks for another connection',
      (bot: ConnectedBot) => bot.slack.socket.disconnect('refresh_requested'),
    ],
    ['the socket drops', (bot: ConnectedBot) => bot.slack.socket.drop()],
  ])('%s: the bot comes back and answers', (_case, disturb) =>
    withBot(
      async (bot) => {
        disturb(bot);
        await bot.slack.socket.connected(2);
        expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
        expect(bot.platform.healthy()).toBe(true);
      },
      { reconnectAfter: 300 },
    ),
  );

  it('Slack fails meanwhile: the bot tries again, and the process lives on', () =>
    withBot(
      async (bot) => {
        bot.slack.faults.plan('POST', /apps\.connections\.open/, { kind: 'status', status: 503 }, 8);
        bot.slack.socket.drop();
        await bot.slack.socket.connected(2);
        expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
      },
      { reconnectAfter: 1 },
    ));

  it('the bot is stopped while it reconnects: no connection stays behind', () =>
    withBot(
      async ({ slack, platform }) => {
        const { fault, release } = heldFault();
        slack.faults.plan('POST', /apps\.connections\.open/, fault);
        slack.socket.drop();
        await slack.world.until('an attempt', () => slack.calls('apps.connections.open')[1]);
        await platform.stop();
        release();
        await slack.socket.connected(2);
        await slack.world.until('the last connection’s end', () => slack.socket.open === 0 || undefined);
        expect(platform.healthy()).toBe(false);
      },
      { reconnectAfter: 1 },
    ));

  it('Slack takes the token no longer: the platform says that it has ended', () =>
    withBot(
      async (bot) => {
        bot.slack.world.appToken = 'xapp-1-A0COVERHUES-newer';
        bot.slack.socket.drop();
        await bot.platform.ended;
        expect(bot.platform.healthy()).toBe(false);
      },
      { reconnectAfter: 1 },
    ));

  it('the only workspace removes the app: the platform says that it has ended', () =>
    withBot(async (bot) => {
      bot.slack.people.uninstall();
      await expect(bot.platform.ended).resolves.toBeUndefined();
    }));
});

describe('stopping', () => {
  it('finishes what was accepted, and tells later ones of the restart', async () => {
    const { engine, release } = heldEngine();
    const bot = await connectBot({ services: servicesAround(engine) });
    const early = ask(bot);
    await early.acknowledged();
    const stopped = bot.platform.stop();
    const late = bot.slack.people.say(BLURB);
    expect(textOf(await late.reply())).toBe(chat.restarting);
    release();
    await stopped;
    expect(textOf(await early.reply())).toMatch(/Covers of/);
    await bot.slack.close();
  });
});

describe('an answer that was made', () => {
  it('is the one that the commands give', () =>
    withBot(async (bot) => {
      const own = await answer(coverHuesRequest({ blurb: BLURB }), bot.services);
      expect(textOf(await ask(bot).reply())).toContain(own.headline);
    }));
});
