import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { type ConnectedBot, connectBot, textOf } from './bot.ts';
import type { Written } from './stand-in/payloads.ts';

const BLURB =
  'Every winter the ferryman carries one passenger who does not come back, and this winter the passenger is his own son, who has bought a ticket to find out why.';
const QUESTION = 'what colours does this have?';
const { chat, help } = sentencesFor('en');
const OF_A_BLURB = /Covers of/;
const OF_A_COVER = /^### This cover looks like/;
const OF_BOTH = /Covers of[^]*% from the cover/;

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

async function cover(hex = '#000080') {
  return bot.discord.attach('cover.png', await flat(hex).png().toBuffer(), 'image/png');
}

/** An embed whose picture Discord keeps a copy of, as it does of every picture that it shows. */
async function embed(parts: object, at: 'image' | 'thumbnail' = 'image') {
  const { url } = await cover();
  const copy = url.replace('cdn.discordapp.com', 'images-ext-1.discordapp.net');
  return { ...parts, [at]: { url: 'https://shop.example/cover.png', proxy_url: copy } };
}

/** What the bot says when somebody mentions it in a reply to a message. */
async function reply(
  words: string,
  replied: Written | 'deleted',
  own: Partial<Written> = {},
): Promise<string> {
  const content = `<@${bot.discord.world.botId}> ${words}`;
  return textOf(await bot.discord.say(content, { place: 'server', replied, ...own }).reply());
}

/** What the bot says to a direct message. */
async function direct(message: Partial<Written> & { readonly content: string }): Promise<string> {
  return textOf(await bot.discord.say(message.content, message).reply());
}

/** What the bot says when another bot's message is chosen from its menu. */
async function menu(message: Omit<Written, 'content'>): Promise<string> {
  return textOf(await bot.discord.menu(chat.menu.shared, '', { bot: true, ...message }).reply());
}

describe('a reply that mentions the bot', () => {
  it.each([
    '',
    QUESTION,
    'and this one please',
    'What do you think of it?',
    '¿Qué colores tiene esta portada?',
  ])('and says %j is answered about the blurb that it replies to', async (words) => {
    const text = await reply(words, { content: BLURB });
    expect(text).toMatch(OF_A_BLURB);
    expect(text).toBe(await reply('', { content: BLURB }));
  });

  it('is answered about the cover that it replies to, with or without words there', async () => {
    for (const content of ['', 'my new cover, what do you say?']) {
      expect(await reply(QUESTION, { content, attachments: [await cover()] })).toMatch(OF_A_COVER);
    }
  });

  it('is answered about a text file that it replies to', async () => {
    const attachments = [bot.discord.attach('blurb.txt', BLURB)];
    expect(await reply(QUESTION, { content: '', attachments })).toMatch(OF_A_BLURB);
  });

  it('takes the blurb from there and the cover from here, and the other way round', async () => {
    const attachments = [await cover()];
    expect(await reply('how about this one?', { content: BLURB }, { attachments })).toMatch(OF_BOTH);
    expect(await reply(BLURB, { content: 'my cover', attachments })).toMatch(OF_BOTH);
  });

  it('with a blurb of its own is answered about that', async () => {
    const own = await reply(BLURB, { content: 'Please post your blurbs here, all of them, and be patient.' });
    expect(own).toBe(
      textOf(await bot.discord.say(`<@${bot.discord.world.botId}> ${BLURB}`, { place: 'server' }).reply()),
    );
  });

  it('is answered about another bot’s post', async () => {
    const post = {
      content: 'Here is the book:',
      embeds: [{ title: 'The Ferryman', description: BLURB }],
      bot: true,
    };
    expect(await reply(QUESTION, post)).toMatch(OF_A_BLURB);
  });

  it('is answered about what that message forwards', async () => {
    const forwarded = [{ content: BLURB, attachments: [await cover()] }];
    expect(await reply(QUESTION, { content: 'found this', forwarded })).toMatch(OF_BOTH);
  });

  it('still gets help, or a hint where there is nothing to read', async () => {
    expect(await reply('help', { content: BLURB })).toContain(help.headline);
    for (const nothing of ['deleted', { content: '' }, { content: 'hi' }] as const) {
      expect((await reply('', nothing)).replaceAll('\\', '')).toBe(chat.tooShort);
    }
  });

  it('says so where what it asks about is not there to be read', async () => {
    for (const nothing of ['deleted', { content: '' }] as const) {
      expect((await reply(QUESTION, nothing)).replaceAll('\\', '')).toBe(chat.repliedToHidden);
    }
  });

  it('to the bot’s own answer does not read that', async () => {
    const own = { content: '', attachments: [await cover()], user: bot.discord.world.botId };
    expect((await reply('thanks', own)).replaceAll('\\', '')).toBe(chat.tooShort);
  });
});

