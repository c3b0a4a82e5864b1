import { createWebApp } from '../../../src/platforms/web/app.ts';
import type { WebContext } from '../../../src/platforms/web/context.ts';
import { startWeb, type RunningWeb, type WebSurroundings } from '../../../src/platforms/web/start.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import type { Services } from '../../../src/services.ts';
import type { WebSettings } from '../../../src/web-settings.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';

export const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

/** The web platform as it is, without a port. */
export function webApp(
  services: Services = servicesAround(inMemoryEngine()),
  context: Partial<WebContext> = {},
) {
  return createWebApp({ services, ask: createAnswerQueue(services).ask, ...context });
}

export type WebApp = ReturnType<typeof webApp>;

/** A request with a body of text. */
export interface TextRequest {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A JSON body, as programs send it. */
export function asJson(body: unknown, headers: Record<string, string> = {}): TextRequest {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** A form with files, as pages and curl send it. */
export function asForm(fields: Readonly<Record<string, string | Blob>>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return { method: 'POST', body };
}

/** The web platform on a port of its own. */
export function openWeb(
  services: Services = servicesAround(inMemoryEngine()),
  { settings, surroundings, ...context }: Partial<WebContext> & OpenOptions = {},
): Promise<RunningWeb> {
  return startWeb(
    { port: 0, host: '127.0.0.1', proxyHops: 0, rateLimit: 0, keptAnswers: 1000, ...settings },
    { services, ask: createAnswerQueue(services).ask, ...context },
    surroundings,
  );
}

interface OpenOptions {
  readonly settings?: Partial<WebSettings>;
  readonly surroundings?: WebSurroundings;
}
