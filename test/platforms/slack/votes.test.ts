import { afterEach, describe, expect, it } from 'vitest';
import type { CoverAnswer } from '../../../src/answers/answer.ts';
import { readTypedVote } from '../../../src/platforms/slack/vote-turn.ts';
import type { Services } from '../../../src/services.ts';
import { channelsShelf, personsShelf } from '../../../src/shelf/owner.ts';
import type { Vote } from '../../../src/votes/vote.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { install, manyWorkspaces } from './many-workspaces.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';
import type { SlackStandIn } from './stand-in/stand-in.ts';
import { addChannel, addPerson, addTeam } from './stand-in/teams.ts';
import type { HeldMessage } from './stand-in/world.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

const open: ConnectedBot[] = [];
afterEach(async () => {
  for (const bot of open.splice(0)) {
    await bot.close();
    await bot.services.close();
  }
});

async function connected(options: Parameters<typeof connectBot>[0] = {}): Promise<ConnectedBot> {
  const bot = await connectBot({ services: coverServices(), ...options });
  open.push(bot);
  return bot;
}

/** An answer about a cover of these colours. */
function coverAnswer(main: string, name: string): CoverAnswer {
  const palette = [
    { name: 'black', hex: '#0b0b0d', share: 0.65 },
    { name, hex: main, share: 0.25 },
    { name: 'ivory', hex: '#f4efe1', share: 0.1 },
  ];
  return { cover: { palette, categories: [], genres: [] } } as unknown as CoverAnswer;
}

/** Puts three palettes on the reader's own shelf. */
async function fillShelf({ services, slack: { team } }: ConnectedBot): Promise<void> {
  const owner = personsShelf({ platform: 'slack', place: team.id }, team.reader);
  const entries = [
    ['Ash', '#b22222', 'firebrick'],
    ['Ice & <salt>', '#4169e1', 'royalblue'],
    ['Moss', '#3cb371', 'mediumseagreen'],
  ] as const;
  for (const [name, hex, hue] of entries) {
    const answer = coverAnswer(hex, hue);
    const shown = { top: 5, variant: 0 };
    await services.shelves.save(owner, { name, answer, palette: [], by: team.reader, locale: 'en', shown });
  }
}

const inChannel = ({ world, team }: SlackStandIn): HeldMessage[] =>
  [...world.messages.values()].filter(
    ({ channel, ephemeralFor, deleted }) =>
      channel === team.channel && ephemeralFor === undefined && !deleted,
  );

const isVote = ({ blocks }: HeldMessage) => /Vote for 1/u.test(JSON.stringify(blocks));

const voteIn = (slack: SlackStandIn) => slack.world.until('a vote', () => inChannel(slack).find(isVote));

async function askedFor(text = 'Which one? Ash; ice & <SALT>; Moss; 48 h') {
  const bot = await connected();
  await fillShelf(bot);
  const asked = bot.slack.people.command('/vote', text);
  return { ...bot, asked, vote: await voteIn(bot.slack) };
}

const onShelf = async ({ services, slack: { team } }: Pick<ConnectedBot, 'services' | 'slack'>) =>
  (await services.shelves.list(channelsShelf({ platform: 'slack', place: team.id }, team.channel))).cards;

/** Has the one vote that there is end in the past. */
async function makeEnded({ votes, store }: Services): Promise<Vote> {
  const [vote] = await votes.pending({ platform: 'slack' });
  await store.set(`vote:${vote!.id}`, { ...vote, until: Date.now() - 60_000 }, 3_600_000);
  return vote!;
}

const shows = (slack: SlackStandIn, message: HeldMessage, words: RegExp) =>
  slack.world.until(`${words}`, () => (words.test(textOf(message)) ? true : undefined));

const saidInChannel = (slack: SlackStandIn, words: RegExp) =>
  slack.world.until(`${words}`, () =>
    inChannel(slack).find(({ blocks }) => blocks.length === 1 && words.test(textOf({ blocks }))),
  );

