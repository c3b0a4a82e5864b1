import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLD_OUT, type Identified, mainTitle, splitByTitle } from '../../../src/training/corpus/split.ts';

const OPENING = 'When the last ferry leaves the island without her, Mara has to winter with the keeper.';

/** Records that share nothing. */
const strangers = (count: number): Identified[] =>
  Array.from({ length: count }, (_, at) => ({ title: `Book number ${at}`, description: `${at} ${OPENING}` }));

/** The splits of a hundred strangers. */
const splits = (seed: number): string[] => splitByTitle(strangers(100), seed).map(({ split }) => split);

/** Whether two records are dealt together, whatever the seed. */
function together(one: Identified, other: Identified): boolean {
  return [1, 2, 3, 4, 5].every((seed) => {
    const [a, b] = splitByTitle([one, other], seed);
    return a!.group === b!.group && a!.split === b!.split;
  });
}

describe('mainTitle', () => {
  it.each([
    ['The Winter Ferry', 'winter ferry'],
    ['Winter Ferry: A Novel', 'winter ferry'],
    ['Winter Ferry (Islands #2)', 'winter ferry'],
    ['Winter Ferry – and other stories', 'winter ferry'],
    ['Winter Ferry; or, The Keeper', 'winter ferry'],
    ['A Winter, Ferry!', 'winter ferry'],
    ['WINTER   FERRY', 'winter ferry'],
    ['Wïnter Férry', 'winter ferry'],
    ['[Untitled]', 'untitled'],
    ['(1984)', '1984'],
    ['冬の船', '冬の船'],
    ['', ''],
    ['?!', ''],
  ])('of %j is %j', (title, expected) => {
    expect(mainTitle(title)).toBe(expected);
  });
});

describe('splitByTitle', () => {
  it.each<[string, Identified, Identified]>([
    ['the same title', { title: 'Winter Ferry' }, { title: 'Winter Ferry' }],
    [
      'the same title but for subtitle and article',
      { title: 'The Winter Ferry: A Novel' },
      { title: 'Winter Ferry' },
    ],
    [
      'the same opening of the description',
      { title: 'Winter Ferry', description: `${OPENING} One end.` },
      { title: 'The Keeper', description: `${OPENING} Another end.` },
    ],
    [
      'an opening that differs in case and punctuation alone',
      { title: 'Winter Ferry', description: OPENING },
      { title: 'The Keeper', description: OPENING.toUpperCase().replaceAll(',', ' —') },
    ],
  ])('keeps together records with %s', (_name, one, other) => {
    expect(together(one, other)).toBe(true);
  });

  it.each<[string, Identified, Identified]>([
    ['other titles', { title: 'Winter Ferry' }, { title: 'Summer Ferry' }],
    [
      'other titles and a description too short to tell',
      { title: 'Winter Ferry', description: 'A story.' },
      { title: 'The Keeper', description: 'A story.' },
    ],
    [
      'other titles and other openings',
      { title: 'Winter Ferry', description: OPENING },
      { title: 'The Keeper', description: `Long ago. ${OPENING}` },
    ],
  ])('tells apart records with %s', (_name, one, other) => {
    const [a, b] = splitByTitle([one, other], 1);
    expect(a!.group).not.toBe(b!.group);
  });

  it('knows records without a title by their opening, or by nothing', () => {
    const [one, other, same, titled] = splitByTitle(
      [
        { title: '', description: OPENING },
        { title: '?!', description: `Other. ${OPENING}` },
        { title: '…', description: OPENING },
        { title: 'Winter Ferry', description: OPENING },
      ],
      1,
    );
    expect(one!.group).not.toBe(other!.group);
    expect(same).toEqual(one);
    expect(titled).toEqual(one);
  });

  it('keeps together what is linked over others', () => {
    const places = splitByTitle(
      [
        { title: 'One', description: OPENING },
        { title: 'Two', description: OPENING },
        { title: 'Two: again', description: `Other. ${OPENING}` },
        { title: 'Three', description: `Other. ${OPENING}` },
      ],
      1,
    );
    expect(new Set(places.map(({ group }) => group)).size).toBe(1);
  });

  it('holds out about the shares that it names', () => {
    const dealt = splitByTitle(strangers(4000), 42).map(({ split }) => split);
    const share = (name: string) => dealt.filter((split) => split === name).length / dealt.length;
    expect(Math.abs(share('test') - HOLD_OUT.test)).toBeLessThan(0.02);
    expect(Math.abs(share('validation') - HOLD_OUT.validation)).toBeLessThan(0.02);
    expect(share('train')).toBeCloseTo(1 - share('test') - share('validation'), 10);
  });

  it('deals otherwise for another seed', () => {
    expect(splits(1)).toEqual(splits(1));
    expect(splits(1)).not.toEqual(splits(2));
  });

  it('does not depend on the order of the records, nor on others among them', () => {
    const anyRecord = fc.record({
      title: fc.constantFrom('One', 'Two', 'Three', 'The One', 'Four: A Novel'),
      description: fc.constantFrom('', OPENING, `Other. ${OPENING}`, `Third. ${OPENING}`),
    });
    fc.assert(
      fc.property(fc.array(anyRecord), fc.integer(), (records, seed) => {
        const places = new Map(splitByTitle(records, seed).map((place, at) => [records[at]!, place]));
        const reversed = records.toReversed();
        expect(splitByTitle([...reversed, ...strangers(3)], seed).slice(0, records.length)).toEqual(
          reversed.map((record) => places.get(record)),
        );
      }),
    );
  });
});
