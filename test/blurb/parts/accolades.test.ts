import { describe, expect, it } from 'vitest';
import { leftOutOf, readOf } from '../story.ts';

describe('prizes, sales and fame', () => {
  it.each([
    '#1 NEW YORK TIMES BESTSELLER',
    'The instant Sunday Times bestseller',
    'A REESE’S BOOK CLUB PICK',
    'Winner of the Saltmarsh Prize for Fiction.',
    'Shortlisted for the Harbour Award, 2024',
    'Named one of the best books of the year by NPR',
    'Over three million copies sold worldwide!',
    'Now a major motion picture.',
    'From the bestselling author of The Ninth Wave.',
    'It won the Saltmarsh Prize and was translated into twelve languages.',
  ])('are left out: %s', (line) => {
    expect(leftOutOf(line)).toEqual([`accolade: ${line}`]);
  });

  it.each([
    [
      'From the award-winning author of The Ninth Wave comes a tale of salt and grief.',
      'accolade: From the award-winning author of The Ninth Wave comes',
      'a tale of salt and grief.',
    ],
    [
      'New York Times bestselling author Orla Finch returns with a ghost story for long winters.',
      'accolade: New York Times bestselling author Orla Finch returns with',
      'a ghost story for long winters.',
    ],
    [
      'A ghost story for long winters, from the bestselling author of The Ninth Wave.',
      'accolade: , from the bestselling author of The Ninth Wave',
      'A ghost story for long winters.',
    ],
  ])('are left out of a sentence that goes on to tell of the book: %s', (text, part, rest) => {
    expect(leftOutOf(text)).toEqual([part]);
    expect(readOf(text)).toBe(rest);
  });

  it.each([
    'Ellie Vance is a bestselling author.',
    'Ellie Vance is a bestselling author with a deadline and no idea.',
    'Winner of every award there is, she has not slept in a month.',
    'A bestselling author. A fan with a key. One long winter.',
    'The prize? A year alone on the island.',
    'He wins the award and loses his wife.',
    'The author of the anonymous letters is one of them.',
    'An award-winning vampire romance.',
    'From the bottom of the sea comes a song.',
    'By the end of the war the author of the plan is dead.',
  ])('are not the plot: %s', (text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(readOf(text)).toBe(text);
  });
});
