import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sayCoverFault } from '../../../commands/look-at-cover.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { personsShelf } from '../../../src/shelf/owner.ts';
import { OFFERED } from '../../../src/platforms/slack/scopes.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands } from '../../covers/drawn-covers.ts';
import { entryOf } from '../../shelf/some-answer.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { altTextsOf, textOf } from './shown.ts';
import type { SlackStandIn } from './stand-in/stand-in.ts';
import { addChannel, addPerson } from './stand-in/teams.ts';
import type { HeldFile, HeldMessage } from './stand-in/world.ts';

const COLOURS = ['#b22222', '#2050b0', '#3cb371', '#d2691e', '#800080', '#ffd700'];
const covers: Buffer[] = [];
beforeAll(async () => {
  for (const hex of COLOURS) {
    const drawn = await bands([
      ['#0b0b0d', 0.65],
      [hex, 0.25],
      ['#f4efe1', 0.1],
    ]);
    covers.push(drawn);
  }
});

const open: ConnectedBot[] = [];
afterEach(async () => {
  for (const bot of open.splice(0)) {
    await bot.close();
    await bot.services.close();
  }
});

async function connected(): Promise<ConnectedBot> {
  const bot = await connectBot({ services: coverServices() });
  open.push(bot);
  return bot;
}

const sentenceOf = (fault: Parameters<typeof sayCoverFault>[0]) => sayCoverFault(fault, sentencesFor('en'));

const png = { mimetype: 'image/png' };
const uploaded = ({ people }: SlackStandIn, count: number): HeldFile[] =>
  covers.slice(0, count).map((bytes, at) => people.upload(`${at + 1}.png`, bytes, png));

const inChannel = ({ world, team }: SlackStandIn): HeldMessage[] =>
  [...world.messages.values()].filter(
    ({ channel, ephemeralFor, deleted }) =>
      channel === team.channel && ephemeralFor === undefined && !deleted,
  );

const voteIn = (slack: SlackStandIn) =>
  slack.world.until('a vote', () =>
    inChannel(slack).find((message) => /Vote for 1/u.test(JSON.stringify(message.blocks))),
  );

const onMessage = ({ people }: SlackStandIn, files: readonly HeldFile[], more: object = {}) =>
  people.messageShortcut(OFFERED.voteShortcut, { text: 'Which of these?', files, ...more });

/** What the asker alone is told; nothing is posted, and nothing kept. */
async function refusal({ slack, services }: ConnectedBot, asked: ReturnType<typeof onMessage>) {
  const told = await asked.reply();
  expect(told.ephemeralFor).toBe(slack.team.reader);
  expect(inChannel(slack)).toEqual([]);
  expect(await services.votes.pending({ platform: 'slack' })).toEqual([]);
  return textOf(told);
}

