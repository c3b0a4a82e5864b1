import { cleanLine, cleanText } from '../src/blurb.ts';
import { genresOfBook } from '../src/hues/ranking.ts';
import type { Book, Caution, HueReading } from '../src/hues/reading.ts';
import { choosePalette } from '../src/palette/choose-palette.ts';
import type { Picture, Reply, ReplyHue } from '../src/reply.ts';
import type { CoverHuesRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { Services } from '../src/services.ts';
import { COVERHUES_ARGUMENTS } from './arguments.ts';
import type { Command } from './command.ts';
import { followUps } from './follow-ups.ts';
import { listHues } from './listed-hues.ts';
import { type Sentences, sentencesFor } from './sentences.ts';

/** Hues of a palette: a primary, a secondary and accents. */
const PALETTE_SIZE = 5;

/** How many recognised genres an answer names. */
const GENRES_NAMED = 4;

/** Cautions after which the answer is worded as a guess. */
const MODEST: ReadonlySet<Caution> = new Set([
  'no-text',
  'few-words',
  'unreadable-language',
  'no-clear-genre',
]);

/** A letter or a digit of any script. */
const WORD = /[\p{L}\p{N}]/u;

/** A request's own words, cleaned, and which of them had to be shortened. */
interface Understood {
  readonly book: Required<Book>;
  readonly shortened: readonly (keyof Book)[];
}

function understand(request: CoverHuesRequest): Understood {
  const blurb = cleanText(request.blurb, REQUEST_LIMITS.blurb);
  const genres = cleanLine(request.genres, REQUEST_LIMITS.genres);
  const title = cleanLine(request.title, REQUEST_LIMITS.title);
  const shortened: (keyof Book)[] = [];
  if (blurb.shortened) shortened.push('blurb');
  if (genres.shortened) shortened.push('genres');
  if (title.shortened) shortened.push('title');
  return { book: { blurb: blurb.text, genres: genres.text, title: title.text }, shortened };
}

function nothingToRead(request: CoverHuesRequest, sentences: Sentences): Reply {
  return {
    headline: sentences.nothingToRead,
    notes: sentences.whatToSend,
    hues: [],
    advice: [],
    pictures: [],
    files: [],
    followUps: [],
    private: request.private,
  };
}

function cautionsOf(shortened: Understood['shortened'], reading: HueReading): Caution[] {
  const cautions = new Set(reading.cautions);
  if (shortened.includes('blurb')) cautions.add('shortened');
  return [...cautions];
}

function presentGenres(reading: HueReading) {
  return genresOfBook(reading.genres).slice(0, GENRES_NAMED);
}

function notesOn(
  reading: HueReading,
  cautions: readonly Caution[],
  shortened: Understood['shortened'],
  sentences: Sentences,
): string[] {
  const names = new Map(reading.genres.map((genre) => [genre.id, genre.name]));
  const named = new Set(reading.given.recognised.flatMap(({ ids }) => ids));
  const present = presentGenres(reading).filter(({ id }) => !named.has(id));
  return [
    ...(present.length > 0 && !cautions.includes('few-words') ? [sentences.readsAs(present)] : []),
    ...sentences.givenGenres(reading.given, (id) => names.get(id) ?? id),
    ...cautions.map((caution) => sentences.cautions[caution]),
    ...(shortened.includes('genres') ? [sentences.genresShortened] : []),
    ...(shortened.includes('title') ? [sentences.titleShortened] : []),
  ];
}

/** `/coverhues`: a book's description in, ranked hues with reasons and a swatch out. */
export const coverhues: Command<'coverhues'> = {
  name: 'coverhues',
  description: sentencesFor('en').commands.coverhues.description,
  arguments: COVERHUES_ARGUMENTS,

  async run(request, services) {
    const sentences = sentencesFor(request.locale);
    const { book, shortened } = understand(request);
    if (!WORD.test(book.blurb + book.genres + book.title)) return nothingToRead(request, sentences);

    const engine = await services.hues();
    const reading = await engine.read(book);
    const { hues: all, ...rest } = reading;
    const cautions = cautionsOf(shortened, reading);
    if (cautions.includes('no-text') && reading.given.recognised.length === 0) {
      return nothingToRead(request, sentences);
    }
    const palette = choosePalette(all, {
      size: Math.min(PALETTE_SIZE, request.top),
      variant: request.variant,
    });
    const hues = await listHues(engine, book, reading, palette, request, sentences);
    const advice = sentences.advice(reading.ground, request.detail === 'full');
    const pictures = await drawSwatch(request, services, {
      title: book.title,
      hues,
      reading,
      ground: advice[0],
      sentences,
    });
    return {
      headline: sentences.headline(
        palette.map((hue) => hue.name),
        {
          title: book.title,
          modest: cautions.some((caution) => MODEST.has(caution)),
          variant: request.variant,
        },
      ),
      notes: notesOn(reading, cautions, shortened, sentences),
      hues,
      advice,
      pictures,
      files: [],
      followUps: followUps(request, hues.length, all.length, sentences),
      private: request.private,
      reading: { ...rest, cautions },
    };
  },
};

async function drawSwatch(
  request: CoverHuesRequest,
  services: Services,
  shown: {
    title: string;
    hues: readonly ReplyHue[];
    reading: HueReading;
    ground: string | undefined;
    sentences: Sentences;
  },
): Promise<Picture[]> {
  if (!request.picture) return [];
  return [
    await services.renderSwatch({
      title: shown.title,
      hues: shown.hues,
      genres: presentGenres(shown.reading).map((genre) => ({
        name: shown.sentences.genreName(genre),
        score: genre.score,
      })),
      ground: shown.ground ?? '',
      theme: request.theme ?? services.theme,
      words: shown.sentences.swatch,
    }),
  ];
}