describe('/vote', () => {
  it.each([
    ['Ash; Birch', { question: '', names: ['Ash', 'Birch'] }],
    ['Which one? Ash; Birch;', { question: 'Which one?', names: ['Ash', 'Birch'] }],
    ['Ash; Birch; 24h', { question: '', names: ['Ash', 'Birch'], hours: 24 }],
    ['どれ？ 灰；白樺；48時間', { question: 'どれ？', names: ['灰', '白樺'], hours: 48 }],
    ['Ash', { question: '', names: ['Ash'] }],
    ['', { question: '', names: [] }],
  ])('reads %j', (text, read) => {
    expect(readTypedVote(text)).toEqual(read);
  });

  it('shows what is on a shelf in a picture and in words, with a button and a tally for each', async () => {
    const { slack, asked, vote } = await askedFor();
    const text = textOf(vote);
    expect(text).toMatch(/^Which one\?\n\*1\. Ash\*\nGround black `#0b0b0d` · Main firebrick `#b22222`/u);
    expect(text).toContain('*2. Ice &amp; &lt;salt&gt;*');
    expect(text).toMatch(/`·+` 0 votes · 0%/u);
    expect(text).toContain('Each person has one vote; pressing another button changes it.');
    expect(text).toContain('Where several are level, the one listed first wins.');
    expect(text).toMatch(
      /End of the vote: <!date\^\d+\^\{date_long_pretty\} \{time\}\|\d{4}-\d\d-\d\d \d\d:\d\d UTC>/u,
    );
    expect(altTextsOf(vote)[0]).toMatch(/^Put to the vote: 1\. Ash: /u);
    const told = await slack.world.until('a word to the asker', () =>
      asked.replies().find(({ ephemeralFor }) => ephemeralFor === slack.team.reader),
    );
    expect(textOf(told)).toBe('The vote is up, and ends by itself.');
  });

  it('counts each person once, lets them change, and shows the last state', async () => {
    const { slack, vote } = await askedFor();
    const press = async (at: number, user: string) =>
      textOf(await slack.people.press(vote, `vote_${at}`, { user }).reply());
    const people = [1, 2, 3].map(() => addPerson(slack.world, slack.team.id).id);
    expect(await press(0, people[0]!)).toBe('Your vote is for “Ash”. To change it, vote for another one.');
    expect(await press(2, people[0]!)).toBe('Your vote is now for “Moss”.');
    await Promise.all([press(2, people[1]!), press(0, people[2]!)]);
    await shows(slack, vote, /Moss\*[^*]*`█+·+` 2 votes · 67%/u);
    expect(textOf(vote)).toMatch(/Ash\*[^*]*`█+·+` 1 vote · 33%/u);
    expect(altTextsOf(vote)).toHaveLength(1);
  });

  it('puts the palettes of an answer to a vote from its menu, once the form is sent in', async () => {
    const bot = await connected();
    const { slack } = bot;
    const answer = await slack.people.command('/coverhues', BLURB).reply();
    const value = buttonsOf(answer)['Put palettes to a vote']!;
    const text = { type: 'plain_text', text: 'Put palettes to a vote' };
    const chosen = slack.people.press(answer, 'desk', { chosen: { text, value } });
    const form = await chosen.view();
    expect(inChannel(slack).filter(({ blocks }) => JSON.stringify(blocks).includes('Vote for'))).toEqual([]);
    const hours = { text: { type: 'plain_text', text: '4 hours' }, value: '4' };
    await slack.people.submit(form, { question: 'Which for the harbour?', hours }).acknowledged();
    const vote = await voteIn(slack);
    expect(textOf(vote)).toMatch(/^Which for the harbour\?\n\*1\. [a-z ]+, [a-z ]+/u);
    const [kept] = await bot.services.votes.pending({ platform: 'slack' });
    expect(kept!.until).toBeGreaterThan(Date.now() + 3.9 * 3_600_000);
    expect(kept!.until).toBeLessThan(Date.now() + 4.1 * 3_600_000);
  });

  it('says that an answer is gone before it asks about a vote', async () => {
    const { slack, services } = await connected();
    const answer = await slack.people.command('/coverhues', BLURB).reply();
    const value = buttonsOf(answer)['Put palettes to a vote']!;
    await services.store.delete(`answer:${value.split('|')[3]}`);
    const text = { type: 'plain_text', text: 'Put palettes to a vote' };
    const chosen = slack.people.press(answer, 'desk', { chosen: { text, value } });
    expect(textOf(await chosen.reply())).toMatch(/no longer have this answer/u);
    expect([...slack.world.views.values()]).toEqual([]);
  });

  it('ends after a restart, tells the channel, and puts the winner on its shelf', async () => {
    const services = coverServices();
    const first = await connectBot({ services });
    await fillShelf(first);
    first.slack.people.command('/vote', 'Which one? Ash; Moss');
    const vote = await voteIn(first.slack);
    const user = addPerson(first.slack.world, first.slack.team.id).id;
    await first.slack.people.press(vote, 'vote_1', { user }).reply();
    const { place } = await makeEnded(services);
    await first.close();
    const again = await connected({
      services,
      prepare: ({ world, team }) => {
        // The same workspace, channel and message, of which the new process knows nothing.
        Object.assign(team, { id: place.server });
        const channel = addChannel(world, place.server, { id: place.channel });
        world.teams.set(place.server, Object.assign(team, { channel: channel.id }));
        world.messages.set(`${channel.id}:${vote.ts}`, Object.assign(vote, { user: team.botUserId }));
      },
    });
    const said = await saidInChannel(again.slack, /The vote has ended: “Moss” wins, with 1 of 1 votes?\./u);
    expect(textOf(said)).toContain("The winner is on this channel's shelf as “Moss”.");
    await shows(again.slack, vote, /“Moss” wins/u);
    expect(JSON.stringify(vote.blocks)).not.toContain('Vote for 1');
    expect(await onShelf(again)).toMatchObject([
      {
        name: 'Moss',
        by: first.slack.team.reader,
        vote: {
          question: 'Which one?',
          tally: [
            { label: 'Moss', votes: 1 },
            { label: 'Ash', votes: 0 },
          ],
        },
      },
    ]);
  });

  it.each([
    ['a vote is cast', false],
    ['its time is over', true],
  ])('ends without a winner where its message was deleted, which is told as %s', async (_when, isOver) => {
    const { slack, services, vote } = await askedFor();
    const user = addPerson(slack.world, slack.team.id).id;
    await slack.people.press(vote, 'vote_0', { user }).reply();
    await shows(slack, vote, /Ash\*[^*]*1 vote/u);
    if (isOver) await makeEnded(services);
    vote.deleted = true;
    const others = [1, 2].map(() => addPerson(slack.world, slack.team.id).id);
    for (const other of others) slack.people.press(vote, 'vote_0', { user: other });
    await saidInChannel(slack, /^The vote “Which one\?” was deleted, so it has ended without a winner\.$/u);
    await expect.poll(() => services.votes.pending({ platform: 'slack' })).toEqual([]);
    expect(inChannel(slack)).toHaveLength(1);
    expect(await onShelf({ slack, services })).toEqual([]);
  });

  it('ends after a restart where an organisation has the app for all its workspaces', async () => {
    const services = coverServices();
    const first = await connectBot({ services, workspaces: manyWorkspaces });
    const team = Object.assign(addTeam(first.slack.world, 'fiction'), { organisation: 'E0PUBLISHERS' });
    const at = { team, user: team.reader, channel: team.channel };
    await install(first, team);
    const answer = coverAnswer('#b22222', 'firebrick');
    for (const [name, hex] of [
      ['Ash', '#b22222'],
      ['Moss', '#3cb371'],
    ] as const) {
      const owner = personsShelf({ platform: 'slack', place: team.id }, team.reader);
      const saved = { ...answer, cover: coverAnswer(hex, name).cover };
      const shown = { top: 5, variant: 0 };
      await services.shelves.save(owner, {
        name,
        answer: saved,
        palette: [],
        by: team.reader,
        locale: 'en',
        shown,
      });
    }
    first.slack.people.command('/vote', 'Which one? Ash; Moss', at);
    const vote = await first.slack.world.until('a vote', () =>
      [...first.slack.world.messages.values()].find(isVote),
    );
    await first.slack.people.press(vote, 'vote_1', at).reply();
    await makeEnded(services);
    await first.close();
    const again = await connected({
      services,
      workspaces: manyWorkspaces,
      prepare({ world }) {
        world.teams.set(team.id, team);
        world.channels.set(team.channel, first.slack.world.channels.get(team.channel)!);
        world.people.set(team.reader, first.slack.world.people.get(team.reader)!);
        world.tokens.set(team.token ?? '', {
          teamId: team.id,
          organisation: team.organisation,
          state: 'good',
        });
        world.messages.set(`${vote.channel}:${vote.ts}`, vote);
      },
    });
    const { world } = again.slack;
    await world.until('the end', () =>
      [...world.messages.values()].find(
        ({ channel, blocks }) =>
          channel === team.channel && blocks.length === 1 && /“Moss” wins/u.test(textOf({ blocks })),
      ),
    );
    expect(textOf(vote)).toContain('“Moss” wins');
    const posted = again.slack.calls('chat.postMessage').at(-1);
    expect(posted?.token).toBe(team.token);
  });

  it('goes with the app', async () => {
    const { slack, services } = await askedFor();
    const [vote] = await services.votes.pending({ platform: 'slack' });
    slack.people.uninstall();
    await expect.poll(() => services.votes.find(vote!.id)).toBeUndefined();
  });

  it('tells of votes after the end, for one that is gone, and from elsewhere', async () => {
    const { slack, services, vote } = await askedFor();
    const user = addPerson(slack.world, slack.team.id).id;
    const before = { ...vote };
    const other = addTeam(slack.world, 'Other house');
    const stranger = slack.people.press(vote, 'vote_0', {
      team: other,
      user: other.reader,
      channel: slack.team.channel,
    });
    await slack.world.until('a sentence', () =>
      stranger.replies().find((reply) => /only people of its own channel take part/u.test(textOf(reply))),
    );
    await slack.people.press(vote, 'vote_0', { user }).reply();
    const ended = await makeEnded(services);
    const late = await slack.people.press(vote, 'vote_1', { user }).reply();
    expect(textOf(late)).toBe('This vote has ended, so nothing changes it any more.');
    await saidInChannel(slack, /“Ash” wins, with 1 of 1 vote/u);
    await expect.poll(() => services.votes.pending({ platform: 'slack' })).toEqual([]);
    await services.votes.forget(ended);
    expect(textOf(await slack.people.press(before, 'vote_1', { user }).reply())).toBe(
      'This vote is no longer kept.',
    );
  });
});

