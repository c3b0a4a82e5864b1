import { describe, expect, it } from 'vitest';
import { namesAt } from '../../../src/blurb/parts/names.ts';

describe('namesAt', () => {
  it.each<[string, readonly string[], string]>([
    ['Ann Reed.', ['Ann Reed'], '.'],
    [
      'Ann Reed, J. R. R. Hall, and The Lord of the Tides',
      ['Ann Reed', 'J. R. R. Hall', 'The Lord of the Tides'],
      '',
    ],
    ['the Ninth Wave or 1984 in space', ['the Ninth Wave', '1984'], ' in space'],
    ['Pride and Prejudice, a comedy', ['Pride and Prejudice'], ', a comedy'],
    ['Ann Reed, Salt is a romp', ['Ann Reed'], ', Salt is a romp'],
    ['Ann Reed and Jo Hall will love it', ['Ann Reed', 'Jo Hall'], ' will love it'],
    ['Ann Reed’s Wave trilogy, a tale', ['Ann Reed’s Wave trilogy'], ', a tale'],
    ['“The Ninth Wave”, too', ['The Ninth Wave'], ', too'],
    ['Salt: A Life and Ann Reed', ['Salt: A Life', 'Ann Reed'], ''],
    ['Émile Zola & Jo Hall!', ['Émile Zola', 'Jo Hall'], '!'],
    ['Ann Reed\nNext line', ['Ann Reed'], '\nNext line'],
  ])('reads %s', (text, names, rest) => {
    const list = namesAt(text, 0);
    expect(list?.names).toEqual(names);
    expect(text.slice(list!.end)).toBe(rest);
  });

  it.each(['cozy mysteries', '', ' , Ann', 'the sea and the salt'])('finds none in %j', (text) => {
    expect(namesAt(text, 0)).toBeUndefined();
  });

  it('begins where it is told', () => {
    expect(namesAt('fans of Ann Reed', 7)).toEqual({ end: 16, names: ['Ann Reed'] });
  });
});
