import { describe, expect, it } from 'vitest';
import { leftOutOf, readOf } from '../story.ts';

describe('series', () => {
  it.each([
    'Book 3 in the Drowned Coast series.',
    'Book One of The Drowned Coast',
    'The second book in the bestselling Drowned Coast trilogy!',
    'The Salt Boat is the final volume of the Drowned Coast Saga.',
    'BOOK #4 IN THE DROWNED COAST SERIES',
    'Can be read as a standalone.',
    'The Drowned Coast Series: Book 1: The Salt Boat Book 2: The Glass Tide',
    'Also by Jo Hallam:\nThe Ninth Wave\nA Storm of Bells',
    'Other books in the series:\n1. The Salt Boat\n2. The Glass Tide\n3. A Storm of Bells (coming soon)',
    'Don’t miss the other books in the series!',
  ])('are left out, and lists of other books: %s', (line) => {
    expect(leftOutOf(line)).toEqual([`series: ${line.replaceAll('\n', ' ')}`]);
  });

  it('end where a sentence tells of the book', () => {
    const text =
      'The Drowned Coast series:\nThe Salt Boat\nThe Glass Tide\nThe tide brings back what the village drowned.';
    expect(readOf(text)).toBe('The tide brings back what the village drowned.');
  });

  it.each([
    'By the end of the series of murders, only one of them will be alive.',
    'In the second book of spells she finds her mother’s name.',
    'Book a room, they said. It will be quiet, they said.',
    'Book 2 follows Mara into the drowned city.',
    'Part one of the plan was the boat. Part two was the fire.',
    'A series of linked stories about a harbour and its thieves.',
    'The last chapter of her marriage begins with a knock.',
  ])('are not the plot: %s', (text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(readOf(text)).toBe(text);
  });
});
