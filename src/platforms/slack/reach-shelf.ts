import type { ReachedShelf } from '../../request.ts';
import { channelsShelf, personsShelf, placesShelf } from '../../shelf/owner.ts';
import type { Place } from './conversation.ts';

/** What the app is called where shelves say on which platform they are. */
export const SLACK = 'slack';

/** Somebody in a conversation of a workspace. */
export interface Reaching extends Pick<Place, 'user' | 'channel'> {
  /** None where Slack names no workspace. */
  readonly team: string | undefined;
  /** Whether they are an admin or owner there. */
  readonly isAdmin: boolean;
}

/**
 * A shelf as somebody reaches it: their own in the workspace, the one of the channel that they are in, or everybody's
 * in the workspace. None where there is no such shelf.
 */
export function reachShelf(
  { team, user, channel, isAdmin }: Reaching,
  whose: ReachedShelf['whose'],
): ReachedShelf | undefined {
  if (team === undefined) return undefined;
  const where = { platform: SLACK, place: team };
  if (whose === 'mine') return { owner: personsShelf(where, user), whose, by: user, mayTidy: true };
  if (whose === 'everybody') return { owner: placesShelf(where), whose, by: user, mayTidy: isAdmin };
  if (channel === undefined || !isShared(channel)) return undefined;
  return { owner: channelsShelf(where, channel), whose, by: user, mayTidy: isAdmin };
}

/** Whether a conversation is a channel, and not one of two or a few people. */
export function isShared(channel: string): boolean {
  return /^[CG]/.test(channel);
}