describe('covers put to a vote on Slack', () => {
  it('come from a message’s menu, with a question and for so long, counted and shelved like palettes', async () => {
    const { slack, services } = await connected();
    const { people, world, team } = slack;
    const asked = onMessage(slack, uploaded(slack, 3));
    const form = await asked.view();
    expect(form.view.blocks.map(({ block_id: id }) => id)).toEqual(['question', 'hours']);
    people.submit(form, { question: 'Which cover?' });
    const vote = await voteIn(slack);
    expect(textOf(vote)).toMatch(
      /^Which cover\?\n\*1\. Cover 1\*\nGround black `#0b0b0d` · Main firebrick/iu,
    );
    expect(altTextsOf(vote)[0]).toMatch(/^Put to the vote: 1\. Cover 1: .*#b22222/u);
    const said = await world.until('a word to the asker', () =>
      asked.replies().find(({ ephemeralFor }) => ephemeralFor === team.reader),
    );
    expect(textOf(said)).toBe('The vote is up, and ends by itself.');
    const user = addPerson(world, team.id).id;
    const press = async (at: number) => textOf(await people.press(vote, `vote_${at}`, { user }).reply());
    expect(await press(0)).toBe('Your vote is for “Cover 1”. To change it, vote for another one.');
    expect(await press(2)).toBe('Your vote is now for “Cover 3”.');
    const [kept] = await services.votes.pending({ platform: 'slack' });
    expect(kept).toMatchObject({ askedBy: team.reader, entries: [{ kind: 'cover' }, {}, {}] });
    expect(await services.votes.tally(kept!)).toEqual([0, 0, 1]);
  });

  it('are chosen in a form beside palettes from shelves, where /vote says no names', async () => {
    const { slack, services } = await connected();
    const { people, team } = slack;
    const answer = {
      cover: { palette: [{ name: 'teal', hex: '#008080', share: 1 }], categories: [], genres: [] },
    };
    const owner = personsShelf({ platform: 'slack', place: team.id }, team.reader);
    await services.shelves.save(owner, entryOf(answer as never, 'Ash & <b>'));
    const form = await people.command('/vote', 'Which for the harbour?').view();
    const name = { text: { type: 'plain_text', text: 'Ash & <b>' }, value: 'Ash & <b>' };
    people.submit(form, { palettes: [name], covers: uploaded(slack, 1) });
    expect(textOf(await voteIn(slack))).toMatch(
      /^Which for the harbour\?\n\*1\. Ash &amp; &lt;b&gt;\*[^]*\*2\. Cover 1\*/u,
    );
  });

  it('take what a message forwards, and stand in its thread', async () => {
    const { slack } = await connected();
    const threadTs = '1600000000.000100';
    const forwarded = { text: 'From the designer', files: uploaded(slack, 2) };
    const asked = slack.people.messageShortcut(OFFERED.voteShortcut, { text: '', forwarded, threadTs });
    slack.people.submit(await asked.view());
    expect((await voteIn(slack)).threadTs).toBe(threadTs);
  });
});

describe('covers that cannot be put to a vote on Slack', () => {
  it.each([
    [0, /needs two things to choose from at least/u],
    [1, /needs two things to choose from at least/u],
    [6, /up to 5 palettes or covers/u],
  ])('a message with %i pictures is told so at once', async (count, sentence) => {
    const bot = await connected();
    const asked = onMessage(bot.slack, uploaded(bot.slack, count));
    expect(await refusal(bot, asked)).toMatch(sentence);
    expect([...bot.slack.world.views.values()]).toEqual([]);
  });

  it('the form says so where there are too few or too many, and stays open', async () => {
    const { slack } = await connected();
    const form = await slack.people.command('/vote').view();
    const errorOf = async (count: number) => {
      const { body } = await slack.people.submit(form, { covers: uploaded(slack, count) }).acknowledged();
      return (body as { errors: Record<string, string> }).errors['covers'];
    };
    expect(await errorOf(1)).toMatch(/needs two things/u);
    expect(await errorOf(6)).toMatch(/up to 5/u);
    expect(inChannel(slack)).toEqual([]);
  });

  it.each([
    [
      'a PDF',
      ({ people }: SlackStandIn) => people.upload('a.pdf', '%PDF-1.7\n', { mimetype: 'application/pdf' }),
      `Cover 2: ${sentenceOf('PICTURE_DOCUMENT')}`,
    ],
    [
      'a corrupt picture',
      ({ people }: SlackStandIn) => people.upload('a.png', covers[1]!.subarray(0, 60), png),
      `Cover 2: ${sentenceOf('PICTURE_DAMAGED')}`,
    ],
    [
      'a picture whose link has expired',
      ({ people }: SlackStandIn) =>
        people.upload('a.png', covers[1]!, {
          ...png,
          serve: (response) => void response.writeHead(404).end(),
        }),
      `Cover 2: ${sentenceOf('ATTACHMENT_EXPIRED')}`,
    ],
    [
      'the same picture again',
      ({ people }: SlackStandIn) => people.upload('a.png', covers[0]!, png),
      /have the same palette/u,
    ],
  ])('%s among them is told', async (_what, make, sentence) => {
    const bot = await connected();
    const files = [...uploaded(bot.slack, 1), make(bot.slack)];
    const asked = onMessage(bot.slack, files);
    bot.slack.people.submit(await asked.view());
    expect(await refusal(bot, asked)).toMatch(sentence);
  });

  it('a picture that was deleted meanwhile is told as one whose link has expired', async () => {
    const bot = await connected();
    const files = uploaded(bot.slack, 2);
    const asked = onMessage(bot.slack, files);
    const form = await asked.view();
    bot.slack.world.files.delete(files[0]!.id);
    bot.slack.people.submit(form);
    expect(await refusal(bot, asked)).toBe(`Cover 1: ${sentenceOf('ATTACHMENT_EXPIRED')}`);
  });

  it('nobody is asked in a direct message, where nobody else would vote', async () => {
    const bot = await connected();
    const { id: channel } = addChannel(bot.slack.world, bot.slack.team.id, {
      kind: 'im',
      botIsMember: false,
    });
    const told = await bot.slack.people.command('/vote', '', { channel }).reply();
    expect(textOf(told)).toMatch(/ask for it in a channel or a thread/u);
  });
});
