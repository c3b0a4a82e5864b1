import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import type { FileKind } from '../../../src/errors.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, altTextsOf, buttonsOf, connectBot, textOf } from './bot.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const EPHEMERAL = 1 << 6;

/** A file that can't be read, as sentences name it. */
const unread = (name: string, kind: FileKind = 'other') => ({ name, kind, limit: 1_000_000 });

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

describe('/coverhues', () => {
  it('is deferred at once, and then answered with hues, reasons, a described picture and buttons', async () => {
    const interaction = bot.discord.command('coverhues', { blurb: BLURB, title: 'The *Last* Winter' });
    expect(await interaction.acknowledged()).toMatchObject({ type: 5, ephemeral: false });
    const reply = await interaction.reply();
    const text = textOf(reply);
    expect(text).toMatch(/^### Covers of books like “The \\\*Last\\\* Winter” (?:stand on|wear)/);
    expect(
      text.match(/^\*\*\d+\\\. [a-z() -]+\*\* `#[0-9a-f]{6}` \(CSS `#[0-9a-f]{6}`\) `[█·]{10}` \d+%/gm)
        ?.length,
    ).toBeGreaterThanOrEqual(5);
    expect(text).toMatch(/^-# .*times the usual/m);
    expect(text).toMatch(/(?:dark|light)/);
    expect(reply.files.map(({ name }) => name)).toEqual(['swatch.png']);
    expect(reply.files[0]!.bytes.subarray(1, 4).toString()).toBe('PNG');
    const [alt = ''] = altTextsOf(reply);
    expect(alt).toMatch(/#[0-9a-f]{6}/);
    expect(reply.body.attachments?.[0]?.description).toBe(alt);
    const { followUps } = sentencesFor('en');
    expect(Object.keys(buttonsOf(reply))).toEqual([
      followUps.why,
      followUps.more,
      followUps.other,
      followUps.private,
      ...deskLabels('book'),
    ]);
  });

  it('pings nobody, whatever the title or the blurb says', async () => {
    const interaction = bot.discord.command('coverhues', {
      blurb: `@everyone <@123456789012345678> ${BLURB}`,
      title: '@here <@&123456789012345678>',
    });
    const reply = await interaction.reply();
    expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textOf(reply)).toContain(String.raw`“\@here \<\@&123456789012345678\>”`);
    expect(textOf(reply)).not.toMatch(/(?<!\\)@(?:here|everyone)|(?<!\\)<@/);
  });

  it('is held beside comparables, and repeats those that it does not know without pinging anybody', async () => {
    const comparables = 'the key to rebeca by ken follett; @everyone <@123456789012345678> *qwxzv*';
    const text = textOf(await bot.discord.command('coverhues', { blurb: BLURB, comparables }).reply());
    expect(text).toMatch(/Held beside “The Key to Rebecca” by Ken Follett/);
    expect(text).toContain(String.raw`“\@everyone \<\@123456789012345678\> \*qwxzv\*”`);
    expect(text).toMatch(
      /Real covers of such books\*\*\n“The Key to Rebecca” by Ken Follett.* · named by you\n/,
    );
  });

  it('is answered for the asker alone when private is chosen', async () => {
    const interaction = bot.discord.command('coverhues', { blurb: BLURB, private: true });
    expect(await interaction.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    expect(Object.keys(buttonsOf(await interaction.reply()))).toContain(sentencesFor('en').followUps.share);
  });

  it('lists as many hues as asked, in the theme asked for', async () => {
    const options = { blurb: BLURB, top: 12 };
    const [light, dark] = await Promise.all([
      bot.discord.command('coverhues', { ...options, theme: 'light' }).reply(),
      bot.discord.command('coverhues', { ...options, theme: 'dark' }).reply(),
    ]);
    for (const reply of [light, dark]) expect(textOf(reply)).toMatch(/^\*\*12\\\. /m);
    expect(light.files[0]?.bytes).not.toEqual(dark.files[0]?.bytes);
  });

  it('reads a text file in place of the blurb, or after it', async () => {
    const file = bot.discord.attach('blurb.md', `# The Drowned Bell\n\n${BLURB}`);
    const alone = textOf(await bot.discord.command('coverhues', { file }).reply());
    expect(alone).toMatch(/Covers of/);
    const both = await bot.discord.command('coverhues', { blurb: 'Two bakers fall in love.', file }).reply();
    expect(textOf(both)).toMatch(/Covers of/);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const { faults } = sentencesFor('en').chat.file;
    const cases = [
      [
        bot.discord.attach('book.pdf', '%PDF-1.7 …', 'application/pdf'),
        faults.ATTACHMENT_BROKEN(unread('book.pdf', 'pdf')),
      ],
      [
        bot.discord.attach('old.txt', Buffer.from('8ca98e9682c882e98343838c', 'hex')),
        faults.ATTACHMENT_ENCODING(unread('old.txt')),
      ],
      [bot.discord.attach('empty.txt', ''), faults.ATTACHMENT_EMPTY(unread('empty.txt'))],
      [
        bot.discord.attach('huge.txt', 'a'.repeat(1_000_001)),
        faults.ATTACHMENT_TOO_LARGE(unread('huge.txt')),
      ],
      [
        bot.discord.attach('gone.txt', BLURB, 'text/plain', (response) => void response.writeHead(404).end()),
        faults.ATTACHMENT_EXPIRED(unread('gone.txt')),
      ],
      [
        bot.discord.attach(
          'moved.txt',
          BLURB,
          'text/plain',
          (response) => void response.writeHead(302, { location: 'http://127.0.0.1/secret' }).end(),
        ),
        faults.ATTACHMENT_REDIRECTED(unread('moved.txt')),
      ],
    ] as const;
    for (const [attachment, sentence] of cases) {
      const reply = await bot.discord.command('coverhues', { file: attachment }).reply();
      expect(textOf(reply).replaceAll('\\', '')).toBe(sentence);
    }
  });

  it('goes on with the blurb, and says so, when the file beside it cannot be read', async () => {
    const file = bot.discord.attach('book.pdf', '%PDF-1.7 …', 'application/pdf');
    const text = textOf(await bot.discord.command('coverhues', { blurb: BLURB, file }).reply());
    expect(text).toMatch(/Covers of/);
    expect(text).toContain(sentencesFor('en').chat.file.leftOut(1));
  });

  it('takes a picture for the cover, whichever option it comes with, and reads it alone, too', async () => {
    const picture = bot.discord.attach('cover.png', await flat('#000080').png().toBuffer(), 'image/png');
    for (const options of [{ cover: picture }, { file: picture }]) {
      const both = textOf(await bot.discord.command('coverhues', { blurb: BLURB, ...options }).reply());
      expect(both).toMatch(/^### Covers of[^]*from the blurb, \d+% from the cover/);
      const alone = textOf(await bot.discord.command('coverhues', options).reply());
      expect(alone).toMatch(/^### This cover looks like/);
      expect(alone).toContain(sentencesFor('en').cover.addBlurb);
    }
  });

  it('works in direct messages and in group messages', async () => {
    for (const place of ['direct', 'group'] as const) {
      const reply = await bot.discord.command('coverhues', { blurb: BLURB }, { place }).reply();
      expect(textOf(reply)).toMatch(/Covers of/);
    }
  });

  it('offers to hide an answer only where somebody else could see it', async () => {
    const { followUps } = sentencesFor('en');
    const direct = await bot.discord.command('coverhues', { blurb: BLURB }, { place: 'direct' }).reply();
    expect(Object.keys(buttonsOf(direct))).not.toContain(followUps.private);
    const group = await bot.discord.command('coverhues', { blurb: BLURB }, { place: 'group' }).reply();
    expect(Object.keys(buttonsOf(group))).toContain(followUps.private);
  });
});

describe('/coverhues without a blurb', () => {
  it('opens a form that keeps what was said already', async () => {
    const comparables = 'Magic Binds by Ilona Andrews';
    const options = {
      genres: 'cozy mystery',
      comparables,
      title: 'Proof',
      theme: 'dark',
      top: 7,
      private: true,
    };
    const { type, form } = await bot.discord.command('coverhues', options).acknowledged();
    expect(type).toBe(9);
    const values = form!.components.map(({ component }) => component?.value);
    expect(values).toEqual([undefined, 'Proof', 'cozy mystery', comparables, undefined]);

    const submitted = bot.discord.submit(form!.custom_id, {
      blurb: BLURB,
      title: 'Proof',
      genres: 'cozy mystery',
      comparables: `${comparables}\nQwxzv Xwvzq`,
    });
    expect(await submitted.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const text = textOf(await submitted.reply());
    expect(text).toMatch(/^\*\*7\\\. /m);
    expect(text).toContain('cozy mystery');
    expect(text).toMatch(/Held beside “Magic Binds” by Ilona Andrews/);
    expect(text).toContain("I don't know “Qwxzv Xwvzq”");
    expect(text).toMatch(/^“Magic Binds” by Ilona Andrews.* · named by you$/m);
  });

  it('takes a file from the form', async () => {
    const { form } = await bot.discord.command('coverhues').acknowledged();
    const file = bot.discord.attach('blurb.txt', BLURB);
    const submitted = bot.discord.submit(
      form!.custom_id,
      { blurb: '', title: '', genres: '' },
      { file: [file] },
    );
    expect(textOf(await submitted.reply())).toMatch(/Covers of/);
  });

  it('takes a cover beside a file, in the same field', async () => {
    const { form } = await bot.discord.command('coverhues').acknowledged();
    const cover = bot.discord.attach('cover.png', await flat('#000080').png().toBuffer(), 'image/png');
    const file = bot.discord.attach('blurb.txt', BLURB);
    const fields = { blurb: '', title: '', genres: '', comparables: '' };
    const submitted = bot.discord.submit(form!.custom_id, fields, { file: [cover, file] });
    expect(textOf(await submitted.reply())).toMatch(/from the blurb, \d+% from the cover/);
  });

  it('takes a cover from the form, and a form that was opened before there was a field for it', async () => {
    const { form } = await bot.discord.command('coverhues').acknowledged();
    const cover = bot.discord.attach('cover.png', await flat('#000080').png().toBuffer(), 'image/png');
    const fields = { blurb: BLURB, title: '', genres: '' };
    const submitted = bot.discord.submit(form!.custom_id, fields, { cover: [cover] });
    expect(textOf(await submitted.reply())).toMatch(/from the blurb, \d+% from the cover/);
    const older = bot.discord.submit(form!.custom_id, fields, { cover: undefined });
    expect(textOf(await older.reply())).toMatch(/Covers of/);
  });

  it('says what to send when the form comes back empty', async () => {
    const { form } = await bot.discord.command('coverhues').acknowledged();
    const submitted = bot.discord.submit(form!.custom_id, { blurb: ' ', title: '', genres: '' });
    expect(textOf(await submitted.reply())).toContain(sentencesFor('en').nothingToRead);
  });
});

async function choices(typed: string, option = 'genres'): Promise<string[]> {
  const { choices: offered = [] } = await bot.discord.typing('coverhues', option, typed).acknowledged();
  return offered.map(({ value }) => value);
}

describe('completing comparables', () => {
  it('completes the last of several titles, with its author, and keeps those before it', async () => {
    expect(await choices('magic bin', 'comparables')).toContain('Magic Binds by Ilona Andrews');
    const offered = await choices('Magic Binds by Ilona Andrews; the key to reb', 'comparables');
    expect(offered).toContain('Magic Binds by Ilona Andrews; The Key to Rebecca by Ken Follett');
    for (const list of offered) expect(list.length).toBeLessThanOrEqual(100);
  });

  it('leaves off the author where a choice has no room for it, and offers nothing where it has none', async () => {
    const before = 'Ice; '.repeat(16);
    expect(await choices(`${before}the key to reb`, 'comparables')).toContain(`${before}The Key to Rebecca`);
    expect(await choices(`${'Ice; '.repeat(20)}magic bin`, 'comparables')).toEqual([]);
  });

  it('offers nothing before anything is typed, or for what is in no title', async () => {
    expect(await choices('', 'comparables')).toEqual([]);
    expect(await choices('qwxzv xwvzq', 'comparables')).toEqual([]);
  });
});

describe('completing genres', () => {
  it('offers genres before anything is typed', async () => {
    expect(await choices('')).toHaveLength(25);
  });

  it('completes the last of several', async () => {
    const offered = await choices('cozy mystery, vamp');
    expect(offered.length).toBeGreaterThan(0);
    for (const list of offered) expect(list).toMatch(/^cozy mystery, .*vamp/i);
  });

  it('offers nothing for what no list knows, or where no choice could be long enough', async () => {
    expect(await choices('qqqqq')).toEqual([]);
    expect(await choices(`${'thriller, '.repeat(12)}vamp`)).toEqual([]);
  });
});

describe('a message’s menu', () => {
  it.each([
    ['Suggest cover hues', false],
    ['Suggest cover hues (private)', true],
  ])('%s reads that message', async (name, ephemeral) => {
    const interaction = bot.discord.menu(name, BLURB);
    expect(await interaction.acknowledged()).toMatchObject({ type: 5, ephemeral });
    const reply = await interaction.reply();
    expect(textOf(reply)).toMatch(/Covers of/);
    expect((reply.body.flags ?? 0) & EPHEMERAL).toBe(0);
  });

  it('reads a picture as a cover, beside the message’s blurb or alone', async () => {
    const picture = bot.discord.attach('cover.png', await flat('#000080').png().toBuffer(), 'image/png');
    const attachments = [picture];
    const both = await bot.discord.menu('Suggest cover hues', BLURB, { attachments }).reply();
    expect(textOf(both)).toMatch(/^### Covers of[^]*% from the cover/);
    const alone = await bot.discord.menu('Suggest cover hues (private)', 'look!', { attachments }).reply();
    expect(textOf(alone)).toMatch(/^### This cover looks like/);
  });

  it('reads an attached text file, and says when there is nothing to read', async () => {
    const attachments = [bot.discord.attach('message.txt', BLURB)];
    const read = await bot.discord.menu('Suggest cover hues', '', { attachments }).reply();
    expect(textOf(read)).toMatch(/Covers of/);
    const empty = await bot.discord.menu('Suggest cover hues', '').reply();
    expect(textOf(empty)).toContain(sentencesFor('en').nothingToRead);
  });
});

describe('/covergenre', () => {
  it('is deferred at once, for the asker alone when private is chosen, in the theme asked for', async () => {
    const cover = bot.discord.attach('cover.png', await flat('#000080').png().toBuffer(), 'image/png');
    const light = bot.discord.command('covergenre', { cover });
    expect(await light.acknowledged()).toMatchObject({ type: 5, ephemeral: false });
    const dark = bot.discord.command('covergenre', { cover, theme: 'dark', private: true });
    expect(await dark.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const [one, other] = [await light.reply(), await dark.reply()];
    expect(one.files.map(({ name }) => name)).toEqual(['cover-colours.png']);
    expect(other.files[0]?.bytes).not.toEqual(one.files[0]?.bytes);
    expect(one.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('compares with the genres that are given, and completes them', async () => {
    const cover = bot.discord.attach('cover.png', await flat('#008080').png().toBuffer(), 'image/png');
    const reply = await bot.discord.command('covergenre', { cover, genres: 'cookbooks' }).reply();
    expect(textOf(reply)).toMatch(/Teal is on about \d+% of Food & Drink covers/);
    const typing = bot.discord.typing('covergenre', 'genres', 'cozy');
    expect((await typing.acknowledged()).choices?.length).toBeGreaterThan(2);
  });
});

describe('/help', () => {
  it('explains by example, to the asker alone', async () => {
    const interaction = bot.discord.command('help');
    expect(await interaction.acknowledged()).toMatchObject({ ephemeral: true });
    expect(textOf(await interaction.reply())).toContain(sentencesFor('en').help.headline);
  });
});
