import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type PermissionResolvable,
  PermissionFlagsBits,
} from 'discord.js';
import type { ReachedShelf } from '../../request.ts';
import { channelsShelf, personsShelf, placesShelf, type ShelfOwner } from '../../shelf/owner.ts';
import { ANYWHERE } from '../../shelf/ties.ts';

/** What the bot is called where shelves say on which platform they are. */
export const DISCORD = 'discord';

/** Who may change what others saved on a shared shelf: who may delete messages, or look after the server. */
const TIDYING: Readonly<Record<Exclude<ReachedShelf['whose'], 'mine'>, PermissionResolvable>> = {
  channel: PermissionFlagsBits.ManageMessages,
  everybody: PermissionFlagsBits.ManageGuild,
};

/**
 * A shelf as the person of an interaction reaches it. Their own is the same in every server and conversation; a shared
 * one is reached in its own channel or server, where the bot is a member: what is on it goes with that membership.
 * None where there is no such shelf.
 */
export function reachShelf(
  interaction: BaseInteraction,
  whose: ReachedShelf['whose'],
): ReachedShelf | undefined {
  const by = interaction.user.id;
  if (whose === 'mine') {
    return { owner: ownShelf(interaction.user), whose, by, mayTidy: true };
  }
  const owner = sharedShelf(interaction, whose);
  if (owner === undefined) return undefined;
  return { owner, whose, by, mayTidy: interaction.memberPermissions?.has(TIDYING[whose]) ?? false };
}

/** Who owns a person's own shelf, and their answers. */
export function ownShelf({ id }: { readonly id: string }): ShelfOwner {
  return personsShelf({ platform: DISCORD }, id);
}

/**
 * The places through which the person of an interaction comes to their own shelf: the server, where the bot is a member,
 * and anywhere, where they have added the bot to their account.
 */
export function placesOf({
  guildId,
  client,
  authorizingIntegrationOwners: owners,
}: BaseInteraction): readonly string[] {
  const isMember = guildId !== null && client.guilds.cache.has(guildId);
  const isOnAccount = owners[ApplicationIntegrationType.UserInstall] !== undefined;
  return [...(isMember ? [guildId] : []), ...(isOnAccount ? [ANYWHERE] : [])];
}

/** A value as an option or a form has it: whose shelf it stands for, one's own unless it is told. */
export function whoseOf(value: string | null | undefined): ReachedShelf['whose'] {
  return value === 'channel' || value === 'everybody' ? value : 'mine';
}

function sharedShelf(
  { guildId, channelId, channel, client }: BaseInteraction,
  whose: 'channel' | 'everybody',
): ShelfOwner | undefined {
  if (guildId === null || channelId === null || !client.guilds.cache.has(guildId)) return undefined;
  const where = { platform: DISCORD, place: guildId };
  if (whose === 'everybody') return placesShelf(where);
  // A thread has the shelf of its channel.
  const thread = channel?.isThread() ? channel.parentId : null;
  return channelsShelf(where, thread ?? channelId);
}
