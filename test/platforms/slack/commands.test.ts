import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { realServices } from '../../services/test-services.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, connectBot, isQuiet } from './bot.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';
import { addPerson } from './stand-in/teams.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { beside, cautions, chat, followUps, help } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: realServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

describe('/coverhues', () => {
  it('is acknowledged, and answered to the asker alone: hues, reasons, a described picture, buttons', async () => {
    const { people, team } = bot.slack;
    const asked = people.command('/coverhues', BLURB);
    await asked.acknowledged();
    const reply = await asked.reply();
    expect(reply.ephemeralFor).toBe(team.reader);
    const text = textOf(reply);
    expect(text).toMatch(/^Covers of such books (?:stand on|wear) /);
    expect(
      text.match(/^\*\d+\. [a-z() -]+\* `#[0-9a-f]{6}` \(CSS `#[0-9a-f]{6}`\) `[█·]{10}` \d+%/gm)?.length,
    ).toBeGreaterThanOrEqual(5);
    expect(text).toMatch(/^>.*times the usual/m);
    expect(altTextsOf(reply)[0]).toMatch(/#[0-9a-f]{6}/);
    expect(reply.text).toMatch(/^Covers of such books/);
    expect(Object.keys(buttonsOf(reply))).toEqual([
      followUps.why,
      followUps.more,
      followUps.other,
      followUps.share,
      ...deskLabels('book'),
    ]);
  });

  it('opens a form without a text, whose genres complete as they are typed', async () => {
    const { people } = bot.slack;
    const asked = people.command('/coverhues');
    const view = await asked.view();
    const typed = people.type(view, 'genres', 'cozy');
    const { body, faults } = await typed.acknowledged();
    expect(faults).toEqual([]);
    const { options } = body as { options: { value: string }[] };
    expect(options.length).toBeGreaterThan(2);
    for (const { value } of options) expect(value).toMatch(/cozy/i);

    const chosen = { text: { type: 'plain_text' as const, text: 'cozy mystery' }, value: 'cozy mystery' };
    const sent = people.submit(view, {
      blurb: 'A retired detective returns to the harbour town',
      blurb_continued: 'where her sister vanished thirty winters ago.',
      title: 'The <Long> Frost & after',
      genres: [chosen],
    });
    await sent.acknowledged();
    const reply = await asked.reply();
    expect(textOf(reply)).toContain('“The <Long> Frost & after”');
    expect(reply.text).toContain('“The &lt;Long&gt; Frost &amp; after”');
    expect(textOf(reply)).toContain('cozy mystery');
  });

  it('completes titles in its form, takes others as they are typed, and answers beside them', async () => {
    const { people } = bot.slack;
    const asked = people.command('/coverhues');
    const view = await asked.view();
    const optionsFor = async (typed: string) => {
      const { body, faults } = await people.type(view, 'comparables', typed).acknowledged();
      expect(faults).toEqual([]);
      return (body as { options: { text: { type: 'plain_text'; text: string }; value: string }[] }).options;
    };
    const [known] = await optionsFor('the key to reb');
    expect(known?.value).toBe('The Key to Rebecca by Ken Follett');
    const unknown = await optionsFor('<!here> *qwxzv*; xwvzq');
    expect(unknown.map(({ value }) => value)).toEqual(['<!here> *qwxzv* xwvzq']);
    await people.submit(view, { blurb: BLURB, comparables: [known!, ...unknown] }).acknowledged();
    const reply = await asked.reply();
    expect(textOf(reply)).toMatch(/Held beside “The Key to Rebecca” by Ken Follett/);
    expect(textOf(reply)).toContain('“<!here> *qwxzv* xwvzq”');
    expect(textOf(reply)).toMatch(/“The Key to Rebecca” by Ken Follett.* · named by you/);
    expect(JSON.stringify(reply.blocks.filter(({ type }) => type !== 'section'))).not.toContain('<!here>');
  });

  it('takes books behind --like', async () => {
    const text = `${BLURB} —like Magic Binds by Ilona Andrews`;
    const reply = await bot.slack.people.command('/coverhues', text).reply();
    expect(textOf(reply)).toMatch(/Held beside “Magic Binds” by Ilona Andrews/);
  });

  it('offers what is longer than an option may be, cut for those who look', async () => {
    const asked = bot.slack.people.command('/coverhues');
    const typed = 'qwxzv '.repeat(40);
    const { body, faults } = await bot.slack.people
      .type(await asked.view(), 'comparables', typed)
      .acknowledged();
    expect(faults).toEqual([]);
    const { options } = body as { options: { text: { text: string }; value: string }[] };
    expect(options.at(-1)?.value).toHaveLength(150);
    expect(options.at(-1)?.text.text).toHaveLength(75);
  });

  it.each<[string, Parameters<ConnectedBot['slack']['people']['submit']>[1]]>([
    ['nothing', {}],
    ['white space and marks', { blurb: ' \n ', blurb_continued: '…', title: '' }],
    ['a title alone', { title: 'The Long Frost' }],
  ])('keeps the form open when it is sent in with %s, and says what is missing', async (_what, inputs) => {
    const { people, world, team } = bot.slack;
    const other = addPerson(world, team.id, 'fr-FR');
    const asked = people.command('/coverhues', '', { user: other.id });
    const view = await asked.view();
    const { body, faults } = await people.submit(view, inputs).acknowledged();
    expect(faults).toEqual([]);
    expect(body).toEqual({
      response_action: 'errors',
      errors: { blurb: sentencesFor('fr').chat.form.empty },
    });
    expect(view.open).toBe(true);
    expect(asked.replies()).toEqual([]);

    await people.submit(view, { ...inputs, blurb: BLURB }).acknowledged();
    expect(view.open).toBe(false);
    expect(textOf(await asked.reply())).toMatch(/^Les couvertures/);
    expect(asked.replies()).toHaveLength(1);
  });

  it('answers a form that lay open for half an hour, when the response URL of its command has ended', async () => {
    const { slack } = bot;
    const { people, world, team } = slack;
    const asked = people.command('/coverhues');
    const view = await asked.view();
    const before = slack.calls('response_url').length;
    world.advance(30 * 60_000);
    people.submit(view, { blurb: BLURB });
    const reply = await asked.reply();
    expect(textOf(reply)).toMatch(/^Covers of/);
    expect(reply.ephemeralFor).toBe(team.reader);
    expect(slack.calls('response_url')).toHaveLength(before);

    const early = people.command('/coverhues');
    const earlyView = await early.view();
    world.advance(30 * 60_000 - 5_000);
    people.submit(earlyView, { blurb: BLURB });
    expect(await early.reply()).toHaveProperty('responseUrl', early.sent.hook?.url);
  });

  it('takes genres alone', async () => {
    const { people } = bot.slack;
    const asked = people.command('/coverhues');
    const genres = [{ text: { type: 'plain_text' as const, text: 'horror' }, value: 'horror' }];
    const view = await asked.view();
    await people.submit(view, { genres }).acknowledged();
    expect(view.open).toBe(false);
    expect(textOf(await asked.reply())).toContain(cautions['no-text']);
  });

  it('takes comparables alone', async () => {
    const { people } = bot.slack;
    const asked = people.command('/coverhues');
    const value = 'Magic Binds by Ilona Andrews';
    const comparables = [{ text: { type: 'plain_text' as const, text: value }, value }];
    const view = await asked.view();
    await people.submit(view, { comparables }).acknowledged();
    expect(textOf(await asked.reply())).toContain(beside.alone);
  });

  it('explains itself', async () => {
    const reply = await bot.slack.people.command('/coverhues', 'help').reply();
    expect(textOf(reply)).toContain(help.headline);
  });

  it('pings nobody, whatever the text says', async () => {
    const reply = await bot.slack.people
      .command('/coverhues', `<!here> <@U0123> <!channel> ${BLURB}`)
      .reply();
    expect(JSON.stringify(reply.blocks) + reply.text).not.toMatch(/<[!@]/);
  });

  it('answers in the asker’s own language', async () => {
    const other = await connectBot({ services: bot.services });
    const { world, people, team } = other.slack;
    world.people.get(team.reader)!.locale = 'de-DE';
    const reply = await people.command('/coverhues', BLURB).reply();
    expect(Object.keys(buttonsOf(reply))).toContain(sentencesFor('de').followUps.export);
    await other.platform.stop();
    await other.slack.close();
  });
});

describe('shortcuts', () => {
  it('read a message, from its menu', async () => {
    const asked = bot.slack.people.messageShortcut('suggest_cover_hues', { text: BLURB });
    const reply = await asked.reply();
    expect(textOf(reply)).toMatch(/^Covers of/);
    expect(reply.ephemeralFor).toBe(bot.slack.team.reader);
  });

  it('open the form from anywhere, and answer in the conversation with the bot', async () => {
    const { people, world, team } = bot.slack;
    const view = await people.globalShortcut('new_cover_hues').view();
    people.submit(view, { blurb: BLURB });
    const reply = await world.until('an answer', () =>
      [...world.messages.values()].find(
        (message) => message.user === team.botUserId && world.channels.get(message.channel)?.kind === 'im',
      ),
    );
    expect(textOf(reply)).toMatch(/^Covers of/);
  });
});

describe('a direct message', () => {
  it('is a blurb', async () => {
    const reply = await bot.slack.people.say(BLURB).reply();
    expect(textOf(reply)).toMatch(/^Covers of/);
    expect(Object.keys(buttonsOf(reply))).toEqual([
      followUps.why,
      followUps.more,
      followUps.other,
      ...deskLabels('book'),
    ]);
  });

  it('may be a text file, for which the bot’s token goes to Slack alone', async () => {
    const file = bot.slack.people.upload('blurb.txt', Buffer.from(BLURB), { mimetype: 'text/plain' });
    const reply = await bot.slack.people.say('', { files: [file], subtype: 'file_share' }).reply();
    expect(textOf(reply)).toMatch(/^Covers of/);
    expect(bot.slack.calls('download')).toHaveLength(1);
  });

  it.each(['text', 'file'] as const)('may forward another message: its %s is the blurb', async (what) => {
    const { people, world, team } = bot.slack;
    const files = what === 'file' ? [people.upload('blurb.txt', BLURB)] : [];
    const forwarded = { text: what === 'text' ? BLURB : '', files };
    for (const asked of [
      people.say('', { forwarded }),
      people.mention(`<@${team.botUserId}>`, { forwarded }),
      people.messageShortcut('suggest_cover_hues', { text: '', forwarded }),
    ]) {
      const answer = await world.until('an answer', () =>
        asked.replies().find((message) => textOf(message).startsWith('Covers of')),
      );
      expect(textOf(answer)).toMatch(/^>.*times the usual/m);
    }
  });

  it('may be said in a thread and in the conversation at once', async () => {
    const { people } = bot.slack;
    const first = await people.say(BLURB).reply();
    const reply = await people.say(BLURB, { threadTs: first.ts, subtype: 'thread_broadcast' }).reply();
    expect(reply.threadTs).toBe(first.ts);
  });

  it('that is too short gets a hint, and one that asks for help gets it', async () => {
    expect(textOf(await bot.slack.people.say('hi').reply())).toBe(chat.tooShort);
    expect(textOf(await bot.slack.people.say('Help!').reply())).toContain(help.headline);
  });

  it('is answered once, though it is delivered again', async () => {
    const said = bot.slack.people.say(BLURB);
    bot.slack.redeliver(said);
    await said.reply();
    await isQuiet(bot);
    expect(said.replies().filter(({ threadTs }) => threadTs === undefined)).toHaveLength(1);
  });

  it('keeps to its thread', async () => {
    const first = await bot.slack.people.say(BLURB).reply();
    const reply = await bot.slack.people.say(BLURB, { threadTs: first.ts }).reply();
    expect(reply.threadTs).toBe(first.ts);
  });
});

describe('a mention in a channel', () => {
  it('is answered in its thread', async () => {
    const { people, team } = bot.slack;
    const reply = await people.mention(`<@${team.botUserId}> ${BLURB}`).reply();
    expect(textOf(reply)).toMatch(/^Covers of/);
    expect(reply.threadTs).toBeDefined();
    expect(reply.ephemeralFor).toBeUndefined();
  });

  it('is answered once, though it is edited later', async () => {
    const { people, team } = bot.slack;
    const asked = people.mention(`<@${team.botUserId}> ${BLURB}`);
    const first = await asked.reply();
    await people.editMention(asked, `<@${team.botUserId}> ${BLURB} Soon.`).acknowledged();
    await isQuiet(bot);
    const answers = asked.replies().filter(({ threadTs }) => threadTs === first.threadTs);
    expect(answers).toHaveLength(1);
  });
});
