import type { Channel, HeldToken, Person, Team, World } from './world.ts';

/** A new workspace with a channel and a person in it; the app isn't installed yet. */
export function addTeam(world: World, name: string): Team {
  const id = world.id('T');
  const channel = addChannel(world, id).id;
  const reader = addPerson(world, id).id;
  const team: Team = { id, name, botId: world.id('B'), botUserId: world.id('U'), channel, reader };
  world.teams.set(id, team);
  return team;
}

/** A new conversation that the bot is in, unless `channel` says otherwise. */
export function addChannel(world: World, teamId: string, channel: Partial<Channel> = {}): Channel {
  const kind = channel.kind ?? 'channel';
  const made: Channel = {
    id: world.id(kind === 'im' ? 'D' : 'C'),
    teamId,
    kind,
    botIsMember: true,
    archived: false,
    ...channel,
  };
  world.channels.set(made.id, made);
  return made;
}

/** A new person. */
export function addPerson(world: World, teamId: string, locale = 'en-GB'): Person {
  const person = { id: world.id('U'), teamId, locale, isAdmin: false };
  world.people.set(person.id, person);
  return person;
}

/** A direct conversation of two people, which no bot can be in. */
export function addDirectOfPeople(world: World, teamId: string): Channel {
  return addChannel(world, teamId, { kind: 'im', botIsMember: false });
}

/** The direct conversation of the bot and a person. */
export function directChannel(world: World, person: Person): Channel {
  const known = [...world.channels.values()].find(({ kind, user }) => kind === 'im' && user === person.id);
  return known ?? addChannel(world, person.teamId, { kind: 'im', user: person.id });
}

/** Installs the app, in the team's organisation where it has one; gives the bot's new token. */
export function installApp(world: World, team: Team): string {
  const { id: teamId, organisation } = team;
  team.token = `xoxb-${organisation ?? teamId}-${world.count()}`;
  world.tokens.set(team.token, {
    teamId,
    ...(organisation !== undefined && { organisation }),
    state: 'good',
  });
  return team.token;
}

/** The tokens by which the app is installed where a team has it: in the team, or in its organisation. */
export function tokensOf({ tokens }: World, { id, organisation }: Team): HeldToken[] {
  return [...tokens.values()].filter((token) =>
    organisation === undefined
      ? token.teamId === id && token.organisation === undefined
      : token.organisation === organisation,
  );
}

/** What the app may ask for, in the form of `oauth.v2.access`. */
export const SCOPES =
  'app_mentions:read,channels:history,channels:read,chat:write,commands,files:read,files:write,groups:history,groups:read,im:history,users:read';
