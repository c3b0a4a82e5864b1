import { z } from '@hono/zod-openapi';
import { type CoverHuesRequest, coverHuesRequestSchema } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';

const {
  top,
  rolls,
  locks,
  blurb,
  genres: genresLimit,
  comparables: comparablesLimit,
  title,
} = REQUEST_LIMITS;

/** Genres in one list that are read. */
const GENRES = 100;

/** Books in one list of comparables, of which fewer are read. */
const COMPARABLES = 100;

/** Colours in one list, of which fewer are kept. */
const LOCKS = 20;

/** A language tag, as far as anything here looks at it. */
export const localeSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, 'Expected a BCP 47 language tag, such as fr or pt-BR')
  .openapi({ example: 'en' })
  .describe('BCP 47 tag of the language to answer in; without it, `Accept-Language` counts.');

/** The swatch's theme. */
export const themeSchema = z
  .enum(['light', 'dark'])
  .describe("The picture's theme; the server's own without it.");

/** A book, as programs describe it. */
export const bookSchema = z
  .strictObject({
    description: z
      .string()
      .default('')
      .openapi({ example: 'A retired detective returns to the harbour town where her sister vanished.' })
      .describe(
        `The book's description, in English; of a longer one the first ${blurb} characters are read. Genres, comparables or a title may stand in its place.`,
      ),
    genres: z
      .union([z.string(), z.array(z.string()).max(GENRES)], {
        error: `Expected text, or a list of at most ${GENRES} texts`,
      })
      .default('')
      .openapi({ example: 'thriller, small town' })
      .describe(
        `Genres in your own words: a list, or a string with commas; ${genresLimit} characters are read.`,
      ),
    comparables: z
      .union([z.string(), z.array(z.string()).max(COMPARABLES)], {
        error: `Expected text, or a list of at most ${COMPARABLES} texts`,
      })
      .default('')
      .openapi({ example: ['The Key to Rebecca by Ken Follett'] })
      .describe(
        `Books like this one, up to ten, each “Title by Author”: a list, or a string with line breaks or semicolons; ${comparablesLimit} characters are read.`,
      ),
    lock: z
      .union([z.string(), z.array(z.string()).max(LOCKS)], {
        error: `Expected text, or a list of at most ${LOCKS} texts`,
      })
      .default('')
      .openapi({ example: ['firebrick', '#f3e9d2'] })
      .describe(
        `Colours that the palette must have, up to ${locks}: words, CSS colours or hexadecimal digits, as a list, or as a string with commas; “#b22222 = ground” wants one as the ground, and so with main, accent and ink. The others come from real covers that carry them.`,
      ),
    roll: z
      .int()
      .min(1)
      .max(rolls)
      .default(1)
      .describe(
        'Which of the palettes with them is shown, the best for the book first; past the last they come round again.',
      ),
    swap: z
      .string()
      .default('')
      .openapi({ example: 'ground main' })
      .describe(
        'Two of `ground`, `main`, `accent` and `ink`, or two numbers from 1, that change their parts.',
      ),
    title: z.string().default('').describe(`To stand on the picture; ${title} characters are read.`),
    top: z.int().min(top.min).max(top.max).default(top.usual).describe('How many hues to list.'),
    locale: localeSchema.optional(),
    theme: themeSchema.optional(),
    reasons: z
      .boolean()
      .default(true)
      .describe(
        'Whether each hue says which genres and words speak for it; an answer without comes much faster.',
      ),
    read: z
      .boolean()
      .default(false)
      .describe('Whether the answer holds the text that was read, too, and what was left out of it.'),
    picture: z.boolean().default(false).describe('Whether the answer holds the swatch, too.'),
  })
  .openapi('Book');

/** A book as it comes in. */
export type BookBody = z.output<typeof bookSchema>;

/** A flag as a form has it. */
const flag = (usual: boolean) =>
  z
    .stringbool()
    .default(usual)
    .openapi({ type: 'string', enum: ['true', 'false'] });

/** The same, with its cover where there is one, as a form: all fields but the picture are texts. */
export const coveredBookSchema = z
  .strictObject({
    ...bookSchema.shape,
    cover: z
      .instanceof(File, { error: 'Expected a file' })
      .optional()
      .openapi({ type: 'string', format: 'binary' })
      .describe('The cover, to be held against the description: JPEG, PNG, WebP, GIF, AVIF or TIFF.'),
    genres: z.string().default('').describe('Genres in your own words, with commas.'),
    comparables: z
      .string()
      .default('')
      .describe('Books like this one, each “Title by Author”, a line each or with semicolons.'),
    lock: z.string().default('').describe('Colours that the palette must have, with commas.'),
    roll: z
      .string()
      .regex(/^\d+$/, 'Expected a whole number')
      .transform(Number)
      .pipe(z.int().min(1).max(rolls))
      .default(1)
      .openapi({ type: 'integer', minimum: 1, maximum: rolls }),
    top: z
      .string()
      .regex(/^\d+$/, 'Expected a whole number')
      .transform(Number)
      .pipe(z.int().min(top.min).max(top.max))
      .default(top.usual)
      .openapi({ type: 'integer', minimum: top.min, maximum: top.max }),
    reasons: flag(true),
    read: flag(false),
    picture: flag(false),
  })
  .openapi('CoveredBook');

/**
 * The request that a book stands for; its answer isn't kept.
 *
 * @param language the asker's, where the book names none
 * @param cover the bytes of the book's cover, to be held against the description
 */
export function askForHues(
  { description, genres, comparables, lock, roll, ...book }: BookBody,
  language: string,
  cover?: Uint8Array,
): CoverHuesRequest {
  const { locale = language, ...rest } = book;
  return coverHuesRequestSchema.parse({
    ...rest,
    command: 'coverhues',
    blurb: description,
    genres: typeof genres === 'string' ? genres : genres.join(', '),
    comparables: typeof comparables === 'string' ? comparables : comparables.join('\n'),
    lock: typeof lock === 'string' ? lock : lock.join('\n'),
    variant: roll - 1,
    locale,
    ...(cover !== undefined && { cover }),
    keep: false,
  });
}
