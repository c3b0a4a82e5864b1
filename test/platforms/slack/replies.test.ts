import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { logTo } from '../../services/log-lines.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { textOf } from './shown.ts';
import type { Written } from './stand-in/payloads.ts';
import { addChannel, directChannel } from './stand-in/teams.ts';
import type { Json } from './stand-in/world.ts';

const BLURB =
  'Every winter the ferryman carries one passenger who does not come back, and this winter the passenger is his own son, who has bought a ticket to find out why.';
const QUESTION = 'what colours does this have?';
const { chat, help } = sentencesFor('en');
const OF_A_BLURB = /^Covers of/;
const OF_A_COVER = /^This cover looks like/;
const OF_BOTH = /^Covers of[^]*% from the cover/;

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: { ...coverServices(), logger: logTo().logger } });
});
afterEach(() => bot.slack.world.closedHistories.clear());
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

async function cover(hex = '#000080') {
  return bot.slack.people.upload('cover.png', await flat(hex).png().toBuffer(), { mimetype: 'image/png' });
}

/** What the bot says when somebody mentions it in the thread of a message. */
async function reply(words: string, root: Written, own: Partial<Written> = {}): Promise<string> {
  const { people } = bot.slack;
  const threadTs = people.post(root.text, root);
  const answer = await people.mention(words, { ...own, threadTs }).reply();
  expect(answer.threadTs).toBe(threadTs);
  return textOf(answer);
}

/** What the bot says to a direct message. */
async function direct(message: Written): Promise<string> {
  return textOf(await bot.slack.people.say(message.text, message).reply());
}

/** What the bot says when a message is chosen from its menu. */
async function menu(message: Omit<Written, 'text'>): Promise<string> {
  const written = { text: 'A book', ...message };
  return textOf(await bot.slack.people.messageShortcut('suggest_cover_hues', written).reply());
}

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('a mention in a thread', () => {
  it.each(['', QUESTION, 'and this one please', 'Welche Farben hat das?'])(
    'that says %j is answered about the blurb that begins it',
    async (words) => {
      expect(await reply(words, { text: BLURB })).toMatch(OF_A_BLURB);
    },
  );

  it('is answered about the cover, the text file or both that begin it', async () => {
    const file = bot.slack.people.upload('blurb.txt', BLURB);
    expect(await reply(QUESTION, { text: '', files: [await cover()] })).toMatch(OF_A_COVER);
    expect(await reply(QUESTION, { text: '', files: [file] })).toMatch(OF_A_BLURB);
    expect(await reply(QUESTION, { text: BLURB, files: [await cover()] })).toMatch(OF_BOTH);
    expect(await reply('with this cover', { text: BLURB }, { files: [await cover()] })).toMatch(OF_BOTH);
  });

  it('is answered about another bot’s post', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'New' } }, section(BLURB)];
    expect(await reply(QUESTION, { text: 'A new book', blocks, botId: 'B1' })).toMatch(OF_A_BLURB);
    const attachments = [{ title: 'The Ferryman', text: BLURB, fallback: 'The Ferryman' }];
    expect(await reply(QUESTION, { text: '', attachments, botId: 'B1' })).toMatch(OF_A_BLURB);
    const older = [{ fallback: BLURB }, { fallback: '[no preview available]' }];
    expect(await reply(QUESTION, { text: '', attachments: older, botId: 'B1' })).toMatch(OF_A_BLURB);
    const rows = [
      ['Title', 'Blurb'],
      ['The Ferryman', BLURB],
    ].map((row) => row.map((text) => ({ type: 'raw_text', text })));
    expect(await reply(QUESTION, { text: '', blocks: [{ type: 'table', rows }], botId: 'B1' })).toMatch(
      OF_A_BLURB,
    );
  });

  it('with a blurb of its own is answered about that, and Slack is not asked', async () => {
    const before = bot.slack.calls('conversations.replies').length;
    await reply(BLURB, { text: 'Please post your blurbs here, all of them, and be patient.' });
    expect(bot.slack.calls('conversations.replies')).toHaveLength(before);
  });

  it('that only says thanks below a mention that was answered gets a hint, and a question an answer', async () => {
    const root = { text: `<@${bot.slack.team.botUserId}> ${BLURB}` };
    expect(await reply('thanks!', root)).toBe(chat.tooShort);
    expect(await reply('And what colours does this cover want?', root)).toMatch(OF_A_BLURB);
  });

  it('still gets help', async () => {
    expect(await reply('help', { text: BLURB })).toContain(help.headline);
  });

  it('below the bot’s own answer does not read that', async () => {
    const { people } = bot.slack;
    const { ts } = await people.mention(BLURB).reply();
    expect(textOf(await people.mention('thanks', { threadTs: ts }).reply())).toBe(chat.tooShort);
  });

  it.each([
    ['may not be read', () => bot.slack.world.closedHistories.add('channel')],
    [
      'is asked for too often',
      () => bot.slack.faults.plan('POST', /conversations\.replies/, { kind: 'rate limit', seconds: 60 }),
    ],
    [
      'can’t be had',
      () => bot.slack.faults.plan('POST', /conversations\.replies/, { kind: 'status', status: 500 }, 2),
    ],
  ])('says so where what begins it %s', async (_why, hide) => {
    hide();
    expect(await reply(QUESTION, { text: BLURB })).toBe(chat.repliedToHidden);
    bot.slack.world.closedHistories.add('channel');
    expect(await reply('', { text: BLURB })).toBe(chat.tooShort);
  });
});

