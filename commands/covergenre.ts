import type { CoverAnswer } from '../src/answers/answer.ts';
import { cleanLine } from '../src/blurb/clean-text.ts';
import type { CoverReading } from '../src/covers/reading.ts';
import type { CoverGenreRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { Services } from '../src/services.ts';
import { COVERGENRE_ARGUMENTS } from './arguments.ts';
import { briefOf } from './brief.ts';
import type { Command } from './command.ts';
import { composeCoverReply } from './compose-cover-reply.ts';
import { filesOf } from './export-palette.ts';
import { keepAnswer } from './keep-answer.ts';
import { lookAtCover, sayCoverFault } from './look-at-cover.ts';
import { plainReply } from './plain-reply.ts';
import { ONLY_PALETTE } from './recommended-palette.ts';
import { sentencesFor } from '../src/languages/index.ts';

/** `/covergenre`: a cover in; what it looks like, its own colours and how usual they are out. */
export const covergenre: Command<'covergenre'> = {
  name: 'covergenre',
  description: sentencesFor('en').commands.covergenre.description,
  arguments: COVERGENRE_ARGUMENTS,

  async run(request, services, signal) {
    const seen = await lookAtCover(request.cover, services, signal);
    if (typeof seen === 'string') {
      return { ...plainReply(request, sayCoverFault(seen, sentencesFor(request.locale))), coverFault: seen };
    }
    signal?.throwIfAborted();
    const answer = await compareWithGiven(seen, request, services);
    signal?.throwIfAborted();
    const id = request.keep ? await keepAnswer(answer, request, services) : undefined;
    const reply = await composeCoverReply(answer, id, request, services);
    const shown = { ...ONLY_PALETTE, locale: request.locale };
    return {
      ...reply,
      files: filesOf(answer, ONLY_PALETTE, request.formats),
      ...(request.brief && { brief: await briefOf(answer, shown, services) }),
    };
  },
};

/** Holds a cover against covers of the genres that the asker named, or, without any, of those that it shows. */
async function compareWithGiven(
  reading: CoverReading,
  request: CoverGenreRequest,
  services: Services,
): Promise<CoverAnswer> {
  const { text: genres } = cleanLine(request.genres, REQUEST_LIMITS.genres);
  if (genres === '') return { cover: reading };
  const [hues, covers] = await Promise.all([services.hues(), services.covers()]);
  const given = hues.genresIn(genres);
  const ids = given.recognised.flatMap((term) => term.ids);
  return {
    cover: ids.length > 0 ? { ...reading, ...covers.compare(reading, ids) } : reading,
    given,
  };
}
