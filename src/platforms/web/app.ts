import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { languageDetector } from 'hono/language';
import { LANGUAGES } from '../../../commands/sentences.ts';
import { BusyError } from '../../errors.ts';
import type { Ask } from '../../queue/answer-queue.ts';
import type { Services } from '../../services.ts';
import { LIMITS } from './limits.ts';
import { problemPage } from './page/problem-page.ts';
import { pageRoutes } from './page/routes.ts';
import { ProblemError } from './problem.ts';

/** What a request carries on its way through the app. */
export interface WebEnv {
  Variables: {
    /** Primary language subtag: `?lang=`, else the first of `Accept-Language` that is spoken here, else `en`. */
    language: string;
    /** Aborted when the asker has gone, or when the answer has taken too long. */
    signal: AbortSignal;
  };
}

/** What every route works with. */
export interface WebContext {
  readonly services: Services;
  readonly ask: Ask;
}

/** Languages that are spoken here, as primary subtags. */
const SPOKEN = LANGUAGES.map(({ locale }) => new Intl.Locale(locale).language);

/** The web platform without a port: requests in, responses out. */
export function createWebApp(context: WebContext): OpenAPIHono<WebEnv> {
  const app = new OpenAPIHono<WebEnv>();
  app.use(
    languageDetector({
      supportedLanguages: SPOKEN,
      fallbackLanguage: 'en',
      lookupQueryString: 'lang',
      caches: false,
    }),
  );
  app.use(async (c, next) => {
    c.set('signal', AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(LIMITS.answerMilliseconds)]));
    await next();
  });
  app.route('/', pageRoutes(context));
  app.notFound(() => {
    throw new ProblemError('not-found', 'There is nothing at this address.');
  });
  app.onError((error, c) => tell(explain(error, context), c));
  return app;
}

function explain(error: Error, { services }: WebContext): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof BusyError) {
    return new ProblemError('too-busy', 'Too many requests are waiting for an answer; try again soon.', {
      retryAfter: LIMITS.retryAfterSeconds,
    });
  }
  services.logger.error({ err: error }, 'a web request could not be answered');
  return new ProblemError('internal-error', 'Something failed on the server; it was not the request.');
}

function tell({ problem, headers }: ProblemError, c: Context<WebEnv>): Response | Promise<Response> {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  const wants = accepts(c, {
    header: 'Accept',
    supports: ['application/problem+json', 'application/json', 'text/html'],
    default: 'application/problem+json',
  });
  if (wants === 'text/html') return problemPage(c, problem);
  return c.body(JSON.stringify(problem), problem.status, { 'Content-Type': 'application/problem+json' });
}
