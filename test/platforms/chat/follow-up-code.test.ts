import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FOLLOW_UP_CODE_LIMIT,
  type CodedFollowUp,
  decodeFollowUp,
  encodeFollowUp,
} from '../../../src/platforms/chat/follow-up-code.ts';
import { againRequestSchema, exportRequestSchema } from '../../../src/request.ts';

const LONGEST_OWNER = '9'.repeat(24);

const answer = fc.stringMatching(/^[\w-]{16}$/);
const request = fc.oneof(
  fc
    .record({
      command: fc.constant('again' as const),
      answer,
      top: fc.integer({ min: 1, max: 58 }),
      variant: fc.integer({ min: 0, max: 9 }),
      theme: fc.constantFrom('light' as const, 'dark' as const, undefined),
      picture: fc.boolean(),
      detail: fc.constantFrom('summary' as const, 'full' as const),
      private: fc.boolean(),
      locale: fc.constant('pt-BR'),
    })
    .map((fields) => againRequestSchema.parse(fields)),
  fc
    .record({
      command: fc.constant('export' as const),
      answer,
      top: fc.integer({ min: 1, max: 58 }),
      variant: fc.integer({ min: 0, max: 9 }),
      private: fc.boolean(),
      locale: fc.constant('pt-BR'),
    })
    .map((fields) => exportRequestSchema.parse(fields)),
);
const followUp: fc.Arbitrary<CodedFollowUp> = fc.record({
  id: fc.constantFrom('why', 'more', 'other', 'export', 'share', 'private'),
  place: fc.constantFrom('instead', 'beside', 'moved'),
  owner: fc.constantFrom('1', 'U0123ABCD', LONGEST_OWNER),
  request,
});

describe('a follow-up code', () => {
  it('brings everything back but the label, in the language of whoever presses', () => {
    fc.assert(
      fc.property(followUp, (one) => {
        expect(decodeFollowUp(encodeFollowUp(one, one.owner), 'pt-BR')).toEqual(one);
      }),
    );
  });

  it('is short enough for a button', () => {
    fc.assert(
      fc.property(followUp, (one) => {
        expect(encodeFollowUp(one, LONGEST_OWNER).length).toBeLessThanOrEqual(FOLLOW_UP_CODE_LIMIT);
      }),
    );
  });

  it.each([
    '',
    'v0|why|beside|again|AAAAAAAAAAAAAAAA|5|0|full||p|1',
    'v1|why|beside|again|AAAAAAAAAAAAAAAA|59|0|full||p|1',
    'v1|why|beside|again|../../secret|5|0|full||p|1',
    'v1|why|beside|again|AAAAAAAAAAAAAAAA|5|10|full||p|1',
    'v1|delete|beside|again|AAAAAAAAAAAAAAAA|5|0|full||p|1',
    'v1|why|beside|coverhues|AAAAAAAAAAAAAAAA|5|0|full||p|1',
    'v1|why|beside|again|AAAAAAAAAAAAAAAA|5|0|full||p|1|more',
  ])('is none where it reads %j', (code) => {
    expect(decodeFollowUp(code, 'en')).toBeUndefined();
  });

  it('is none where it is any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeFollowUp(text, 'en')).toBeUndefined();
      }),
    );
  });
});