describe('a thread elsewhere', () => {
  it('is read in a private channel and in the conversation with the bot', async () => {
    const { people, world, team } = bot.slack;
    const channel = addChannel(world, team.id, { kind: 'group' }).id;
    const threadTs = people.post(BLURB, { channel });
    expect(textOf(await people.mention(QUESTION, { channel, threadTs }).reply())).toMatch(OF_A_BLURB);
    const own = directChannel(world, world.people.get(team.reader)!).id;
    const root = people.post(BLURB, { channel: own });
    expect(textOf(await people.say(QUESTION, { threadTs: root }).reply())).toMatch(OF_A_BLURB);
  });
});

describe('what a message shows below its text', () => {
  it('is its blurb where the text is a link or nothing', async () => {
    const attachments = [
      {
        title: 'A shop',
        text: BLURB,
        title_link: 'https://shop.example/x',
        from_url: 'https://shop.example/x',
      },
    ];
    for (const text of ['<https://shop.example/the-ferryman-and-his-only-son>', QUESTION, '']) {
      expect(await direct({ text, attachments })).toMatch(OF_A_BLURB);
    }
  });

  it('is waited for where a link is all, as Slack makes it afterwards', async () => {
    const { people } = bot.slack;
    const said = people.say('<https://shop.example/the-ferryman>');
    const { event } = said.sent.payload as { event: Json };
    const message = { ...event, attachments: [{ title: 'A shop', text: BLURB }] };
    const { channel } = event;
    people.event({ type: 'message', subtype: 'message_changed', channel, channel_type: 'im', message });
    expect(textOf(await said.reply())).toMatch(OF_A_BLURB);
  });

  it('is left alone below a blurb', async () => {
    const attachments = [{ title: 'A shop', text: 'Buy now! Free delivery on Mondays.' }];
    expect(await direct({ text: BLURB, attachments })).toBe(await direct({ text: BLURB }));
  });

  it('may be rich text alone, as it was typed', async () => {
    const words = BLURB.split(' ').map((word) => ({ type: 'text', text: `${word} ` }));
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: words }] }];
    expect(await direct({ text: '', blocks })).toBe(await direct({ text: BLURB }));
    expect(await direct({ text: BLURB, blocks })).toBe(await direct({ text: BLURB }));
  });

  it('is read in fields and in blocks of attachments, from the message’s menu', async () => {
    const fields = [
      { title: 'Pages', value: '320' },
      { title: 'Synopsis', value: BLURB },
    ];
    expect(await menu({ attachments: [{ fields }], botId: 'B1' })).toMatch(OF_A_BLURB);
    const url = fileUrl(await cover());
    const blocks = [section(BLURB), { type: 'image', image_url: url, alt_text: 'a cover' }];
    expect(await menu({ attachments: [{ blocks }], botId: 'B1' })).toMatch(OF_BOTH);
  });

  it('is no cover where it is kept elsewhere than in Slack', async () => {
    const before = bot.slack.calls('download').length;
    const attachments = [{ text: BLURB, image_url: 'https://shop.example/cover.png' }];
    expect(await direct({ text: '', attachments })).toMatch(OF_A_BLURB);
    expect(bot.slack.calls('download')).toHaveLength(before);
  });

  it('is read in the blocks of a forwarded post', async () => {
    expect(await direct({ text: '', forwarded: { text: '', blocks: [section(BLURB)] } })).toMatch(OF_A_BLURB);
  });
});

/** Where a file is kept. */
function fileUrl({
  id,
  teamId,
  name,
}: {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
}) {
  return `https://files.slack.com/files-pri/${teamId}-${id}/${name}`;
}
