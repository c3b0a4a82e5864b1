import { z } from 'zod';
import { EXPORT_FORMATS } from './export-formats.ts';
import { common, picture, text, view } from './request-fields.ts';
import { REQUEST_LIMITS } from './request-limits.ts';
import { saveRequestSchema, shelfRequestSchema } from './shelf-requests.ts';
import { voteOnRequestSchema, voteRequestSchema } from './vote-requests.ts';

export * from './shelf-requests.ts';
export * from './vote-requests.ts';

const genres = text(REQUEST_LIMITS.genres).default('');

/** Whether the answer is kept, so that it can be asked about later. */
const keep = z.boolean().default(true);

/** Formats in which the palette is written to files. */
const formats = z.array(z.enum(EXPORT_FORMATS)).readonly();

/** What of a palette is to stay as the asker wants it. */
const desk = {
  /** Colours to keep, in the asker's own words: a line each, or with commas; a palette's own also by number, from 1. */
  lock: text(REQUEST_LIMITS.lock).default(''),
  /** Two of `ground`, `main`, `accent` and `ink`, or two numbers, that change their parts; empty for none. */
  swap: text(REQUEST_LIMITS.lock).default(''),
};

/** Whether the reply holds a brief for the cover's designer, too. */
const brief = z.boolean().default(false);

/** Whether the reply's picture shows the palette as others see it. */
const asSeen = z.boolean().default(false);

/** `/coverhues`: a book's description in, ranked hues out. */
export const coverHuesRequestSchema = z.object({
  command: z.literal('coverhues'),
  blurb: text(REQUEST_LIMITS.blurb),
  genres,
  /** Books like this one, in the asker's own words: a line each, or with semicolons. */
  comparables: text(REQUEST_LIMITS.comparables).default(''),
  title: text(REQUEST_LIMITS.title).default(''),
  /** The book's cover, to be held against the blurb. */
  cover: picture.optional(),
  /** Why a cover that came within an e-book is not there. */
  coverFault: z.enum(['PICTURE_TOO_LARGE', 'PICTURE_DAMAGED']).optional(),
  keep,
  /** Whether to find out which of the blurb's words speak for each hue, which takes half as long again. */
  reasons: z.boolean().default(true),
  /** Whether the reply holds the text that was read, and what was left out of it. */
  read: z.boolean().default(false),
  asSeen,
  /** Which files of the palette the reply holds. */
  formats: formats.default([]),
  brief,
  ...desk,
  ...view,
  ...common,
});

/** `/covergenre`: a cover in, what it says to a reader out. */
export const coverGenreRequestSchema = z.object({
  command: z.literal('covergenre'),
  cover: picture,
  /** Genres to hold the cover's colours against, in the asker's own words; those that it shows when empty. */
  genres,
  keep,
  /** Which files of the cover's own palette the reply holds. */
  formats: formats.default([]),
  brief,
  theme: view.theme,
  picture: view.picture,
  asSeen,
  ...common,
});

/** A book of a series: its blurb, its cover, its title, or all of them. */
const seriesBookSchema = z.object({
  blurb: text(REQUEST_LIMITS.blurb).default(''),
  title: text(REQUEST_LIMITS.title).default(''),
  cover: picture.optional(),
  /** Why a cover that was sent is not there: a sentence. */
  coverFault: z.string().optional(),
});

/** `/series`: books in; which colours carry them, and which one each may own, out. */
export const seriesRequestSchema = z.object({
  command: z.literal('series'),
  /** In their order; that they are too few or too many is told in the reply. */
  books: z.array(seriesBookSchema).transform((books) => books.slice(0, REQUEST_LIMITS.series.looked)),
  /** Genres of all of them, in the asker's own words. */
  genres,
  theme: view.theme,
  picture: view.picture,
  ...common,
});

/** An answer once more, shown in another way. */
export const againRequestSchema = z.object({
  command: z.literal('again'),
  /** The answer's id. */
  answer: z.string(),
  ...view,
  ...common,
});

/** An answer's palette with some of its colours kept, and the others rolled; or with two of them in each other's place. */
export const lockRequestSchema = z.object({
  command: z.literal('lock'),
  /** The answer's id. */
  answer: z.string(),
  ...desk,
  ...view,
  ...common,
});

/** An answer's palette as files for design programs. */
export const exportRequestSchema = z.object({
  command: z.literal('export'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  /** Which files the reply holds. */
  formats: formats.default(EXPORT_FORMATS),
  ...common,
});

/** An answer as a brief for its cover's designer: one page of PDF. */
export const briefRequestSchema = z.object({
  command: z.literal('brief'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  ...common,
});

/** An answer's palette as others see it. */
export const viewRequestSchema = z.object({
  command: z.literal('view'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  theme: view.theme,
  ...common,
});

/** An answer's palette as a link that holds it. */
export const linkRequestSchema = z.object({
  command: z.literal('link'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  ...common,
});

/** `/help`: how to ask, by example. */
export const helpRequestSchema = z.object({ command: z.literal('help'), ...common });

/** Everything that can be asked, checked once at the edge. */
export const requestSchema = z.discriminatedUnion('command', [
  coverHuesRequestSchema,
  coverGenreRequestSchema,
  seriesRequestSchema,
  againRequestSchema,
  lockRequestSchema,
  exportRequestSchema,
  briefRequestSchema,
  viewRequestSchema,
  linkRequestSchema,
  saveRequestSchema,
  shelfRequestSchema,
  voteRequestSchema,
  voteOnRequestSchema,
  helpRequestSchema,
]);

export type CoverHuesRequest = z.infer<typeof coverHuesRequestSchema>;
export type CoverGenreRequest = z.infer<typeof coverGenreRequestSchema>;
export type SeriesRequest = z.infer<typeof seriesRequestSchema>;
export type AgainRequest = z.infer<typeof againRequestSchema>;
export type LockRequest = z.infer<typeof lockRequestSchema>;
export type ExportRequest = z.infer<typeof exportRequestSchema>;
export type BriefRequest = z.infer<typeof briefRequestSchema>;
export type ViewRequest = z.infer<typeof viewRequestSchema>;
export type LinkRequest = z.infer<typeof linkRequestSchema>;

/** What a person asked for: plain data, and bytes. */
export type Request = z.infer<typeof requestSchema>;
