import type { Answer } from '../src/answers/answer.ts';
import { genresNamed } from '../src/hues/genres-of-book.ts';
import { isRecommended } from '../src/hues/ranking.ts';
import type { Caution, HueReading } from '../src/hues/reading.ts';
import { saysLittle, sureCovers } from '../src/hues/sure-covers.ts';
import type { Picture, Reply, ReplyHue } from '../src/reply.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { AgainRequest, CoverHuesRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { SwatchSpec } from '../src/swatch/spec.ts';
import type { SwatchWords } from '../src/swatch/words.ts';
import { adviseOnCovers } from './advise-on-covers.ts';
import { adviseOnPrint } from './advise-on-print.ts';
import { compareWithBlurb, listEvidence } from './cover-beside-blurb.ts';
import { adviseOnCover, drawColours, listColours } from './describe-cover.ts';
import { followUps } from './follow-ups.ts';
import { headlineOf } from './headline.ts';
import { listHues } from './listed-hues.ts';
import { sayOrder } from './say-order.ts';
import { headingsIn } from './plain-reply.ts';
import { listRecognised } from './recognised-genres.ts';
import { sayPaletteColour } from './say-colour.ts';
import { saySight } from './say-sight.ts';
import { sayComparable } from './say-comparable.ts';
import { markNamed, sayNamed } from './named-comparables.ts';
import { sayOwnShelf } from './say-own.ts';
import { namedIds, sayGenres } from './named-genres.ts';
import { otherPalettes, paletteCount, recommendedPalette, wornPalette } from './recommended-palette.ts';
import { headingOfDesk, sayDesk } from './say-desk.ts';
import { sayTrends } from './say-trends.ts';
import { drawView, showsSight } from './view-palette.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';

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
  const covers = sureCovers(answer.reading);
  const cautions = cautionsOf(answer);
  const recommended = recommendedPalette(answer.reading, request);
  const reasonsIn = (detail: CoverHuesRequest['detail']): SaidReasons => ({
    hues: listHues(answer, recommended, { ...request, detail }, sentences),
    advice: [
      ...adviseOnCovers(answer.reading, detail === 'full', sentences),
      ...sayTrends(answer.reading, detail === 'full', sentences),
    ],
  });
  const { hues, advice } = reasonsIn(request.detail);
  const palette = wornPalette(answer.reading, request.variant);
  const { sight, edge, type, merging } = saySight(recommended, sentences);
  const isKept = ({ hex }: { readonly hex: string }) => answer.desk?.locks.some((lock) => lock.hex === hex);
  const said = (colours: typeof palette) =>
    colours.map((colour) => sayPaletteColour(colour, sentences, answer.desk?.locks));
  const comparables = markNamed(covers?.comparables ?? [], answer.reading, sentences);
  const genres = listEvidence(answer, sentences);
  const worn = palette.map((colour) => (isKept(colour) ? { ...colour, kept: true as const } : colour));
  const shown = { hues, worn, comparables, ground: advice[0] ?? '' };
  return {
    locale: request.locale,
    headline: headlineOf(answer, { palette: recommended, variant: request.variant, cautions }, sentences),
    notes: [
      ...sayDesk(answer, request.variant, sentences),
      ...notesOn(answer, cautions, sentences),
      ...(await notesOnTitle(answer, request, services, sentences)),
      ...compareWithBlurb(answer, hues, sentences),
    ],
    genres,
    recognised: genres.length > 0 ? [] : listRecognised(answer.reading, sentences),
    hues,
    order: sayOrder(answer, palette.length > 0, sentences),
    palette: said(palette),
    ...(sight && { sight }),
    otherPalettes: otherPalettes(answer.reading, palette).map(said),
    comparables: comparables.map((each) => sayComparable(each, sentences)),
    ...(answer.reading.own && { own: sayOwnShelf(answer.reading.own, sentences) }),
    ownColours: cover ? listColours(cover, sentences) : [],
    advice: [
      ...advice,
      ...edge,
      ...type,
      ...merging,
      ...adviseOnPrint(
        palette.length > 0 ? palette : hues.filter(({ role }) => role !== undefined),
        sentences,
      ),
      ...(cover ? adviseOnCover(cover, sentences) : []),
    ],
    headings: { ...headingsIn(sentences), ...headingOfDesk(answer, sentences) },
    pictures: showsSight(request)
      ? await drawView(answer, request, services, sentences)
      : [
          ...(await swatchOf(answer, shown, request, services, sentences)),
          ...(cover ? await drawColours(cover, request, services, sentences) : []),
        ],
    files: [],
    followUps:
      id === undefined
        ? []
        : followUps(
            id,
            request,
            {
              listed: hues.length,
              known: all.length,
              palettes: paletteCount(answer.reading),
              isWorn: palette.length > 0,
              isRolled: (answer.desk?.locks.length ?? 0) > 0,
              hasReasons: request.detail === 'summary' && saysMore(reasonsIn('full'), { hues, advice }),
              hasLink: services.address !== undefined,
            },
            sentences,
          ),
    private: request.private,
    reading: { ...rest, ...(covers && { covers }), cautions },
    ...(answer.desk && { desk: answer.desk }),
    ...(cover && { cover }),
    ...(answer.cover?.fit && { fit: answer.cover.fit }),
  };
}

