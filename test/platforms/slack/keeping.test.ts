import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER_DAYS } from '../../../src/answers/answers.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { realServices } from '../../services/test-services.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { buttonsOf, textOf } from './shown.ts';
import type { HeldMessage } from './stand-in/world.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { chat, desk, followUps } = sentencesFor('en');

let bot: ConnectedBot;
let answer: HeldMessage;
beforeAll(async () => {
  bot = await connectBot({ services: realServices() });
  answer = await bot.slack.people.command('/coverhues', BLURB).reply();
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

const open = () => bot.slack.people.press(answer, buttonsOf(answer)[followUps.lock]!);

describe('keeping colours', () => {
  it('asks with a form that has the palette by name and hex', async () => {
    const { view } = await open().view();
    expect(view).toMatchObject({ title: { text: desk.form.shortTitle } });
    const labels = view.blocks[0]!.element!.options!.map(({ text }) => text.text);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    for (const label of labels) expect(label).toMatch(/^\d .* #[0-9a-f]{6} \([a-z ]+\)$/);
  });

  it('answers the one who sends it in, with what is kept in words, and rolls and swaps in its place', async () => {
    const pressed = open();
    const view = await pressed.view();
    const main = view.view.blocks[0]!.element!.options![1]!;
    const hex = /#[0-9a-f]{6}/.exec(main.text.text)![0];
    bot.slack.people.submit(view, { colours: [main], own: 'ivory' });
    const reply = await pressed.reply();
    expect(reply.ephemeralFor).toBe(bot.slack.team.reader);
    for (const part of ['(kept)', hex, '#fffff0']) expect(textOf(reply)).toContain(part);
    expect(Object.keys(buttonsOf(reply))).toEqual(
      expect.arrayContaining([followUps.roll, followUps.swap, followUps.lock, followUps.share]),
    );
    bot.slack.people.press(reply, 'roll');
    await bot.slack.world.until('a roll', () => /Palette 2 of/.test(textOf(reply)) || undefined);
    expect(textOf(reply)).toContain(hex);
    bot.slack.people.press(reply, 'swap');
    await bot.slack.world.until('a swap', () => /changed their parts/.test(textOf(reply)) || undefined);
  });

  it('says what is no colour', async () => {
    const pressed = open();
    bot.slack.people.submit(await pressed.view(), { own: 'fierbrick' });
    const reply = await pressed.reply();
    expect(textOf(reply)).toContain('Did you mean “firebrick”?');
  });

  it('says so when the answer is forgotten', async () => {
    const forgotten = await bot.slack.people.command('/coverhues', BLURB).reply();
    const code = buttonsOf(forgotten)[followUps.lock]!;
    await bot.services.store.delete(`answer:${/\|([\w-]{16})\|/.exec(code)![1]}`);
    const reply = await bot.slack.people.press(forgotten, code).reply();
    expect(textOf(reply)).toContain(chat.answerGone(ANSWER_DAYS));
  });
});
