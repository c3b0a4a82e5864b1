import { describe, expect, it } from 'vitest';
import { carryError, errorOf } from '../src/carried-error.ts';
import { AnswerGoneError, AttachmentError, CoverhuesError, errorFacts } from '../src/errors.ts';

const carried = (error: unknown) => errorOf(structuredClone(carryError(error)));

describe('an error that is carried to another thread', () => {
  it.each([
    new AnswerGoneError('ANSWER_GONE', 'It is no longer kept.', { cause: new RangeError('too far') }),
    new AttachmentError('ATTACHMENT_NOT_TEXT', { kind: 'pdf' }),
    new RangeError('too far'),
    Object.assign(new Error('no such file'), { code: 'ENOENT' }),
  ])('is the same there: %s', (error) => {
    const there = carried(error);
    expect(errorFacts(there)).toEqual(errorFacts(error));
    expect(Object.entries(there)).toEqual(Object.entries(error));
    const isOurs = error instanceof CoverhuesError;
    expect(there.constructor).toBe(isOurs ? error.constructor : Error);
  });

  it('may be anything that was thrown', () => {
    expect(carried('oh')).toMatchObject({ name: 'Error', message: 'oh' });
  });
});
