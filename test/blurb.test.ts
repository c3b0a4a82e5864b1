import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../src/blurb.ts';

const clean = (raw: string): string => cleanText(raw, 20_000).text;

describe('cleanText', () => {
  it.each([
    ['plain prose', 'A storm is coming.', 'A storm is coming.'],
    ['white space', '  A\t storm \r\n\r\n is   coming. ', 'A storm is coming.'],
    ['HTML', '<p>A <b>dark</b>ness</p><p>falls &amp; stays</p>', 'A darkness falls & stays'],
    ['line breaks in HTML', 'one<br>two<br/>three', 'one two three'],
    ['scripts and styles', '<style>p{color:red}</style>ok<script>alert(1)</script>', 'ok'],
    ['comments', '<!-- draft --> ok', 'ok'],
    ['HTML escaped once more', '&lt;p&gt;Once &lt;i&gt;upon&lt;/i&gt;&lt;/p&gt;', 'Once upon'],
    ['brackets that are no tags', 'I <3 you, and 2 < 3 > 1', 'I <3 you, and 2 < 3 > 1'],
    ['a comment without an end', 'one <!-- two', 'one <!-- two'],
    [
      'Markdown',
      '# Head\n> quote\n* item **bold** _em_ `code` ~~gone~~ ||spoiler||',
      'Head quote item bold em code gone spoiler',
    ],
    ['a rule between paragraphs', 'one\n---\ntwo', 'one two'],
    ['underscores inside words', 'snake_case stays', 'snake_case stays'],
    ['Markdown links and images', '[the sea](https://x.example/a) ![alt](b.png)', 'the sea alt'],
    ['bare links', 'see https://x.example/a?b=c now', 'see now'],
    ["Discord's mentions", 'hi <@123> <@!4> <@&5> <#6> <:smile:7> <a:x:8> end', 'hi end'],
    ["Slack's mentions", 'hi <@U1|ann> <#C1|general> <!here> <!subteam^S1> end', 'hi end'],
    ["Slack's links", '<https://x.example|the sea> <mailto:a@b.example|Ann>', 'the sea Ann'],
    ['mentions of everyone', '@everyone come @here, me@here.example', 'come , me@here.example'],
    ['NUL and other controls', 'a\0b\u0007c\u001b[31md', 'a b c [31md'],
    ['lone surrogates', 'a\ud800b\udc00c', 'a b c'],
    ['text that reorders text', 'abc\u202edef\u2066ghi', 'abcdefghi'],
    ['emoji of several parts', '👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    ['Chinese', '风暴 即将来临', '风暴 即将来临'],
    ['Arabic', 'العاصفة قادمة', 'العاصفة قادمة'],
  ])('%s', (_name, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it('keeps a text of exactly the limit', () => {
    expect(cleanText('abcde fghij', 11)).toEqual({ text: 'abcde fghij', shortened: false });
  });

  it('cuts one unit more at the end of a word, and says so', () => {
    expect(cleanText('abcde fghij', 10)).toEqual({ text: 'abcde', shortened: true });
    expect(cleanText('abcde fghij', 5)).toEqual({ text: 'abcde', shortened: true });
  });

  it('cuts text without words at the limit, never inside a character', () => {
    expect(cleanText('风'.repeat(300), 200)).toEqual({ text: '风'.repeat(200), shortened: true });
    expect(cleanText('😀'.repeat(300), 201)).toEqual({ text: '😀'.repeat(100), shortened: true });
  });

  it('does not call markup that was taken away a shortening', () => {
    expect(cleanText('<p>a</p>'.repeat(3), 5)).toEqual({ text: 'a a a', shortened: false });
  });

  const marks = [
    '<',
    '<a ',
    '<p>',
    '<!--',
    '&',
    '&lt;p',
    '[',
    '_',
    'a_',
    '*',
    '- ',
    '<@',
    '@here',
    '\n',
    '`',
    '|',
  ];
  it.each(marks)('takes a megabyte of %j', (mark) => {
    expect(clean(mark.repeat(2 ** 20 / mark.length)).length).toBeLessThanOrEqual(20_000);
  });

  it('makes well-formed text without controls, within the limit, of anything', () => {
    const fragment = fc.constantFrom(
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '&amp;',
      '<@1>',
      '**',
      '_',
      '\ud83d',
      '\n',
      '<script>',
    );
    const anything = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fragment))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 60 }), (raw, limit) => {
        const { text } = cleanText(raw, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/[\p{Cc}\p{Surrogate}]|^\s|\s$|\s\s/u);
      }),
    );
  });
});

describe('cleanLine', () => {
  it.each([
    ['makes one line', ' The\nLong\0Ice \u202e', { text: 'The Long Ice', shortened: false }],
    ['keeps what fits', 'one two three', { text: 'one two three', shortened: false }],
    ['cuts at the end of a word', 'one two threes', { text: 'one two', shortened: true }],
    ['keeps marks that titles have', '*Flowers* <b>', { text: '*Flowers* <b>', shortened: false }],
    ['takes a megabyte', 'x'.repeat(2 ** 20), { text: 'x'.repeat(13), shortened: true }],
  ])('%s', (_name, raw, expected) => {
    expect(cleanLine(raw, 13)).toEqual(expected);
  });
});
