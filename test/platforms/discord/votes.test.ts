import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/answers/answers.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { commandRegistrations } from '../../../src/platforms/discord/registration.ts';
import type { Services } from '../../../src/services.ts';
import { channelsShelf, personsShelf } from '../../../src/shelf/owner.ts';
import type { Vote } from '../../../src/votes/vote.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands } from '../../covers/drawn-covers.ts';
import { altTextsOf, buttonsOf, type ConnectedBot, connectBot, textOf } from './bot.ts';
import type { DiscordStandIn, Said } from './stand-in/stand-in.ts';
import { allComponents } from './stand-in/validate-message.ts';
import type { HeldMessage } from './stand-in/world.ts';

/** All but being an administrator, who may do all the same what is taken from this. */
const ALL = ((1n << 51n) - 1n) & ~PermissionFlagsBits.Administrator;
const WITHOUT_POLLS = ALL & ~PermissionFlagsBits.SendPolls;
const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';
const COLOURS = ['#b22222', '#2050b0', '#3cb371'];

const covers = new Map<string, Buffer>();
beforeAll(async () => {
  for (const hex of COLOURS) {
    const drawn = await bands([
      ['#0b0b0d', 0.65],
      [hex, 0.25],
      ['#f4efe1', 0.1],
    ]);
    covers.set(hex, drawn);
  }
});

const open: ConnectedBot[] = [];
afterEach(async () => {
  for (const { services, ...bot } of open.splice(0)) {
    await bot.close();
    await services.close();
  }
});

async function connected(options: Parameters<typeof connectBot>[0] = {}): Promise<ConnectedBot> {
  const bot = await connectBot({ services: coverServices(), ...options });
  open.push(bot);
  return bot;
}

const coverOf = (discord: DiscordStandIn, hex: string) =>
  discord.attach(`${hex.slice(1)}.png`, covers.get(hex)!, 'image/png');

/** Asks for a vote on covers of these colours. */
function ask(discord: DiscordStandIn, colours: readonly string[] = COLOURS, options = {}, said: Said = {}) {
  const attached = colours.map((hex, at) => [`cover${at + 1}`, coverOf(discord, hex)] as const);
  return discord.command('vote', { ...Object.fromEntries(attached), ...options }, said);
}

const inChannel = ({ world }: DiscordStandIn): HeldMessage[] =>
  [...world.messages.values()].filter(({ channelId, deleted }) => channelId === world.channelId && !deleted);

const pollOf = (discord: DiscordStandIn) =>
  discord.world.until('a poll', () => inChannel(discord).find(({ body }) => body.poll));

const buttonsIn = ({ body }: HeldMessage): string[] =>
  allComponents(body.components).flatMap(({ type, custom_id: id }) => (type === 2 && id ? [id] : []));

const tallyOf = (discord: DiscordStandIn) =>
  discord.world.until('a tally', () => inChannel(discord).find((message) => buttonsIn(message).length > 0));

const saidInChannel = (discord: DiscordStandIn, words: RegExp) =>
  discord.world.until(`${words}`, () => inChannel(discord).find((message) => words.test(textOf(message))));

const onShelf = async ({ services, discord: { world } }: ConnectedBot) => {
  const owner = channelsShelf({ platform: 'discord', place: world.guildId }, world.channelId);
  return (await services.shelves.list(owner)).cards;
};

/** Has the one vote that there is end in the past. */
async function makeEnded({ votes, store }: Services): Promise<Vote> {
  const [vote] = await votes.pending({ platform: 'discord' });
  await store.set(`vote:${vote!.id}`, { ...vote, until: Date.now() - 60_000 }, 3_600_000);
  return vote!;
}

