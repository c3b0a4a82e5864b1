import type { Channel, Team } from './world.ts';

/** The bot's own view of a conversation: one that it isn't in and that isn't public does not exist for it. */
export function visibleTo(team: Team, channel: Channel | undefined): Channel | undefined {
  if (channel?.teamId !== team.id) return undefined;
  return channel.botIsMember || channel.kind === 'channel' ? channel : undefined;
}

/** Why the bot may not write in a conversation, in Slack's own code; nothing where it may. */
export function refusalToWrite(team: Team, channel: Channel | undefined): string | undefined {
  const visible = visibleTo(team, channel);
  if (!visible) return 'channel_not_found';
  return visible.botIsMember ? undefined : 'not_in_channel';
}

/** How commands and interactions call a conversation: by its name only where that is no secret. */
export function nameOf(channel: Channel | undefined): string {
  if (channel?.kind === 'im') return 'directmessage';
  return channel?.kind === 'group' ? 'privategroup' : 'blurbs';
}
