import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/export-formats.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { ANSWER_DAYS } from '../../../src/answers/answers.ts';
import { realServices } from '../../services/test-services.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, connectBot, isQuiet } from './bot.ts';
import { heldFault } from '../stand-in/faults.ts';
import { buttonsOf, textOf } from './shown.ts';
import { addPerson } from './stand-in/teams.ts';
import type { HeldMessage } from './stand-in/world.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { brief, chat, followUps } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: realServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

const ask = () => bot.slack.people.command('/coverhues', BLURB).reply();
const headline = (message: Pick<HeldMessage, 'blocks'>) => textOf(message).split('\n')[0];

/** An answer that everybody in the channel sees: shared by its asker. */
async function askInPublic(): Promise<HeldMessage> {
  const sharing = bot.slack.people.press(await ask(), 'share');
  return bot.slack.world.until('a shared answer', () =>
    sharing.replies().find(({ ephemeralFor }) => ephemeralFor === undefined),
  );
}

describe('the buttons of an answer', () => {
  it('Why: the reasons in full, beside the answer, for the asker alone', async () => {
    const answer = await ask();
    const before = textOf(answer);
    const reply = await bot.slack.people.press(answer, 'why').reply();
    expect(textOf(reply)).toMatch(/Predicted for this book: a chance of about \d+%/);
    expect(reply.ephemeralFor).toBe(bot.slack.team.reader);
    expect(textOf(answer)).toBe(before);
  });

  it('More hues and Another palette: in place of the answer', async () => {
    for (const answer of [await ask(), await askInPublic()]) {
      bot.slack.people.press(answer, 'more');
      await bot.slack.world.until('more hues', () => /^\*10\. /m.test(textOf(answer)) || undefined);
      bot.slack.people.press(answer, 'other');
      await bot.slack.world.until(
        'another palette',
        () => headline(answer)?.startsWith('Another palette') || undefined,
      );
      expect(textOf(answer)).toMatch(/^\*5\. /m);
    }
  });

  it('Share: in the channel, for all', async () => {
    const shared = await askInPublic();
    expect(shared.channel).toBe(bot.slack.team.channel);
    expect(headline(shared)).toMatch(/^Covers of/);
  });

  it('Make private: back to the asker alone, and gone from the channel', async () => {
    const shared = await askInPublic();
    const reply = await bot.slack.people.press(shared, 'private').reply();
    expect(reply.ephemeralFor).toBe(bot.slack.team.reader);
    await bot.slack.world.until('a deletion', () => shared.deleted || undefined);
  });

  it('Export: the files, in the thread of an answer that all see', async () => {
    const shared = await askInPublic();
    const exporting = bot.slack.people.press(shared, buttonsOf(shared)[followUps.export]!);
    const reply = await exporting.reply();
    const files = await bot.slack.world.until('shared files', () =>
      [...bot.slack.world.messages.values()].find(({ files: all }) => all.length === EXPORT_FORMATS.length),
    );
    expect(files.threadTs).toBe(shared.ts);
    expect(files.files.map((id) => bot.slack.world.files.get(id)!.name)).toContain('cover-palette.ase');
    expect(reply.ephemeralFor === undefined || textOf(reply).includes(chat.exported)).toBe(true);
  });

  it('Export: in the conversation with the bot, where only the asker sees the answer', async () => {
    const { world, people, team } = bot.slack;
    const answer = await ask();
    const exporting = people.press(answer, buttonsOf(answer)[followUps.export]!);
    const said = await world.until('a sentence', () =>
      exporting
        .replies()
        .find((message) => textOf(message).includes(chat.filesInDirect(EXPORT_FORMATS.length))),
    );
    expect(said.ephemeralFor).toBe(team.reader);
    const files = [...world.messages.values()].findLast(
      ({ files: all }) => all.length === EXPORT_FORMATS.length,
    )!;
    expect(world.channels.get(files.channel)?.kind).toBe('im');
  });

  it('Brief: one file there, which is what the sentence says', async () => {
    const { world, people } = bot.slack;
    const answer = await ask();
    const briefing = people.press(answer, buttonsOf(answer)[followUps.brief]!);
    const said = await world.until('a sentence', () =>
      briefing.replies().find((message) => textOf(message).includes(brief.drawn)),
    );
    expect(textOf(said)).toContain(chat.filesInDirect(1));
    const sent = [...world.messages.values()].findLast(({ files }) => files.length > 0)!;
    expect(sent.files.map((id) => world.files.get(id)!.name)).toEqual(['cover-palette-brief.pdf']);
  });

  it('Export: never in a thread where others would see what only the asker saw', async () => {
    const { world, people, team } = bot.slack;
    const asked = people.messageShortcut('suggest_cover_hues', {
      text: BLURB,
      threadTs: '1700000000.000100',
    });
    const answer = await asked.reply();
    const before = [...world.messages.values()].filter(
      ({ files }) => files.length === EXPORT_FORMATS.length,
    ).length;
    people.press(answer, buttonsOf(answer)[followUps.export]!);
    const shared = await world.until(
      'shared files',
      () =>
        [...world.messages.values()].filter(({ files }) => files.length === EXPORT_FORMATS.length)[before],
    );
    expect(world.channels.get(shared.channel)?.kind).toBe('im');
    expect(shared.channel).not.toBe(team.channel);
  });

  it('Share: once; the private answer is gone then', async () => {
    const answer = await ask();
    bot.slack.people.press(answer, 'share');
    await bot.slack.world.until('a deletion', () => answer.deleted || undefined);
    expect(answer.deleted).toBe(true);
  });

  it('Why: in the thread of an answer that stands in one', async () => {
    const { people, team } = bot.slack;
    const answer = await people.mention(`<@${team.botUserId}> ${BLURB}`).reply();
    const why = await people.press(answer, 'why').reply();
    expect(why.threadTs).toBe(answer.threadTs);
  });

  it('that change the answer are only for the one who asked', async () => {
    const shared = await askInPublic();
    const before = textOf(shared);
    const other = addPerson(bot.slack.world, bot.slack.team.id);
    for (const id of ['more', 'other', 'private']) {
      const reply = await bot.slack.people.press(shared, id, { user: other.id }).reply();
      expect(textOf(reply)).toBe(chat.notYours);
      expect(reply.ephemeralFor).toBe(other.id);
    }
    expect(textOf(shared)).toBe(before);
    const why = await bot.slack.people.press(shared, 'why', { user: other.id }).reply();
    expect(textOf(why)).toMatch(/Predicted for this book: /);
  });

  it.each([
    ['with a name of before', { type: 'button', action_id: 'shades', value: 'v0|AAAAAAAAAAAAAAAA|3' }],
    ['with nothing written into it', { type: 'button', action_id: 'more' }],
  ])('of another version, %s, is acknowledged and explained', async (_which, element) => {
    const older = await ask();
    const text = { type: 'plain_text' as const, text: 'Shades' };
    older.blocks = [{ type: 'actions', elements: [{ ...element, text }] }];
    const pressed = bot.slack.people.press(older, element.action_id);
    expect((await pressed.acknowledged()).status).toBe(200);
    expect(textOf(await pressed.reply())).toContain(chat.answerGone(ANSWER_DAYS));
  });

  it('say so when the answer is forgotten', async () => {
    const answer = await ask();
    for (const key of await bot.services.store.keys('answer:')) await bot.services.store.delete(key);
    const reply = await bot.slack.people.press(answer, 'why').reply();
    expect(textOf(reply)).toContain(chat.answerGone(ANSWER_DAYS));
  });

  it('answer anew, when the message was deleted meanwhile', async () => {
    const shared = await askInPublic();
    shared.deleted = true;
    const pressed = bot.slack.people.press(shared, 'more');
    const reply = await bot.slack.world.until('an answer', () =>
      pressed.replies().find((message) => /^\*10\. /m.test(textOf(message))),
    );
    expect(textOf(reply)).toMatch(/Covers of/);
  });

  it('make private what was deleted meanwhile, and raise no alarm', async () => {
    const shared = await askInPublic();
    shared.deleted = true;
    const pressed = bot.slack.people.press(shared, 'private');
    expect(textOf(await pressed.reply())).toMatch(/^Covers of/);
    await isQuiet(bot);
    expect(pressed.replies().map(textOf).join()).not.toContain(chat.stillVisible);
  });

  it('are taken up once, when they are pressed again before the answer', async () => {
    const { slack } = bot;
    const answer = await ask();
    const { fault, release } = heldFault();
    slack.faults.plan('POST', /^\/upload/, fault);
    const uploads = slack.calls('upload').length;
    const presses = [slack.people.press(answer, 'share')];
    await slack.world.until('an upload', () => slack.calls('upload')[uploads]);
    presses.push(slack.people.press(answer, 'share'));
    await isQuiet(bot);
    release();
    await slack.world.until('a deletion', () => answer.deleted || undefined);
    await isQuiet(bot);
    const shared = new Set(presses.map(({ sent }) => sent.hook?.url));
    const messages = [...slack.world.messages.values()];
    expect(messages.filter(({ responseUrl }) => shared.has(responseUrl))).toHaveLength(1);
  });

  it('ping nobody: names and addresses stay as they are written, whichever way a message goes', async () => {
    const { slack } = bot;
    const shared = await askInPublic();
    slack.people.press(shared, 'more');
    await slack.world.until('more hues', () => /^\*10\. /m.test(textOf(shared)) || undefined);
    await slack.people.mention(BLURB).reply();
    for (const method of ['response_url', 'chat.postMessage', 'chat.update']) {
      const sent = slack.calls(method).filter(({ args }) => 'blocks' in args);
      expect(sent.length).toBeGreaterThan(0);
      for (const { args } of sent) {
        expect([args['parse'], String(args['link_names'])]).toEqual(['none', 'false']);
      }
    }
    const marked = shared.blocks.filter(({ text }) => text?.type === 'mrkdwn');
    expect(marked.length).toBeGreaterThan(0);
    for (const { text } of marked) expect(text).toMatchObject({ verbatim: true });
  });

  it('have a label each', async () => {
    const { why, more, other, share } = followUps;
    expect(Object.keys(buttonsOf(await ask()))).toEqual([why, more, other, share, ...deskLabels('book')]);
  });
});
