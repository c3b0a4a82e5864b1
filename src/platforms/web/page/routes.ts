import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { unlessEnded } from '../../../until-end.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { isAway, storeAway } from '../guards/store-away.ts';
import { readForm } from '../read-cover.ts';
import { pageAssets } from './assets.ts';
import { answerForm, answersOf, askAndCount, forgetAnswers, goOn } from './answered.ts';
import { decodeForm } from './decode.ts';
import { EXAMPLE_FIELD, exampleValues } from './examples.ts';
import { answersIn, decodeFollowUp, FOLLOW_FIELDS } from './follow-up.ts';
import { frameOf } from './frame-of.ts';
import { renderPage } from './page.ts';
import type { PageContent } from './view.ts';

const EMPTY = { description: '', genres: '', comparables: '', title: '' } as const;

/** Names with a hash mean the same for good. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The page: a form, and the answer to what was sent with it. */
export function pageRoutes(context: WebContext): Hono<WebEnv> {
  const page = new Hono<WebEnv>();
  const visitors = answersOf(context);
  const ask = askAndCount(context, visitors);
  page.get('/', compress(), etag(), async (c) => {
    c.header('Cache-Control', 'no-cache');
    return show(c, { values: EMPTY });
  });
  page.post('/', compress(), async (c) => {
    c.header('Cache-Control', 'no-store');
    const { words } = frameOf(c, await pageAssets());
    const form = await readForm(c.req);
    const example = exampleValues(form[EXAMPLE_FIELD]);
    const sent = example ? { values: example, cover: 'none' as const } : decodeForm(form);
    const forgotten = form[FOLLOW_FIELDS.forget];
    if (typeof forgotten === 'string') {
      if (isAway(context.services.store)) throw storeAway();
      const deleting = forgetAnswers(answersIn(forgotten), { values: sent.values, words }, visitors);
      return show(c, await unlessEnded(deleting, c.get('signal')));
    }
    const followUp = decodeFollowUp(form, words);
    const content = followUp
      ? await goOn(c, { followUp, values: sent.values, words }, ask)
      : await answerForm(c, { sent, words }, ask);
    return show(c, content, content.fault ? 422 : 200);
  });
  page.get('/assets/:file', compress(), async (c) => {
    const { files } = await pageAssets();
    const file = files.get(c.req.param('file'));
    if (!file) return c.notFound();
    return c.body(file.bytes, 200, { 'Content-Type': file.mediaType, 'Cache-Control': FOR_GOOD });
  });
  return page;
}

async function show(c: Context<WebEnv>, content: PageContent, status: 200 | 422 = 200): Promise<Response> {
  c.header('Vary', 'Accept-Language, Cookie', { append: true });
  return c.html(renderPage({ ...frameOf(c, await pageAssets()), ...content }), status);
}
