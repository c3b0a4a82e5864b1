import type { FollowUp } from '../reply.ts';

/** The follow-ups that make sense in a conversation: nothing is shared or hidden where nobody else reads along. */
export function offeredFollowUps(followUps: readonly FollowUp[], canBePrivate: boolean): FollowUp[] {
  return followUps.filter(({ place }) => place !== 'moved' || canBePrivate);
}
