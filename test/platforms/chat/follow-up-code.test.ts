import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedFollowUp } from '../../../src/platforms/chat/coded-follow-up.ts';
import {
  FOLLOW_UP_CODE_LIMIT,
  decodeFollowUp,
  encodeFollowUp,
} from '../../../src/platforms/chat/follow-up-code.ts';
import {
  againRequestSchema,
  exportRequestSchema,
  linkRequestSchema,
  lockRequestSchema,
  saveRequestSchema,
} from '../../../src/request.ts';

const LONGEST_OWNER = '9'.repeat(24);

const common = {
  answer: fc.stringMatching(/^[\w-]{16}$/),
  top: fc.integer({ min: 1, max: 58 }),
  variant: fc.integer({ min: 0, max: 19 }),
  private: fc.boolean(),
  locale: fc.constant('pt-BR'),
};
const again = fc
  .record({
    ...common,
    command: fc.constant('again' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, undefined),
    picture: fc.boolean(),
    detail: fc.constantFrom('summary' as const, 'full' as const),
  })
  .map((fields) => againRequestSchema.parse(fields));
const files = fc
  .record({ ...common, command: fc.constant('export' as const) })
  .map((fields) => exportRequestSchema.parse(fields));

const lock = again.map((request) => lockRequestSchema.parse({ ...request, command: 'lock' }));
const swap = again.map((request) =>
  lockRequestSchema.parse({ ...request, command: 'lock', swap: 'ground main' }),
);

const saving = fc
  .record({
    ...common,
    command: fc.constant('save' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, undefined),
  })
  .map((fields) => saveRequestSchema.parse(fields));
const linking = fc
  .record({ ...common, command: fc.constant('link' as const) })
  .map((fields) => linkRequestSchema.parse(fields));

/** What those ask for that don't ask for the answer again. */
const requestOf = new Map<string, fc.Arbitrary<CodedFollowUp['request']>>([
  ['export', files],
  ['save', saving],
  ['link', linking],
  ['lock', lock],
  ['swap', swap],
]);

const followUp: fc.Arbitrary<CodedFollowUp> = fc
  .record({
    id: fc.constantFrom(
      'why',
      'more',
      'other',
      'roll',
      'swap',
      'lock',
      'export',
      'save',
      'link',
      'share',
      'private',
    ),
    place: fc.constantFrom('instead', 'beside', 'moved'),
    owner: fc.constantFrom('1', 'U0123ABCD', LONGEST_OWNER),
  })
  .chain((one) =>
    fc.record({
      id: fc.constant(one.id),
      place: fc.constant(one.place),
      owner: fc.constant(one.owner),
      request: requestOf.get(one.id) ?? again,
    }),
  );

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
    'v0|why|b|AAAAAAAAAAAAAAAA|1|1|5|0|full||0',
    'v2|why|b|AAAAAAAAAAAAAAAA|1|1|59|0|full||0',
    'v2|why|b|../../secret|1|1|5|0|full||0',
    'v2|why|b|AAAAAAAAAAAAAAAA|1|1|5|-1|full||0',
    'v2|why|b|AAAAAAAAAAAAAAAA|1|1|five|0|full||0',
    'v2|why|b|AAAAAAAAAAAAAAAA|1|1|5|0|full||yes',
    'v2|why|b|AAAAAAAAAAAAAAAA|1|2|5|0|full||0',
    'v2|why|behind|AAAAAAAAAAAAAAAA|1|1|5|0|full||0',
    'v2|delete|b|AAAAAAAAAAAAAAAA|1|1|5|0|full||0',
    'v2|toString|b|AAAAAAAAAAAAAAAA|1|1|5|0|full||0',
    'v2|why|b|AAAAAAAAAAAAAAAA|1|1|5|0|full||0|more',
    'v2|export|b|AAAAAAAAAAAAAAAA|1|1|5',
    'v1|why|beside|again|AAAAAAAAAAAAAAAA|59|0|full||p|1',
    'v1|why|beside|again|../../secret|5|0|full||p|1',
    'v1|delete|beside|again|AAAAAAAAAAAAAAAA|5|0|full||p|1',
    'v1|why|beside|coverhues|AAAAAAAAAAAAAAAA|5|0|full||p|1',
    'v1|why|beside|again|AAAAAAAAAAAAAAAA|5|0|full||p|1|more',
  ])('is none where it reads %j', (code) => {
    expect(decodeFollowUp(code, 'en')).toBeUndefined();
  });

  it('is read as earlier releases wrote it', () => {
    expect(decodeFollowUp('v1|other|instead|again|AAAAAAAAAAAAAAAA|8|3|full|dark|pd|U1', 'fr')).toEqual({
      id: 'other',
      place: 'instead',
      owner: 'U1',
      request: {
        command: 'again',
        answer: 'AAAAAAAAAAAAAAAA',
        top: 8,
        variant: 3,
        detail: 'full',
        theme: 'dark',
        picture: true,
        private: true,
        locale: 'fr',
      },
    });
    expect(
      decodeFollowUp('v1|export|beside|export|AAAAAAAAAAAAAAAA|5|2|summary||p|200000000000000001', 'en'),
    ).toMatchObject({
      id: 'export',
      request: { command: 'export', answer: 'AAAAAAAAAAAAAAAA', top: 5, variant: 2, private: true },
    });
  });

  it('is none where it is any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeFollowUp(text, 'en')).toBeUndefined();
      }),
    );
  });
});
