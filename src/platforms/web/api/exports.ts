import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { HonoRequest } from 'hono';
import { EXPORT_FORMATS } from '../../../export-formats.ts';
import { archiveFiles, MEDIA_TYPES } from '../../../palette/export/index.ts';
import type { Reply, ReplyFile } from '../../../reply.ts';
import { type CoverHuesRequest, coverGenreRequestSchema, type Request } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import { contentDisposition } from '../content-disposition.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { JSON_BODY, PICTURE_BODY, takes } from '../guards/body.ts';
import { readCoverBody } from '../read-cover.ts';
import { askForHues, bookSchema, localeSchema } from './book.ts';
import { expectWishesMet, nothingToRead, pictureUnreadable } from './encode.ts';
import { invalid } from './invalid.ts';
import { problems, QUESTION_PROBLEMS } from './responses.ts';

/** All files of the palette in one archive. */
const ALL = 'zip';
/** A page for the cover's designer. */
const BRIEF = 'brief';
const NAMES = [...EXPORT_FORMATS, ALL, BRIEF] as const;
type Name = (typeof NAMES)[number];

/** What a format holds of an answer. */
type WantedFiles = Pick<CoverHuesRequest, 'formats' | 'brief'>;

/** Which file is wanted, as the address names it. */
export const formatSchema = z.object({
  format: z
    .enum(NAMES, { error: `Expected one of ${NAMES.join(', ')}` })
    .openapi({ example: 'ase' })
    .describe(
      '`css`, `scss`, `tailwind` (a theme for version 4), `tokens` (design tokens), `svg`, `gpl` (GIMP), `ase` (Adobe Swatch Exchange), `aco` (Photoshop), `swatches` (Procreate) or `csv`; `zip` is all of them. `brief` is a page of PDF for the cover’s designer, in the language of `locale` or `Accept-Language`.',
    ),
});

/** A book whose palette is wanted. */
export const paletteBookSchema = bookSchema
  .omit({ theme: true, reasons: true, read: true, picture: true })
  .extend({
    title: z.string().default('').describe('To name the file and the palette within it.'),
    variant: z
      .int()
      .min(0)
      .max(REQUEST_LIMITS.variants - 1)
      .optional()
      .describe(
        'Which of the palettes that such covers wear: 0 is the first choice; without it, `roll` counts.',
      ),
  })
  .openapi('PaletteBook');

/** What may stand beside a cover in a form. */
const fieldsSchema = z.strictObject({ locale: localeSchema.optional() });

const binary = { type: 'string', format: 'binary' } as const;

/** Bodies that are read by hand: were their types known here, those of a book would not be. */
export const PICTURES: object = {
  'image/*': { schema: binary },
  'application/octet-stream': { schema: binary },
  'multipart/form-data': {
    schema: { type: 'object', required: ['cover'], properties: { cover: binary } },
  },
};

const exportsRoute = createRoute({
  method: 'post',
  path: '/api/exports/{format}',
  operationId: 'exportPalette',
  summary: 'The palette of a book, or a cover’s own, as a file for a design program, or as a brief',
  middleware: takes(JSON_BODY, PICTURE_BODY),
  request: {
    params: formatSchema,
    body: {
      description:
        'A book; or a cover, whose own palette it is then: a JPEG, PNG, WebP, GIF, AVIF or TIFF alone, or as `cover` in a form.',
      content: {
        'application/json': { schema: paletteBookSchema },
        ...PICTURES,
      },
    },
  },
  responses: {
    200: {
      description: 'The file.',
      headers: {
        'Content-Disposition': {
          description:
            "The file's name: in ASCII, and, where the book has a title, in the title's own script.",
          schema: { type: 'string' },
        },
      },
      content: Object.fromEntries(
        [...MEDIA_TYPES, 'application/pdf'].map((mediaType) => [mediaType, { schema: binary }]),
      ),
    },
    ...problems(...QUESTION_PROBLEMS, 'nothing-to-read', 'picture-unreadable'),
  },
});

/** The route that answers with a palette as a file. */
export function exportsRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  api.openapi(exportsRoute, async (c) => {
    const { format } = c.req.valid('param');
    const book = isBook(c.req) ? c.req.valid('json') : undefined;
    const request = book
      ? askForBookFile(book, format, c.get('language'))
      : await coverRequest(c.req, format, c.get('language'));
    const file = exportedFile(await ask(request, c.get('signal'), c.get('client')), format, book);
    return c.body(new Uint8Array(file.bytes), 200, headersOf(file));
  });
}

/**
 * The file that a reply holds, or the archive of all of them.
 *
 * @param book whose palette it is; absent for a cover's own
 * @throws {ProblemError} `nothing-to-read`, `picture-unreadable`, `invalid-request`
 */
export function exportedFile(
  reply: Reply,
  format: Name,
  book: { readonly title: string } | undefined,
): ReplyFile {
  expectWishesMet(reply);
  const [first = reply.brief] = reply.files;
  if (first === undefined) throw book ? nothingToRead(reply) : pictureUnreadable(reply);
  return format === ALL ? archiveFiles(book ?? { title: '' }, reply.files) : first;
}

function askedBy(format: Name): WantedFiles {
  if (format === BRIEF) return { formats: [], brief: true };
  return { formats: format === ALL ? EXPORT_FORMATS : [format], brief: false };
}

/** Whether a body is a book, and no picture. */
export function isBook(request: HonoRequest): boolean {
  return request.header('content-type')?.toLowerCase().startsWith('application/json') ?? false;
}

/** The request for a book's palette as a file. */
export function askForBookFile(
  { variant, ...book }: z.output<typeof paletteBookSchema>,
  format: Name,
  language: string,
): Request {
  const asked = askForHues({ ...book, reasons: false, read: false, picture: false }, language);
  return { ...asked, ...askedBy(format), ...(variant !== undefined && { variant }) };
}

/** The request for a cover's own palette as a file. */
export function askForCoverFile(cover: Uint8Array, format: Name, locale: string): Request {
  return coverGenreRequestSchema.parse({
    command: 'covergenre',
    cover,
    ...askedBy(format),
    locale,
    picture: false,
    keep: false,
  });
}

async function coverRequest(request: HonoRequest, format: Name, language: string): Promise<Request> {
  const { cover, fields } = await readCoverBody(request);
  const parsed = fieldsSchema.safeParse(fields);
  if (!parsed.success) throw invalid(parsed.error.issues);
  return askForCoverFile(cover, format, parsed.data.locale ?? language);
}

function headersOf({ mediaType, ...file }: ReplyFile): Record<string, string> {
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Disposition': contentDisposition(file),
  };
}
