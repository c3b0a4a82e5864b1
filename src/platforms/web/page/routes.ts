import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { sayCoverFault } from '../../../../commands/look-at-cover.ts';
import type { PlatformWords } from '../../words.ts';
import type { Reply } from '../../../reply.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { pageAssets } from './assets.ts';
import { type SentForm, askFor, decodeForm } from './decode.ts';
import { frameOf } from './frame-of.ts';
import { renderPage } from './page.ts';
import type { Fault, PageView } from './view.ts';

const EMPTY = { description: '', genres: '', comparables: '', title: '' } as const;

/** Names with a hash mean the same for good. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The page: a form, and the answer to what was sent with it. */
export function pageRoutes({ ask }: WebContext): Hono<WebEnv> {
  const page = new Hono<WebEnv>();
  page.get('/', compress(), etag(), async (c) => {
    c.header('Cache-Control', 'no-cache');
    return show(c, { values: EMPTY });
  });
  page.post('/', compress(), async (c) => {
    c.header('Cache-Control', 'no-store');
    const { words } = frameOf(c, await pageAssets());
    const sent = await decodeForm(c.req);
    const { values } = sent;
    const early = faultBefore(sent, words);
    if (early) return show(c, { values, fault: early }, 422);
    const asked = await askFor(sent, words, c.get('signal'));
    if ('field' in asked) return show(c, { values, fault: asked }, 422);
    const reply = await ask(asked, c.get('signal'));
    const fault = faultAfter(reply, sent, words);
    return fault ? show(c, { values, fault }, 422) : show(c, { values, reply });
  });
  page.get('/assets/:file', compress(), async (c) => {
    const { files } = await pageAssets();
    const file = files.get(c.req.param('file'));
    if (!file) return c.notFound();
    return c.body(file.bytes, 200, { 'Content-Type': file.mediaType, 'Cache-Control': FOR_GOOD });
  });
  return page;
}

async function show(
  c: Context<WebEnv>,
  content: Pick<PageView, 'values' | 'fault' | 'reply'>,
  status: 200 | 422 = 200,
): Promise<Response> {
  c.header('Vary', 'Accept-Language, Cookie', { append: true });
  return c.html(renderPage({ ...frameOf(c, await pageAssets()), ...content }), status);
}

/** What can be told before anything is read. */
function faultBefore({ values, cover }: SentForm, words: PlatformWords): Fault | undefined {
  if (cover === 'too-large') {
    return { field: 'cover', sentence: sayCoverFault('PICTURE_TOO_LARGE', words) };
  }
  const written = values.description + values.genres + values.comparables + values.title;
  if (cover === 'none' && written.trim() === '') {
    return { field: 'description', sentence: words.page.empty };
  }
  return undefined;
}

/** A reply that has nothing to show is a fault of what was sent: of the cover, where there was one, or of the words. */
function faultAfter(reply: Reply, { cover }: SentForm, words: PlatformWords): Fault | undefined {
  if (reply.hues.length > 0 || reply.cover) return undefined;
  if (cover === 'none') {
    return { field: 'description', sentence: words.together([reply.headline, ...reply.notes]) };
  }
  return { field: 'cover', sentence: reply.headline, whenLoaded: words.page.chooseAgain };
}