/** What an answer says of reasons. */
interface SaidReasons {
  readonly hues: readonly ReplyHue[];
  readonly advice: readonly string[];
}

/** Whether reasons in full say more than these; chats leave those of a longer list out until they are asked for. */
function saysMore(inFull: SaidReasons, { hues, advice }: SaidReasons): boolean {
  return (
    inFull.advice.length > advice.length ||
    inFull.hues.some((hue, at) => at >= REQUEST_LIMITS.top.usual || hue.reason !== hues[at]?.reason)
  );
}

/** Why an answer is a guess, and what of its question was cut. */
export function cautionsOf({ reading, shortened }: Answer): Caution[] {
  const cautions = new Set(reading.cautions);
  if (shortened.includes('blurb')) cautions.add('shortened');
  return [...cautions];
}

function notesOn(
  { reading, shortened }: Answer,
  cautions: readonly Caution[],
  sentences: Sentences,
): string[] {
  const isNamed = namedIds(reading).size > 0;
  const caution = {
    ...sentences.cautions,
    ...(isNamed ? sentences.cautionsBesideGenres : { 'no-text': sentences.namedGenres.titleAlone }),
    ...(reading.beside && reading.beside.found.length > 0 && { 'no-text': sentences.beside.alone }),
  };
  return [
    ...sayGenres(reading, sentences),
    ...sayNamed({ reading, shortened }, sentences),
    ...sayShelf(reading, sentences),
    ...cautions.map((each) => caution[each]),
    ...sentences.leftOut.sentence(reading.read.leftOut),
    ...(shortened.includes('genres') ? [sentences.genresShortened] : []),
  ];
}

/** The shelf that a text reads like, where enough was read of it, and the asker named none. */
function sayShelf({ shelves, cautions }: HueReading, sentences: Sentences): string[] {
  const shelf = shelves.find(({ present }) => present);
  const isSure = cautions.every((caution) => caution === 'shortened');
  return shelf && isSure && shelf.score < 1 ? [sentences.onShelf(shelf)] : [];
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

async function swatchOf(
  { title, reading }: Answer,
  shown: Pick<SwatchSpec, 'hues' | 'worn' | 'comparables' | 'ground'>,
  request: CoverHuesRequest | AgainRequest,
  services: Services,
  sentences: Sentences,
): Promise<Picture[]> {
  if (!request.picture) return [];
  return [
    await services.renderSwatch({
      title,
      ...shown,
      hues: shown.hues.filter((hue) => hue.rank === 1 || isRecommended(hue)),
      genres: genresNamed(reading).map((genre) => ({
        name: sentences.genreName(genre),
        score: genre.score,
      })),
      theme: request.theme ?? services.theme,
      words: saysLittle(reading) ? wordsOfUsual(sentences.swatch) : sentences.swatch,
    }),
  ];
}

/** Words for a swatch whose hues are those of covers of all kinds: its shares are of these, and none is a multiple. */
function wordsOfUsual(words: SwatchWords): SwatchWords {
  return { ...words, key: words.usualKey, keptKey: words.usualKey, usual: () => '' };
}
