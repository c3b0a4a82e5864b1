import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/export-formats.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { logTo } from '../../services/log-lines.ts';
import { realServices } from '../../services/test-services.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';
import type { Delivery } from './stand-in/delivery.ts';
import { addChannel, addDirectOfPeople, addPerson } from './stand-in/teams.ts';
import type { Channel, HeldMessage } from './stand-in/world.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { chat, followUps } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: { ...realServices(), logger: logTo().logger } });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

/** The first of a delivery's replies that fits. */
function replyTo(delivery: Delivery, what: string, fits: (reply: HeldMessage) => boolean) {
  return bot.slack.world.until(what, () => delivery.replies().find(fits));
}

/** Resolves when a message shows what is looked for. */
async function shows(message: HeldMessage, expected: RegExp): Promise<void> {
  await bot.slack.world.until(String(expected), () => expected.test(textOf(message)) || undefined);
}

const filesIn = (channel: string) =>
  [...bot.slack.world.messages.values()].filter(
    (message) => message.channel === channel && message.files.length > 0,
  );

describe.each([
  ['a direct conversation of two people', 'im', 'directmessage'],
  ['a private channel', 'group', 'privategroup'],
  ['a public channel', 'channel', 'blurbs'],
] as const)('in %s that the bot is not in', (_where, kind, name) => {
  let channel: Channel;
  beforeEach(() => {
    const { world, team } = bot.slack;
    channel =
      kind === 'im'
        ? addDirectOfPeople(world, team.id)
        : addChannel(world, team.id, { kind, botIsMember: false });
  });

  const ask = (text = BLURB) => bot.slack.people.command('/coverhues', text, { channel: channel.id });
  async function share(): Promise<HeldMessage> {
    const answer = await ask().reply();
    const sharing = bot.slack.people.press(answer, 'share');
    await bot.slack.world.until('a deletion', () => answer.deleted || undefined);
    return replyTo(sharing, 'a shared answer', ({ ephemeralFor }) => ephemeralFor === undefined);
  }

  it('/coverhues is answered there, to the asker alone, with a picture and buttons', async () => {
    const asked = ask();
    expect(asked.sent.payload).toHaveProperty('channel_name', name);
    const reply = await asked.reply();
    expect(reply).toMatchObject({ channel: channel.id, ephemeralFor: bot.slack.team.reader });
    expect(altTextsOf(reply)).toHaveLength(1);
    expect(Object.keys(buttonsOf(reply))).toContain(followUps.share);
  });

  it('a form that was opened there is answered there', async () => {
    const { people, team } = bot.slack;
    const asked = ask('');
    people.submit(await asked.view(), { blurb: BLURB });
    expect(await asked.reply()).toMatchObject({ channel: channel.id, ephemeralFor: team.reader });
  });

  it('a message’s shortcut is answered there', async () => {
    const { people, team } = bot.slack;
    const asked = people.messageShortcut('suggest_cover_hues', { text: BLURB }, { channel: channel.id });
    expect(await asked.reply()).toMatchObject({ channel: channel.id, ephemeralFor: team.reader });
  });

  it.each(['private', 'shared'] as const)(
    'More, Another palette and Why work on a %s answer',
    async (who) => {
      const { people, team } = bot.slack;
      const answer = who === 'private' ? await ask().reply() : await share();
      people.press(answer, 'more');
      await shows(answer, /^\*10\. /m);
      people.press(answer, 'other');
      await shows(answer, /^Another palette/);
      const why = await people.press(answer, 'why').reply();
      expect(textOf(why)).toMatch(/Predicted for this book: a chance of about \d+%/);
      expect(why).toMatchObject({ channel: channel.id, ephemeralFor: team.reader });
    },
  );

  it('a file there that Slack doesn’t show the bot is asked for directly', async () => {
    const { people } = bot.slack;
    const file = people.upload('blurb.txt', BLURB, {
      serve: (response) => void response.writeHead(302, { location: 'https://slack.com/' }).end(),
    });
    const written = { text: '', files: [file] };
    const asked = people.messageShortcut('suggest_cover_hues', written, { channel: channel.id });
    const unread = { name: 'blurb.txt', kind: 'other', limit: 1_000_000 } as const;
    expect(textOf(await asked.reply())).toBe(chat.file.faults.ATTACHMENT_REDIRECTED(unread));
  });

  it('Share shows the answer there to all, once', async () => {
    const answer = await ask().reply();
    const sharing = bot.slack.people.press(answer, 'share');
    const shared = await replyTo(sharing, 'a shared answer', ({ ephemeralFor }) => !ephemeralFor);
    expect(shared.channel).toBe(channel.id);
    expect(Object.keys(buttonsOf(shared))).toContain(followUps.private);
    await bot.slack.world.until('a deletion', () => answer.deleted || undefined);
  });

  it('Make private gives it back to the asker alone, and takes it from the others', async () => {
    const { people, team, world } = bot.slack;
    const shared = await share();
    const hiding = people.press(shared, 'private');
    expect(await hiding.reply()).toMatchObject({ channel: channel.id, ephemeralFor: team.reader });
    await world.until('a deletion', () => shared.deleted || undefined);
    expect(hiding.replies()).toHaveLength(1);
  });

  it.each(['private', 'shared'] as const)(
    'Export of a %s answer sends the files to the asker, and says where they are',
    async (who) => {
      const { people, team, world } = bot.slack;
      const answer = who === 'private' ? await ask().reply() : await share();
      const before = [...world.messages.values()].filter(({ files }) => files.length > 0).length;
      const said = await people.press(answer, buttonsOf(answer)[followUps.export]!).reply();
      expect(textOf(said)).toContain(chat.filesInDirect(EXPORT_FORMATS.length));
      expect(said).toMatchObject({ channel: channel.id, ephemeralFor: team.reader });
      expect(filesIn(channel.id)).toEqual([]);
      const sent = [...world.messages.values()].filter(({ files }) => files.length > 0).slice(before);
      expect(sent.map(({ files }) => files.length)).toEqual([EXPORT_FORMATS.length]);
      expect(world.channels.get(sent[0]!.channel)).toMatchObject({ kind: 'im', user: team.reader });
    },
  );

  it('an answer that the response URL refuses goes to the asker, says why, and offers nothing to share', async () => {
    const { faults, world, team, people } = bot.slack;
    const before = world.messages.size;
    faults.plan('POST', /^\/actions/, { kind: 'status', status: 404 });
    ask();
    const answer = await world.until('an answer', () => [...world.messages.values()][before]);
    expect(world.channels.get(answer.channel)).toMatchObject({ kind: 'im', user: team.reader });
    expect(textOf(answer)).toMatch(/^Covers of/);
    expect(textOf(answer).split('\n')[1]).toBe(chat.answeredHere);
    const { why, more, other } = followUps;
    expect(Object.keys(buttonsOf(answer))).toEqual([why, more, other, ...deskLabels('book')]);

    people.press(answer, 'more');
    await shows(answer, /^\*10\. /m);
    expect(textOf(answer)).not.toContain(chat.answeredHere);
    const sent = filesIn(answer.channel).length;
    people.press(answer, buttonsOf(answer)[followUps.export]!);
    await world.until('files', () => filesIn(answer.channel)[sent]);
  });

  it('a sentence that the response URL refuses goes to the one who pressed, and says why', async () => {
    const { faults, world, team, people } = bot.slack;
    const answer = await share();
    const other = addPerson(world, team.id);
    faults.plan('POST', /^\/actions/, { kind: 'status', status: 404 });
    people.press(answer, 'more', { user: other.id });
    const sentence = await world.until('a sentence', () =>
      [...world.messages.values()].find(({ channel: id }) => world.channels.get(id)?.user === other.id),
    );
    expect(textOf(sentence)).toBe(`${chat.notYours} ${chat.answeredHere}`);
  });

  it('Share leaves the answer to its asker where it can’t be shown to others', async () => {
    const { faults, world, people } = bot.slack;
    const answer = await ask().reply();
    const before = world.messages.size;
    faults.plan('POST', /^\/actions/, { kind: 'status', status: 404 });
    people.press(answer, 'share');
    const sent = await world.until('an answer', () => [...world.messages.values()][before]);
    expect(textOf(sent)).toContain(chat.answeredHere);
    expect(sent.channel).not.toBe(channel.id);
    // A deletion would come at once, and so before another answer.
    await people.press(answer, 'why').reply();
    expect(answer.deleted).toBe(false);
  });

  it('the other person is told that only the asker changes it', async () => {
    const { people, team, world } = bot.slack;
    const other = addPerson(world, team.id);
    const reply = await people.press(await share(), 'more', { user: other.id }).reply();
    expect(textOf(reply)).toBe(chat.notYours);
    expect(reply).toMatchObject({ channel: channel.id, ephemeralFor: other.id });
  });
});
