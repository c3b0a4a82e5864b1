import type { Sentences } from '../../commands/sentences.ts';
import { lookOf } from '../palette/hue-look.ts';
import type { FollowUp, ReplyColour, ReplyHue } from '../reply.ts';

/** What a hue looks like, and why it is there: `A dark red. Maroon is on 17% of Mystery covers …`. */
export function lookAndReason({ hex, reason }: ReplyHue, words: Sentences): string {
  return words.together([words.asSentence(words.look(lookOf(hex))), reason]);
}

/** What a colour of a cover looks like, and how usual it is there. */
export function lookAndRemark({ hex, remark }: ReplyColour, words: Sentences): string {
  const looks = words.asSentence(words.look(lookOf(hex)));
  return remark === '' ? looks : words.together([looks, remark]);
}

/** The follow-ups that make sense in a conversation: nothing is shared or hidden where nobody else reads along. */
export function offeredFollowUps(followUps: readonly FollowUp[], canBePrivate: boolean): FollowUp[] {
  return followUps.filter(({ place }) => place !== 'moved' || canBePrivate);
}
