import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/export-formats.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { heldEngine, inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';
import { servicesAround } from '../../services/test-services.ts';
import { type ConnectedBot, altTextsOf, buttonsOf, connectBot, textOf } from './bot.ts';

const BLURB = 'A zyzzyva returns to the harbour town where her sister vanished thirty winters ago.';
const { chat, followUps } = sentencesFor('en');
const ORIGINAL = /^\/webhooks\/.*@original$/;

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
  expect(lines().join('')).not.toMatch(/zyzzyva|right-token|token-\d/i);
}

const ask = ({ discord }: ConnectedBot) => discord.command('coverhues', { blurb: BLURB });

describe('what can go wrong with a request to Discord', () => {
  it.each([
    ['is asked to wait', { kind: 'rate limit', seconds: 0.05 }],
    ['is asked to wait with everything', { kind: 'rate limit', seconds: 0.05, global: true }],
    ['finds Discord failing', { kind: 'status', status: 502 }],
    ['loses the connection', { kind: 'lost' }],
    ['loses the connection after it took effect', { kind: 'lost', after: true }],
  ] as const)('an answer that %s comes all the same, once', (_case, fault) =>
    withBot(async (bot) => {
      bot.discord.faults.plan('PATCH', ORIGINAL, fault);
      expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
    }),
  );

  it('a reply to a message that is lost on the way is sent again, and never stands there twice', () =>
    withBot(async ({ discord }) => {
      discord.faults.plan('POST', /^\/channels\/\d+\/messages$/, { kind: 'lost', after: true });
      const said = discord.say(BLURB);
      expect(textOf(await said.reply())).toMatch(/Covers of/);
      await discord.say('hi').reply();
      const replies = [...discord.world.messages.values()].filter(
        ({ body }) => body.message_reference?.message_id === said.message.id,
      );
      expect(replies).toHaveLength(1);
    }));

  it('an interaction that expired costs no work, and the next one is answered', () => {
    let read = 0;
    const base = inMemoryEngine();
    const services = servicesAround(
      inMemoryEngine({
        read(book) {
          read += 1;
          return base.read(book);
        },
      }),
    );
    return withBot(
      async (bot, log) => {
        bot.discord.faults.plan('POST', /callback$/, { kind: 'status', status: 404, code: 10_062 });
        ask(bot);
        await ask(bot).reply();
        expect(read).toBe(1);
        expect(log().join()).toContain('could not be acknowledged');
      },
      { services },
    );
  });

  it('an interaction that is delivered twice is answered once', () =>
    withBot(async (bot) => {
      const interaction = ask(bot);
      bot.discord.repeat(interaction);
      await interaction.reply();
      await ask(bot).reply();
      expect(bot.discord.requests('POST', new RegExp(`${interaction.held.id}/.*callback$`))).toHaveLength(1);
    }));

  it('an answer that Discord will not take is explained instead', () =>
    withBot(async (bot) => {
      bot.discord.faults.plan('PATCH', ORIGINAL, { kind: 'status', status: 400, code: 50_035 });
      expect(textOf(await ask(bot).reply())).toBe(chat.failed);
    }));

  describe.each([
    ['Discord', { kind: 'status', status: 413, code: 40_005 }],
    ['Discord, of one file', { kind: 'status', status: 400, code: 50_045 }],
    ['a server on the way', { kind: 'status', status: 413, body: '<html>413 Payload Too Large</html>' }],
  ] as const)('an answer whose picture %s finds too large', (_who, fault) => {
    it('comes without it and says so, for a command, a button and a message', () =>
      withBot(async (bot) => {
        const { discord } = bot;
        discord.faults.plan('PATCH', ORIGINAL, fault);
        const answer = await ask(bot).reply();
        expect(textOf(answer)).toMatch(/Covers of/);
        expect(textOf(answer)).toContain(chat.filesTooLarge(1));
        expect([answer.files, altTextsOf(answer)]).toEqual([[], []]);

        discord.faults.plan('PATCH', ORIGINAL, fault);
        const files = await discord.press(answer, buttonsOf(answer)[followUps.export]!).reply();
        expect(textOf(files)).toContain(chat.filesTooLarge(EXPORT_FORMATS.length));

        discord.faults.plan('POST', /^\/webhooks\//, fault);
        const moved = await discord.press(answer, buttonsOf(answer)[followUps.private]!).followUp();
        expect(textOf(moved)).toContain(chat.filesTooLarge(1));

        discord.faults.plan('POST', /^\/channels\/\d+\/messages$/, fault);
        const said = await discord.say(BLURB).reply();
        expect(textOf(said)).toContain(chat.filesTooLarge(1));
      }));
  });

  it('a sentence that is found too large, which has no file, is not said over and over', () =>
    withBot(async ({ discord }) => {
      const path = /^\/channels\/\d+\/messages$/;
      discord.faults.plan('POST', path, { kind: 'status', status: 413, code: 40_005 });
      discord.say('hi');
      await discord.say('hello').reply();
      expect(discord.requests('POST', path)).toHaveLength(2);
    }));

  it('an answer that cannot be delivered at all is logged without its content', () =>
    withBot(async (bot, log) => {
      bot.discord.faults.plan('PATCH', ORIGINAL, { kind: 'status', status: 401, code: 50_027 }, 2);
      const { held } = ask(bot);
      await bot.discord.world.until('two attempts', () =>
        bot.discord.requests('PATCH', new RegExp(held.token)).length === 2 ? true : undefined,
      );
      await ask(bot).reply();
      expect(log().join()).toContain('could not be delivered');
    }));

  it('a direct message to somebody who takes none is logged', () =>
    withBot(async ({ discord }, log) => {
      discord.faults.plan('POST', /messages$/, { kind: 'status', status: 403, code: 50_007 }, 2);
      discord.say(BLURB);
      await discord.world.until('two attempts', () =>
        discord.requests('POST', /messages$/).length === 2 ? true : undefined,
      );
      await discord.say('hi').reply();
      expect(log().join()).toContain('could not be delivered');
    }));

  it('a failing model is explained, to whoever asked', () =>
    withBot(
      async (bot) => {
        expect(textOf(await ask(bot).reply())).toBe(chat.failed);
        expect(textOf(await bot.discord.say(BLURB).reply())).toBe(chat.failed);
      },
      { services: servicesAround(inMemoryEngine({ read: () => Promise.reject(new Error(BLURB)) })) },
    ));

  it('an unknown command, form or button is passed over or explained, and nothing ends', () =>
    withBot(async (bot) => {
      bot.discord.submit('somebody|elses|form', { blurb: BLURB });
      const unknown = bot.discord.command('covertaste', { blurb: BLURB });
      const answer = await ask(bot).reply();
      await bot.discord.press(answer, '💥'.repeat(50)).reply();
      expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
      expect(unknown.held.acknowledgement).toBeUndefined();
    }));
});

describe('what can go wrong with the connection', () => {
  it.each([
    ['Discord asks the bot to reconnect', (bot: ConnectedBot) => bot.discord.gateway.askToReconnect()],
    ['the connection drops', (bot: ConnectedBot) => bot.discord.gateway.drop(4000)],
  ])('%s: it resumes, and hears what was said meanwhile', (_case, disturb) =>
    withBot(async (bot) => {
      const { gateway, world } = bot.discord;
      disturb(bot);
      await world.until('a resumption', () => gateway.heard.find(({ kind }) => kind === 'resume'));
      expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
      expect(gateway.heard.filter(({ kind }) => kind === 'identify')).toHaveLength(1);
    }),
  );

  it('the session ends: the bot identifies anew', () =>
    withBot(async (bot) => {
      const { gateway, world } = bot.discord;
      gateway.invalidate(false);
      await world.until(
        'an identification',
        () => gateway.heard.filter(({ kind }) => kind === 'identify')[1],
      );
      expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
    }));

  it('heartbeats are no longer acknowledged: the bot comes back by itself', () =>
    withBot(
      async (bot) => {
        const { gateway, world } = bot.discord;
        gateway.acknowledgeHeartbeats = false;
        await world.until('a resumption', () => gateway.heard.find(({ kind }) => kind === 'resume'));
        gateway.acknowledgeHeartbeats = true;
        expect(textOf(await ask(bot).reply())).toMatch(/Covers of/);
      },
      { prepare: ({ gateway }) => (gateway.heartbeat = 60) },
    ));
});

describe('stopping', () => {
  it('finishes what was accepted, tells later ones of the restart, and then hears no more', async () => {
    const { engine, release } = heldEngine();
    const bot = await connectBot({ services: servicesAround(engine) });
    const early = ask(bot);
    await early.acknowledged();
    const stopped = bot.platform.stop();
    const late = ask(bot);
    expect(textOf(await late.reply())).toBe(chat.restarting);
    release();
    await stopped;
    expect(textOf(await early.reply())).toMatch(/Covers of/);
    expect(buttonsOf(await early.reply())).toHaveProperty([followUps.why]);
    await bot.discord.close();
  });
});
