import type { z } from '@hono/zod-openapi';
import { LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';

/** What is wrong with a request's parts; Zod's sentences say what was expected, and quote nothing. */
export function invalid(issues: readonly z.core.$ZodIssue[]): ProblemError {
  const errors = issues.slice(0, LIMITS.parts).map(({ path, message }) => ({
    pointer: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }));
  const [first] = errors;
  const where = first?.pointer ? `${first.pointer}: ` : '';
  return new ProblemError('invalid-request', `${where}${first?.detail ?? 'It is not as it should be'}.`, {
    errors,
  });
}
