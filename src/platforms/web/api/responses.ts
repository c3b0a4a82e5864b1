import type { z } from '@hono/zod-openapi';
import { PROBLEMS, type ProblemCode } from '../problem.ts';
import { problemSchema } from './problem-schema.ts';

/** A header of a response, as OpenAPI describes it. */
interface Header {
  readonly description: string;
  readonly schema: { readonly type: 'string' | 'integer'; readonly minimum?: number };
}

/** Headers that say what would go well, by a problem's status. */
const HEADERS: Readonly<Record<number, Record<string, Header>>> = {
  405: { Allow: { description: 'The methods that it takes.', schema: { type: 'string' } } },
  415: { Accept: { description: 'The media types that it takes.', schema: { type: 'string' } } },
  429: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } } },
  503: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } } },
};

/** What a route may answer when something is wrong with a request, by status; what any route may say included. */
export function problems(...codes: ProblemCode[]) {
  const all: readonly ProblemCode[] = [...codes, 'method-not-allowed', 'internal-error'];
  return Object.fromEntries(
    all.map((each) => {
      const { status } = PROBLEMS[each];
      const same = all.filter((code) => PROBLEMS[code].status === status);
      return [
        status,
        {
          description: same.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
          ...(HEADERS[status] && { headers: HEADERS[status] }),
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      ];
    }),
  );
}

/** What every question may meet: it is turned away by the limits, or it is not as it should be. */
export const QUESTION_PROBLEMS = [
  'invalid-request',
  'request-too-large',
  'unsupported-media-type',
  'too-many-requests',
  'too-busy',
  'store-away',
  'too-late',
] as const satisfies readonly ProblemCode[];

/** A JSON body of a schema, for a request or a response. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}
