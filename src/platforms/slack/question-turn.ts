import type { Asked, Conversing, Turn } from '../chat/turns.ts';
import { type Place, type Speaking, say, sendReply } from './conversation.ts';
import { type Draft, draftSentence } from './draft.ts';

/** What a question's turn is made of. */
export interface QuestionTurn {
  readonly locale: string;
  readonly place: Place;
  readonly request: (signal: AbortSignal) => Promise<Asked>;
  readonly asker?: Turn['asker'];
  /** Told of an answer that everybody in a conversation sees. */
  onShared?(reply: Parameters<Turn['deliver']>[0]): Promise<void>;
}

/** A command, a message, a shortcut or a form: acknowledged already, as bolt wants it, and answered here. */
export function questionTurn(question: QuestionTurn, speaking: Speaking): Conversing {
  const { locale, place, request, asker } = question;
  return {
    locale,
    asker,
    acknowledge: () => Promise.resolve(),
    request,
    async deliver(reply) {
      const audience = { owner: place.user, canBePrivate: !place.direct };
      const visibility = reply.private && !place.direct ? 'private' : 'public';
      const send = (draft: Draft) => say(draft, place, visibility, speaking);
      const landed = await sendReply(reply, place, audience, { speaking, send, sendLate: send });
      if (!reply.private && !place.direct && landed === 'conversation') await question.onShared?.(reply);
    },
    async say(sentence) {
      await say(draftSentence(sentence, locale), place, 'private', speaking);
    },
  };
}
