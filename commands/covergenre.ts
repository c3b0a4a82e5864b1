import { cleanLine } from '../src/blurb.ts';
import type { CoverReading } from '../src/covers/reading.ts';
import { genresOfBook } from '../src/hues/ranking.ts';
import type { Reply } from '../src/reply.ts';
import type { CoverGenreRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { Services } from '../src/services.ts';
import { COVERGENRE_ARGUMENTS } from './arguments.ts';
import type { Command } from './command.ts';
import { adviseOnCover, drawColours, likelyCategories, listColours } from './describe-cover.ts';
import { lookAtCover, sayCoverFault } from './look-at-cover.ts';
import { plainReply } from './plain-reply.ts';
import { type Sentences, sentencesFor } from './sentences.ts';

/** How many genres of a cover an answer names. */
const GENRES_NAMED = 4;

/** `/covergenre`: a cover in; what it looks like, its own colours and how usual they are out. */
export const covergenre: Command<'covergenre'> = {
  name: 'covergenre',
  description: sentencesFor('en').commands.covergenre.description,
  arguments: COVERGENRE_ARGUMENTS,

  async run(request, services, signal) {
    const sentences = sentencesFor(request.locale);
    const seen = await lookAtCover(request.cover, services, signal);
    if (typeof seen === 'string') {
      return { ...plainReply(request, sayCoverFault(seen, sentences)), coverFault: seen };
    }
    signal?.throwIfAborted();
    const compared = await compareWithGiven(seen, request, services, sentences);
    signal?.throwIfAborted();
    return composeReply(compared, request, services, sentences);
  },
};

interface Compared {
  readonly reading: CoverReading;
  /** What the asker's own genres were taken for. */
  readonly given: readonly string[];
}

/** Holds a cover against covers of the genres that the asker named, or, without any, of those that it shows. */
async function compareWithGiven(
  reading: CoverReading,
  request: CoverGenreRequest,
  services: Services,
  sentences: Sentences,
): Promise<Compared> {
  const { text: genres } = cleanLine(request.genres, REQUEST_LIMITS.genres);
  if (genres === '') return { reading, given: [] };
  const [hues, covers] = await Promise.all([services.hues(), services.covers()]);
  const { given, genres: known } = await hues.read({ blurb: '', genres, title: '' });
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const ids = given.recognised.flatMap((term) => term.ids);
  return {
    reading: ids.length > 0 ? { ...reading, ...covers.compare(reading, ids) } : reading,
    given: sentences.givenGenres(given, (id) => names.get(id) ?? id),
  };
}

async function composeReply(
  { reading, given }: Compared,
  request: CoverGenreRequest,
  services: Services,
  sentences: Sentences,
): Promise<Reply> {
  const { cover } = sentences;
  const categories = likelyCategories(reading, sentences);
  const shown = genresOfBook(reading.genres).slice(0, GENRES_NAMED);
  const headline = reading.canTell ? cover.looksLike(categories[0]?.name ?? '') : cover.cannotTell;
  return {
    ...plainReply(request, headline, [
      ...(reading.canTell ? [] : [cover.guesses]),
      ...(shown.length > 0 ? [cover.shows(shown)] : []),
      ...given,
    ]),
    genres: categories,
    palette: listColours(reading, sentences),
    advice: adviseOnCover(reading, sentences),
    pictures: await drawColours(reading, request, services, sentences),
    cover: reading,
  };
}
