import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';

const { desk } = sentencesFor('en');

/** What is said of covers that carry a colour: so many of a hundred such books, against so many of a thousand. */
const said = (carrying: number, carryingOfAll: number, such = 100) =>
  desk.combination({ such, carrying, all: 1000, carryingOfAll }, { colours: 1, isInParts: false });

/** … and that carry some in the parts that are asked for. */
const inPart = (carrying: number, carryingOfAll: number, colours = 1) =>
  desk.combination({ such: 100, carrying, all: 1000, carryingOfAll }, { colours, isInParts: true });

describe('how usual a colour is that is kept', () => {
  it('is more, fewer or as many as usual', () => {
    expect(said(30, 150)).toMatch(/2\.0 times the usual\.$/);
    expect(said(5, 150)).toMatch(/fewer than usual\.$/);
    expect(said(15, 150)).toMatch(/about as many as usual\.$/);
  });

  it('is not compared where so few carry it, or would, that chance makes the difference', () => {
    expect(said(2, 10)).toBe(
      'Carried by 2 of 100 covers of such books (2%), too few to compare with the 1% of all covers.',
    );
    expect(said(1, 30)).toMatch(/too few to compare/);
  });

  it('says that covers count only with a colour in the part that is asked for', () => {
    expect(inPart(30, 150)).toMatch(
      /^Of 100 covers of such books, 30 carry it in the part asked for \(30%\),/,
    );
    expect(inPart(2, 10)).toMatch(/^Carried in the part asked for by 2 of 100 covers/);
    expect(inPart(0, 3, 2)).toMatch(
      /carries both in the parts asked for; of 1,000 covers of all kinds, 3 do/,
    );
  });
});
