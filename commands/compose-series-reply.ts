import type { ExaminedCover } from '../src/covers/reading.ts';
import type { HueReading } from '../src/hues/reading.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import { toOklch } from '../src/palette/oklab.ts';
import type { Picture, Reply, ReplyCarrier, ReplySeriesBook } from '../src/reply.ts';
import type { SeriesRequest } from '../src/request.ts';
import type { LookTrait } from '../src/series/mates.ts';
import type { BookInSeries, SeriesReading } from '../src/series/series.ts';
import type { Services } from '../src/services.ts';
import { plainReply } from './plain-reply.ts';
import { sayPaletteColour } from './say-colour.ts';

/** A book of a series with all that was read of it. */
export interface BookRead {
  readonly label: string;
  readonly title: string;
  readonly seen?: ExaminedCover;
  readonly reading: HueReading;
  /** Share of covers of its kind that go with the others less closely. */
  readonly mate?: number;
}

/** What was found out of a series. */
export interface SeriesRead {
  readonly books: readonly BookRead[];
  readonly told: SeriesReading;
  /** What all its covers are alike in. */
  readonly traits: readonly LookTrait[];
  /** Sentences on what could not be read. */
  readonly notes: readonly string[];
}

/** OKLCh chroma below which a colour passes for grey. */
const GREY = 0.025;

/** Says what carries a series, and which colour each of its books may own. */
export async function composeSeriesReply(
  { books, told, traits, notes }: SeriesRead,
  request: SeriesRequest,
  services: Services,
): Promise<Reply> {
  const sentences = sentencesFor(request.locale);
  const { series: say } = sentences;
  const carriers = told.carriers.map((carrier): ReplyCarrier => ({
    ...sayPaletteColour(carrier, sentences),
    carriedBy: told.covers > 1 ? say.carriedBy(carrier.covers, told.covers) : '',
  }));
  const labels = [...books.map(({ label }) => label), say.next];
  const all = [...told.books, ...(told.next ? [told.next] : [])];
  const listed = all.map((book, at) => listBook(book, books[at], labels, at, sentences));
  return {
    ...plainReply(request, say.headline({ carriers: namesOf(carriers), covers: told.covers, traits }), [
      ...notes,
      ...(carriers.length > 0 ? [say.basis(told.covers)] : []),
      ...(areGrey(books) ? [say.greys] : []),
      ...(carriers.length > 0 ? [say.place[told.place]] : []),
    ]),
    series: { headings: say.headings, carriers, books: listed },
    pictures: await draw(listed, books, request, services, sentences),
  };
}

/** What carriers are called; what is called the same is named once. */
function namesOf(carriers: readonly ReplyCarrier[]): string[] {
  return [...new Set(carriers.map(({ said }) => said.short))];
}

/** Whether all books have covers, and none of them a colour. */
function areGrey(books: readonly BookRead[]): boolean {
  return books.every(({ seen }) => seen?.reading.palette.every(({ hex }) => toOklch(hex).c < GREY) ?? false);
}

function listBook(
  { own, palette, alike, isWorn }: BookInSeries,
  read: BookRead | undefined,
  labels: readonly string[],
  at: number,
  sentences: Sentences,
): ReplySeriesBook {
  const { series: say } = sentences;
  const mates = alike.map(({ book, sights }) => ({ book: labels[book]!, sights }));
  const role = palette.find(({ hex }) => hex === own?.hex)?.role ?? 'main';
  return {
    label: labels[at]!,
    isNext: read === undefined,
    ...(own && { own: sayPaletteColour({ ...own, role }, sentences) }),
    remarks: [
      ...(own?.hue ? [say.usual({ share: own.hue.score, lift: own.hue.lift })] : []),
      ...(own?.share === undefined ? [] : [say.worn(own.share)]),
      ...(own === undefined ? [say.noOwn] : [mates.length === 0 ? say.apart : say.alike(mates)]),
      ...(read?.mate === undefined ? [] : [say.mate(read.mate)]),
    ],
    palette: palette.map((colour) => sayPaletteColour(colour, sentences)),
    isWorn,
    alike: mates,
    ...(read?.mate !== undefined && { mate: read.mate }),
  };
}

async function draw(
  listed: readonly ReplySeriesBook[],
  books: readonly BookRead[],
  request: SeriesRequest,
  services: Services,
  { swatch, series: { picture } }: Sentences,
): Promise<Picture[]> {
  const drawn = listed.map(({ label, palette, own }, at) => ({
    label,
    title: books[at]?.title ?? '',
    worn: palette,
    ...(own && { own: { name: own.said.short, hex: own.hex } }),
  }));
  if (!request.picture || drawn.some(({ worn }) => worn.length === 0)) return [];
  return [
    await services.renderSeries({
      books: drawn,
      theme: request.theme ?? services.theme,
      words: { ...swatch, series: { ...picture, heading: picture.heading(books.length) } },
    }),
  ];
}
