import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { HTTPException } from 'hono/http-exception';
import { BusyError, StoreError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { WebEnv } from './context.ts';
import { WEB_LIMITS } from './limits.ts';
import { MCP_PATH } from './mcp/routes.ts';
import { toRpcError } from './mcp/rpc-error.ts';
import { problemPage } from './page/problem-page.ts';
import { type Problem, ProblemError } from './problem.ts';

/** Addresses at which Gradio's clients ask. */
const GRADIO = /^\/(?:run|call|api)\/predict\b/;

/** Makes a response of whatever ended a request, as a page for those who read HTML and else as problem details. */
export function explainTo(c: Context<WebEnv>, error: Error, logger: Logger): Response | Promise<Response> {
  const problemError = problemOf(error, { signal: c.get('signal'), gone: c.req.raw.signal, logger });
  const { problem, headers } = problemError;
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  c.header('Cache-Control', 'no-store');
  if (c.req.path === MCP_PATH) return c.json(toRpcError(problemError), problem.status);
  c.header('Vary', 'Accept');
  const kind = accepts(c, {
    header: 'Accept',
    supports: ['application/problem+json', 'application/json', 'text/html'],
    default: 'application/problem+json',
  });
  if (kind === 'text/html') return problemPage(c, problem);
  return c.body(JSON.stringify(forReader(problem, c)), problem.status, {
    'Content-Type': 'application/problem+json',
  });
}

/** Gradio's clients show what stands as `error`, and the old ones look for `data` even then. */
function forReader(problem: Problem, c: Context<WebEnv>): object {
  return GRADIO.test(c.req.path) ? { ...problem, error: problem.detail, data: [] } : problem;
}

/** What is known of a request that ended with an error. */
interface EndedRequest {
  /** What was to end it in good time; absent where it hadn't got so far. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted when its asker has gone, who needs no explanation. */
  readonly gone?: AbortSignal;
  readonly logger: Logger;
}

/** What is wrong with a request that an error ended; one that is nobody's doing but ours is logged. */
export function problemOf(error: unknown, { signal, gone = signal, logger }: EndedRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  const retryAfter = WEB_LIMITS.retryAfterSeconds;
  if (error instanceof BusyError) {
    return new ProblemError('too-busy', 'Too many requests are waiting for an answer; try again soon.', {
      retryAfter,
    });
  }
  // Hono's own, for a body that is not what its media type says.
  if (error instanceof HTTPException && error.status === 400) {
    return new ProblemError('invalid-request', 'The body is not what its media type says it is.');
  }
  if (error instanceof Error && error.name === 'TimeoutError' && signal?.aborted) {
    return new ProblemError('too-late', 'The answer took too long; try again soon.', { retryAfter });
  }
  if (!gone?.aborted) logger.error({ err: error }, 'a web request could not be answered');
  if (error instanceof StoreError) {
    return new ProblemError('store-away', "What is kept can't be reached just now; try again soon.", {
      retryAfter,
    });
  }
  return new ProblemError('internal-error', 'Something failed on the server; it was not the request.');
}
