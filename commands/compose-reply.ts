import type { Answer } from '../src/answers/answer.ts';
import { genresNamed } from '../src/hues/ranking.ts';
import type { Caution } from '../src/hues/reading.ts';
import { choosePalette } from '../src/palette/choose-palette.ts';
import type { PaletteHue } from '../src/palette/assign-roles.ts';
import type { Picture, Reply, ReplyHue } from '../src/reply.ts';
import type { AgainRequest, CoverHuesRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { compareWithBlurb, listEvidence } from './cover-beside-blurb.ts';
import { adviseOnCover, drawColours, listColours } from './describe-cover.ts';
import { followUps } from './follow-ups.ts';
import { isUsual } from './languages/hue-reasons.ts';
import { listHues } from './listed-hues.ts';
import { type Sentences, sentencesFor } from './sentences.ts';

/** Hues of a palette: a primary, a secondary and accents. */
const PALETTE_SIZE = 5;

/** How many hues of the palette a headline may name. */
const LEANINGS_NAMED = 3;

/** Cautions after which the answer is worded as a guess. */
const MODEST: ReadonlySet<Caution> = new Set([
  'no-text',
  'few-words',
  'unreadable-language',
  'no-clear-genre',
]);

/** The palette that an answer shows: the same for the same `top` and `variant`. */
export function paletteOf(
  { reading }: Answer,
  { top, variant }: { readonly top: number; readonly variant: number },
): PaletteHue[] {
  return choosePalette(reading.hues, { size: Math.min(PALETTE_SIZE, top), variant });
}

/**
 * Says what was read in a book, in the way that the request asks for.
 *
 * @param id under which the answer can be asked about; without one the reply offers no follow-ups
 */
export async function composeReply(
  answer: Answer,
  id: string | undefined,
  request: CoverHuesRequest | AgainRequest,
  services: Services,
): Promise<Reply> {
  const sentences = sentencesFor(request.locale);
  const { hues: all, ...rest } = answer.reading;
  const cover = answer.cover?.reading;
  const cautions = cautionsOf(answer);
  const palette = paletteOf(answer, request);
  const hues = listHues(answer, palette, request, sentences);
  const advice = sentences.advice(rest.ground, request.detail === 'full');
  return {
    locale: request.locale,
    headline: headlineOf(answer, palette, request.variant, cautions, sentences),
    notes: [
      ...notesOn(answer, cautions, sentences),
      ...(await notesOnTitle(answer, request, services, sentences)),
      ...compareWithBlurb(answer, hues, sentences),
    ],
    genres: listEvidence(answer, sentences),
    hues,
    worn: [],
    comparables: [],
    palette: cover ? listColours(cover, sentences) : [],
    advice: [...advice, ...(cover ? adviseOnCover(cover, sentences) : [])],
    pictures: [
      ...(await drawSwatch(answer, hues, advice[0], request, services, sentences)),
      ...(cover ? await drawColours(cover, request, services, sentences) : []),
    ],
    files: [],
    followUps:
      id === undefined ? [] : followUps(id, request, { listed: hues.length, known: all.length }, sentences),
    private: request.private,
    reading: { ...rest, cautions },
    ...(cover && { cover }),
  };
}

/**
 * Names the hues that such covers lean to: of the first three of a palette, those that are on more of them than
 * usual; where none is, the hue that they carry most often, as such.
 */
function headlineOf(
  { title, reading }: Answer,
  palette: readonly PaletteHue[],
  variant: number,
  cautions: readonly Caution[],
  sentences: Sentences,
): string {
  const above = palette.slice(0, LEANINGS_NAMED).filter(({ lift }) => lift > 1 && !isUsual(lift));
  const typical = variant === 0 && above.length === 0;
  const [commonest] = reading.hues.toSorted((a, b) => b.score - a.score);
  const hues = typical ? [commonest!] : variant === 0 ? above : palette;
  const modest = cautions.some((caution) => MODEST.has(caution));
  return sentences.headline(
    hues.map(({ name }) => name),
    { title, modest, variant, typical },
  );
}

function cautionsOf({ reading, shortened }: Answer): Caution[] {
  const cautions = new Set(reading.cautions);
  if (shortened.includes('blurb')) cautions.add('shortened');
  return [...cautions];
}

function notesOn(
  { reading, shortened }: Answer,
  cautions: readonly Caution[],
  sentences: Sentences,
): string[] {
  const names = new Map(reading.genres.map((genre) => [genre.id, genre.name]));
  const named = new Set(reading.given.recognised.flatMap(({ ids }) => ids));
  const read = genresNamed(reading).filter(({ id }) => !named.has(id));
  const caution =
    named.size > 0 ? { ...sentences.cautions, ...sentences.cautionsBesideGenres } : sentences.cautions;
  return [
    ...(read.length > 0 ? [sentences.readsAs(read)] : []),
    ...sentences.givenGenres(reading.given, (genre) => names.get(genre) ?? genre),
    ...cautions.map((each) => caution[each]),
    ...(shortened.includes('genres') ? [sentences.genresShortened] : []),
  ];
}

async function notesOnTitle(
  { title, shortened }: Answer,
  { picture }: CoverHuesRequest | AgainRequest,
  services: Services,
  sentences: Sentences,
): Promise<string[]> {
  const isLeftOff = picture && title !== '' && !(await services.showsTitle(title));
  return [
    ...(shortened.includes('title') ? [sentences.titleShortened] : []),
    ...(isLeftOff ? [sentences.titleUndrawable] : []),
  ];
}

async function drawSwatch(
  { title, reading }: Answer,
  hues: readonly ReplyHue[],
  ground: string | undefined,
  request: CoverHuesRequest | AgainRequest,
  services: Services,
  sentences: Sentences,
): Promise<Picture[]> {
  if (!request.picture) return [];
  return [
    await services.renderSwatch({
      title,
      hues,
      worn: [],
      comparables: [],
      genres: genresNamed(reading).map((genre) => ({
        name: sentences.genreName(genre),
        score: genre.score,
      })),
      ground: ground ?? '',
      theme: request.theme ?? services.theme,
      words: sentences.swatch,
    }),
  ];
}