describe('/vote', () => {
  it('is offered with a question, five palettes that complete, five covers, and hours', () => {
    const vote = commandRegistrations().find(({ name }) => name === 'vote') as {
      options?: readonly {
        name: string;
        autocomplete?: boolean;
        name_localizations?: Record<string, string>;
      }[];
    };
    expect(vote.options!.map(({ name }) => name)).toEqual([
      'question',
      ...[1, 2, 3, 4, 5].map((number) => `palette${number}`),
      ...[1, 2, 3, 4, 5].map((number) => `cover${number}`),
      'hours',
    ]);
    expect(vote.options!.filter(({ autocomplete }) => autocomplete)).toHaveLength(5);
    expect(vote.options![0]!.name_localizations?.['de']).toBe('frage');
  });

  it('shows what is put to it in a picture, and makes a poll of Discord’s own below', async () => {
    const { discord } = await connected();
    const options = { question: 'Which cover shall it be?', hours: 48 };
    const asked = ask(discord, COLOURS, options);
    expect(await asked.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const poll = await pollOf(discord);
    expect(poll.body.poll).toEqual({
      question: { text: 'Which cover shall it be?' },
      answers: [1, 2, 3].map((at) => ({ poll_media: { text: `${at}. Cover ${at}`, emoji: null } })),
      duration: 48,
      allow_multiselect: false,
    });
    const card = inChannel(discord).find((message) => altTextsOf(message).length > 0)!;
    expect(textOf(card)).toContain('**1\\. Cover 1**');
    expect(textOf(card)).toMatch(/-# Ground black `#0b0b0d` · Main firebrick `#b22222`/iu);
    expect(textOf(card)).toContain('Where several are level, the one listed first wins.');
    expect(altTextsOf(card)[0]).toMatch(/^Put to the vote: 1\. Cover 1: .*#b22222/u);
    expect(card.files.map(({ name }) => name)).toEqual(['comparison.png']);
    expect(textOf(await asked.reply())).toBe('The vote is up, and ends by itself.');
  });

  it('takes what is on a shelf by its name, with the emoji of its main colour', async () => {
    const bot = await connected({
      prepare: ({ world }) => {
        for (const { name } of HUES) world.emoji.push({ id: world.snowflake(), name: `hue_${name}` });
      },
    });
    const { discord, services } = bot;
    await ask(discord).reply();
    const first = await pollOf(discord);
    const { emoji } = first.body.poll!.answers[0]!.poll_media;
    expect(discord.world.emoji.find(({ id }) => id === emoji?.id)?.name).toBe('hue_firebrick');
    const answer = await createAnswers(services.store).find(
      (await services.votes.pending({ platform: 'discord' }))[0]!.entries[1]!.answer,
    );
    await services.shelves.save(personsShelf({ platform: 'discord' }, '200000000000000001'), {
      name: 'Ice and salt',
      answer,
      palette: [],
      by: '200000000000000001',
      locale: 'en',
      shown: { top: 5, variant: 0 },
    });
    const asked = ask(discord, [COLOURS[0]!], { palette3: 'ICE and salt' });
    expect(textOf(await asked.reply())).toContain('The vote is up');
    const polls = inChannel(discord).flatMap(({ body }) => body.poll ?? []);
    const texts = polls.at(-1)!.answers.map(({ poll_media: { text } }) => text);
    expect(texts).toEqual(['1. Ice and salt', '2. Cover 1']);
  });

  it('puts the palettes of an answer to a vote from its menu', async () => {
    const { discord } = await connected();
    const answered = await discord.command('coverhues', { blurb: BLURB }).reply();
    const chosen = discord.press(answered, buttonsOf(answered)['Put palettes to a vote']!);
    const { type, form } = await chosen.acknowledged();
    expect(type).toBe(9);
    expect(inChannel(discord).filter(({ body }) => body.poll)).toEqual([]);
    const [question, hours] = form!.components.map(({ component }) => component!);
    expect(question).toMatchObject({ placeholder: 'Which colours shall the cover wear?' });
    expect(hours!.options!.find((option) => option.default)?.label).toBe('24 hours');
    const sent = discord.submit(form!.custom_id, { question: 'Which for the harbour?', hours: ['48'] });
    expect(await sent.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const poll = (await pollOf(discord)).body.poll!;
    expect(poll).toMatchObject({ question: { text: 'Which for the harbour?' }, duration: 48 });
    const { answers } = poll;
    expect(answers).toHaveLength(3);
    for (const { poll_media: media } of answers) expect(media.text).toMatch(/^\d\. [a-z ]+, [a-z ]+/);
  });

  it('says how a poll ended, and puts the winner on the channel’s shelf', async () => {
    const bot = await connected();
    const { discord } = bot;
    await ask(discord, COLOURS, { question: 'Which cover?' }).reply();
    const poll = await pollOf(discord);
    discord.endPoll(poll, [1, 3, 0]);
    const said = await saidInChannel(discord, /The vote has ended: “Cover 2” wins, with 3 of 4 votes\./u);
    expect(textOf(said)).toContain('The main colour of “Cover 2” is');
    expect(textOf(said)).toContain("The winner is on this channel's shelf as “Cover 2”.");
    expect(said.body.message_reference?.message_id).toBe(poll.id);
    const [card, ...others] = await onShelf(bot);
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      name: 'Cover 2',
      kind: 'cover',
      by: '200000000000000001',
      vote: {
        question: 'Which cover?',
        askedBy: '200000000000000001',
        tally: [
          { label: 'Cover 2', votes: 3 },
          { label: 'Cover 1', votes: 1 },
          { label: 'Cover 3', votes: 0 },
        ],
      },
    });
    expect(card!.vote!.differed.join(' ')).toContain('The main colour of “Cover 1” is');
    // Discord tells of it once more.
    discord.endPoll(poll, [1, 3, 0]);
    await expect.poll(() => bot.services.votes.pending({ platform: 'discord' })).toEqual([]);
    expect(await onShelf(bot)).toHaveLength(1);
  });

  it('says that nobody took part, and who wins where several are level', async () => {
    const bot = await connected();
    const { discord } = bot;
    await ask(discord).reply();
    discord.endPoll(await pollOf(discord), [0, 0, 0]);
    await saidInChannel(discord, /nobody took part/u);
    expect(await onShelf(bot)).toEqual([]);
    await ask(discord, COLOURS).reply();
    const second = await discord.world.until('another poll', () =>
      inChannel(discord).find(({ body, counts }) => body.poll && counts === undefined),
    );
    discord.endPoll(second, [2, 1, 2]);
    await saidInChannel(discord, /“Cover 1” wins, with 2 of 5 votes, as it was listed before “Cover 3”/u);
  });

  it('catches up after a restart with a poll that ended meanwhile', async () => {
    const services = coverServices();
    const first = await connectBot({ services });
    await ask(first.discord).reply();
    const poll = await pollOf(first.discord);
    const vote = await makeEnded(services);
    await first.close();
    poll.counts = [0, 0, 5];
    const again = await connected({
      services,
      prepare: ({ world }) => world.messages.set(poll.id, poll),
    });
    await saidInChannel(again.discord, /“Cover 3” wins, with 5 of 5 votes/u);
    expect((await onShelf(again))[0]).toMatchObject({ name: 'Cover 3', by: vote.askedBy });
  });

  it('forgets a poll that somebody deleted', async () => {
    const services = coverServices();
    const first = await connectBot({ services });
    await ask(first.discord).reply();
    const vote = await makeEnded(services);
    await first.close();
    const again = await connected({ services });
    await again.discord.world.until('the look for the poll', () =>
      again.discord.requests('GET', /messages/).find(({ status }) => status === 404),
    );
    await expect.poll(() => services.votes.find(vote.id)).toBeUndefined();
    expect(await onShelf(again)).toEqual([]);
  });
});

/** Deletes a message, of which Discord tells. */
function deleteMessage({ gateway, world }: DiscordStandIn, message: HeldMessage): void {
  message.deleted = true;
  const { id } = message;
  gateway.dispatch('MESSAGE_DELETE', { id, channel_id: world.channelId, guild_id: world.guildId });
}

const DELETED = /The vote “Which one\?” was deleted, so it has ended without a winner\./u;

describe('a vote whose message is deleted on Discord', () => {
  it.each([true, false])(
    'ends without a winner, and the channel is told once (a poll: %s)',
    async (isPoll) => {
      const bot = await connected({ prepare: ({ routes }) => (routes.mayPoll = isPoll) });
      const { discord, services } = bot;
      const botPermissions = isPoll ? ALL : WITHOUT_POLLS;
      await ask(discord, COLOURS, { question: 'Which one?' }, { botPermissions }).reply();
      const message = await (isPoll ? pollOf(discord) : tallyOf(discord));
      const [vote] = await services.votes.pending({ platform: 'discord' });
      if (!isPoll) await discord.press(message, buttonsIn(message)[0]!).reply();
      deleteMessage(discord, message);
      deleteMessage(discord, message);
      await saidInChannel(discord, DELETED);
      await expect.poll(() => services.votes.find(vote!.id)).toBeUndefined();
      deleteMessage(discord, message);
      await ask(discord, COLOURS).reply();
      expect(inChannel(discord).filter((each) => DELETED.test(textOf(each)))).toHaveLength(1);
      expect(await onShelf(bot)).toEqual([]);
    },
  );

  it('has its winner all the same where that was told before', async () => {
    const bot = await connected();
    const { discord, services } = bot;
    await ask(discord, COLOURS, { question: 'Which one?' }).reply();
    const poll = await pollOf(discord);
    discord.endPoll(poll, [0, 1, 0]);
    await saidInChannel(discord, /“Cover 2” wins/u);
    await expect.poll(() => services.votes.pending({ platform: 'discord' })).toEqual([]);
    deleteMessage(discord, poll);
    await ask(discord, COLOURS).reply();
    expect(await onShelf(bot)).toHaveLength(1);
    expect(inChannel(discord).filter((each) => DELETED.test(textOf(each)))).toEqual([]);
  });
});

/** A vote in a channel where polls are not allowed. */
const byButtons = async () => {
  const bot = await connected({ prepare: ({ routes }) => (routes.mayPoll = false) });
  const said = textOf(await ask(bot.discord, COLOURS, {}, { botPermissions: WITHOUT_POLLS }).reply());
  return { ...bot, said, tally: await tallyOf(bot.discord) };
};

describe('a vote by buttons on Discord', () => {
  it('stands where polls are not allowed, counts each person once, and shows how it stands', async () => {
    const { discord, said, tally } = await byButtons();
    expect(said).toBe(
      'I may not make polls here, so this vote goes by buttons. The vote is up, and ends by itself.',
    );
    const [one, two] = buttonsIn(tally);
    const press = async (id: string, user: string) => {
      const pressed = discord.press(tally, id, { user });
      expect(await pressed.acknowledged()).toMatchObject({ type: 4, ephemeral: true });
      return textOf(await pressed.reply());
    };
    expect(await press(one!, '200000000000000007')).toBe(
      'Your vote is for “Cover 1”. To change it, vote for another one.',
    );
    expect(await press(two!, '200000000000000007')).toBe('Your vote is now for “Cover 2”.');
    await press(two!, '200000000000000008');
    await press(one!, '200000000000000009');
    const shows = /\*\*1\\\. Cover 1\*\* `█+·+` 1 vote · 33%\n\*\*2\\\. Cover 2\*\* `█+·+` 2 votes · 67%/u;
    await discord.world.until('the last state', () => (shows.test(textOf(tally)) ? true : undefined));
    expect(textOf(tally)).toMatch(/<t:\d+:F>/u);
  });

  it('goes on where a poll is refused after all', async () => {
    const bot = await connected({ prepare: ({ routes }) => (routes.mayPoll = false) });
    expect(textOf(await ask(bot.discord).reply())).toContain('goes by buttons');
    expect(buttonsIn(await tallyOf(bot.discord))).toHaveLength(3);
  });

  it('ends with a click after its time, which is told so', async () => {
    const { discord, services, tally, ...bot } = await byButtons();
    const [one] = buttonsIn(tally);
    await discord.press(tally, one!, { user: '200000000000000007' }).reply();
    await makeEnded(services);
    const late = discord.press(tally, one!, { user: '200000000000000008' });
    expect(textOf(await late.reply())).toBe('This vote has ended, so nothing changes it any more.');
    await saidInChannel(discord, /“Cover 1” wins, with 1 of 1 votes?/u);
    expect(buttonsIn(tally)).toEqual([]);
    expect(await onShelf({ discord, services, ...bot })).toHaveLength(1);
  });

  it('takes no ballot for a vote that is gone, nor from elsewhere', async () => {
    const { discord, services, tally } = await byButtons();
    const [one] = buttonsIn(tally);
    const elsewhere = discord.press(tally, one!, { place: 'direct' });
    expect(textOf(await elsewhere.reply())).toContain('only people of its own channel take part');
    const [vote] = await services.votes.pending({ platform: 'discord' });
    await services.votes.forget(vote!);
    expect(textOf(await discord.press(tally, one!).reply())).toBe('This vote is no longer kept.');
  });
});

describe('votes and their places', () => {
  it('names complete from all shelves that the asker reaches', async () => {
    const { discord, services } = await connected();
    await ask(discord).reply();
    const [vote] = await services.votes.pending({ platform: 'discord' });
    const answer = await services.answers.find(vote!.entries[0]!.answer);
    const where = { platform: 'discord', place: discord.world.guildId };
    const entry = { answer, palette: [], by: '1', locale: 'en', shown: { top: 5, variant: 0 } };
    await services.shelves.save(personsShelf({ platform: 'discord' }, '200000000000000001'), {
      ...entry,
      name: 'Ash',
    });
    await services.shelves.save(channelsShelf(where, discord.world.channelId), {
      ...entry,
      name: 'Dark ash',
    });
    await services.shelves.save(channelsShelf(where, '7'), { ...entry, name: 'Ash of others' });
    const { choices } = await discord.typing('vote', 'palette2', 'ash').acknowledged();
    expect(choices?.map(({ value }) => value)).toEqual(['Ash', 'Dark ash']);
  });

  it.each([
    [
      'its channel',
      'CHANNEL_DELETE',
      (discord: DiscordStandIn) => ({
        id: discord.world.channelId,
        type: 0,
        guild_id: discord.world.guildId,
      }),
    ],
    [
      'its server, where the bot was removed',
      'GUILD_DELETE',
      (discord: DiscordStandIn) => ({ id: discord.world.guildId }),
    ],
  ])('a vote goes with %s', async (_what, event, data) => {
    const { discord, services } = await connected();
    await ask(discord).reply();
    const [vote] = await services.votes.pending({ platform: 'discord' });
    discord.gateway.dispatch(event, data(discord));
    await expect.poll(() => services.votes.find(vote!.id)).toBeUndefined();
    expect((await services.store.keys('vote')).filter((key) => key.includes(vote!.id))).toEqual([]);
  });

  it('what is put to a vote in a language is told in it', async () => {
    const { discord } = await connected();
    const asked = ask(discord, COLOURS, {}, { locale: 'de' });
    expect(textOf(await asked.reply())).toBe('Die Abstimmung läuft und endet von selbst.');
    const { question, answers } = (await pollOf(discord)).body.poll!;
    expect(question.text).toBe('Welche Farben soll das Cover tragen?');
    expect(answers[1]!.poll_media.text).toBe('2. Cover 2');
    const card = inChannel(discord).find((message) => altTextsOf(message).length > 0)!;
    expect(textOf(card)).toMatch(/Grund Schwarz `#0b0b0d` · Haupt kräftiges Rot `#b22222`/u);
  });
});

describe('what cannot be put to a vote', () => {
  const refusals: [string, (discord: DiscordStandIn) => ReturnType<typeof ask>, RegExp][] = [
    ['one entry', (discord) => ask(discord, COLOURS.slice(0, 1)), /needs two things to choose from at least/],
    [
      'six entries',
      (discord) => ask(discord, COLOURS, { palette1: 'a', palette2: 'b', palette3: 'c' }),
      /up to 5 palettes or covers/,
    ],
    [
      'two of the same',
      (discord) => ask(discord, ['#b22222', '#b22222']),
      /“Cover 1” and “Cover 2” have the same palette/,
    ],
    [
      'a name that is on no shelf',
      (discord) => ask(discord, COLOURS, { palette1: 'Ash' }),
      /There is no “Ash” on your shelf/,
    ],
    [
      'a direct message',
      (discord) => ask(discord, COLOURS, {}, { place: 'direct' }),
      /ask for it in a channel or a thread/,
    ],
    [
      'a channel that the bot can’t see',
      (discord) => ask(discord, COLOURS, {}, { botPermissions: 0n }),
      /I am no member of this channel/,
    ],
    [
      'a channel that it may not write in',
      (discord) => ask(discord, COLOURS, {}, { botPermissions: ALL & ~PermissionFlagsBits.SendMessages }),
      /I may not write here/,
    ],
  ];

  it.each(refusals)('%s is told in private, and posts nothing', async (_case, asking, sentence) => {
    const { discord, services } = await connected();
    const asked = asking(discord);
    expect(await asked.acknowledged()).toMatchObject({ ephemeral: true });
    expect(textOf(await asked.reply())).toMatch(sentence);
    expect(inChannel(discord)).toEqual([]);
    expect(await services.votes.pending({ platform: 'discord' })).toEqual([]);
  });

  it('an answer that is gone', async () => {
    const { discord, services } = await connected();
    const answered = await discord.command('coverhues', { blurb: BLURB }).reply();
    const code = buttonsOf(answered)['Put palettes to a vote']!;
    await services.store.delete(`answer:${code.split('|')[3]}`);
    const pressed = discord.press(answered, code);
    expect(await pressed.acknowledged()).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(pressed.held.original!)).toMatch(/no longer/u);
  });

  it('a channel that is closed meanwhile: nothing of the vote is kept', async () => {
    const { discord, services } = await connected({
      prepare: ({ routes, world }) => routes.closedChannels.add(world.channelId),
    });
    expect(textOf(await ask(discord).reply())).toMatch(/could not be posted/);
    expect(await services.votes.pending({ platform: 'discord' })).toEqual([]);
  });
});
