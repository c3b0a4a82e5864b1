import type { Answer } from '../src/answers/answer.ts';
import { cleanLine, cleanLines } from '../src/blurb/clean-text.ts';
import { readBlurb } from '../src/blurb/read-blurb.ts';
import type { Book } from '../src/hues/reading.ts';
import type { Reply } from '../src/reply.ts';
import type { CoverHuesRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { Services } from '../src/services.ts';
import { COVERHUES_ARGUMENTS } from './arguments.ts';
import { briefOf } from './brief.ts';
import type { Command } from './command.ts';
import { composeReply } from './compose-reply.ts';
import { besideBlurb } from './cover-beside-blurb.ts';
import { deskAnswer } from './desk-answer.ts';
import { fitBook } from './cover-fit.ts';
import { covergenre } from './covergenre.ts';
import { filesOf } from './export-palette.ts';
import { keepAnswer } from './keep-answer.ts';
import { lookBesideBlurb, sayCoverFault } from './look-at-cover.ts';
import { sayNamed, withoutOwnWords } from './named-comparables.ts';
import { plainReply } from './plain-reply.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';

/** A letter or a digit of any script. */
const WORD = /[\p{L}\p{N}]/u;

/** `/coverhues`: a book's description in, ranked hues with reasons and a swatch out. */
export const coverhues: Command<'coverhues'> = {
  name: 'coverhues',
  description: sentencesFor('en').commands.coverhues.description,
  arguments: COVERHUES_ARGUMENTS,

  async run(request, services, signal) {
    const sentences = sentencesFor(request.locale);
    const { book, shortened } = bookOf(request);
    const withoutBlurb = () =>
      request.cover === undefined
        ? nothingToRead(request, sentences)
        : coverAlone({ ...request, cover: request.cover }, services, sentences, signal);
    if (!WORD.test(book.blurb + book.genres + book.comparables + book.title)) return withoutBlurb();

    const engine = await services.hues();
    const reading = await engine.read(book, request.reasons);
    const isBeside = reading.beside !== undefined && reading.beside.found.length > 0;
    const isKnown = reading.given.recognised.length > 0 || reading.toldBy !== undefined || isBeside;
    if (reading.cautions.includes('no-text') && !isKnown) {
      const reply = await withoutBlurb();
      const unknown = sentences.givenGenres(reading.given, (id) => id);
      const named = sayNamed({ reading, shortened }, sentences);
      return { ...reply, notes: [...unknown, ...named, ...reply.notes] };
    }
    const seen =
      request.cover === undefined
        ? request.coverFault
        : await lookBesideBlurb(request.cover, services, signal);
    signal?.throwIfAborted();
    const reasons = request.reasons ? await engine.explain(book, reading, reading.hues.length) : [];
    signal?.throwIfAborted();
    const cover = typeof seen === 'object' && {
      ...besideBlurb(seen.reading, reading, await services.covers()),
      ...(await fitBook(seen, { book, reading }, engine)),
    };
    const place = engine.placeOf?.(reading);
    const read: Answer = {
      title: book.title,
      reading,
      reasons,
      shortened,
      ...(cover && { cover }),
      ...(place && { place }),
    };
    const desk = await deskAnswer(read, { ...request, isShown: false }, services, sentences);
    const { answer, faults } = desk;
    const id = request.keep ? await keepAnswer(toKeep(answer), request, services) : undefined;
    const composed = await composeReply(answer, id, request, services);
    const reply: Reply = {
      ...composed,
      notes: [...faults, ...desk.remarks, ...composed.notes],
      ...(faults.length > 0 && { unmet: faults }),
      files: filesOf(answer, request, request.formats),
      ...(request.brief && { brief: await briefOf(answer, request, services) }),
    };
    const shown = request.read ? withText(reply, book) : reply;
    if (typeof seen !== 'string') return shown;
    const fault = sentences.together([sayCoverFault(seen, sentences), sentences.cover.blurbAlone]);
    return { ...shown, notes: [fault, ...shown.notes] };
  },
};

/** A request's own words, and which of them had to be shortened; the engine cleans the blurb. */
function bookOf(request: CoverHuesRequest): {
  readonly book: Required<Book>;
  readonly shortened: readonly (keyof Book)[];
} {
  const genres = cleanLine(request.genres, REQUEST_LIMITS.genres);
  const title = cleanLine(request.title, REQUEST_LIMITS.title);
  const shortened: (keyof Book)[] = [];
  const comparables = cleanLines(request.comparables, REQUEST_LIMITS.comparables);
  if (genres.shortened) shortened.push('genres');
  if (comparables.shortened) shortened.push('comparables');
  if (title.shortened) shortened.push('title');
  const book = {
    blurb: request.blurb,
    genres: genres.text,
    comparables: comparables.text,
    title: title.text,
  };
  return { book, shortened };
}

/** An answer as it is kept, without what the asker wrote and it doesn't repeat. */
function toKeep({ reading: { beside, ...reading }, ...answer }: Answer): Answer {
  return { ...answer, reading: { ...reading, ...(beside && { beside: withoutOwnWords(beside) }) } };
}

/** A reply with the blurb as the engine read it. */
function withText({ reading, ...reply }: Reply, { blurb }: Book): Reply {
  if (reading === undefined) return reply;
  const { text, leftOut: parts, comparisons } = readBlurb(blurb);
  const read = { ...reading.read, text: reading.read.words > 0 ? text : '', parts, comparisons };
  return { ...reply, reading: { ...reading, read } };
}

/** A cover without a blurb is read as `/covergenre` reads it, with a hint. */
async function coverAlone(
  {
    cover,
    genres,
    keep,
    formats,
    brief,
    theme,
    picture,
    asSeen,
    locale,
    private: isPrivate,
  }: CoverHuesRequest & { readonly cover: Uint8Array },
  services: Services,
  sentences: Sentences,
  signal?: AbortSignal,
): Promise<Reply> {
  const request = {
    command: 'covergenre',
    cover,
    genres,
    keep,
    formats,
    brief,
    theme,
    picture,
    asSeen,
    locale,
    private: isPrivate,
  } as const;
  const reply = await covergenre.run(request, services, signal);
  if (reply.cover === undefined) return reply;
  return { ...reply, advice: [...reply.advice, sentences.cover.addBlurb] };
}

function nothingToRead(request: CoverHuesRequest, sentences: Sentences): Reply {
  const { coverFault } = request;
  if (coverFault) return { ...plainReply(request, sayCoverFault(coverFault, sentences)), coverFault };
  return plainReply(request, sentences.nothingToRead, sentences.whatToSend);
}
