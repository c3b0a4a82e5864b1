import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER_DAYS } from '../../../src/answers/answers.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { createServices } from '../../../src/services.ts';
import { readSettings } from '../../../src/settings.ts';
import { createFileStore } from '../../../src/store/file-store.ts';
import { makeFolder } from '../../folders.ts';
import { realServices } from '../../services/test-services.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, buttonsOf, connectBot, textOf } from './bot.ts';
import { allComponents } from './stand-in/validate-message.ts';
import type { HeldMessage } from './stand-in/world.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const SOMEBODY_ELSE = '200000000000000002';
const EPHEMERAL = 1 << 6;
const { chat, followUps } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: realServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

const ask = (options = {}) => bot.discord.command('coverhues', { blurb: BLURB, ...options }).reply();
const ranks = (message: HeldMessage) =>
  Array.from(textOf(message).matchAll(/^\*\*(\d+)\\\./gm), ([, rank]) => Number(rank));
/** The hexes of the palette, which stand on the lines before the first hue's. */
const palette = (message: HeldMessage) =>
  Array.from(
    textOf(message)
      .split('**1\\.')[0]!
      .matchAll(/`(#[0-9a-f]{6})`/g),
    ([, hex]) => hex,
  );
const headline = (message: HeldMessage) => textOf(message).split('\n')[0];

