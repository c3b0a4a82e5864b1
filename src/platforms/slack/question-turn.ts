import type { Asked, Turn } from '../turns.ts';
import { type Place, type Speaking, bodyOf, say } from './conversation.ts';
import { encodeSentence } from './encode.ts';

/** What a question's turn is made of. */
export interface Question {
  readonly id: string;
  readonly locale: string;
  readonly place: Place;
  readonly request: (signal: AbortSignal) => Promise<Asked>;
  /** Told of an answer that everybody in a conversation sees. */
  onShared?(headline: string, reply: Parameters<Turn['deliver']>[0]): Promise<void>;
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
      const body = await bodyOf(reply, place, audience, speaking);
      await say(body, place, reply.private && !place.direct ? 'private' : 'public', speaking);
      if (!reply.private && !place.direct) await question.onShared?.(reply.headline, reply);
    },
    say: (sentence) => say(encodeSentence(sentence), place, 'private', speaking),
  };
}
