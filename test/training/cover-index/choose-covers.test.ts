import { describe, expect, it } from 'vitest';
import {
  chooseCovers,
  isAdult,
  shownAuthor,
  shownTitle,
} from '../../../src/training/cover-index/choose-covers.ts';
import { type CoverFacts, madeCover, madeLook } from '../hues/covers.ts';

/** The rows that are chosen of covers of different books, but for what is told. */
function chosen(...facts: readonly CoverFacts[]): number[] {
  return chooseCovers(facts.map((told, at) => madeCover({ group: `t:book ${at}`, ...told })));
}

describe('chooseCovers', () => {
  it('takes every cover in colour, in their order, of the training and validation splits', () => {
    expect(chosen({}, { split: 'validation' }, {})).toEqual([0, 1, 2]);
  });

  it.each<[string, CoverFacts]>([
    ['of the test split', { split: 'test' }],
    ['in greys', { chroma: 0.005 }],
    ['that are square', { shape: 'square' }],
    ['with a curled page', { source: 'lynxrose/judging-books-by-their-covers' }],
    ['of right-to-left comics', { source: 'VivoWalker/ACAHKU-Library-System' }],
    ['without a title', { title: '' }],
    ['with a title without letters', { title: '1984' }],
  ])('leaves out covers %s', (_name, facts) => {
    expect(chosen({}, facts)).toEqual([0]);
  });

  it('takes one cover of a book, with a description rather than without, and else the first', () => {
    const book = { group: 't:dune', author: 'Frank Herbert' };
    expect(chosen(book, { ...book, author: 'Herbert, Frank' })).toEqual([0]);
    expect(chosen(book, { ...book, description: 'A desert.' }, { ...book, description: 'Sand.' })).toEqual([
      1,
    ]);
  });

  it('takes books of one title by several authors', () => {
    const book = { group: 't:heat' };
    expect(
      chosen(
        { ...book, author: 'Ed McBain' },
        { ...book, author: 'Bill Buford and others' },
        { ...book, author: '' },
      ),
    ).toEqual([0, 1, 2]);
  });

  it('leaves out placeholders: pictures that several books share', () => {
    const look = madeLook(900);
    expect(chosen({ look }, {}, { look }, { look: madeLook(901) })).toEqual([1, 3]);
    expect(chosen({ look, group: 't:one' }, { look, group: 't:one' })).toEqual([0]);
  });

  it('chooses nothing of nothing', () => {
    expect(chosen()).toEqual([]);
  });
});

describe('isAdult', () => {
  it.each([
    'F*cked',
    'Oh, Sh!t',
    'Spanked by the Duke',
    'The Joy of SEX',
    'Kinky!',
    'My Stepbrother, My Boss',
    'Kama Sutra',
  ])('says so of %s', (title) => {
    expect(isAdult({ title, genres: [] })).toBe(true);
  });

  it.each([
    'Essex Dogs',
    'The Passage',
    'Assassin’s Apprentice',
    'Document and Cucumber',
    'Peacock Blue',
    'Taming Tantrums',
  ])('does not of %s', (title) => {
    expect(isAdult({ title, genres: ['romance'] })).toBe(false);
  });

  it('goes by the genre, too', () => {
    expect(isAdult({ title: 'A Walk', genres: ['romance', 'erotica'] })).toBe(true);
  });
});

describe('shownTitle', () => {
  it.each([
    ['Dune', 'Dune'],
    ['  The\tQuiet \n Ledger ', 'The Quiet Ledger'],
    ['Dune (Dune Chronicles, #1)', 'Dune'],
    ['Dune (Dune #1) [Hardcover]  (Illustrated)', 'Dune'],
    ['(Un)broken', '(Un)broken'],
    ['[sic]', '[sic]'],
    ['Ghost Stories, edited', 'Ghost Stories'],
    ["Enzo\\'s War", "Enzo's War"],
    ['W (Double) You', 'W (Double) You'],
    ['', ''],
  ])('of %j is %j', (title, shown) => {
    expect(shownTitle(title)).toBe(shown);
  });

  it.each([
    ['THE LORD OF THE RINGS', 'The Lord of the Rings'],
    ['WORLD WAR II, PART IX', 'World War II, Part IX'],
    ['MIXED CIVIL DIVIDENDS', 'Mixed Civil Dividends'],
    ['A HISTORY OF THE U.S. ARMY (HARDCOVER)', 'A History of the U.S. Army'],
    ['IT’S A DOG’S LIFE', 'It’s a Dog’s Life'],
    ['ÉTÉ À LA MER', 'Été À La Mer'],
    ['IT', 'IT'],
    ['NASA', 'NASA'],
    ['The FBI and the CIA', 'The FBI and the CIA'],
  ])('of %j, where it is shouted, is %j', (title, shown) => {
    expect(shownTitle(title)).toBe(shown);
  });

  it('is without its subtitle where it would be too long', () => {
    expect(shownTitle(`Salt: ${'a world history '.repeat(7)}`)).toBe('Salt');
    expect(shownTitle('Salt: a world history')).toBe('Salt: a world history');
  });

  it('is cut between words, visibly, where that does not help', () => {
    const shown = shownTitle('It was the best of times '.repeat(6));
    expect(shown.length).toBeLessThanOrEqual(91);
    expect(shown).toMatch(/(?:of|times|It|was|the|best)…$/u);
    expect('It was the best of times '.repeat(6)).toContain(shown.slice(0, -1));
  });

  it('never cuts a character in two', () => {
    expect(shownTitle('𐐀'.repeat(91))).toBe(`${'𐐀'.repeat(90)}…`);
    expect(shownTitle('x'.repeat(91))).toBe(`${'x'.repeat(90)}…`);
    expect(shownTitle('𐐀'.repeat(60))).toBe('𐐀'.repeat(60));
  });
});

describe('shownAuthor', () => {
  it.each([
    ['Ursula K. Le Guin', 'Ursula K. Le Guin'],
    ['Herbert, Frank', 'Frank Herbert'],
    ['Edited by Ada Quill', 'Ada Quill'],
    ['Muirden, James.', 'James Muirden'],
    ['Thompson, J. P.', 'J. P. Thompson'],
    ['Le Guin, Ursula K.', 'Ursula K. Le Guin'],
    ['van der Post, Laurens', 'Laurens van der Post'],
    ['  Ada\n Quill ', 'Ada Quill'],
    ['Ada Quill (Illustrator)', 'Ada Quill'],
    ['Quill, Ada [Quill, Ada ...', 'Ada Quill'],
    ['Ada [et al.] Quill', 'Ada Quill'],
    ['', ''],
  ])('turns %j into %j', (author, shown) => {
    expect(shownAuthor(author)).toBe(shown);
  });

  it.each([
    ['Peter Straub, Stephen King', 'Peter Straub, Stephen King'],
    ['William F. Buckley, Jr', 'William F. Buckley, Jr'],
    ['Vonnegut, Jr.', 'Vonnegut, Jr.'],
  ])('leaves %j as it is', (author, shown) => {
    expect(shownAuthor(author)).toBe(shown);
  });

  it('names at most two, and nobody twice', () => {
    expect(shownAuthor('Ada Quill;Bo Rice')).toBe('Ada Quill, Bo Rice');
    expect(shownAuthor('Ada Quill| Bo Rice | Cy Young')).toBe('Ada Quill, Bo Rice …');
    expect(shownAuthor('Ada Quill, Bo Rice, Cy Young')).toBe('Ada Quill, Bo Rice …');
    expect(shownAuthor('Carolyn Sloan, Carolyn Sloan')).toBe('Carolyn Sloan');
  });
});
