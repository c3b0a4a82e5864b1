import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { sayCoverFault } from '../../../../commands/look-at-cover.ts';
import { type SeriesRequest, seriesRequestSchema } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import type { PlatformWords } from '../../words.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { UPLOAD_BODY, takes } from '../guards/body.ts';
import { readForm } from '../read-cover.ts';
import { pageAssets } from './assets.ts';
import { frameOf } from './frame-of.ts';
import { ADD, SERIES_PATH, type SeriesValues } from './series-form.ts';
import { renderSeriesPage, type SeriesView } from './series-page.ts';

/** Books that the form has at first. */
const FIRST = 3;
const EMPTY = { description: '', title: '' } as const;

/** The page for a series: a form, and the answer to what was sent with it. */
export function seriesPageRoutes({ ask }: WebContext): Hono<WebEnv> {
  const page = new Hono<WebEnv>();
  page.get(SERIES_PATH, compress(), etag(), async (c) => {
    c.header('Cache-Control', 'no-cache');
    return show(c, { values: { books: Array.from({ length: FIRST }, () => EMPTY), genres: '' } });
  });
  page.post(SERIES_PATH, takes(UPLOAD_BODY), compress(), async (c) => {
    c.header('Cache-Control', 'no-store');
    const { words } = frameOf(c, await pageAssets());
    const form = await readForm(c.req);
    const values = valuesOf(form);
    if (form[ADD.name] === ADD.value) {
      const books = [...values.books, EMPTY].slice(0, REQUEST_LIMITS.series.books);
      return show(c, { values: { ...values, books } });
    }
    const request = await toRequest(values, form, words);
    const reply = await ask(request, c.get('signal'), c.get('client'));
    if (reply.series) return show(c, { values, reply });
    return show(c, { values, fault: words.together([reply.headline, ...reply.notes]) }, 422);
  });
  return page;
}

async function show(
  c: Context<WebEnv>,
  content: Pick<SeriesView, 'values' | 'fault' | 'reply'>,
  status: 200 | 422 = 200,
): Promise<Response> {
  c.header('Vary', 'Accept-Language, Cookie', { append: true });
  return c.html(renderSeriesPage({ ...frameOf(c, await pageAssets()), ...content }), status);
}

type Form = Readonly<Record<string, string | File>>;

/** What stands in the form: the books that it has fields of, at least as many as at first. */
function valuesOf(form: Form): SeriesValues {
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const numbers = Array.from({ length: REQUEST_LIMITS.series.books }, (_, at) => at + 1);
  const last = numbers.findLast((number) => form[`description${number}`] !== undefined) ?? FIRST;
  return {
    genres: text('genres'),
    books: numbers
      .slice(0, last)
      .map((number) => ({ description: text(`description${number}`), title: text(`title${number}`) })),
  };
}

/** The request that a form comes to: fields that nothing was put into are no books. */
async function toRequest(values: SeriesValues, form: Form, words: PlatformWords): Promise<SeriesRequest> {
  const books = await Promise.all(
    values.books.map(async ({ description: blurb, title }, at) => ({
      blurb,
      title,
      ...(await coverOf(form[`cover${at + 1}`], words)),
    })),
  );
  const sent = books.filter(
    (book) => `${book.blurb}${book.title}`.trim() !== '' || 'cover' in book || 'coverFault' in book,
  );
  return seriesRequestSchema.parse({
    command: 'series',
    books: sent,
    genres: values.genres,
    locale: words.locale,
  });
}

/** A cover's bytes; nothing where no file was chosen, of which browsers send an empty one. */
async function coverOf(
  file: string | File | undefined,
  words: PlatformWords,
): Promise<{ readonly cover?: Uint8Array; readonly coverFault?: string }> {
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return {};
  if (file.size > REQUEST_LIMITS.cover.bytes)
    return { coverFault: sayCoverFault('PICTURE_TOO_LARGE', words) };
  return { cover: new Uint8Array(await file.arrayBuffer()) };
}
