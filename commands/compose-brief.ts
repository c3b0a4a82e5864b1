import { type Answer, type CoverAnswer, isAboutBook, type KeptAnswer } from '../src/answers/answer.ts';
import type { BriefCover, BriefSpec } from '../src/brief/spec.ts';
import { genresNamed } from '../src/hues/genres-of-book.ts';
import type { HueReading } from '../src/hues/reading.ts';
import { saysLittle, sureCovers } from '../src/hues/sure-covers.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { AnswerColour, AnswerPalette } from '../src/palette/answer-palette.ts';
import type { PaletteColour } from '../src/palette/cover-colours.ts';
import type { CoverRole, Role } from '../src/palette/role.ts';
import { adviseOnCovers } from './advise-on-covers.ts';
import { answerPalette } from './answer-palette.ts';
import { rarelyCarried, sayWhatToAvoid } from './brief-avoid.ts';
import { listBriefColours } from './brief-colours.ts';
import { sayRanges } from './brief-ranges.ts';
import { cautionsOf } from './compose-reply.ts';
import { adviseOnCover, headlineOfCover, listColours, shownGenres } from './describe-cover.ts';
import { headlineOf } from './headline.ts';
import type { PaletteRequest } from './recommended-palette.ts';
import { sayComparable } from './say-comparable.ts';
import { sayTrends } from './say-trends.ts';

/** Genres that the top of the page names. */
const KINDS = 3;

/** What a brief says of a kept answer, with the palette that is asked for. */
export function composeBrief(answer: KeptAnswer, request: PaletteRequest, sentences: Sentences): BriefSpec {
  const palette = answerPalette(answer, request);
  const common = sayPalette(palette, (isAboutBook(answer) && answer.desk?.locks) || [], sentences);
  return isAboutBook(answer)
    ? { ...common, title: titleOf(answer), ...sayBook(answer, palette, request, sentences) }
    : { ...common, ...sayCover(answer, palette, sentences) };
}

/** A title, or, where its end had to be left out, its beginning with an ellipsis. */
function titleOf({ title, shortened }: Pick<Answer, 'title' | 'shortened'>): string {
  return shortened.includes('title') ? `${title}…` : title;
}

/** Parts of a brief that depend on its palette alone. */
type OfPalette = Pick<BriefSpec, 'locale' | 'label' | 'title' | 'undrawable' | 'palette' | 'plainCovers'>;

function sayPalette(
  { title, colours }: AnswerPalette,
  locks: readonly { readonly hex: string }[],
  sentences: Sentences,
): OfPalette {
  const { brief, realCovers, swatch, locale } = sentences;
  const { label, undrawable, headings, columns } = brief;
  const worn = colours.map(asWorn);
  const named = worn.map((colour) =>
    swatch.alt.worn(colour.role, `${realCovers.colour(colour)} ${colour.hex}`),
  );
  return {
    locale,
    label,
    title,
    undrawable,
    palette: { heading: headings.palette, columns, colours: listBriefColours(colours, locks, sentences) },
    plainCovers: {
      heading: headings.plainCovers,
      worn,
      untitled: swatch.untitled,
      alt: swatch.alt.palette(named),
    },
  };
}

/** What each role of a palette that is put together from single hues is on a cover. */
const WORN_AS: Readonly<Partial<Record<Role, CoverRole>>> = {
  primary: 'ground',
  secondary: 'main',
  accent: 'accent',
};

function asWorn({ name, hex, role }: AnswerColour): PaletteColour {
  return { name, hex, role: WORN_AS[role] ?? (role as CoverRole) };
}

function sayBook(
  answer: Answer,
  { colours }: AnswerPalette,
  request: PaletteRequest,
  sentences: Sentences,
): Omit<BriefSpec, keyof OfPalette> {
  const { brief, realCovers } = sentences;
  const { reading } = answer;
  const covers = sureCovers(reading);
  const headline = {
    palette: colours,
    variant: request.variant,
    cautions: cautionsOf(answer),
    alone: true,
  };
  const comparables = covers?.comparables ?? [];
  return {
    kinds: genresNamed(reading).slice(0, KINDS).map(sentences.genreName).join(' · '),
    untitled: brief.untitled,
    headline: headlineOf({ ...answer, title: '' }, headline, sentences),
    ground: {
      heading: brief.headings.ground,
      shares: groundShares(reading, sentences),
      sentences: [...adviseOnCovers(reading, true, sentences), ...sayTrends(reading, false, sentences)],
    },
    ranges: { heading: brief.headings.ranges, sentences: sayRanges(comparables, sentences) },
    comparables: {
      heading: realCovers.comparables,
      unset: brief.unset,
      covers: comparables.map((cover) => sayBriefCover(cover, sentences)),
    },
    avoid: {
      heading: brief.headings.avoid,
      sentences: sayWhatToAvoid(colours, saysLittle(reading) ? [] : rarelyCarried(reading), sentences),
    },
    source: brief.source(covers ? { covers: covers.covers } : 'hues'),
  };
}

function groundShares(reading: HueReading, { brief }: Sentences): BriefSpec['ground']['shares'] {
  const shares = sureCovers(reading)?.ground.shares;
  if (!shares) return [];
  return (['dark', 'mid', 'light'] as const).map((lightness) => ({
    lightness,
    share: shares[lightness],
    said: brief.lightness(lightness, shares[lightness]),
  }));
}

function sayBriefCover(cover: Parameters<typeof sayComparable>[0], sentences: Sentences): BriefCover {
  const { author, year } = cover;
  const { said, colours, title } = sayComparable(cover, sentences);
  return {
    title,
    about: [author, year === undefined ? '' : String(year)].filter(Boolean).join(' · '),
    colours,
    alt: [title, ...said.colours.map(({ name, percent }) => `${name} ${percent}`)].join(' · '),
  };
}

function sayCover(
  { cover }: CoverAnswer,
  { colours }: AnswerPalette,
  sentences: Sentences,
): Omit<BriefSpec, keyof OfPalette> {
  const { brief, realCovers } = sentences;
  return {
    kinds: shownGenres(cover).slice(0, KINDS).map(sentences.genreName).join(' · '),
    untitled: brief.cover,
    headline: headlineOfCover(cover, sentences),
    ground: {
      heading: brief.headings.ground,
      shares: [],
      sentences: [...adviseOnCover(cover, sentences), ...remarksOn(cover, sentences)],
    },
    ranges: { heading: brief.headings.ranges, sentences: [] },
    comparables: { heading: realCovers.comparables, unset: brief.unset, covers: [] },
    avoid: { heading: brief.headings.avoid, sentences: sayWhatToAvoid(colours, [], sentences) },
    source: brief.source('cover'),
  };
}

/** How usual a cover's colours are on others, where that was measured. */
function remarksOn(cover: CoverAnswer['cover'], sentences: Sentences): string[] {
  return listColours(cover, sentences).flatMap(({ remark }) => (remark === '' ? [] : [remark]));
}