describe('what cannot be put to a vote on Slack', () => {
  it.each([
    ['Ash', /needs two things to choose from at least/u],
    ['Ash; Moss; Ash; Moss; Ash; Moss', /up to 5 palettes or covers/u],
    ['Ash; Moss; Birch', /There is no “Birch” on your shelf/u],
    ['Ash; ash', /have the same palette/u],
    ['Ash; Moss; 500 h', /from 1 to 168 hours/u],
  ])('%j', async (text, sentence) => {
    const bot = await connected();
    await fillShelf(bot);
    const told = await bot.slack.people.command('/vote', text).reply();
    expect(textOf(told)).toMatch(sentence);
    expect(told.ephemeralFor).toBe(bot.slack.team.reader);
    expect(inChannel(bot.slack)).toEqual([]);
    expect(await bot.services.votes.pending({ platform: 'slack' })).toEqual([]);
  });

  it.each([
    ['a channel that the bot is not in', 'channel', /I am no member of this channel/u],
    ['a direct message', 'im', /ask for it in a channel or a thread/u],
  ] as const)('%s', async (_where, kind, sentence) => {
    const bot = await connected();
    await fillShelf(bot);
    const { world, team, people } = bot.slack;
    const { id: channel } = addChannel(world, team.id, { kind, botIsMember: false });
    expect(textOf(await people.command('/vote', 'Ash; Moss', { channel }).reply())).toMatch(sentence);
    expect(await bot.services.votes.pending({ platform: 'slack' })).toEqual([]);
  });
});
