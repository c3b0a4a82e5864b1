import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, buttonsOf, connectBot, textOf } from './bot.ts';

const EPHEMERAL = 1 << 6;
const { followUps } = sentencesFor('en');
const COVER = await flat('#000080').png().toBuffer();

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

const attach = () => bot.discord.attach('cover.png', COVER, 'image/png');

describe('the buttons of an answer about a cover', () => {
  it('Make private and Share, with the same words and pictures', async () => {
    const answer = await bot.discord.command('covergenre', { cover: attach() }).reply();
    expect(Object.keys(buttonsOf(answer))).toEqual([followUps.private, ...deskLabels('cover')]);
    const [text, files] = [textOf(answer), answer.files];
    const hiding = bot.discord.press(answer, buttonsOf(answer)[followUps.private]!);
    const hidden = await hiding.followUp();
    expect((hidden.body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(Object.keys(buttonsOf(hidden))).toEqual([followUps.share, ...deskLabels('cover')]);
    const shared = await bot.discord.press(hidden, buttonsOf(hidden)[followUps.share]!).followUp();
    expect((shared.body.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(textOf(shared)).toBe(text);
    expect(shared.files.map(({ bytes }) => bytes)).toEqual(files.map(({ bytes }) => bytes));
  });

  it('show it to nobody else in a direct message, where nobody else reads along', async () => {
    const reply = await bot.discord.say('', { attachments: [attach()] }).reply();
    expect(Object.keys(buttonsOf(reply))).toEqual(deskLabels('cover'));
  });

  it('Export: the cover’s own palette as files, for whoever presses', async () => {
    const answer = await bot.discord.command('covergenre', { cover: attach() }).reply();
    const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.export]!);
    expect(await pressed.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const { files } = await pressed.reply();
    expect(files.map(({ name }) => name.replace('cover-palette.', ''))).toEqual([
      'css',
      'scss',
      'tailwind.css',
      'tokens.json',
      'svg',
      'gpl',
      'ase',
      'aco',
      'swatches',
      'csv',
    ]);
    expect(files[0]!.bytes.toString()).toContain('--cover-ground: #000080;');
  });
});
