import { type BlockJson, faultsOfBlocks } from './validate-blocks.ts';
import type { HeldMessage, Json, World } from './world.ts';

/** Most characters of a message's text. */
const MOST_TEXT = 40_000;

/** A message's text and blocks, or why Slack refuses them. */
export type Content =
  | { readonly text: string; readonly blocks: readonly BlockJson[] }
  | { readonly error: string; readonly faults: readonly string[] };

/** Reads what a message says, by Slack's rules of messages. */
export function contentOf(world: World, args: Json, isReady: (file: string) => boolean): Content {
  const { text = '', blocks = [] } = args;
  if (typeof text !== 'string') return { error: 'invalid_arguments', faults: [] };
  if (text.length > MOST_TEXT) return { error: 'msg_too_long', faults: [] };
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', faults: [] };
  if (text === '' && blocks.length === 0) return { error: 'no_text', faults: [] };
  const isShown = (file: string) => world.showsPictures && isReady(file);
  const faults = faultsOfBlocks(blocks as BlockJson[], { most: 50, isReady: isShown });
  return faults.length > 0 ? { error: 'invalid_blocks', faults } : { text, blocks: withIds(world, blocks) };
}

/** Blocks with the ids that Slack gives where an app gave none. */
export function withIds(world: World, blocks: readonly BlockJson[]): readonly BlockJson[] {
  return blocks.map((block) => ({ ...block, block_id: block.block_id ?? `b${world.count()}` }));
}

/** Whether a conversation takes no other message that all see just now. */
export function isBusy(world: World, channel: string): boolean {
  const since = world.now() - 1000;
  const recent = [...world.messages.values()].filter(
    (message) => message.channel === channel && message.ephemeralFor === undefined && message.at > since,
  );
  return recent.length >= world.messagesASecond;
}

/** Keeps a new message. */
export function keepMessage(
  world: World,
  message: Pick<HeldMessage, 'channel' | 'teamId' | 'user' | 'text'> & Partial<HeldMessage>,
): HeldMessage {
  const ts = world.ts();
  const kept = {
    ts,
    at: world.now(),
    number: world.count(),
    blocks: [],
    files: [],
    edits: 0,
    deleted: false,
    ...message,
  };
  world.messages.set(`${kept.channel}:${ts}`, kept);
  world.changed();
  return kept;
}

/** Puts something else where a message stood. */
export function changeMessage(
  world: World,
  message: HeldMessage,
  { text, blocks }: Pick<HeldMessage, 'text' | 'blocks'>,
): void {
  Object.assign(message, { text, blocks, edits: message.edits + 1 });
  world.changed();
}

/** A message as Slack's answers and payloads describe it. */
export function messageJson(world: World, message: HeldMessage): Json {
  const { ts, user, teamId, text, blocks, files, threadTs } = message;
  const team = world.teams.get(teamId);
  const isBot = user === team?.botUserId;
  return {
    type: 'message',
    user,
    ts,
    team: teamId,
    text,
    ...(isBot && { bot_id: team?.botId, app_id: world.appId }),
    ...(blocks.length > 0 && { blocks }),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(files.length > 0 && { files: files.map((id) => ({ id })) }),
  };
}
