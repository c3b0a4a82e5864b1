import { type Answer, type Method, isReadyFile, refuse, stringOf } from './api.ts';
import type { Body } from './bodies.ts';
import { CHAT } from './methods-chat.ts';
import { FILES } from './methods-files.ts';
import { TEAM, access } from './methods-team.ts';
import { VIEWS } from './methods-views.ts';
import type { HeldToken, Json, Team, World } from './world.ts';

const METHODS: Readonly<Record<string, Method>> = { ...CHAT, ...VIEWS, ...FILES, ...TEAM };

/** Methods that take no JSON; with it, they see no arguments. */
const FORM_ONLY =
  /^(?:files\.(?:getUploadURLExternal|info)|users\.info|conversations\.(?:info|replies)|oauth\..*)$/;

/** Calls a method as `POST /api/<method>` does. `linkUrl` gives the URL of a new Socket Mode connection. */
export function callMethod(
  world: World,
  name: string,
  { body, authorization, linkUrl }: { body: Body; authorization: string | undefined; linkUrl: () => string },
): Answer {
  const args = body.type === 'json' && FORM_ONLY.test(name) ? {} : body.args;
  const token = tokenOf(args, authorization);
  if (name === 'apps.connections.open') {
    return token === world.appToken
      ? { ok: true, url: linkUrl() }
      : refuse(token ? 'invalid_auth' : 'not_authed');
  }
  if (name === 'oauth.v2.access') return access(world, args, authorization);
  const method = METHODS[name];
  if (!method) return refuse('unknown_method');
  if (!token) return refuse('not_authed');
  const known = world.tokens.get(token);
  const team = known && teamOf(world, known, args);
  if (!known || !team) return refuse('invalid_auth');
  if (known.state !== 'good') return refuse(known.state === 'revoked' ? 'token_revoked' : 'account_inactive');
  return method({ world, team, token, args, isReady: (id) => isReadyFile(world.files.get(id), team) });
}

/** The workspace that a call is about: the token's own, or the one that it names of the token's organisation. */
function teamOf(world: World, { teamId, organisation }: HeldToken, args: Json): Team | undefined {
  const named = world.teams.get(stringOf(args, 'team_id'));
  const isMember = organisation !== undefined && named?.organisation === organisation;
  return isMember ? named : world.teams.get(teamId);
}

/** The token of a call, from its header or, in a form, its arguments. */
export function tokenOf(args: Json, authorization: string | undefined): string | undefined {
  return (
    authorization?.match(/^Bearer (?<token>.+)$/)?.groups?.['token'] ?? (stringOf(args, 'token') || undefined)
  );
}
