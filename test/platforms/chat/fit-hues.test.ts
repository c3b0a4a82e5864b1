import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHues } from '../../../src/platforms/chat/fit-hues.ts';

const join = (line: string, reason: string) => `${line}\n-# ${reason}`;
const three = ['one', 'two', 'three'].map((line) => ({ line, reason: `because of ${line}` }));
const whole = three.map(({ line, reason }) => join(line, reason)).join('\n');

describe('fitHues', () => {
  it('keeps all where all fits to the last character', () => {
    expect(fitHues(three, whole.length, join)).toEqual({ text: whole, withoutReason: 0, leftOut: 0 });
  });

  it('takes the last reason away where one character is missing', () => {
    const { text, withoutReason, leftOut } = fitHues(three, whole.length - 1, join);
    expect([withoutReason, leftOut]).toEqual([1, 0]);
    expect(text).toBe('one\n-# because of one\ntwo\n-# because of two\nthree');
  });

  it('takes places away only when no reason is left', () => {
    expect(fitHues(three, 'one\ntwo'.length, join)).toEqual({
      text: 'one\ntwo',
      withoutReason: 2,
      leftOut: 1,
    });
  });

  it('fits whatever room there is, and accounts for every hue', () => {
    const hue = fc.record({ line: fc.string({ minLength: 1, maxLength: 40 }), reason: fc.string() });
    fc.assert(
      fc.property(fc.array(hue, { maxLength: 58 }), fc.nat(3000), (hues, room) => {
        const { text, withoutReason, leftOut } = fitHues(hues, room, join);
        expect(text.length).toBeLessThanOrEqual(room);
        expect(withoutReason + leftOut).toBeLessThanOrEqual(hues.length);
        for (const { line } of hues.slice(0, hues.length - leftOut)) expect(text).toContain(line);
      }),
    );
  });
});
