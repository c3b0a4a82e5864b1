import { isAboutBook } from '../src/answers/answer.ts';
import type { Reply } from '../src/reply.ts';
import { type AgainRequest, againRequestSchema, type ShelfRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { ShelfEntry } from '../src/shelf/entry.ts';
import type { Sentences } from '../src/languages/index.ts';
import { composeCoverReply } from './compose-cover-reply.ts';
import { composeReply } from './compose-reply.ts';
import { keepAnswer } from './keep-answer.ts';

/** A saved answer as it was shown, kept anew, so that all that follows an answer can be asked. */
export async function showEntry(
  entry: ShelfEntry,
  request: ShelfRequest,
  services: Services,
  { shelf: say }: Sentences,
): Promise<Reply> {
  const { answer, name, made, vote } = entry;
  const { whose } = request.shelf;
  const id = await keepAnswer(answer, request, services);
  const again = asShown(entry, request, id ?? '');
  const reply = isAboutBook(answer)
    ? await composeReply(answer, id, again, services)
    : await composeCoverReply(answer, id, again, services);
  const [winner] = vote?.tally ?? [];
  const votes = (vote?.tally ?? []).reduce((sum, each) => sum + each.votes, 0);
  return {
    ...reply,
    notes: [
      say.shown({ name, whose, made }),
      ...(vote && winner
        ? [say.won({ question: vote.question, votes: winner.votes, of: votes, ended: vote.ended })]
        : []),
      ...(vote?.differed ?? []),
      ...reply.notes,
    ],
  };
}

/** The request that shows an entry as it was shown when it was saved. */
function asShown({ shown }: ShelfEntry, request: ShelfRequest, answer: string): AgainRequest {
  const { locale, picture } = request;
  const theme = request.theme ?? shown.theme;
  return againRequestSchema.parse({
    command: 'again',
    answer,
    top: shown.top,
    variant: shown.variant,
    ...(theme && { theme }),
    picture,
    locale,
    private: request.private,
  });
}
