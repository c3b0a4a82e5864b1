import type { FollowUp } from '../reply.ts';

/** Follow-ups as chats offer them: as buttons, and in a menu. */
export interface OfferedFollowUps {
  readonly buttons: readonly FollowUp[];
  readonly menu: readonly FollowUp[];
}

/** The follow-ups that make sense in a conversation: nothing is shared or hidden where nobody else reads along. */
export function offeredFollowUps(followUps: readonly FollowUp[], canBePrivate: boolean): OfferedFollowUps {
  const offered = followUps.filter(({ place }) => place !== 'moved' || canBePrivate);
  return {
    buttons: offered.filter(({ group }) => group === 'answer'),
    menu: offered.filter(({ group }) => group === 'desk'),
  };
}
