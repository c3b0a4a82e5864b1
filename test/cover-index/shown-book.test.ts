import { describe, expect, it } from 'vitest';
import { isAdult, shownAuthor, shownTitle } from '../../src/cover-index/shown-book.ts';

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
