import { afterEach, describe, expect, it } from 'vitest';
import type { Services } from '../../../src/services.ts';
import { channelsShelf, personsShelf, placesShelf, type ShelfOwner } from '../../../src/shelf/owner.ts';
import { createShelves } from '../../../src/shelf/shelves.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { entryOf } from '../../shelf/some-answer.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { install, manyWorkspaces } from './many-workspaces.ts';
import { textOf } from './shown.ts';
import { addChannel, addPerson, addTeam } from './stand-in/teams.ts';
import type { Json, Person, Team } from './stand-in/world.ts';

const BLURB = 'Two sisters open a bakery in a village that has not had bread since the flood.';
const ORGANISATION = 'E0PUBLISHERS';
const MINUTE = 60_000;
const light = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as never;

const open: ConnectedBot[] = [];
afterEach(async () => {
  for (const bot of open.splice(0)) await bot.close();
});

async function connected(options: Parameters<typeof connectBot>[0] = {}): Promise<ConnectedBot> {
  const bot = await connectBot(options);
  open.push(bot);
  return bot;
}

const own = (team: Team, user: string) => personsShelf({ platform: 'slack', place: team.id }, user);
const ofChannel = (team: Team, channel = team.channel) =>
  channelsShelf({ platform: 'slack', place: team.id }, channel);
const total = async ({ shelves }: Services, owner: ShelfOwner) => (await shelves.list(owner)).total;

async function fill({ shelves }: Services, ...owners: readonly ShelfOwner[]): Promise<void> {
  for (const owner of owners) await shelves.save(owner, entryOf(light, 'Ash'));
}

const changed = ({ id, teamId, deleted = false, teams }: Person): Json => ({
  type: 'user_change',
  user: {
    id,
    team_id: teamId,
    name: 'reader',
    deleted,
    profile: {},
    ...(teams && { enterprise_user: { id, enterprise_id: ORGANISATION, teams } }),
  },
  event_ts: '1700000000.000100',
});

/** Resolves when the bot has answered, and so taken up all that it heard before. */
async function hasHeard({ slack }: ConnectedBot, team: Team = slack.team): Promise<void> {
  const at = { team, user: team.reader, channel: team.channel };
  expect(textOf(await slack.people.command('/coverhues', BLURB, at).reply())).toMatch(/^Covers of/);
}

describe('a person who leaves a workspace of Slack', () => {
  it('loses their own shelf, and nobody else theirs, however often it is told', async () => {
    const bot = await connected();
    const { slack, services } = bot;
    const { team, world, people } = slack;
    const leaving = addPerson(world, team.id);
    const shared = placesShelf({ platform: 'slack', place: team.id });
    await fill(services, own(team, leaving.id), own(team, team.reader), shared, ofChannel(team));
    leaving.deleted = true;
    const told = people.event(changed(leaving));
    slack.redeliver(told);
    people.event(changed(leaving));
    await expect.poll(() => total(services, own(team, leaving.id))).toBe(0);
    await hasHeard(bot);
    for (const owner of [own(team, team.reader), shared, ofChannel(team)]) {
      expect(await total(services, owner)).toBe(1);
    }
  });

  it('keeps it where they are back when that is told, or Slack does not say, or something else of them changes', async () => {
    const bot = await connected();
    const { slack, services } = bot;
    const { team, world, people, faults } = slack;
    const back = addPerson(world, team.id);
    const unknown = addPerson(world, team.id);
    unknown.deleted = true;
    await fill(services, own(team, back.id), own(team, unknown.id), own(team, team.reader));
    people.event(changed({ ...back, deleted: true }));
    await world.until('a question', () => slack.calls('users.info')[0]);
    faults.plan('POST', /users\.info/, { kind: 'status', status: 200, message: 'fatal_error' });
    people.event(changed(unknown));
    people.event(changed(world.people.get(team.reader)!));
    await world.until('questions', () => slack.calls('users.info')[1]);
    await hasHeard(bot);
    for (const { id } of [back, unknown, { id: team.reader }]) {
      expect(await total(services, own(team, id))).toBe(1);
    }
  });

  it('loses it by the day after, where the bot was away', async () => {
    const services = servicesAround(inMemoryEngine());
    let gone = '';
    let stays = '';
    const { slack } = await connected({
      services,
      prepare({ world, team }) {
        gone = addPerson(world, team.id).id;
        stays = addPerson(world, team.id).id;
        world.people.get(gone)!.deleted = true;
        // In memory this is done by the time that the bot has connected.
        void fill(services, own(team, gone), own(team, stays), own(team, 'U0NOBODY'));
      },
    });
    await expect.poll(() => total(services, own(slack.team, gone))).toBe(0);
    await slack.world.until('three questions', () => slack.calls('users.info')[2]);
    expect(await total(services, own(slack.team, stays))).toBe(1);
    expect(await total(services, own(slack.team, 'U0NOBODY'))).toBe(1);
  });
});

