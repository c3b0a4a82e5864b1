import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, altTextsOf, buttonsOf, connectBot, textOf } from './bot.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { chat, followUps, help } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

describe('a direct message', () => {
  it('is a blurb, and answered with a reply to it, after the sign of typing', async () => {
    const reply = await bot.discord.say(BLURB).reply();
    expect(textOf(reply)).toMatch(/Covers of such books (?:stand on|wear)/);
    expect(altTextsOf(reply)).toHaveLength(1);
    expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(bot.discord.requests('POST', /typing$/).length).toBeGreaterThan(0);
  });

  it('has buttons that work, without those for hiding', async () => {
    const reply = await bot.discord.say(BLURB).reply();
    expect(Object.keys(buttonsOf(reply))).toEqual([
      followUps.why,
      followUps.more,
      followUps.other,
      ...deskLabels('book'),
    ]);
    const pressed = bot.discord.press(reply, buttonsOf(reply)[followUps.why]!, { place: 'direct' });
    expect(textOf(await pressed.reply())).toMatch(/Predicted for this book: /);
  });

  it('may be a text file', async () => {
    const attachments = [bot.discord.attach('blurb.txt', BLURB)];
    expect(textOf(await bot.discord.say('', { attachments }).reply())).toMatch(/Covers of/);
  });

  it.each(['hi', 'Hello there!', '', '🐉', '...'])('that reads %j gets a friendly hint', async (content) => {
    const reply = await bot.discord.say(content).reply();
    expect(textOf(reply).replaceAll('\\', '')).toBe(chat.tooShort);
  });

  it.each(['help', '/help', 'Help!'])('that reads %j gets help', async (content) => {
    expect(textOf(await bot.discord.say(content).reply())).toContain(help.headline);
  });

  it('that is only a picture is answered with what the cover looks like', async () => {
    const picture = await flat('#000080').png().toBuffer();
    const attachments = [bot.discord.attach('cover.png', picture, 'image/png')];
    for (const words of ['', 'My new cover!']) {
      const reply = await bot.discord.say(words, { attachments }).reply();
      expect(textOf(reply)).toMatch(/^### This cover looks like/);
      expect(Object.keys(buttonsOf(reply))).toEqual(deskLabels('cover'));
    }
  });

  it('with a picture that Discord takes for something else is read all the same', async () => {
    const picture = await flat('#000080').webp().toBuffer();
    const attachments = [bot.discord.attach('cover', picture, 'application/octet-stream')];
    expect(textOf(await bot.discord.say('', { attachments }).reply())).toMatch(/This cover looks like/);
  });

  it('with several pictures is read with the first, and says that others are left out', async () => {
    const pictures = await Promise.all(['#000080', '#ff0000'].map((hex) => flat(hex).png().toBuffer()));
    const attachments = pictures.map((bytes) => bot.discord.attach('cover.png', bytes, 'image/png'));
    const text = textOf(await bot.discord.say('', { attachments }).reply());
    expect(text).toMatch(/navy/);
    expect(text).not.toMatch(/crimson/);
    expect(text).toContain(chat.file.leftOut(1));
  });

  it('in another language is answered with what the bot can read', async () => {
    const reply = await bot.discord
      .say('一名退休侦探回到港口小镇,三十年前她的妹妹在那里失踪,有人会为了阻止她追问而杀人。')
      .reply();
    expect(textOf(reply)).toMatch(/I read English/);
  });

  it('is answered in the language in which the person used a command before', async () => {
    const user = '200000000000000008';
    await bot.discord.command('help', {}, { user, locale: 'es-ES' }).reply();
    const reply = await bot.discord.say('hola', { user }).reply();
    expect(textOf(reply).replaceAll('\\', '')).toBe(sentencesFor('es').chat.tooShort);
  });

  it('is answered once, though it is delivered twice', async () => {
    const said = bot.discord.say(BLURB);
    bot.discord.gateway.dispatch('MESSAGE_CREATE', said.message);
    await said.reply();
    await bot.discord.say('hi').reply();
    const replies = [...bot.discord.world.messages.values()].filter(
      ({ body }) => body.message_reference?.message_id === said.message.id,
    );
    expect(replies).toHaveLength(1);
  });
});

describe('a message in a channel', () => {
  it('that mentions the bot may bring a cover', async () => {
    const picture = await flat('#000080').png().toBuffer();
    const attachments = [bot.discord.attach('cover.png', picture, 'image/png')];
    const said = `<@${bot.discord.world.botId}> look`;
    const reply = await bot.discord.say(said, { place: 'server', attachments }).reply();
    expect(textOf(reply)).toMatch(/^### This cover looks like/);
  });

  it('that mentions the bot is answered like a direct message', async () => {
    const said = `<@${bot.discord.world.botId}> ${BLURB}`;
    const reply = await bot.discord.say(said, { place: 'server' }).reply();
    expect(textOf(reply)).toMatch(/Covers of/);
    expect(reply.channelId).toBe(bot.discord.world.channelId);
    expect(Object.keys(buttonsOf(reply))).toContain(followUps.private);
  });

  it('that only replies to the bot’s message is not meant for it', async () => {
    const { world } = bot.discord;
    const before = world.messages.size;
    bot.discord.say('thanks, I love it, these are lovely colours', {
      place: 'server',
      repliesTo: world.botId,
    });
    await bot.discord.say('hi').reply();
    expect(world.messages.size).toBe(before + 1);
  });

  it('is not heard when it does not mention the bot, or when a bot wrote it', async () => {
    const before = bot.discord.world.messages.size;
    bot.discord.say(BLURB, { place: 'server' });
    bot.discord.say(BLURB, { bot: true });
    await bot.discord.say('hi').reply();
    expect(bot.discord.world.messages.size).toBe(before + 1);
  });

  it('is answered in private where the bot may not write', async () => {
    const { world, routes } = bot.discord;
    routes.closedChannels.add(world.channelId);
    bot.discord.say(`<@${world.botId}> ${BLURB}`, { place: 'server', user: '200000000000000007' });
    const sent = await world.until('a direct message', () =>
      [...world.messages.values()].find(({ channelId }) => channelId === '300000000000000007'),
    );
    expect(textOf(sent)).toMatch(/Covers of/);
    routes.closedChannels.delete(world.channelId);
  });
});
