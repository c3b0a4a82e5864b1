import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { namedFolder } from '../../src/cli/option-paths.ts';

describe('namedFolder', () => {
  it.each([
    ['the first release=old/hues', { name: 'the first release', folder: 'old/hues' }],
    ['old/hues', { name: 'hues', folder: 'old/hues' }],
    ['=old/hues', { name: 'hues', folder: 'old/hues' }],
    ['a=/data/b=c', { name: 'a', folder: '/data/b=c' }],
  ])('reads %j', (text, named) => {
    expect(namedFolder(text)).toEqual(named);
  });

  it.each(['', ' ', 'a name='])('refuses %j, which names no folder', (text) => {
    expect(() => namedFolder(text)).toThrow(InvalidArgumentError);
  });
});
