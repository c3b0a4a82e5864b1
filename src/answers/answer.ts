import { z } from 'zod';
import type { PaletteRule } from '../palette/rules/rule-palettes.ts';
import type { CoverRole } from '../palette/role.ts';
import type { Hue } from '../palette/hues.ts';
import type { GenreEvidence } from '../covers/fuse-genres.ts';
import type { CoverReading } from '../covers/reading.ts';
import type { Combination } from '../cover-index/roll/roll.ts';
import type { Book, BookPlace, GivenGenres, HueReading, HueReason } from '../hues/reading.ts';

/**
 * What was read in a book, without the book's text: enough to say the answer again in another way, long after
 * the blurb is forgotten. The reasons name single words of it.
 */
export interface Answer {
  readonly title: string;
  readonly reading: HueReading;
  /** One for each hue of the reading, in its order. */
  readonly reasons: readonly HueReason[];
  /** What of the question was too long and had to be cut. */
  readonly shortened: readonly (keyof Book)[];
  /** What was read in the book's cover, without its picture; absent when none was shown. */
  readonly cover?: {
    readonly reading: CoverReading;
    /** What the blurb and the cover say of each genre, most probable first. */
    readonly evidence: readonly GenreEvidence[];
    /** How its colours compare with those of covers of such books; absent where the model knows no covers. */
    readonly fit?: ComparedFit;
  };
  /** Where the book stands among covers; absent for a model that knows none, and in answers of earlier releases. */
  readonly place?: BookPlace;
  /** What was kept of a palette before the others were rolled; its reading then holds those that were rolled. */
  readonly desk?: Desk;
}

/** A colour that was kept, with the part that it has in every palette, where that is settled. */
export interface KeptColour extends Hue {
  readonly role?: CoverRole;
}

/** What was kept of a palette, and how near the palettes of the reading come to it, each in its place. */
export interface Desk {
  /** None where two colours only changed their parts. */
  readonly locks: readonly KeptColour[];
  /** For each palette the OKLab distances of the locks from the colours that the cover behind it wears in their places. */
  readonly distances: readonly (readonly number[])[];
  /** For each palette the rule of colour that it follows, `null` for one of a cover; absent where all are of covers. */
  readonly rules?: readonly (PaletteRule | null)[];
  /** How usual it is that covers carry all locks; absent where there are none. */
  readonly combination?: Combination;
  /** Whether two colours have changed their parts. */
  readonly isSwapped: boolean;
}

/** How closely a cover wears the colours of covers of such books. */
export interface ComparedFit {
  /** Share of covers, 0 to 1, that wear them less closely. */
  readonly percentile: number;
  /** The same share of somebody's own list; absent where there is none, or one of few covers. */
  readonly own?: number;
  /** Names of colours, hues or neutrals: those that it has in common with such covers, and those that they lack. */
  readonly shared: readonly string[];
  readonly apart: readonly string[];
}

/** What was read in a cover that came without a book, without its picture. */
export interface CoverAnswer {
  /** Its figures, beside covers of the genres that the asker named. */
  readonly cover: CoverReading;
  /** What the asker's own genres were taken for, with the names of those genres by their ids. */
  readonly given?: GivenGenres & { readonly names: Readonly<Record<string, string>> };
}

/** Whatever can be asked about later. */
export type KeptAnswer = Answer | CoverAnswer;

/** Whether an answer is about a book, and not about a cover alone. */
export function isAboutBook(answer: KeptAnswer): answer is Answer {
  return 'reading' in answer;
}

/** Hues of earlier releases were all shown in their keywords' own colours. */
const hueSchema = z
  .looseObject({ name: z.string(), hex: z.string(), css: z.string().optional() })
  .transform((hue) => ({ ...hue, css: hue.css ?? hue.hex }));

/** … and their reasons did not say how many covers were measured. */
const reasonSchema = z.looseObject({
  hue: z.string(),
  genres: z.array(z.looseObject({ covers: z.number().default(0) })),
});

const bookSchema = z.looseObject({
  title: z.string(),
  reading: z.looseObject({
    hues: z.array(hueSchema),
    neutrals: z.array(hueSchema).default([]),
    shelves: z.array(z.looseObject({ name: z.string() })).default([]),
    read: z.looseObject({ leftOut: z.record(z.string(), z.number()) }).default({ leftOut: {} }),
  }),
  reasons: z.array(reasonSchema),
  shortened: z.array(z.string()),
});

const coverSchema = z.looseObject({
  cover: z.looseObject({ categories: z.array(z.looseObject({ name: z.string() })) }),
});

/**
 * Fields by which a record is known as an answer; what is in them was checked when it was kept. Fills in what records
 * of earlier releases lack.
 */
export const answerSchema = z.union([bookSchema, coverSchema]);
