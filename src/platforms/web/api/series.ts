import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Reply, ReplyPaletteColour } from '../../../reply.ts';
import { type SeriesRequest, seriesRequestSchema } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import { SIGHTS } from '../../../palette/seen-as/sights.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { type TakenBodies, takes } from '../guards/body.ts';
import { WEB_LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';
import { localeSchema, themeSchema } from './book.ts';
import { pictureOf } from './encode.ts';
import { hexSchema, shareSchema } from './measures.ts';
import { json, problems, QUESTION_PROBLEMS } from './responses.ts';
import { pictureSchema } from './answer-schemas.ts';

/** Fields with pictures among them, as texts. */
const SERIES_BODY: TakenBodies = { kinds: ['application/json'], bytes: WEB_LIMITS.uploadBytes };

const { blurb, genres, title, series } = REQUEST_LIMITS;

/** A book of a series. */
export const seriesBookSchema = z
  .strictObject({
    description: z
      .string()
      .default('')
      .describe(`Its description, in English; ${blurb} characters are read.`),
    title: z.string().default('').describe(`To stand on the picture; ${title} characters are read.`),
    cover: z
      .base64()
      .optional()
      .describe('Its cover: the bytes of a JPEG, PNG, WebP, GIF, AVIF or TIFF, in Base64.'),
  })
  .openapi('SeriesBook');

/** A series as it comes in. */
export const seriesSchema = z
  .strictObject({
    books: z
      .array(seriesBookSchema)
      .min(2, 'Expected at least two books')
      .max(series.books, `Expected at most ${series.books} books`)
      .describe('In their order. Each has a description, a cover or a title.'),
    genres: z
      .string()
      .default('')
      .describe(`Genres of all of them, in your own words, with commas; ${genres} characters are read.`),
    locale: localeSchema.optional(),
    theme: themeSchema.optional(),
    picture: z.boolean().default(false).describe('Whether the answer holds a picture of the covers, too.'),
  })
  .openapi('Series');

const colour = { name: z.string(), said: z.string().describe('What the sentences call it.'), hex: hexSchema };
const role = z.enum(['ground', 'main', 'accent', 'ink']);

/** Which colours carry a series, and which each book may own. */
export const seriesAnswerSchema = z
  .object({
    locale: z.string().describe('BCP 47 tag of the language that the sentences are in.'),
    headline: z.string(),
    notes: z.array(z.string()).describe('What the answer rests on, and what could not be read.'),
    carriers: z
      .array(z.object({ ...colour, role }))
      .describe('Colours that carry the series; none where its covers share none.'),
    books: z
      .array(
        z.object({
          label: z.string().describe('Its title, or its number, in words.'),
          next: z.boolean().describe('Whether it is the book after the last of those that were sent.'),
          own: z
            .object({ ...colour, role })
            .optional()
            .describe('The colour that it may own.'),
          palette: z
            .array(z.object({ ...colour, role }))
            .describe(
              'What its cover wears, or, without one, what it may; ink has a contrast of 4.5 on the ground.',
            ),
          worn: z.boolean().describe('Whether the palette is that of its own cover.'),
          alike: z
            .array(
              z.object({
                book: z.string().describe('Its label.'),
                sights: z
                  .array(z.enum(SIGHTS))
                  .describe('In full colour, without red, green or blue cones, and in grey.'),
              }),
            )
            .describe('Books that it is hard to tell from at 100 pixels high, and in which ways of seeing.'),
          mate: shareSchema
            .optional()
            .describe(
              'Share of covers of its kind that go with the others less closely; absent without covers.',
            ),
          remarks: z.array(z.string()),
        }),
      )
      .describe('In their order; where all have covers, the next one comes last.'),
    picture: pictureSchema.optional(),
  })
  .openapi('SeriesAnswer');

const seriesRoute = createRoute({
  method: 'post',
  path: '/api/series',
  operationId: 'readSeries',
  summary: "Which colours carry a series, which one each book may own, and the next book's palette",
  middleware: takes(SERIES_BODY),
  request: { body: { required: true, ...json(seriesSchema, 'Books of one series.') } },
  responses: {
    200: json(seriesAnswerSchema, 'The series.'),
    ...problems(...QUESTION_PROBLEMS, 'nothing-to-read'),
  },
});

/** The route that reads series. */
export function seriesRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  api.openapi(seriesRoute, async (c) => {
    const request = toRequest(c.req.valid('json'), c.get('language'));
    return c.json(encodeSeries(await ask(request, c.get('signal'), c.get('client'))), 200);
  });
}

function toRequest({ books, ...rest }: z.output<typeof seriesSchema>, language: string): SeriesRequest {
  return askForSeries(
    {
      ...rest,
      books: books.map(({ cover, ...book }) => ({
        ...book,
        ...(cover !== undefined && { cover: new Uint8Array(Buffer.from(cover, 'base64')) }),
      })),
    },
    language,
  );
}

/** A book of a series as programs describe it, with its cover's bytes. */
type SeriesBookBody = Omit<z.output<typeof seriesBookSchema>, 'cover'> & { readonly cover?: Uint8Array };

/**
 * The request that a series stands for.
 *
 * @param language the asker's, where the series names none
 */
export function askForSeries(
  {
    books,
    locale,
    ...rest
  }: Omit<z.output<typeof seriesSchema>, 'books'> & { readonly books: readonly SeriesBookBody[] },
  language: string,
): SeriesRequest {
  return seriesRequestSchema.parse({
    ...rest,
    command: 'series',
    locale: locale ?? language,
    books: books.map(({ description, ...book }) => ({ ...book, blurb: description })),
  });
}

/** A reply on a series as figures and sentences. @throws {ProblemError} `nothing-to-read` */
export function encodeSeries(reply: Reply): z.input<typeof seriesAnswerSchema> {
  const { locale, headline, notes } = reply;
  if (reply.series === undefined) throw new ProblemError('nothing-to-read', [headline, ...notes].join(' '));
  return {
    locale,
    headline,
    notes: [...notes],
    carriers: reply.series.carriers.map(colourOf),
    books: reply.series.books.map(({ label, isNext, own, palette, isWorn, alike, mate, remarks }) => ({
      label,
      next: isNext,
      ...(own && { own: colourOf(own) }),
      palette: palette.map(colourOf),
      worn: isWorn,
      alike: alike.map(({ book, sights }) => ({ book, sights: [...sights] })),
      ...(mate !== undefined && { mate }),
      remarks: [...remarks],
    })),
    ...pictureOf(reply),
  };
}

function colourOf({ role: is, name, hex, said }: ReplyPaletteColour) {
  return { role: is, name, said: said.name, hex };
}
