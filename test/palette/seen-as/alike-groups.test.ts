import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeGroups } from '../../../src/palette/seen-as/alike-groups.ts';

const pairsOf = (text: string) => text.split(' ').map((pair) => ({ one: pair[0]!, other: pair[1]! }));

it.each([
  ['ab', [['a', 'b']]],
  [
    'ab cd',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['ab ac bc', [['a', 'b', 'c']]],
  [
    'ab bc',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  [
    'ab ac bc cd',
    [
      ['a', 'b', 'c'],
      ['c', 'd'],
    ],
  ],
])('%s', (pairs, groups) => {
  expect(alikeGroups(pairsOf(pairs))).toEqual(groups);
});

const key = (one: number, other: number) => [Math.min(one, other), Math.max(one, other)].join();

it('every pair is in a group, and every two of a group are a pair', () => {
  const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (listed) => {
      const wanted = new Set(listed.map(([one, other]) => key(one, other)));
      const groups = alikeGroups(listed.map(([one, other]) => ({ one, other })));
      const told = groups.flatMap((group) =>
        group.flatMap((one, at) => group.slice(at + 1).map((other) => key(one, other))),
      );
      expect(new Set(told)).toEqual(wanted);
    }),
  );
});