describe('a channel of Slack', () => {
  it.each(['channel_deleted', 'group_deleted'])('takes its shelf and its votes along: %s', async (type) => {
    const bot = await connected();
    const { slack, services } = bot;
    const { team, people } = slack;
    const other = ofChannel(team, 'C0OTHER');
    await fill(services, ofChannel(team), other, own(team, team.reader));
    const vote = await services.votes.open({
      question: '',
      entries: [],
      askedBy: team.reader,
      place: { platform: 'slack', server: team.id, channel: team.channel },
      shelf: ofChannel(team),
      locale: 'en',
      hours: 1,
    });
    people.event({ type, channel: team.channel });
    await expect.poll(() => total(services, ofChannel(team))).toBe(0);
    await expect.poll(() => services.votes.find(vote.id)).toBeUndefined();
    await hasHeard(bot);
    expect(await total(services, other)).toBe(1);
    expect(await total(services, own(team, team.reader))).toBe(1);
  });

  it.each([
    ['channel_left', 'channel'],
    ['group_left', 'group'],
  ] as const)(
    'takes it along when it removes the app, and keeps what is saved later: %s',
    async (type, kind) => {
      const bot = await connected();
      const { slack, services } = bot;
      const { team, world, people } = slack;
      const channel = addChannel(world, team.id, { kind, botIsMember: false });
      const owner = ofChannel(team, channel.id);
      const before = createShelves(services.store, () => Date.now() - 2 * MINUTE);
      await before.save(owner, entryOf(light, 'Ash'));
      const left = { type, channel: channel.id, actor_id: team.reader, event_ts: world.ts() };
      const envelope = { event_time: Math.floor((Date.now() - MINUTE) / 1_000) };
      const told = people.event(left, { envelope });
      await expect.poll(() => total(services, owner)).toBe(0);
      // Commands work there all the same.
      await services.shelves.save(owner, entryOf(light, 'Birch'));
      slack.redeliver(told);
      people.event(left, { envelope });
      await world.until('two more questions', () => slack.calls('conversations.info')[2]);
      await hasHeard(bot);
      expect(await services.shelves.names(owner)).toEqual(['Birch']);
    },
  );

  it('keeps it where the app is back in it, or Slack does not say', async () => {
    const bot = await connected();
    const { slack, services } = bot;
    const { team, world, people, faults } = slack;
    const closed = addChannel(world, team.id, { botIsMember: false });
    await fill(services, ofChannel(team), ofChannel(team, closed.id));
    const envelope = { event_time: Math.floor((Date.now() + MINUTE) / 1_000) };
    people.event({ type: 'channel_left', channel: team.channel }, { envelope });
    await world.until('a question', () => slack.calls('conversations.info')[0]);
    faults.plan('POST', /conversations\.info/, { kind: 'status', status: 200, message: 'missing_scope' });
    people.event({ type: 'channel_left', channel: closed.id }, { envelope });
    await world.until('another question', () => slack.calls('conversations.info')[1]);
    await hasHeard(bot);
    expect(await total(services, ofChannel(team))).toBe(1);
    expect(await total(services, ofChannel(team, closed.id))).toBe(1);
  });
});

/** The bot in some workspaces of an organisation that has the app for all. */
async function organisation(names: readonly string[]) {
  const bot = await connected({ workspaces: manyWorkspaces });
  const teams = names.map((name) =>
    Object.assign(addTeam(bot.slack.world, name), { organisation: ORGANISATION }),
  );
  await install(bot, teams[0]!);
  for (const team of teams) await hasHeard(bot, team);
  return { bot, teams };
}

describe('an organisation that has the app for all its workspaces', () => {
  it('loses a person’s shelf in the workspace that they left, and all with their account', async () => {
    const { bot, teams } = await organisation(['fiction', 'cookery']);
    const { slack, services } = bot;
    const [one, other] = teams as [Team, Team];
    const person = addPerson(slack.world, one.id);
    await fill(services, own(one, person.id), own(other, person.id));
    person.teams = [one.id];
    slack.people.event(changed(person), { team: one });
    await expect.poll(() => total(services, own(other, person.id))).toBe(0);
    expect(await total(services, own(one, person.id))).toBe(1);
    person.deleted = true;
    slack.people.event(changed(person), { team: one });
    await expect.poll(() => total(services, own(one, person.id))).toBe(0);
  });

  it('loses what is kept of a workspace that it takes from the app, unless it is given back by then', async () => {
    const { bot, teams } = await organisation(['fiction', 'cookery', 'poetry']);
    const { slack, services } = bot;
    const [one, other, third] = teams as [Team, Team, Team];
    await fill(services, placesShelf({ platform: 'slack', place: other.id }), ofChannel(third));
    slack.world.revokedTeams.add(other.id);
    const revoked = { type: 'team_access_revoked', team_ids: [other.id, third.id] };
    slack.people.event(revoked, { team: one, envelope: { team_id: null } });
    await expect.poll(() => total(services, placesShelf({ platform: 'slack', place: other.id }))).toBe(0);
    await hasHeard(bot, one);
    expect(await total(services, ofChannel(third))).toBe(1);
    expect(await services.store.keys(`slack-organisation:${ORGANISATION}:${other.id}`)).toEqual([]);
  });
});
