import { nameOf } from './conversations.ts';
import { messageJson } from './messages.ts';
import { fileJson } from './methods-files.ts';
import { viewJson } from './methods-views.ts';
import type { BlockJson, ElementJson, OptionJson } from './validate-blocks.ts';
import type { HeldFile, HeldMessage, HeldView, Json, Team, World } from './world.ts';

/** A person somewhere in a workspace. */
export interface Place {
  readonly team: Team;
  readonly user: string;
  readonly channel: string;
}

/** What a person puts into one element of a view: a text, an option, several options or files. */
export type Input = string | OptionJson | readonly OptionJson[] | readonly HeldFile[];

const VERIFICATION = 'verification-token';

/** The action id of every element, with its block. */
export function elementsOf(blocks: readonly BlockJson[]): { block: BlockJson; element: ElementJson }[] {
  return blocks.flatMap((block) =>
    [...(block.elements ?? []), block.accessory, block.element]
      .filter((element) => element !== undefined)
      .map((element) => ({ block, element })),
  );
}

/** A slash command. */
export function commandJson(
  world: World,
  { team, user, channel }: Place,
  said: {
    readonly command: string;
    readonly text: string;
    readonly triggerId: string;
    readonly responseUrl: string;
  },
): Json {
  return {
    token: VERIFICATION,
    team_id: team.id,
    team_domain: team.name,
    channel_id: channel,
    channel_name: nameOf(world.channels.get(channel)),
    user_id: user,
    user_name: 'reader',
    command: said.command,
    text: said.text,
    api_app_id: world.appId,
    ...(team.organisation !== undefined && { enterprise_id: team.organisation }),
    is_enterprise_install: String(team.organisation !== undefined),
    response_url: said.responseUrl,
    trigger_id: said.triggerId,
  };
}

/** What every interaction has. */
export function interactionBase(world: World, type: string, { team, user }: Place): Json {
  return {
    type,
    token: VERIFICATION,
    api_app_id: world.appId,
    action_ts: world.ts(),
    team: team.organisation === undefined ? { id: team.id, domain: team.name } : null,
    user: { id: user, username: 'reader', name: 'reader', team_id: team.id },
    enterprise: team.organisation === undefined ? null : { id: team.organisation, name: 'Publishers' },
    is_enterprise_install: team.organisation !== undefined,
  };
}

/** A conversation, as interactions name it. */
export function channelJson(world: World, id: string): Json {
  return { id, name: nameOf(world.channels.get(id)) };
}

/** Where an element is: on a message or in a view. */
export function containerJson(world: World, on: HeldMessage | HeldView): Json {
  if ('hash' in on) return { container: { type: 'view', view_id: on.id }, view: viewJson(world, on) };
  const isEphemeral = on.ephemeralFor !== undefined;
  const container = { type: 'message', message_ts: on.ts, channel_id: on.channel, is_ephemeral: isEphemeral };
  // Of an ephemeral message, Slack tells only where it was.
  return {
    container: { ...container, ...(on.threadTs !== undefined && { thread_ts: on.threadTs }) },
    channel: channelJson(world, on.channel),
    ...(!isEphemeral && { message: messageJson(world, on) }),
    state: { values: {} },
  };
}

/** What a press of a button, or a choice of an option, sends. An option may be named by its value alone. */
export function actionJson(
  world: World,
  on: HeldMessage | HeldView,
  actionId: string,
  chosen?: OptionJson,
): Json {
  const blocks = 'hash' in on ? on.view.blocks : on.blocks;
  const elements = elementsOf(blocks);
  const isOption = ({ value }: OptionJson) => value === actionId;
  const found =
    elements.find(({ element }) => element.action_id === actionId) ??
    elements.find(({ element }) => element.options?.some(isOption));
  if (!found) throw new Error(`no element has the action id ${actionId}`);
  const { block, element } = found;
  const { type, text, value } = element;
  const { block_id } = block;
  const option = chosen ?? element.options?.find(isOption);
  const what = { type, action_id: element.action_id, block_id, action_ts: world.ts() };
  return {
    ...what,
    ...(option ? { selected_option: option } : { text, ...(value !== undefined && { value }) }),
  };
}

