import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER_DAYS } from '../../../src/answers/answers.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { realServices } from '../../services/test-services.ts';
import { type ConnectedBot, buttonsOf, connectBot, textOf } from './bot.ts';
import type { ComponentJson, HeldMessage } from './stand-in/world.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const SOMEBODY_ELSE = '200000000000000002';
const { chat, desk, followUps } = sentencesFor('en');

let bot: ConnectedBot;
let answer: HeldMessage;
beforeAll(async () => {
  bot = await connectBot({ services: realServices() });
  answer = await bot.discord.command('coverhues', { blurb: BLURB }).reply();
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

const open = (said = {}) => bot.discord.press(answer, buttonsOf(answer)[followUps.lock]!, said);
const formOf = async (said = {}) => (await open(said).acknowledged()).form!;
/** The options of the form's menu, by their values. */
const coloursIn = (components: readonly ComponentJson[]) => components[0]!.component!.options!;

describe('keeping colours', () => {
  it('asks with a form that has the palette by name and hex, and room for others', async () => {
    const { components, title } = await formOf();
    expect(title).toBe(desk.form.shortTitle);
    const labels = coloursIn(components).map(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    for (const label of labels) expect(label).toMatch(/^\d .* #[0-9a-f]{6} \([a-z ]+\)$/);
    expect(components[1]).toMatchObject({
      label: desk.form.own.label,
      component: { type: 4, required: false },
    });
  });

  it('answers whoever sends it in, with what is kept in words, and with buttons to roll and to swap', async () => {
    const form = await formOf({ user: SOMEBODY_ELSE });
    const main = coloursIn(form.components).find(({ value }) => value === '2');
    const hex = /#[0-9a-f]{6}/.exec(main!.label)![0];
    const sent = bot.discord.submit(
      form.custom_id,
      { own: 'ivory' },
      { file: undefined, cover: undefined },
      { user: SOMEBODY_ELSE, chosen: { colours: ['2'] } },
    );
    expect(await sent.acknowledged()).toMatchObject({ type: 5, ephemeral: true });
    const reply = await sent.reply();
    expect(textOf(reply)).toContain(`(kept) · `);
    expect(textOf(reply)).toContain(hex);
    expect(textOf(reply)).toContain('#fffff0');
    expect(Object.keys(buttonsOf(reply))).toEqual(
      expect.arrayContaining([followUps.roll, followUps.swap, followUps.lock, followUps.share]),
    );

    const before = textOf(reply);
    bot.discord.press(reply, buttonsOf(reply)[followUps.roll]!, { user: SOMEBODY_ELSE });
    await bot.discord.world.until('a roll', () => /Palette 2 of/.test(textOf(reply)) || undefined);
    expect(textOf(reply)).not.toBe(before);
    expect(textOf(reply)).toContain(hex);
    bot.discord.press(reply, buttonsOf(reply)[followUps.swap]!, { user: SOMEBODY_ELSE });
    await bot.discord.world.until('a swap', () => /changed their parts/.test(textOf(reply)) || undefined);
    expect(reply.files.map(({ name }) => name)).toEqual(['swatch.png']);
  });

  it('says what is no colour, and asks once more, where the form is sent in with nothing else', async () => {
    const { custom_id: id } = await formOf();
    const sent = bot.discord.submit(id, { own: 'fierbrick' }, {}, { chosen: { colours: [] } });
    expect(textOf(await sent.reply())).toContain('Did you mean “firebrick”?');
  });

  it('says so when the answer is forgotten', async () => {
    const code = buttonsOf(answer)[followUps.lock]!.replace(/\|[\w-]{16}\|/, '|AAAAAAAAAAAAAAAA|');
    const reply = await bot.discord.press(answer, code).reply();
    expect(textOf(reply)).toContain(chat.answerGone(ANSWER_DAYS));
  });

  it('is said with the command, too', async () => {
    const reply = await bot.discord.command('coverhues', { blurb: BLURB, lock: 'firebrick' }).reply();
    expect(textOf(reply)).toContain('Kept: firebrick');
    expect(textOf(reply)).toMatch(/\(kept\) · .*`#b22222`/);
  });
});
