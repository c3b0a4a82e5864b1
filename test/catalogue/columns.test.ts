import { describe, expect, it } from 'vitest';
import { findColumns, parseColumns, withFieldNames } from '../../src/catalogue/columns.ts';

describe('findColumns', () => {
  it('takes what counts before others, in any order', () => {
    expect(findColumns(['Short Description', 'comments', 'Tags', 'GENRE'], {})).toEqual(
      new Map([
        ['description', 1],
        ['genres', 3],
      ]),
    );
  });

  it('takes the first of several columns for subjects', () => {
    expect(findColumns(['Subject', 'Subject', 'Blurb'], {}).get('genres')).toBe(0);
  });

  it.each([
    [['Summary', 'summary'], {}, /names the column Summary more than once/],
    [['title', ' Title', 'description'], {}, /names the column title more than once/],
    [['Text', 'text'], { description: 'text' }, /names the column Text more than once/],
    [['Text'], { description: 'Summary' }, /names no column Summary/],
  ])('refuses %j with %j', (names, given, expected) => {
    expect(() => findColumns(names, given)).toThrow(expected);
  });
});

describe('parseColumns', () => {
  it.each([
    ['description=Summary', { description: 'Summary' }],
    [' Description = My, own words , title=Name', { description: 'My, own words', title: 'Name' }],
    ['id=a=b', { id: 'a=b' }],
    ['comparables=Comps,genres=Kinds', { comparables: 'Comps', genres: 'Kinds' }],
  ])('reads %j', (text, columns) => {
    expect(parseColumns(text)).toEqual(columns);
  });

  it('adds to what was given before', () => {
    expect(parseColumns('title=Name', parseColumns('id=Nr'))).toEqual({ id: 'Nr', title: 'Name' });
  });

  it.each(['', 'Summary', 'author=Name', 'description=', 'description= - '])('refuses %j', (text) => {
    expect(() => parseColumns(text)).toThrow('such as --columns description=Summary,title=Name');
  });
});

describe('withFieldNames', () => {
  it.each<[unknown, unknown]>([
    [{ summary: 'x' }, { summary: 'x', description: 'x' }],
    [
      { summary: 'x', description: null },
      { summary: 'x', description: null },
    ],
    [{ summary: ['x'] }, { summary: ['x'] }],
    [['summary'], ['summary']],
    [null, null],
  ])('of %j makes %j', (record, expected) => {
    expect(withFieldNames(record, {})).toEqual(expected);
  });
});
