import type { Asked, Turn } from '../turns.ts';
import { type Place, type Speaking, draftOf, say } from './conversation.ts';
import { draftReply, draftSentence } from './draft.ts';

/** What a question's turn is made of. */
export interface Question {
  readonly id: string;
  readonly locale: string;
  readonly place: Place;
  readonly request: (signal: AbortSignal) => Promise<Asked>;
  /** Told of an answer that everybody in a conversation sees. */
  onShared?(reply: Parameters<Turn['deliver']>[0]): Promise<void>;
}

/** A command, a message, a shortcut or a form: acknowledged already, as bolt wants it, and answered here. */
export function questionTurn(question: Question, speaking: Speaking): Turn {
  const { id, locale, place, request } = question;
  return {
    id,
    locale,
    acknowledge: () => Promise.resolve(),
    request,
    async deliver(reply) {
      const audience = { owner: place.user, canBePrivate: !place.direct };
      const draft = await draftOf(reply, place, audience, speaking);
      const visibility = reply.private && !place.direct ? 'private' : 'public';
      const landed = await say(draft, place, visibility, speaking).catch((error: unknown) => {
        if (reply.pictures.length === 0) throw error;
        // Slack may refuse a message for its picture; the text says all that it shows.
        speaking.logger.warn({ err: error }, 'a message was refused; it goes without its picture');
        return say(draftReply(reply, [], audience), place, visibility, speaking);
      });
      if (!reply.private && !place.direct && landed === 'conversation') await question.onShared?.(reply);
    },
    async say(sentence) {
      await say(draftSentence(sentence, locale), place, 'private', speaking);
    },
  };
}
