import type { LeftOutWords } from '../left-out.ts';
import { formats } from './formats.ts';

/** What of a blurb was left out of reading. */
export const leftOut: LeftOutWords = {
  part: {
    review: ['a review quote', 'review quotes'],
    accolade: ['a line on prizes or sales', 'lines on prizes or sales'],
    comparison: ['a comparison with other books', 'comparisons with other books'],
    biography: ['the author’s biography'],
    series: ['a line on its series', 'lines on its series'],
    edition: ['a note on the edition', 'notes on the edition'],
    warning: ['a content warning', 'content warnings'],
    tags: ['hashtags or emoji codes'],
    advertising: ['advertising'],
    metadata: ['metadata'],
  },
  counted: (count, several) => `${formats.number(count)} ${several}`,
  sentence: (parts) => `Left out of reading: ${formats.list(parts)}.`,
  textRead: 'The text that was read:',
  nothingRead: 'None of the text was read.',
};
