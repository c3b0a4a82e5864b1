import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanProse } from '../../src/blurb/clean-text.ts';
import { readBlurb } from '../../src/blurb/read-blurb.ts';
import { STORY } from './story.ts';

const lettersOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]/gu) ?? []).toSorted();

const WHOLE = `---
title: The Salt Boat
---
#1 NEW YORK TIMES BESTSELLER
A HARBOUR BOOK CLUB PICK

“Gripping, twisted, utterly unputdownable.”
— Orla Finch, author of The Ninth Wave

When lighthouse keeper Mara Vale finds a boat full of salt on the rocks, she thinks of
smugglers. Then the salt begins to speak.

To save the village she must sail to the drowned city her mother drew.

Perfect for fans of Ann Reed and The Ninth Wave.

The Drowned Coast series:
1. The Salt Boat
2. The Glass Tide

About the Author
Jo Hallam lives in Hull. She keeps bees.

ISBN: 978-1-4028-9462-6
Content warnings: drowning, grief.
#fantasy #sea :ocean:`;

describe('readBlurb', () => {
  it('parts a blurb as it is sent into what is read and what is not, in the order of the text', () => {
    const { text, leftOut, comparisons, shortened } = readBlurb(WHOLE);
    expect(text).toBe(`${STORY} To save the village she must sail to the drowned city her mother drew.`);
    expect(leftOut.map(({ kind }) => kind)).toEqual([
      'metadata',
      'accolade',
      'review',
      'comparison',
      'series',
      'biography',
      'edition',
      'warning',
      'tags',
    ]);
    expect(leftOut[5]?.text).toBe('About the Author Jo Hallam lives in Hull. She keeps bees.');
    expect(comparisons).toEqual(['Ann Reed', 'The Ninth Wave']);
    expect(shortened).toBe(false);
  });

  it('reads the same from HTML, from Markdown and with the line breaks of another system', () => {
    const { text } = readBlurb(WHOLE);
    const html = WHOLE.slice(WHOLE.indexOf('#1'))
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
      .join('');
    const markdown = WHOLE.replace('#1 NEW', '**#1 NEW').replace('PICK', 'PICK**');
    for (const raw of [html, markdown, WHOLE.replaceAll('\n', '\r\n')])
      expect(readBlurb(raw).text).toBe(text);
  });

  it.each([
    ['one long review', '“I laughed, I cried, I missed my stop. A stunning debut.” — The Daily Herald'],
    [
      'a review and hardly a word more',
      '“A stunning debut about a drowned town.” — The Daily Herald\nOut now.',
    ],
    ['a life', 'Jo Hallam is the author of six novels. She lives in Hull with her wife and two dogs.'],
    ['a place in a series', 'Book 3 in the Drowned Coast series.'],
    ['a warning', 'Content warnings: drowning, grief, blood.'],
  ])('reads a text as it is that is %s', (_name, raw) => {
    expect(readBlurb(raw)).toMatchObject({ text: raw.replaceAll('\n', ' '), leftOut: [] });
  });

  it.each([
    [':heart::kiss:', '', ':heart::kiss:'],
    ['A keeper finds a boat :heart::kiss:', 'A keeper finds a boat', ':heart::kiss:'],
    ['War :crossed_swords: and peace', 'War and peace', ':crossed_swords:'],
    [':heart: #romance #western', '#romance #western', ':heart:'],
    ['Alternate cover edition of ISBN 9780000000002', '', 'Alternate cover edition of ISBN 9780000000002'],
    ['ISBN 9780000000002\n\nA storm.', 'A storm.', 'ISBN 9780000000002'],
  ])('leaves out what is no words also of so little as %s', (raw, text, leftOut) => {
    const read = readBlurb(raw);
    expect(read.text).toBe(text);
    expect(read.leftOut.map((part) => part.text)).toEqual([leftOut]);
  });

  it('leaves out what is for programs also of a text that it reads as it is', () => {
    const { text, leftOut } = readBlurb('+++\ntitle = "Ice"\n+++\nA storm.\n\n[1]: https://x.example');
    expect(text).toBe('A storm.');
    expect(leftOut.map(({ kind }) => kind)).toEqual(['metadata', 'metadata']);
  });

  it('leaves prose alone, and words of other scripts whole', () => {
    for (const prose of [
      STORY,
      'می\u200cخواهم دریا را ببینم',
      '很久以前，海在这里。',
      '👩\u200d👩\u200d👧 at sea',
      '',
    ]) {
      expect(readBlurb(prose)).toEqual({ text: prose, leftOut: [], comparisons: [], shortened: false });
    }
  });

  it('joins the words that invisible joiners and broken lines part', () => {
    const raw =
      'Mara is the un\u00adseen half\u200bsister of the harbour master and the\nbestselling author next door, and she knows.';
    expect(readBlurb(raw).text).toBe(
      'Mara is the unseen halfsister of the harbour master and the bestselling author next door, and she knows.',
    );
  });

  it('leaves whole sentences where it leaves something out of them', () => {
    const raw = `${STORY} A ghost story for winter, perfect for fans of Ann Reed. From the author of Ice comes a song.`;
    expect(readBlurb(raw).text).toBe(`${STORY} A ghost story for winter. a song.`);
  });

  it('looks at so much and says so', () => {
    expect(readBlurb('The sea. '.repeat(9), 40)).toMatchObject({ shortened: true });
    expect(readBlurb('The sea. '.repeat(4), 40)).toMatchObject({ shortened: false });
  });

  it('makes one line of anything, and loses no letter of it', () => {
    const piece = fc.constantFrom(
      STORY,
      '“Superb.” — The Herald',
      '"',
      '’',
      ' — ',
      '\n',
      '\n\n',
      'Perfect for fans of Ann Reed, ',
      'Book 1 in the Ice series. ',
      '#a #b ',
      ':heart:',
      'About the Author ',
      'Warning: ',
      'ISBN 9781402894626',
      'From the author of Ice comes ',
      '. ',
      '• ',
    );
    const anything = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anything, (raw) => {
        const { text, leftOut } = readBlurb(raw);
        expect(text).not.toMatch(/^\s|\s$|\s\s|[\n\r]/);
        const { text: prose, metadata } = cleanProse(raw, 20_000);
        const parted = [text, ...leftOut.map((part) => part.text)].join('');
        expect(lettersOf(parted)).toEqual(lettersOf(prose + metadata.join('')));
      }),
    );
  });

  const HEAVY = [
    '"',
    '" ',
    '“A',
    '— ',
    '-',
    '!',
    ', ',
    'A ',
    'for fans of A, ',
    'by the author of ',
    'book 1 ',
    'ISBN ',
    '#a',
    ':a:',
    '[',
    '\n',
    '\u200c',
    'aboutThe ',
    'She ',
    'Jo Hallam is the author of books ',
    'Kirkus ',
    '"Great." — The Guardian ',
    "'Great' Sunday Times ",
    'x',
  ];
  it.each(HEAVY)('takes a hundred thousand of %j in time that grows with the text alone', (unit) => {
    const times = [25_000, 100_000].map((length) => {
      const raw = unit.repeat(length / unit.length);
      const start = process.cpuUsage();
      readBlurb(raw, length);
      const { user } = process.cpuUsage(start);
      return user / 1000;
    });
    // Four times the text, with much room for what else the machine does; a square would be sixteen times.
    expect(times[1]!).toBeLessThan(200 + 10 * times[0]!);
  });
});
