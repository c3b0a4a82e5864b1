import { z } from 'zod';
import { EXPORT_FORMATS } from './export-formats.ts';
import { lookedAt, REQUEST_LIMITS } from './request-limits.ts';

const common = {
  /** BCP 47 language tag of the asker. */
  locale: z.string().default('en'),
  /** Whether only the asker should see the reply. */
  private: z.boolean().default(false),
};

/**
 * What a person wrote. No more of it passes than is looked at, and one unit of the rest, so that what reads it can say
 * that it was shortened.
 */
const text = (limit: number) => z.string().transform((whole) => whole.slice(0, lookedAt(limit) + 1));

const genres = text(REQUEST_LIMITS.genres).default('');

/** A picture's bytes as they came: they are handed on, never copied or encoded. */
const picture = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= REQUEST_LIMITS.cover.bytes,
  'Expected bytes, and no more than are read of any picture',
);

/** Whether the answer is kept, so that it can be asked about later. */
const keep = z.boolean().default(true);

/** How an answer is shown. */
const view = {
  /** How many hues to list. */
  top: z.int().min(REQUEST_LIMITS.top.min).max(REQUEST_LIMITS.top.max).default(REQUEST_LIMITS.top.usual),
  /** The swatch's theme; the one from the settings when absent. */
  theme: z.enum(['light', 'dark']).optional(),
  /** Whether to draw the swatch. */
  picture: z.boolean().default(true),
  /** Which of the defensible palettes: 0 is the first choice. */
  variant: z
    .int()
    .min(0)
    .max(REQUEST_LIMITS.rolls - 1)
    .default(0),
  /** `full` adds every hue's reason and every measured share. */
  detail: z.enum(['summary', 'full']).default('summary'),
};

/** Formats in which the palette is written to files. */
const formats = z.array(z.enum(EXPORT_FORMATS)).readonly();
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

/** A shelf as somebody reaches it. */
const shelfSchema = z.object({
  /** Whose it is, as `src/shelf/owner.ts` writes it. */
  owner: z.string(),
  whose: z.enum(['mine', 'channel', 'everybody']).default('mine'),
  /** The asker's id on the platform. */
  by: z.string(),
  /** Whether the asker may change what others saved there. */
  mayTidy: z.boolean().default(false),
});

/** An answer under a name, on a shelf. */
export const saveRequestSchema = z.object({
  command: z.literal('save'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  theme: view.theme,
  /** What it shall be called; its title when empty. */
  name: text(REQUEST_LIMITS.title).default(''),
  /** Absent where nobody has a shelf. */
  shelf: shelfSchema.optional(),
  ...common,
});

/** `/shelf`: what was saved, once more. */
export const shelfRequestSchema = z.object({
  command: z.literal('shelf'),
  action: z.enum(['list', 'show', 'compare', 'rename', 'delete', 'forget']).default('list'),
  shelf: shelfSchema,
  /** What the entry is called. */
  name: text(REQUEST_LIMITS.title).default(''),
  /** The entry that it is compared with, or its new name. */
  other: text(REQUEST_LIMITS.title).default(''),
  /** Page of the list, from 0. */
  page: z.int().min(0).max(1_000).default(0),
  theme: view.theme,
  picture: view.picture,
  ...common,
});

/** What can be put to a vote: what is on a shelf under a name, or a cover, or why it is not there. */
const ballotSchema = z.union([
  z.object({ name: text(REQUEST_LIMITS.title) }),
  z.object({ cover: picture }),
  z.object({ coverFault: z.string() }),
]);

/** What every vote is told. */
const vote = {
  /** How long it lasts. */
  hours: z
    .int()
    .min(REQUEST_LIMITS.vote.hours.min)
    .max(REQUEST_LIMITS.vote.hours.max)
    .default(REQUEST_LIMITS.vote.hours.usual),
  theme: view.theme,
  /** Where it is held; absent where there is no channel. */
  held: z
    .object({
      platform: z.string(),
      server: z.string(),
      channel: z.string(),
      /** The asker's id on the platform. */
      by: z.string(),
      /** The channel's own shelf, as `src/shelf/owner.ts` writes it. */
      shelf: z.string(),
      /** Shelves on which names are looked up, written so: the first that has one counts. */
      shelves: z.array(z.string()),
    })
    .optional(),
  ...common,
};

/** `/vote`: palettes or covers in; a vote of everybody in a channel out. */
export const voteRequestSchema = z.object({
  command: z.literal('vote'),
  /** Empty for the usual one. */
  question: text(REQUEST_LIMITS.vote.question).default(''),
  /** In their order; that they are too few or too many is told in the reply. */
  entries: z
    .array(ballotSchema)
    .transform((entries) => entries.slice(0, REQUEST_LIMITS.vote.entries.max + 1))
    .default([]),
  ...vote,
});

/** A vote on an answer's palettes. */
export const voteOnRequestSchema = z.object({
  command: z.literal('vote-on'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  ...vote,
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
export type SaveRequest = z.infer<typeof saveRequestSchema>;
export type ShelfRequest = z.infer<typeof shelfRequestSchema>;
/** A shelf as somebody reaches it. */
export type ReachedShelf = ShelfRequest['shelf'];
export type VoteRequest = z.infer<typeof voteRequestSchema>;
export type VoteOnRequest = z.infer<typeof voteOnRequestSchema>;

/** What a person asked for: plain data, and bytes. */
export type Request = z.infer<typeof requestSchema>;
