import { describe, expect, it } from 'vitest';
import { failureOf, toFailure } from '../../src/catalogue/failures.ts';
import { FIT_LINES, toFit } from '../../src/catalogue/fits.ts';
import { idKeyOfLine } from '../../src/catalogue/line-ids.ts';
import { FileError, PictureError, TextError } from '../../src/errors.ts';

const whole = (line: string) => idKeyOfLine(line.trimEnd(), true, FIT_LINES);

describe('the line of a fit', () => {
  it('holds the id as it came, and both figures to six digits', () => {
    expect(toFit('a', { fit: -1.23456789, percentile: 1 / 3 })).toBe(
      '{"id":"a","fit":-1.234568,"percentile":0.333333}\n',
    );
    expect(toFit(7, { fit: 0, percentile: 1 })).toBe('{"id":7,"fit":0,"percentile":1}\n');
  });

  it.each([
    ['a', 1.5, 0.25],
    [7, -0.5, 0],
    ['b "c"', 1e-7, 1],
  ])('is known by its id %j', (id, fit, percentile) => {
    expect(whole(toFit(id, { fit, percentile }))).toBe(JSON.stringify(id));
  });

  it.each([
    ['cut off', '{"id":"a","fit":1.2'],
    ['a prediction', '{"id":"a","hues":[],"genres":[]}'],
    ['a reading of a cover', '{"id":"a","genres":[],"palette":[]}'],
    ['without an id', '{"fit":1,"percentile":0.5}'],
  ])('is not a line that is %s', (_what, line) => {
    expect(idKeyOfLine(line, true, FIT_LINES)).toBeUndefined();
  });

  it('may be cut off anywhere', () => {
    const line = toFit('a', { fit: -1.5, percentile: 0.5 }).trimEnd();
    for (let end = 0; end < line.length; end++) {
      expect(['', '"a"']).toContain(idKeyOfLine(line.slice(0, end), false, FIT_LINES));
    }
  });
});

describe('the line of a failure', () => {
  it.each([
    ['passing', new FileError('INPUT_UNREADABLE', 'It is "gone".')],
    ['passing', new PictureError('PICTURE_TOO_SLOW', 'It took too long.')],
    ['lasting', new PictureError('PICTURE_DAMAGED', 'It is damaged.')],
    ['lasting', new TextError('TEXT_SAYS_LITTLE', 'It says too little.')],
  ])('is %s for %s', (fate, error) => {
    const { line } = toFailure('a', error);
    expect(JSON.parse(line)).toEqual({ id: 'a', error: error.message, code: error.code });
    expect(whole(line)).toBe('"a"');
    expect(failureOf(line.trimEnd())).toBe(fate);
  });

  it('is none of a fit', () => {
    expect(failureOf(toFit('a', { fit: 1, percentile: 0.5 }).trimEnd())).toBeUndefined();
  });
});
