import type { Reply } from '../src/reply.ts';
import type { SaveRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { titleOf } from '../src/shelf/entry.ts';
import { NAME_LIMITS, nameFrom, readName } from '../src/shelf/name.ts';
import { SHELF_LIMITS } from '../src/shelf/shelves.ts';
import { sentencesFor } from '../src/languages/index.ts';
import { answerPalette } from './answer-palette.ts';
import { plainReply } from './plain-reply.ts';
import { ownerOf } from './shelf.ts';

/**
 * Puts an answer on a shelf, under a name: the asker's, or else its book's title.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function saveAnswer(request: SaveRequest, services: Services): Promise<Reply> {
  const { shelf: say } = sentencesFor(request.locale);
  const { shelf, top, variant, theme, locale } = request;
  if (shelf === undefined) return plainReply(request, say.nobodys);
  const answer = await services.answers.find(request.answer);
  const isNamed = request.name.trim() !== '';
  const read = readName(isNamed ? request.name : nameFrom(titleOf(answer), say.untitled));
  if ('fault' in read) {
    const { faults } = say;
    return plainReply(request, read.fault === 'empty' ? faults.empty : faults.long(NAME_LIMITS.graphemes));
  }
  const { colours } = answerPalette(answer, request);
  const saved = await services.shelves.save(
    ownerOf(shelf),
    {
      name: read.name,
      answer,
      by: shelf.by,
      locale,
      shown: { top, variant, ...(theme && { theme }) },
      palette: colours.map(({ name, hex, role }) => ({ name, hex, role })),
    },
    { numbered: !isNamed },
  );
  if ('card' in saved) return plainReply(request, say.saved({ name: saved.card.name, whose: shelf.whose }));
  return plainReply(
    request,
    saved.fault === 'taken' ? say.faults.taken(read.name) : say.faults.full(SHELF_LIMITS.entries),
  );
}
