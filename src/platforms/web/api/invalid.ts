import type { z } from '@hono/zod-openapi';
import { WEB_LIMITS } from '../limits.ts';
import { ProblemError, type ProblemPart } from '../problem.ts';

/**
 * What is wrong with a request's parts; Zod's sentences say what was expected, and quote nothing. A field that isn't
 * known is named: what it should have said would be missed in the answer.
 */
export function invalid(issues: readonly z.core.$ZodIssue[]): ProblemError {
  const errors = issues.flatMap(partsOf).slice(0, WEB_LIMITS.parts);
  const [first] = errors;
  const where = first?.pointer ? `${first.pointer}: ` : '';
  return new ProblemError('invalid-request', `${where}${first?.detail ?? 'It is not as it should be'}.`, {
    errors,
  });
}

function partsOf(issue: z.core.$ZodIssue): ProblemPart[] {
  if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerTo(issue.path), detail: issue.message }];
  return issue.keys.slice(0, WEB_LIMITS.parts).map((key) => ({
    pointer: pointerTo([...issue.path, key.slice(0, WEB_LIMITS.nameShown)]),
    detail: 'There is no such field',
  }));
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
