import { type Answer, type Call, type Method, refuse, stringOf } from './api.ts';
import { refusalToWrite } from './conversations.ts';
import { changeMessage, contentOf, isBusy, keepMessage, messageJson } from './messages.ts';
import { directChannel } from './teams.ts';
import type { Channel, HeldMessage } from './world.ts';

/** The conversation that a call names; a person's id stands for the direct one. */
function channelOf({ world, team, args }: Call): Channel | undefined {
  const id = stringOf(args, 'channel');
  const person = world.people.get(id);
  return person?.teamId === team.id ? directChannel(world, person) : world.channels.get(id);
}

function post(call: Call): Answer {
  const { world, team, args, isReady } = call;
  const channel = channelOf(call);
  const refusal = refusalToWrite(team, channel);
  if (!channel || refusal !== undefined) return refuse(refusal ?? 'channel_not_found');
  if (channel.archived) return refuse('is_archived');
  if (isBusy(world, channel.id)) return refuse('ratelimited');
  const content = contentOf(world, args, isReady);
  if ('error' in content) return refuse(content.error, content.faults);
  const threadTs = stringOf(args, 'thread_ts');
  const message = keepMessage(world, {
    ...content,
    channel: channel.id,
    teamId: team.id,
    user: team.botUserId,
    ...(threadTs && { threadTs }),
  });
  return { ok: true, channel: channel.id, ts: message.ts, message: messageJson(world, message) };
}

function postEphemeral(call: Call): Answer {
  const { world, team, args, isReady } = call;
  const channel = channelOf(call);
  const person = world.people.get(stringOf(args, 'user'));
  const refusal = refusalToWrite(team, channel);
  if (!channel || refusal !== undefined) return refuse(refusal ?? 'channel_not_found');
  if (person?.teamId !== team.id) return refuse('user_not_in_channel');
  const content = contentOf(world, args, isReady);
  if ('error' in content) return refuse(content.error, content.faults);
  const threadTs = stringOf(args, 'thread_ts');
  const message = keepMessage(world, {
    ...content,
    channel: channel.id,
    teamId: team.id,
    user: team.botUserId,
    ephemeralFor: person.id,
    ...(threadTs && { threadTs }),
  });
  return { ok: true, message_ts: message.ts };
}

/**
 * The bot's own lasting message that a call names, or why there is none. Wherever the bot isn't in the conversation,
 * the reference of `chat.update` and `chat.delete` knows one answer.
 */
function ownMessage({ world, team, args }: Call, refusal: string): HeldMessage | Answer {
  const channel = world.channels.get(stringOf(args, 'channel'));
  if (refusalToWrite(team, channel) !== undefined) return refuse('channel_not_found');
  const message = world.messages.get(`${stringOf(args, 'channel')}:${stringOf(args, 'ts')}`);
  if (!message || message.deleted || message.ephemeralFor !== undefined) return refuse('message_not_found');
  return message.user === team.botUserId ? message : refuse(refusal);
}

function update(call: Call): Answer {
  const { world, args, isReady } = call;
  const message = ownMessage(call, 'cant_update_message');
  if ('ok' in message) return message;
  const content = contentOf(world, args, isReady);
  if ('error' in content) return refuse(content.error, content.faults);
  changeMessage(world, message, content);
  const { channel, ts, text } = message;
  return { ok: true, channel, ts, text, message: messageJson(world, message) };
}

function remove(call: Call): Answer {
  const message = ownMessage(call, 'cant_delete_message');
  if ('ok' in message) return message;
  message.deleted = true;
  call.world.changed();
  return { ok: true, channel: message.channel, ts: message.ts };
}

/** Methods of messages. */
export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': post,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
};
