import { describe, expect, it } from 'vitest';
import { partBooks } from '../../src/blurb/part-books.ts';

describe('a text of several books', () => {
  it.each([
    ['lines of hyphens', 'A ghost.\nIt walks.\n---\nAgain.', ['A ghost.\nIt walks.', 'Again.']],
    ['long ones, with Windows’ line ends', 'One\r\n -----\r\nTwo\r\n', ['One', 'Two']],
    ['hyphens at both ends', '---\nOne\n---\nTwo\n---\n', ['One', 'Two']],
    ['hyphens with nothing between', 'One\n---\n---\nTwo', ['One', '', 'Two']],
    ['hyphens within its only line', 'One --- two --- three', ['One', 'two', 'three']],
    ['numbers', '1. One\nmore\n2. Two', ['One\nmore', 'Two']],
    ['named numbers', 'Book 1: One\n\nBook 2: Two\n\nBook 3: Three', ['One', 'Two', 'Three']],
  ])('parts at %s', (_, text, books) => {
    expect(partBooks(text)).toEqual(books);
  });

  it.each([
    ['nothing', ' \n ', []],
    ['one blurb', 'A man of 40. He walks.', ['A man of 40. He walks.']],
    ['a number alone', '1. Only one', ['1. Only one']],
    ['numbers further down', 'Foreword\n1. One\n2. Two', ['Foreword\n1. One\n2. Two']],
    ['dashes in a sentence of many lines', 'He came --- and\nwent', ['He came --- and\nwent']],
  ])('leaves %s whole', (_, text, books) => {
    expect(partBooks(text)).toEqual(books);
  });
});
