import { type Answer, isReadyFile, refuse } from './api.ts';
import { changeMessage, contentOf, keepMessage } from './messages.ts';
import type { Json, ResponseUrl, World } from './world.ts';

const MOST_USES = 5;
/** Half an hour, in milliseconds. */
const LIFE = 30 * 60_000;

/** Where Slack takes responses. */
export const HOOK_HOST = 'https://hooks.slack.com';

/** A new response URL; `message` is what `replace_original` and `delete_original` mean. */
export function keepResponseUrl(world: World, made: Omit<ResponseUrl, 'url' | 'at' | 'uses'>): ResponseUrl {
  const url = `${HOOK_HOST}/actions/${made.teamId}/${world.count()}/response`;
  const kept = { ...made, url, at: world.now(), uses: 0 };
  world.responseUrls.set(url, kept);
  return kept;
}

/** What a response URL answers, with its HTTP status. */
export function respond(world: World, url: string, args: Json): Answer & { readonly status: number } {
  const hook = world.responseUrls.get(url);
  if (!hook || hook.uses >= MOST_USES || world.now() - hook.at >= LIFE) {
    return { ...refuse(hook ? 'used_url' : 'invalid_url'), status: 404 };
  }
  const answer = takeResponse(world, hook, args);
  if (answer.ok) hook.uses += 1;
  return { ...answer, status: answer.ok ? 200 : 400 };
}

/** What a message in response to an interaction does, sent to its URL or with its acknowledgement. */
export function takeResponse(world: World, hook: ResponseUrl, args: Json): Answer {
  const { message, channel, teamId, user, url } = hook;
  const team = world.teams.get(teamId);
  if (!team) return refuse('invalid_url');
  if (isTrue(args['delete_original'])) {
    if (!message || message.deleted) return refuse('message_not_found');
    message.deleted = true;
    world.changed();
    return { ok: true };
  }
  const content = contentOf(world, args, (id) => isReadyFile(world.files.get(id), team));
  if ('error' in content) return refuse(content.error, content.faults);
  if (isTrue(args['replace_original']) && message) {
    changeMessage(world, message, content);
    return { ok: true };
  }
  const threadTs = args['thread_ts'];
  keepMessage(world, {
    ...content,
    channel,
    teamId,
    user: team.botUserId,
    responseUrl: url,
    ...(typeof threadTs === 'string' && { threadTs }),
    ...(args['response_type'] !== 'in_channel' && { ephemeralFor: user }),
  });
  return { ok: true };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
