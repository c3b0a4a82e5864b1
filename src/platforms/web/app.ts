import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { languageDetector } from 'hono/language';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { PAGE_ANSWERS } from '../../web-settings.ts';
import { LOCALES } from '../words.ts';
import { apiRoutes } from './api/routes.ts';
import type { WebContext, WebEnv } from './context.ts';
import { explainTo } from './explain.ts';
import { admit } from './guards/admit.ts';
import { PAIRS_BODY, takes, UPLOAD_BODY } from './guards/body.ts';
import { deadline } from './guards/deadline.ts';
import { securityHeaders } from './guards/headers.ts';
import { measured } from './guards/measured.ts';
import { untilStoreIsAway } from './guards/store-away.ts';
import { WEB_LIMITS } from './limits.ts';
import { mcpRoutes } from './mcp/routes.ts';
import { noticeRoutes } from './page/notices.ts';
import { pageRoutes } from './page/routes.ts';
import { sharedPaletteRoutes } from './page/shared-palette.ts';
import { seriesPageRoutes } from './page/series-routes.ts';
import { ProblemError } from './problem.ts';
import { stateRoutes } from './state.ts';

/** Languages that are spoken here, as primary subtags. */
const SPOKEN = LOCALES.map((locale) => new Intl.Locale(locale).language);

/** The web platform without a port: requests in, responses out. */
export function createWebApp(context: WebContext): OpenAPIHono<WebEnv> {
  const app = new OpenAPIHono<WebEnv>();
  const explain = (error: Error, c: Context<WebEnv>) => explainTo(c, error, context.services.logger);
  app.onError(explain);
  // Thrown, it would hide from what comes below that there is nothing.
  app.notFound((c) => explain(new ProblemError('not-found', 'There is nothing at this address.'), c));
  if (context.metrics) app.use(measured(context.metrics));
  app.use(securityHeaders);
  app.use(
    languageDetector({
      supportedLanguages: SPOKEN,
      fallbackLanguage: 'en',
      lookupQueryString: 'lang',
      order: ['querystring', 'header'],
      caches: false,
    }),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(c, methods) {
        const allowed = methods.join(', ');
        return explain(
          new ProblemError('method-not-allowed', `This address takes ${allowed}.`, {
            headers: { Allow: allowed },
          }),
          c,
        );
      },
    }),
  );
  app.use((c, next) => {
    c.set('keepsAnswers', (context.keptAnswers ?? PAGE_ANSWERS) > 0);
    c.set('sharesWork', context.notices?.shared ?? false);
    return next();
  });
  app.use(admit(context));
  app.use(deadline(context.limits?.answerMilliseconds ?? WEB_LIMITS.answerMilliseconds));
  app.use(untilStoreIsAway(context.services.store));
  app.route('/', stateRoutes(context));
  app.route('/', apiRoutes(context));
  app.route('/', mcpRoutes(context));
  app.post('/', takes(UPLOAD_BODY, PAIRS_BODY));
  app.route('/', pageRoutes(context));
  app.route('/', seriesPageRoutes(context));
  app.route('/', sharedPaletteRoutes());
  app.route('/', noticeRoutes(context));
  return app;
}
