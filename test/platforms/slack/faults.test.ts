import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/export-formats.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { heldEngine, inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';
import { coverHuesRequest, servicesAround } from '../../services/test-services.ts';
import { answer } from '../../../commands/index.ts';
import { type ConnectedBot, connectBot, isQuiet } from './bot.ts';
import { heldFault } from '../stand-in/faults.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';

const BLURB = 'A zyzzyva returns to the harbour town where her sister vanished thirty winters ago.';
const { chat, followUps } = sentencesFor('en');

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

  it.each([
    ['is answered with an error', { kind: 'status', status: 500 }],
    ['is asked to wait', { kind: 'rate limit', seconds: 0.05 }],
    ['loses the connection', { kind: 'lost' }],
    ['loses the connection after it took effect', { kind: 'lost', after: true }],
  ] as const)('an upload that %s is tried again, and the answer has its picture', (_case, fault) =>
    withBot(async (bot) => {
      bot.slack.faults.plan('POST', /^\/upload/, fault, 2);
      const reply = await ask(bot).reply();
      expect(altTextsOf(reply)).toHaveLength(1);
      expect(textOf(reply)).not.toContain(chat.pictureMissing);
    }),
  );

  it('files that are exported are sent again, too', () =>
    withBot(async (bot) => {
      const answered = await bot.slack.people.say(BLURB).reply();
      bot.slack.faults.plan('POST', /^\/upload/, { kind: 'status', status: 503 }, 4);
      bot.slack.people.press(answered, buttonsOf(answered)[followUps.export]!);
      const shared = await bot.slack.world.until('files', () =>
        [...bot.slack.world.messages.values()].find(({ files }) => files.length > 0),
      );
      expect(shared.files).toHaveLength(EXPORT_FORMATS.length);
    }));

  /** So many uploads that the answer goes without its picture. */
  const TOO_MANY = 6;

  it('a picture that can’t be uploaded in time comes later, to the same readers', () =>
    withBot(async (bot) => {
      const { slack } = bot;
      slack.faults.plan('POST', /^\/upload/, { kind: 'status', status: 500 }, TOO_MANY + 1);
      const asked = ask(bot);
      const reply = await asked.reply();
      expect(altTextsOf(reply)).toEqual([]);
      expect(textOf(reply)).toMatch(/^Covers of[^]*A picture of the hues could not be shown/);
      const late = await asked.reply(1);
      expect(textOf(late)).toBe(chat.pictureAfterAll);
      expect(altTextsOf(late)).toHaveLength(1);
      expect(late).toMatchObject({ ephemeralFor: slack.team.reader, channel: slack.team.channel });

      slack.faults.plan('POST', /^\/upload/, { kind: 'status', status: 500 }, TOO_MANY);
      const mention = slack.people.mention(BLURB);
      const [given, picture] = [await mention.reply(), await mention.reply(1)];
      expect(picture).toMatchObject({ threadTs: given.threadTs });
      expect(picture.ephemeralFor).toBeUndefined();
      expect(altTextsOf(picture)).toHaveLength(1);
    }));

  it.each(['private', 'more'])('a late picture is not posted after its answer’s “%s” was pressed', (button) =>
    withBot(async (bot) => {
      const { slack } = bot;
      const mention = slack.people.mention(BLURB);
      const { fault, release } = heldFault();
      slack.faults.plan('POST', /^\/upload/, { kind: 'status', status: 500 }, TOO_MANY);
      slack.faults.plan('POST', /^\/upload/, fault);
      const given = await mention.reply();
      const pressed = slack.people.press(given, button);
      await slack.world.until('the change', () => given.deleted || given.edits > 0 || undefined);
      const before = slack.world.messages.size;
      release();
      await slack.world.until('the late picture', () => slack.calls('files.info')[1]);
      await isQuiet(bot);
      expect([...slack.world.messages.values()].slice(before).map(textOf)).not.toContain(
        chat.pictureAfterAll,
      );
      expect(pressed.acknowledgements).toHaveLength(1);
    }),
  );

  it('a picture that can’t be uploaded at all is left out', () =>
    withBot(async (bot, log) => {
      bot.slack.faults.plan('POST', /^\/upload/, { kind: 'status', status: 500 }, 1_000);
      const asked = ask(bot);
      const reply = await asked.reply();
      expect(textOf(reply)).toContain(chat.pictureMissing);
      await ask(bot).reply();
      expect(asked.replies()).toHaveLength(1);
      expect(log().join()).toContain('could not be stored');
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
