import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { restOptions } from '../../../src/platforms/discord/client.ts';
import { type DiscordWay, tellInterrupted } from '../../../src/platforms/discord/tell-interrupted.ts';
import { type ConnectedBot, connectBot, textOf } from './bot.ts';
import type { Interaction } from './stand-in/interactions.ts';

const BLURB = 'The last beekeeper in the city is asked to testify against her own hive.';
const LOCALE = 'de';
const { chat } = sentencesFor(LOCALE);

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot();
});
afterAll(() => bot.close());

function tell(way: DiscordWay, isDoubtful: boolean): Promise<void> {
  const { api, world } = bot.discord;
  return tellInterrupted(new REST(restOptions({ api })).setToken(world.token))(way, isDoubtful);
}

function wayOf({ held }: Interaction, isWaiting: boolean): DiscordWay {
  const application = bot.discord.world.botId;
  return { kind: 'interaction', application, token: held.token, isWaiting, locale: LOCALE };
}

describe('people on Discord whose process ended', () => {
  it('are told where the answer would stand, unless it does', async () => {
    const answered = bot.discord.command('help');
    const before = textOf(await answered.reply());
    await tell(wayOf(answered, true), true);
    expect(textOf(await answered.reply())).toBe(before);
    await tell(wayOf(answered, true), false);
    expect(textOf(await answered.reply())).toBe(chat.restarting);
  });

  it('are told beside the answer below which they pressed, and nobody else is', async () => {
    const pressed = bot.discord.command('help');
    await pressed.reply();
    await tell(wayOf(pressed, false), true);
    const told = await pressed.followUp();
    expect(textOf(told)).toBe(chat.interrupted);
    expect((told.body.flags ?? 0) & 64).toBe(64);
  });

  it('are told in a reply to their message, where none stands yet', async () => {
    const { world } = bot.discord;
    const said = bot.discord.say(BLURB);
    const answer = await said.reply();
    const toMessage = (message: string): DiscordWay => ({
      kind: 'message',
      channel: said.message.channel_id,
      message,
      locale: LOCALE,
    });
    await tell(toMessage(said.message.id), true);
    await tell(toMessage('300000000000000001'), false);
    const replies = [...world.messages.values()].filter(({ body }) => body.message_reference !== undefined);
    expect(replies.map(textOf)).toEqual([textOf(answer), chat.restarting]);
  });
});
