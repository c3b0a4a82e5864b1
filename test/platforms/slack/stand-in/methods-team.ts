import { type Answer, type Call, type Method, refuse, stringOf } from './api.ts';
import { visibleTo } from './conversations.ts';
import { messageJson } from './messages.ts';
import { SCOPES, directChannel, installApp, tokensOf } from './teams.ts';
import type { Channel, Json, World } from './world.ts';

function test({ world, team }: Call): Answer {
  const { id, name, botId, botUserId } = team;
  const url = `https://${name}.slack.com/`;
  return {
    ok: true,
    url,
    team: name,
    team_id: id,
    user: 'coverhues',
    user_id: botUserId,
    bot_id: botId,
    app_id: world.appId,
  };
}

function revoke({ world, token, args }: Call): Answer {
  if (stringOf(args, 'test') === 'true') return { ok: true, revoked: false };
  const known = world.tokens.get(token);
  if (known) known.state = 'revoked';
  return { ok: true, revoked: true };
}

function uninstall({ world, team, args }: Call): Answer {
  if (!isClient(world, args)) return refuse('bad_client_secret');
  for (const known of tokensOf(world, team)) known.state = 'inactive';
  return { ok: true };
}

/** `oauth.v2.access`: a code for a workspace's token; the client is named in the form or in its header. */
export function access(world: World, args: Json, authorization: string | undefined): Answer {
  const basic = `Basic ${Buffer.from(`${world.clientId}:${world.clientSecret}`).toString('base64')}`;
  if (!isClient(world, args) && authorization !== basic) {
    return refuse(args['client_id'] === world.clientId ? 'bad_client_secret' : 'invalid_client_id');
  }
  const code = world.codes.get(stringOf(args, 'code'));
  const team = world.teams.get(code?.teamId ?? '');
  if (!code || !team) return refuse('invalid_code');
  if (code.used) return refuse('code_already_used');
  code.used = true;
  return {
    ok: true,
    access_token: installApp(world, team),
    token_type: 'bot',
    scope: SCOPES,
    bot_user_id: team.botUserId,
    app_id: world.appId,
    // An organisation installs for all its workspaces, so none is named.
    team: team.organisation === undefined ? { id: team.id, name: team.name } : null,
    enterprise: team.organisation === undefined ? null : { id: team.organisation, name: 'Publishers' },
    authed_user: { id: team.reader },
    is_enterprise_install: team.organisation !== undefined,
  };
}

function isClient(world: World, args: Json): boolean {
  return args['client_id'] === world.clientId && args['client_secret'] === world.clientSecret;
}

function user({ world, team, args }: Call): Answer {
  const person = world.people.get(stringOf(args, 'user'));
  if (person?.teamId !== team.id) return refuse('user_not_found');
  const { id, teamId, locale, isAdmin, deleted = false, teams } = person;
  const name = `reader-${id.toLowerCase()}`;
  const withLocale = String(args['include_locale']) === 'true' && { locale };
  return {
    ok: true,
    user: {
      id,
      team_id: teamId,
      name,
      deleted,
      ...(teams && { enterprise_user: { id, enterprise_id: team.organisation, teams } }),
      is_bot: false,
      is_admin: isAdmin,
      is_owner: false,
      tz: 'Europe/London',
      ...withLocale,
    },
  };
}

function openConversation({ world, team, args }: Call): Answer {
  const people = stringOf(args, 'users').split(',');
  const person = world.people.get(people[0] ?? '');
  if (people.length > 1 || person?.teamId !== team.id) return refuse('user_not_found');
  return { ok: true, channel: { id: directChannel(world, person).id } };
}

function conversation({ world, team, args }: Call): Answer {
  const channel = visibleTo(team, world.channels.get(stringOf(args, 'channel')));
  return channel ? { ok: true, channel: channelJson(channel) } : refuse('channel_not_found');
}

/** Two to a page, so that a page is not all. */
function listTeams({ world, team, args }: Call): Answer {
  if (team.organisation === undefined) return refuse('not_allowed_token_type');
  const served = [...world.teams.values()].filter(
    ({ id, organisation }) => organisation === team.organisation && !world.revokedTeams.has(id),
  );
  const from = Number(stringOf(args, 'cursor'));
  const next = from + 2 < served.length ? String(from + 2) : '';
  return {
    ok: true,
    teams: served.slice(from, from + 2).map(({ id, name }) => ({ id, name })),
    response_metadata: { next_cursor: next },
  };
}

const HISTORY = { channel: 'channels:history', group: 'groups:history', im: 'im:history' } as const;

/** `conversations.replies`: the message that begins a thread; what follows it is kept nowhere here. */
function replies({ world, team, args }: Call): Answer {
  const channel = visibleTo(team, world.channels.get(stringOf(args, 'channel')));
  if (!channel) return refuse('channel_not_found');
  if (world.closedHistories.has(channel.kind)) {
    return { ...refuse('missing_scope'), needed: HISTORY[channel.kind], provided: SCOPES };
  }
  if (!channel.botIsMember) return refuse('not_in_channel');
  const key = `${channel.id}:${stringOf(args, 'ts')}`;
  const own = world.messages.get(key);
  const message = own && !own.deleted && own.ephemeralFor === undefined ? messageJson(world, own) : undefined;
  const root = message ?? world.unheard.get(key);
  return root ? { ok: true, messages: [root], has_more: false } : refuse('thread_not_found');
}

function channelJson(channel: Channel): Json {
  const { id, kind, user: other, botIsMember, archived } = channel;
  if (kind === 'im') return { id, is_im: true, user: other, is_archived: archived };
  const isPrivate = kind === 'group';
  return {
    id,
    name: 'blurbs',
    is_channel: !isPrivate,
    is_private: isPrivate,
    is_member: botIsMember,
    is_archived: archived,
  };
}

/** Methods of workspaces, people and conversations. */
export const TEAM: Readonly<Record<string, Method>> = {
  'auth.test': test,
  'auth.revoke': revoke,
  'auth.teams.list': listTeams,
  'apps.uninstall': uninstall,
  'users.info': user,
  'conversations.open': openConversation,
  'conversations.info': conversation,
  'conversations.replies': replies,
};