describe('a direct reply', () => {
  it('needs no mention', async () => {
    const said = bot.discord.say(QUESTION, { replied: { content: BLURB } });
    expect(textOf(await said.reply())).toMatch(OF_A_BLURB);
  });
});

describe('what a message shows below its text', () => {
  it('is its blurb and its cover where the text is a link, or a question', async () => {
    const embeds = [await embed({ type: 'link', title: 'A shop', description: BLURB }, 'thumbnail')];
    for (const content of ['https://shop.example/the-ferryman-and-his-only-son', QUESTION, '']) {
      expect(await direct({ content, embeds })).toMatch(OF_BOTH);
    }
  });

  it('is waited for where a link is all, as Discord makes it afterwards', async () => {
    const { discord } = bot;
    for (const [content, place] of [
      ['https://shop.example/the-ferryman', 'direct'],
      [`<@${discord.world.botId}> https://shop.example/the-ferryman`, 'server'],
    ] as const) {
      const said = discord.say(content, { place });
      const embeds = [await embed({ type: 'link', description: BLURB }, 'thumbnail')];
      discord.gateway.dispatch('MESSAGE_UPDATE', { ...said.message, embeds });
      expect(textOf(await said.reply())).toMatch(OF_BOTH);
    }
  });

  it('is left alone below a blurb', async () => {
    const embeds = [await embed({ type: 'link', description: 'Buy now! Free delivery on Mondays.' })];
    const content = `${BLURB} https://shop.example/x`;
    expect(await direct({ content, embeds })).toBe(await direct({ content }));
  });

  it('may be a picture alone', async () => {
    const embeds = [await embed({ type: 'image' }, 'thumbnail')];
    expect(await direct({ content: 'https://images.example/cover-of-my-first-book.png', embeds })).toMatch(
      OF_A_COVER,
    );
  });

  it('is no cover where it stands for a film', async () => {
    const embeds = [await embed({ type: 'video', description: BLURB }, 'thumbnail')];
    const text = await direct({ content: '', embeds });
    expect(text).toMatch(OF_A_BLURB);
    expect(text).not.toMatch(/from the cover/);
  });

  it('is read in a bot’s fields, and in components', async () => {
    const { url } = await cover();
    const fields = [
      { name: 'Pages', value: '320' },
      { name: 'Synopsis', value: BLURB },
    ];
    const components = [
      {
        type: 17,
        components: [
          { type: 10, content: BLURB },
          { type: 12, items: [{ media: { url } }] },
        ],
      },
    ];
    expect(await menu({ embeds: [{ title: 'The Ferryman', fields }] })).toMatch(OF_A_BLURB);
    expect(await menu({ components })).toMatch(OF_BOTH);
  });

  it('is read in a forwarded post', async () => {
    const forwarded = [{ content: '', embeds: [await embed({ description: BLURB })] }];
    expect(await direct({ content: '', forwarded })).toMatch(OF_BOTH);
  });
});
