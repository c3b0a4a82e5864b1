import type { CoverAnswer } from '../src/answers/answer.ts';
import type { CoverReading } from '../src/covers/reading.ts';
import type { Reply } from '../src/reply.ts';
import type { AgainRequest, CoverGenreRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { adviseOnPrint } from './advise-on-print.ts';
import { answerPalette } from './answer-palette.ts';
import {
  adviseOnCover,
  drawColours,
  headlineOfCover,
  likelyCategories,
  listColours,
  sayCouldPass,
  shownGenres,
} from './describe-cover.ts';
import { coverFollowUps } from './follow-ups.ts';
import { plainReply } from './plain-reply.ts';
import { ONLY_PALETTE } from './recommended-palette.ts';
import { saySight } from './say-sight.ts';
import { drawView, showsSight } from './view-palette.ts';
import { sentencesFor } from '../src/languages/index.ts';

/** Share of a cover from which one of its colours is worth a word on how it prints. */
const MAIN_SHARE = 0.1;

/**
 * Says what was read in a cover that came without a book.
 *
 * @param id under which the answer can be asked about; without one the reply offers no follow-ups
 */
export async function composeCoverReply(
  answer: CoverAnswer,
  id: string | undefined,
  request: CoverGenreRequest | AgainRequest,
  services: Services,
): Promise<Reply> {
  const { cover: reading, given } = answer;
  const sentences = sentencesFor(request.locale);
  const { sight, edge } = saySight(answerPalette(answer, ONLY_PALETTE).colours, sentences);
  const shown = shownGenres(reading);
  const sure = adviseOnCover(reading, sentences);
  return {
    ...plainReply(request, headlineOfCover(reading, sentences), [
      // What is sure comes first where its kind isn't.
      ...(reading.canTell ? [] : sure),
      ...sayCouldPass(reading, sentences),
      ...(shown.length > 0 ? [sentences.cover.shows(shown)] : []),
      ...(given ? sentences.givenGenres(given, (genre) => given.names[genre] ?? genre) : []),
    ]),
    genres: likelyCategories(reading, sentences),
    ownColours: listColours(reading, sentences),
    ...(sight && { sight }),
    advice: [...(reading.canTell ? sure : []), ...edge, ...adviseOnPrint(mainColours(reading), sentences)],
    pictures: showsSight(request)
      ? await drawView(answer, { ...request, ...ONLY_PALETTE }, services, sentences)
      : await drawColours(reading, request, services, sentences),
    followUps: id === undefined ? [] : coverFollowUps(id, request, services.address !== undefined, sentences),
    cover: reading,
  };
}

function mainColours({ palette }: CoverReading): CoverReading['palette'] {
  return palette.filter(({ share }) => share >= MAIN_SHARE);
}
