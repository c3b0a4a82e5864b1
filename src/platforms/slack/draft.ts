import { wordsFor } from '../words.ts';
import type { Reply } from '../../reply.ts';
import type { Audience } from '../chat/audience.ts';
import {
  type SlackMessageBody,
  type StoredPicture,
  encodePicture,
  encodeReply,
  encodeSentence,
} from './encode.ts';

/**
 * A message's content, made once it is known where it comes to stand. One that strayed could not be said where it was
 * asked for and stands in the conversation with the bot: it says so, and nobody reads along there.
 */
export type Draft = (strayed: boolean) => SlackMessageBody;

/** A reply with its stored pictures as a draft. */
export function draftReply(reply: Reply, pictures: readonly StoredPicture[], audience: Audience): Draft {
  return (strayed) => {
    if (!strayed) return encodeReply(reply, pictures, audience);
    const { answeredHere } = wordsFor(reply.locale).chat;
    const notes = [answeredHere, ...reply.notes];
    return encodeReply({ ...reply, notes }, pictures, { ...audience, canBePrivate: false });
  };
}

/** A sentence on its own as a draft. */
export function draftSentence(sentence: string, locale: string): Draft {
  const { together, chat } = wordsFor(locale);
  return (strayed) => encodeSentence(strayed ? together([sentence, chat.answeredHere]) : sentence);
}

/** A picture that comes after its answer as a draft. */
export function draftLatePicture(picture: StoredPicture, locale: string): Draft {
  return () => encodePicture(picture, wordsFor(locale).chat.pictureAfterAll);
}
