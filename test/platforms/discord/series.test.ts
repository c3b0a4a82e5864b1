import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandRegistrations } from '../../../src/platforms/discord/registration.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands } from '../../covers/drawn-covers.ts';
import { altTextsOf, type ConnectedBot, connectBot, textOf } from './bot.ts';

const BLURBS = [
  'A detective returns to the harbour town where her sister vanished, and finds the lighthouse keeper dead.',
  'The second winter in the harbour brings a murder under the ice, and a witness who has lied before.',
];

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

const attachCover = async (hex: string) => {
  const picture = await bands([
    ['#0b0b0d', 0.65],
    [hex, 0.25],
    ['#f4efe1', 0.1],
  ]);
  return bot.discord.attach('cover.png', picture, 'image/png');
};

describe('/series', () => {
  it('is offered with a blurb and a cover for each of eight books', () => {
    const series = commandRegistrations().find(({ name }) => name === 'series') as {
      options?: readonly { name: string; name_localizations?: Record<string, string> }[];
    };
    const names = series.options!.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['blurb1', 'cover1', 'blurb2', 'cover2']);
    expect(names.slice(14)).toEqual(['blurb8', 'cover8', 'genres', 'theme', 'file', 'private']);
    expect(series.options![0]!.name_localizations?.['de']).toBe('klappentext1');
  });

  it('takes blurbs and covers as options', async () => {
    const options = {
      blurb1: BLURBS[0]!,
      cover1: await attachCover('#b22222'),
      blurb2: BLURBS[1]!,
      private: true,
    };
    const asked = bot.discord.command('series', options);
    expect(await asked.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const reply = await asked.reply();
    const text = textOf(reply);
    expect(text).toContain('**Book 1** · firebrick `#b22222`');
    expect(text).toMatch(/\*\*Book 2\*\* · \w+ `#[0-9a-f]{6}`/u);
    expect(text).not.toContain('The next book');
    expect(altTextsOf(reply)[0]).toMatch(/^Covers of a series: Book 1: ground \w+ #0b0b0d/u);
  });

  it('takes two covers alone, and tells of the next', async () => {
    const options = { cover1: await attachCover('#b22222'), cover2: await attachCover('#2050b0') };
    const text = textOf(await bot.discord.command('series', options).reply());
    expect(text).toContain('Ground · **black** `#0b0b0d` · on 2 of 2 covers');
    expect(text).toMatch(/\*\*The next book\*\* · /u);
  });

  it('parts the blurbs of a file', async () => {
    const file = bot.discord.attach('series.txt', BLURBS.join('\n---\n'));
    expect(textOf(await bot.discord.command('series', { file }).reply())).toContain('**Book 2**');
  });

  it('opens a form, which takes blurbs and several covers', async () => {
    const { type, form } = await bot.discord.command('series', { private: true }).acknowledged();
    expect(type).toBe(9);
    const covers = [await attachCover('#b22222'), await attachCover('#2050b0')];
    const fields = { blurbs: BLURBS.join('\n---\n'), genres: 'crime' };
    const submitted = bot.discord.submit(form!.custom_id, fields, { covers });
    expect(await submitted.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const text = textOf(await submitted.reply());
    expect(text).toContain('**Book 1** · firebrick `#b22222`');
    expect(text).toContain('on 2 of 2 covers');
  });

  it('says what is missing', async () => {
    const one = await bot.discord.command('series', { blurb3: BLURBS[0]! }).reply();
    expect(textOf(one)).toMatch(/A series has two books at least/u);
  });
});
