import { describe, expect, it } from 'vitest';
import { readBlurb } from '../../../src/blurb/read-blurb.ts';
import { STORY, leftOutOf, readOf } from '../story.ts';

const namesIn = (text: string): readonly string[] => readBlurb(`${STORY}\n\n${text}`).comparisons;

describe('comparisons by name', () => {
  it.each<[string, readonly string[], string]>([
    [
      'Perfect for fans of Orla Finch, J. K. Reed and The Ninth Wave.',
      ['Orla Finch', 'J. K. Reed', 'The Ninth Wave'],
      '',
    ],
    ['A sea romance, perfect for fans of Orla Finch.', ['Orla Finch'], 'A sea romance.'],
    ['A sea romance for fans of Orla Finch and Ann Reed!', ['Orla Finch', 'Ann Reed'], 'A sea romance!'],
    ['For readers of Pride and Prejudice, a comedy at sea.', ['Pride and Prejudice'], 'a comedy at sea.'],
    ['Perfect for fans of Orla Finch, Salt is a joyous romp.', ['Orla Finch'], 'Salt is a joyous romp.'],
    ['Perfect for fans of Orla Finch’s Wave saga.', ['Orla Finch’s Wave saga'], ''],
    ['Sure to appeal to readers of Ann Reed or Orla Finch.', ['Ann Reed', 'Orla Finch'], ''],
    ['A ghost story in the tradition of M. R. James.', ['M. R. James'], 'A ghost story.'],
    ['Fans of Orla Finch will love this new novel.', ['Orla Finch'], ''],
    ['If you enjoyed The Ninth Wave, you’ll love this book.', ['The Ninth Wave'], ''],
    [
      'The Ninth Wave meets Jaws in this tale of a drowned town.',
      ['The Ninth Wave', 'Jaws'],
      'this tale of a drowned town.',
    ],
    ['Think Dracula meets Jaws!', ['Dracula', 'Jaws'], ''],
    ['PERFECT FOR FANS OF ORLA FINCH AND ANN REED', ['ORLA FINCH', 'ANN REED'], ''],
  ])('are left out, and their names kept: %s', (text, names, rest) => {
    expect(namesIn(text)).toEqual(names);
    expect(readOf(text)).toBe(rest);
  });

  it.each([
    'Perfect for fans of cozy mysteries with cats.',
    'For readers who love slow burns and small towns.',
    'When Mara meets Tom at the fair, everything changes.',
    'Mara Vale meets Tom Reed. Sparks fly.',
    'She meets The Captain on the quay.',
    'Fans of the missing singer gather at the gate with candles.',
    'The house is built in the style of Gothic abbeys.',
  ])('are not kinds of books, nor people who meet: %s', (text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(namesIn(text)).toEqual([]);
  });

  it('keep each name once', () => {
    expect(namesIn('For fans of Orla Finch.\nPerfect for readers of Orla Finch and Ann Reed.')).toEqual([
      'Orla Finch',
      'Ann Reed',
    ]);
  });
});
