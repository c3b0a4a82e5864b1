import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import { fullName, shownName } from '../../src/swatch/shown-name.ts';

const { swatch: words } = sentencesFor('en');

describe('the one name that a colour is shown by', () => {
  it.each([
    ['a hue’s keyword', 'saddlebrown', '#804615', 'saddlebrown', 'saddlebrown'],
    [
      'what people see where the keyword misleads',
      'darkslategray',
      '#141b1d',
      'black',
      'black (darkslategray)',
    ],
    ['what people call a neutral', 'lightgrey', '#d0d0cc', 'light grey', 'light grey'],
  ])('is %s', (_, name, hex, shown, full) => {
    expect(shownName({ name, hex }, words)).toBe(shown);
    expect(fullName({ name, hex }, words)).toBe(full);
  });
});