describe('the buttons of an answer', () => {
  it('Why: the reasons in full, beside the answer and for the asker alone', async () => {
    const answer = await ask();
    const before = textOf(answer);
    const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.why]!);
    expect(await pressed.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const why = await pressed.reply();
    expect(textOf(why)).toMatch(/Predicted for this book: a chance of about \d+%/);
    expect(textOf(why).length).toBeGreaterThan(before.length);
    expect(textOf(answer)).toBe(before);
  });

  it('More hues: in place of the answer, and further with each press', async () => {
    const answer = await ask();
    for (const count of [10, 20]) {
      const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.more]!);
      expect(await pressed.acknowledged()).toMatchObject({ type: 6 });
      await bot.discord.world.until('more hues', () => ranks(answer).includes(count) || undefined);
      expect(answer.files.map(({ name }) => name)).toEqual(['swatch.png']);
    }
  });

  it('Another palette: a different one from the same ranking', async () => {
    const answer = await ask();
    const first = { palette: palette(answer), headline: headline(answer) };
    bot.discord.press(answer, buttonsOf(answer)[followUps.other]!);
    await bot.discord.world.until('another palette', () => headline(answer) !== first.headline || undefined);
    expect(headline(answer)).toMatch(/^### Another palette/);
    expect(palette(answer)).not.toEqual(first.palette);
    for (const { length } of [palette(answer), first.palette]) expect(length).toBeGreaterThanOrEqual(4);
  });

  it('Export: the palette as files, for whoever presses', async () => {
    const answer = await ask({ title: 'Winter Harbour' });
    const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.export]!, { user: SOMEBODY_ELSE });
    expect(await pressed.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const { files } = await pressed.reply();
    expect(files.map(({ name }) => name)).toEqual([
      'winter-harbour.css',
      'winter-harbour.scss',
      'winter-harbour.tailwind.css',
      'winter-harbour.tokens.json',
      'winter-harbour.svg',
      'winter-harbour.gpl',
      'winter-harbour.ase',
      'winter-harbour.aco',
      'winter-harbour.swatches',
      'winter-harbour-hues.csv',
    ]);
    expect(files[0]!.bytes.toString()).toMatch(/--cover-ground: #[0-9a-f]{6};/);
  });

  it('Brief: a page of PDF for the designer, for whoever presses', async () => {
    const answer = await ask({ title: 'Winter Harbour' });
    const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.brief]!, { user: SOMEBODY_ELSE });
    expect(await pressed.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const { files } = await pressed.reply();
    expect(files.map(({ name }) => name)).toEqual(['winter-harbour-brief.pdf']);
    expect(files[0]!.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  }, 30_000);

  it('Make private: the answer goes back to its asker alone, and Share brings it to all', async () => {
    const answer = await ask();
    const hiding = bot.discord.press(answer, buttonsOf(answer)[followUps.private]!);
    const hidden = await hiding.followUp();
    expect((hidden.body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    await hiding.deleted();
    const sharing = bot.discord.press(hidden, buttonsOf(hidden)[followUps.share]!);
    const shared = await sharing.followUp();
    expect((shared.body.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(headline(shared)).toBe(headline(answer));
    expect(hidden.deleted).toBe(false);
  });

  it.each([followUps.more, followUps.other, followUps.private])(
    '%s: only for the one who asked',
    async (label) => {
      const answer = await ask();
      const before = textOf(answer);
      const pressed = bot.discord.press(answer, buttonsOf(answer)[label]!, { user: SOMEBODY_ELSE });
      expect(await pressed.acknowledged()).toMatchObject({ type: 4, ephemeral: true });
      expect(textOf(await pressed.reply())).toContain(chat.notYours);
      expect(textOf(answer)).toBe(before);
    },
  );

  it('answer beside it, when the message was deleted meanwhile', async () => {
    const answer = await ask();
    answer.deleted = true;
    const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.more]!);
    const followUp = await pressed.followUp();
    expect(ranks(followUp)).toContain(10);
    expect((followUp.body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('answer in the language of whoever presses', async () => {
    const answer = await ask();
    const pressed = bot.discord.press(answer, buttonsOf(answer)[followUps.export]!, { locale: 'fr' });
    expect(textOf(await pressed.reply())).toContain(sentencesFor('fr').chat.exported);
  });

  it('say so when the answer is forgotten, and leave what stands there as it is', async () => {
    const answer = await ask();
    const before = textOf(answer);
    const why = buttonsOf(answer)[followUps.why]!.replace(/\|[\w-]{16}\|/, '|AAAAAAAAAAAAAAAA|');
    expect(textOf(await bot.discord.press(answer, why).reply())).toContain(chat.answerGone(ANSWER_DAYS));
    for (const label of [followUps.more, followUps.other, followUps.private]) {
      const id = buttonsOf(answer)[label]!.replace(/\|[\w-]{16}\|/, '|AAAAAAAAAAAAAAAA|');
      const said = await bot.discord.press(answer, id).followUp();
      expect(textOf(said)).toContain(chat.answerGone(ANSWER_DAYS));
      expect((said.body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    }
    expect(textOf(answer)).toBe(before);
    expect(answer.deleted).toBe(false);
  });

  it('work as earlier releases made them', async () => {
    const answer = await ask();
    const kept = /\|([\w-]{16})\|/.exec(buttonsOf(answer)[followUps.more]!)![1];
    const pressed = bot.discord.press(answer, `v1|why|beside|again|${kept}|5|0|full||p|1`);
    expect(textOf(await pressed.reply())).toMatch(/Predicted for this book: /);
  });

  it('stand above a menu of what a designer does next, which says what it is for', async () => {
    const menus = allComponents((await ask()).body.components).filter(({ type }) => type === 3);
    expect(menus.map(({ placeholder }) => placeholder)).toEqual([chat.desk]);
    expect(menus[0]!.options?.map(({ label }) => label)).toContain(followUps.export);
  });

  it('say so when they are of another time', async () => {
    const reply = await bot.discord.press(await ask(), 'hues:why:old').reply();
    expect(textOf(reply)).toContain(chat.answerGone(ANSWER_DAYS));
  });

  it('beside an answer are the presser’s own, and offer nothing to share or hide', async () => {
    const answer = await ask();
    const why = await bot.discord
      .press(answer, buttonsOf(answer)[followUps.why]!, { user: SOMEBODY_ELSE })
      .reply();
    expect(Object.keys(buttonsOf(why))).toEqual([followUps.more, followUps.other, ...deskLabels('book')]);
    const more = bot.discord.press(why, buttonsOf(why)[followUps.more]!, { user: SOMEBODY_ELSE });
    expect(await more.acknowledged()).toMatchObject({ type: 6 });
  });
});

describe('after a restart', () => {
  it('the buttons still work', async () => {
    const settings = readSettings({ COVERHUES_LOG_LEVEL: 'silent' });
    const directory = makeFolder();
    const open = () => createServices(settings, undefined, createFileStore({ directory }));
    const before = await connectBot({ services: open() });
    const answer = await before.discord.command('coverhues', { blurb: BLURB }).reply();
    await before.close();
    await before.services.close();

    const after = await connectBot({ services: open() });
    const pressed = after.discord.press(answer, buttonsOf(answer)[followUps.why]!);
    expect(textOf(await pressed.reply())).toMatch(/Predicted for this book: /);
    const chosen = after.discord.press(answer, buttonsOf(answer)[followUps.export]!);
    expect((await chosen.reply()).files.length).toBeGreaterThan(1);
    await after.close();
    await after.services.close();
  });
});