/** `state.values` of a view: what was put in, or stood there from the start. */
export function valuesJson({ view }: HeldView, inputs: Readonly<Record<string, Input>>): Json {
  const values: Record<string, Record<string, Json>> = {};
  for (const { block, element } of elementsOf(view.blocks)) {
    if (block.type !== 'input') continue;
    const { action_id: id = '', type } = element;
    const input = inputs[id] ?? element.initial_value ?? element.initial_option ?? null;
    (values[block.block_id ?? ''] ??= {})[id] = { type, ...inputJson(type, input) };
  }
  const strange = Object.keys(inputs).filter((id) => !Object.values(values).some((block) => id in block));
  if (strange.length > 0) throw new Error(`the view has no ${strange.join(', ')}`);
  return values;
}

function inputJson(type: string, input: Input | null): Json {
  if (type === 'file_input') return { files: ((input ?? []) as HeldFile[]).map((file) => fileJson(file)) };
  if (type.startsWith('multi_')) return { selected_options: input ?? [] };
  return type === 'plain_text_input' ? { value: input } : { selected_option: input };
}

/** An event's envelope. */
export function eventJson(
  world: World,
  { team }: Pick<Place, 'team'>,
  event: Json,
  eventId = world.id('Ev'),
): Json {
  return {
    token: VERIFICATION,
    team_id: team.id,
    context_team_id: team.id,
    ...(team.organisation !== undefined && {
      enterprise_id: team.organisation,
      context_enterprise_id: team.organisation,
    }),
    api_app_id: world.appId,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: team.organisation ?? null,
        team_id: team.organisation === undefined ? team.id : null,
        user_id: team.botUserId,
        is_bot: true,
        is_enterprise_install: team.organisation !== undefined,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `context-${eventId}`,
    event,
  };
}

/** What a person writes. */
export interface Written {
  readonly text: string;
  readonly files?: readonly HeldFile[];
  /** A message that is forwarded. */
  readonly forwarded?: Omit<Written, 'forwarded'>;
  readonly threadTs?: string;
  readonly subtype?: string;
  readonly blocks?: readonly Json[];
  /** What hangs below it, beside what it forwards. */
  readonly attachments?: readonly Json[];
  /** A bot wrote it, with this id. */
  readonly botId?: string;
}

/** A message that somebody wrote, as events and shortcuts have it. */
export function writtenJson(world: World, { team, user }: Place, written: Written): Json {
  const { text, files = [], forwarded, threadTs, botId, blocks = [] } = written;
  const attachments = [
    ...(forwarded ? [forwardedJson(world, team, forwarded)] : []),
    ...(written.attachments ?? []),
  ];
  const subtype = written.subtype ?? (files.length > 0 ? 'file_share' : undefined);
  return {
    type: 'message',
    user,
    text,
    ts: world.ts(),
    team: team.id,
    client_msg_id: `00000000-0000-4000-8000-${String(world.count()).padStart(12, '0')}`,
    ...(subtype !== undefined && { subtype }),
    ...(botId !== undefined && { bot_id: botId }),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(files.length > 0 && { files: files.map((file) => fileJson(file)), upload: false }),
    ...(blocks.length > 0 && { blocks }),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** A forwarded message: it hangs below the one that forwards it, with its files. */
function forwardedJson(world: World, team: Team, { text, files = [], blocks }: Written): Json {
  return {
    is_share: true,
    is_msg_unfurl: true,
    id: 1,
    author_id: team.reader,
    channel_id: team.channel,
    channel_team: team.id,
    ts: world.ts(),
    text,
    fallback: `[A message] reader: ${text}`,
    mrkdwn_in: ['text'],
    ...(blocks && { message_blocks: [{ team: team.id, channel: team.channel, message: { blocks } }] }),
    ...(files.length > 0 && { files: files.map((file) => fileJson(file)) }),
  };
}
