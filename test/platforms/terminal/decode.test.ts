import { homedir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../src/platforms/terminal/decode.ts';
import { lookedAt, REQUEST_LIMITS } from '../../../src/request-limits.ts';
import { TERMINAL_LIMITS } from '../../../src/platforms/terminal/limits.ts';

const request = (message: string): unknown => {
  const input = decodeMessage(message);
  return input.kind === 'request' ? input.request : input;
};

const sentence = (message: string): string => {
  const input = decodeMessage(message);
  if (input.kind !== 'problem') throw new Error(`decoded as ${input.kind}`);
  return input.sentence;
};

describe('plain text', () => {
  it('is a blurb, as in a direct message', () => {
    expect(request(' A storm\nis coming. ')).toMatchObject({
      command: 'coverhues',
      blurb: 'A storm\nis coming.',
    });
  });

  it('keeps what looks like an option, or a path', () => {
    expect(request('She left --top secret-- at /home.')).toMatchObject({
      blurb: 'She left --top secret-- at /home.',
    });
    expect(request('/ and then')).toMatchObject({ command: 'coverhues', blurb: '/ and then' });
  });

  it.each(['', '  \n '])('is nothing when there is none: %j', (message) => {
    expect(decodeMessage(message)).toEqual({ kind: 'nothing' });
  });

  it('is cut at the limit', () => {
    const most = lookedAt(REQUEST_LIMITS.blurb) + 1;
    expect(TERMINAL_LIMITS.message).toBeGreaterThan(most);
    expect(request('x'.repeat(TERMINAL_LIMITS.message + 1))).toMatchObject({ blurb: 'x'.repeat(most) });
  });
});

describe('/coverhues', () => {
  it.each([
    ['/coverhues A storm.', { blurb: 'A storm.' }],
    ['/COVERHUES A storm.', { blurb: 'A storm.' }],
    ['/coverhues "A storm."', { blurb: 'A storm.' }],
    ['/coverhues “A storm.”', { blurb: 'A storm.' }],
    ['/coverhues "Go," he said. "Now."', { blurb: '"Go," he said. "Now."' }],
    ['/coverhues', { blurb: '', genres: '', title: '', top: 5 }],
    [
      '/coverhues --genres "cozy mystery, cats" A storm.',
      { genres: 'cozy mystery, cats', blurb: 'A storm.' },
    ],
    [
      '/coverhues A storm. --genres “cozy mystery, cats”',
      { genres: 'cozy mystery, cats', blurb: 'A storm.' },
    ],
    [
      '/coverhues --like "Ice by Ada Quill; Salt" A storm.',
      { comparables: 'Ice by Ada Quill; Salt', blurb: 'A storm.' },
    ],
    [
      '/coverhues --like "Ice by Ada Quill" A storm. --like=Salt',
      { comparables: 'Ice by Ada Quill; Salt', blurb: 'A storm.' },
    ],
    ['A storm. --like Ice by Ada Quill; Salt', { comparables: 'Ice by Ada Quill; Salt', blurb: 'A storm.' }],
    ['/coverhues --title Ice --title Salt A storm.', { title: 'Salt', blurb: 'A storm.' }],
    ["/coverhues --title 'The Long Frost' A storm.", { title: 'The Long Frost', blurb: 'A storm.' }],
    ["/coverhues --title 'It's' A storm.", { title: "It's", blurb: 'A storm.' }],
    [
      '/coverhues --title=Frost --top=10 --theme Dark A\nstorm.',
      { title: 'Frost', top: 10, theme: 'dark', blurb: 'A\nstorm.' },
    ],
    ['/coverhues A storm --as ever-- is coming.', { blurb: 'A storm --as ever-- is coming.' }],
  ])('%j', (message, expected) => {
    expect(request(message)).toMatchObject({ command: 'coverhues', ...expected });
  });

  it.each([
    ['/coverhues --top 0 A storm.', '--top takes a whole number from 1 to 58, not “0”.'],
    ['/coverhues --top 59 A storm.', '--top takes a whole number from 1 to 58, not “59”.'],
    ['/coverhues --top many A storm.', '--top takes a whole number from 1 to 58, not “many”.'],
    ['/coverhues --theme neon A storm.', '--theme takes light or dark, not “neon”.'],
    [
      '/coverhues --frob x A storm.',
      '--frob is not understood; the options are --genres, --like, --title, --lock, --cover, --top, --theme, each with a value.',
    ],
    [
      '/coverhues --top',
      '--top is not understood; the options are --genres, --like, --title, --lock, --cover, --top, --theme, each with a value.',
    ],
  ])('%j is answered with what is understood', (message, expected) => {
    expect(sentence(message)).toBe(expected);
  });

  it('never prints back an escape sequence', () => {
    expect(sentence('/coverhues --theme \u001b[31mred\u001b[0m A storm.')).not.toContain('\u001b');
  });
});

describe('a cover', () => {
  const home = homedir();

  it.each([
    ['/covergenre cover.png', 'cover.png'],
    ['/COVERGENRE "My Cover.png"', 'My Cover.png'],
    ['/covergenre My Cover.png', 'My Cover.png'],
    ['/covergenre without an ending', 'without an ending'],
    ['cover.jpg', 'cover.jpg'],
    ['/home/ann/cover.JPEG', '/home/ann/cover.JPEG'],
    ["'/home/ann/My Cover.webp'", '/home/ann/My Cover.webp'],
    ['/home/ann/My\\ Cover\\ \\(2\\).png', '/home/ann/My Cover (2).png'],
    ['~/My Cover.gif', join(home, 'My Cover.gif')],
    ['file:///home/ann/My%20Cover.avif', '/home/ann/My Cover.avif'],
    [String.raw`C:\Users\Ann\_new\My Cover.png`, String.raw`C:\Users\Ann\_new\My Cover.png`],
    ['drawing.svg', 'drawing.svg'],
    ['cover.heif', 'cover.heif'],
    ['cover.jxl', 'cover.jxl'],
    ['cover.jp2', 'cover.jp2'],
    ['cover.psd', 'cover.psd'],
  ])('at the path in %j is asked about', (message, path) => {
    expect(decodeMessage(message)).toEqual({ kind: 'picture', path, fields: { command: 'covergenre' } });
  });

  it.each(['https://example.com/cover.jpg', '"http://example.com/book.pdf"'])(
    'is not at an address on the web: %j',
    (message) => {
      expect(decodeMessage(message)).toMatchObject({ kind: 'request' });
    },
  );

  it.each([
    ['/coverhues --cover cover.png A storm.', 'cover.png'],
    ['/coverhues A storm. --cover="My Cover.png"', 'My Cover.png'],
    [String.raw`/coverhues --cover ~/My\ Cover.png A storm.`, join(home, 'My Cover.png')],
  ])('goes with the blurb in %j', (message, path) => {
    expect(decodeMessage(message)).toEqual({
      kind: 'picture',
      path,
      fields: { command: 'coverhues', blurb: 'A storm.' },
    });
  });

  it('may be asked about with options', () => {
    expect(decodeMessage('/covergenre --genres "cozy mystery" ~ --theme dark')).toEqual({
      kind: 'picture',
      path: home,
      fields: { command: 'covergenre', genres: 'cozy mystery', theme: 'dark' },
    });
  });

  it.each(['/covergenre', '/covergenre --theme dark'])('that is missing in %j is asked for', (message) => {
    expect(sentence(message)).toBe('Type the path of a picture after it, such as /covergenre cover.jpg.');
  });

  it.each([
    'She drew him, and called it cover.png',
    'A storm is coming.\n/home/ann/cover.png',
    'The end.',
    'file://%',
  ])('is not seen in a blurb: %j', (message) => {
    expect(request(message)).toMatchObject({ command: 'coverhues', blurb: message });
  });
});

describe('the other commands', () => {
  it.each(['/help', '/HELP', 'help', '?'])('%s asks for help', (message) => {
    expect(request(message)).toMatchObject({ command: 'help' });
  });

  it.each(['why', 'more', 'other', 'roll', 'swap', 'lock', 'export'])('/%s follows up', (id) => {
    expect(decodeMessage(`/${id}`)).toEqual({ kind: 'follow-up', id, text: '' });
  });

  it('/lock takes along what is typed behind it', () => {
    expect(decodeMessage('/lock 1 3 #b22222')).toEqual({
      kind: 'follow-up',
      id: 'lock',
      text: '1 3 #b22222',
    });
  });

  it.each(['/quit', '/exit', 'quit', 'exit'])('%s leaves', (message) => {
    expect(decodeMessage(message)).toEqual({ kind: 'quit' });
  });

  it('an unknown one is said to be unknown', () => {
    expect(sentence('/frob a storm')).toBe('There is no command /frob. /help shows what there is.');
  });
});

it.each(['--title “', "--title '", '--title "', '--top 1 ', '/coverhues '])(
  'a megabyte of %j is decoded',
  (part) => {
    expect(decodeMessage(`/coverhues ${part.repeat(2 ** 20 / part.length)}`).kind).toMatch(/request|problem/);
  },
);

it('anything at all is decoded', () => {
  const word = fc.constantFrom(
    '/coverhues',
    '/covergenre',
    '--cover',
    'a.png',
    'file://',
    '~/',
    '--top',
    '--genres',
    '"',
    '“',
    "'",
    '=',
    '--',
    '/',
    '\n',
    ' ',
  );
  const message = fc.array(fc.oneof(word, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(message, (text) => {
      expect(['request', 'follow-up', 'quit', 'nothing', 'problem', 'picture']).toContain(
        decodeMessage(text).kind,
      );
    }),
  );
});
