import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { wordsFor } from '../../words.ts';
import type { WebEnv } from '../context.ts';
import type { PageAssets } from './assets.ts';
import type { Frame } from './view.ts';

/** What a request says of the page around its content: its language, and the theme that was chosen before. */
export function frameOf(c: Context<WebEnv>, assets: PageAssets): Frame {
  const language = c.get('language') ?? 'en';
  const theme = getCookie(c, 'theme');
  return {
    words: wordsFor(language),
    askedLanguage: c.req.query('lang') === undefined ? undefined : language,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    keepsAnswers: c.get('keepsAnswers'),
    sharesWork: c.get('sharesWork'),
    assets,
  };
}
