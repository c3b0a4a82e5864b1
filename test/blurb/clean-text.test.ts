import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanProse } from '../../src/blurb/clean-text.ts';

const clean = (raw: string): string => cleanProse(raw, 20_000).text;

describe('cleanProse', () => {
  it('makes the same of a text that is prose already as of one with something to take away', () => {
    const pieces = fc.constantFrom(
      ...' \n-*#>=_`+.“”’'.split(''),
      '---',
      '\n- ',
      'a',
      'B',
      'é',
      '1',
      ' one',
      'two ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.integer({ min: 1, max: 60 }), (parts, limit) => {
        const text = parts.join('');
        expect(cleanProse(text, limit)).toEqual(cleanProse(`${text}\u200b`, limit));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['plain prose', 'A storm is coming.', 'A storm is coming.'],
    ['white space', '  A\t storm   is \u00a0 coming. ', 'A storm is coming.'],
    ['lines and paragraphs', ' one \r\n two \r\r\n \t\n three\u2028four ', 'one\ntwo\n\nthree\nfour'],
    ['HTML', '<p>A <b>dark</b>ness</p><p>falls &amp; stays</p>', 'A darkness\n\nfalls & stays'],
    ['line breaks in HTML', 'one<br>two<br/>three', 'one\ntwo\nthree'],
    ['line breaks of an HTML source', '<p>one\ntwo</p>\n\n<p>three</p>', 'one two\n\nthree'],
    ['line breaks beside tags that break none', 'one <i>two</i>\nthree', 'one two\nthree'],
    ['an XML document', '<?xml version="1.0"?>\n<d><![CDATA[A storm <3]]></d>', 'A storm <3'],
    ['scripts and styles', '<style>p{color:red}</style>ok<script>alert(1)</script>', 'ok'],
    ['comments', '<!-- draft --> ok', 'ok'],
    ['HTML escaped once more', '&lt;p&gt;Once &lt;i&gt;upon&lt;/i&gt;&lt;/p&gt;', 'Once upon'],
    ['brackets that are no tags', 'I <3 you, and 2 < 3 > 1', 'I <3 you, and 2 < 3 > 1'],
    ['a comment without an end', 'one <!-- two', 'one <!-- two'],
    [
      'Markdown',
      '# Head\n> quote\n* item **bold** _em_ `code` ~~gone~~ ||spoiler||',
      'Head\nquote\nitem bold em code gone spoiler',
    ],
    ['a rule between paragraphs', 'one\n---\ntwo', 'one\n\ntwo'],
    ['the hyphen of an attribution', '“Superb.”\n- The Herald', '“Superb.”\n— The Herald'],
    ['underscores inside words', 'snake_case stays', 'snake_case stays'],
    ['Markdown links and images', '[the sea](https://x.example/a) ![alt](b.png)', 'the sea alt'],
    [
      'reference links',
      'a [calm][1] [sea] here\n\n[1]: https://x.example "Sea"\n[sea]:\n  ./b.md\nend',
      'a calm [sea] here\n\nend',
    ],
    [
      'footnotes',
      'a calm[^1] sea[^note]\n\n[^1]: Seen twice.\n    And once more.\n[^note]: Not seen.\nend',
      'a calm sea\n\nend',
    ],
    ['brackets before a colon', '[Exit]: she leaves.', '[Exit]: she leaves.'],
    ['bare links', 'see https://x.example/a?b=c now', 'see now'],
    ["Discord's mentions", 'hi <@123> <@!4> <@&5> <#6> <:smile:7> <a:x:8> end', 'hi end'],
    ["Slack's mentions", 'hi <@U1|ann> <#C1|general> <!here> <!subteam^S1> end', 'hi end'],
    ["Slack's links", '<https://x.example|the sea> <mailto:a@b.example|Ann>', 'the sea Ann'],
    ['mentions of everyone', '@everyone come @here, me@here.example', 'come , me@here.example'],
    ['NUL and other controls', 'a\0b\u0007c\u001b[31md', 'a b c [31md'],
    ['lone surrogates', 'a\ud800b\udc00c', 'a b c'],
    ['text that reorders text', 'abc\u202edef\u2066ghi', 'abcdefghi'],
    [
      'invisible joiners within words',
      'un\u200bseen\u00ad ha\u2060l\u200cf \u200elight\u200d',
      'unseen half light',
    ],
    [
      'other invisible marks within words',
      'un\u034fseen \u{e0041}li\ufe0fght \u206dsea\ufffa',
      'unseen light sea',
    ],
    ['the keys and flags of emoji', '1\ufe0f\u20e3 \u2764\ufe0f', '1\ufe0f\u20e3 \u2764\ufe0f'],
    ['the non-joiner of Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['the joiners of Hindi', 'क्\u200dष राष्\u200cट्र', 'क्\u200dष राष्\u200cट्र'],
    ['emoji of several parts', '👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    ['Chinese', '风暴 即将来临', '风暴 即将来临'],
    ['Arabic', 'العاصفة قادمة', 'العاصفة قادمة'],
  ])('%s', (_name, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it('keeps a text of exactly the limit', () => {
    expect(cleanProse('abcde fghij', 11)).toMatchObject({ text: 'abcde fghij', shortened: false });
  });

  it('cuts one unit more at the end of a word, and says so', () => {
    expect(cleanProse('abcde fghij', 10)).toMatchObject({ text: 'abcde', shortened: true });
    expect(cleanProse('abcde fghij', 5)).toMatchObject({ text: 'abcde', shortened: true });
  });

  it('cuts text without words at the limit, never inside a character', () => {
    expect(cleanProse('风'.repeat(300), 200)).toMatchObject({ text: '风'.repeat(200), shortened: true });
    expect(cleanProse('😀'.repeat(300), 201)).toMatchObject({ text: '😀'.repeat(100), shortened: true });
  });

  it('does not call markup that was taken away a shortening', () => {
    expect(cleanProse('<p>a</p>'.repeat(3), 7)).toMatchObject({ text: 'a\n\na\n\na', shortened: false });
  });

  const marks = [
    '<',
    '<a ',
    '<p>',
    '<div>',
    '<svg>',
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

  it('keeps the lines of elements that stand deeper in each other than any text has them', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `${at}`);
    expect(cleanProse(lines.map((line) => `<div>${line}`).join(''), 50_000).text.split('\n\n')).toEqual(
      lines,
    );
  });

  it('makes well-formed text of lines without controls, within the limit, of anything', () => {
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
        const { text } = cleanProse(raw, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Surrogate}]|^\s|\s$|[^\S\n]\s|\s[^\S\n]|\n{3}/u);
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

describe('cleanLines', () => {
  it.each<[string, string]>([
    [' Ice  by\tAda Quill \r\n\n Salt ', 'Ice by Ada Quill\nSalt'],
    ['Ice\u2028Salt\u0000Tide', 'Ice\nSalt Tide'],
    [' \n ', ''],
  ])('of %j makes %j', (raw, text) => {
    expect(cleanLines(raw, 100)).toEqual({ text, shortened: false });
  });

  it('keeps whole lines within the limit, at the limit and one beyond', () => {
    expect(cleanLines('Ice\nSalt', 8)).toEqual({ text: 'Ice\nSalt', shortened: false });
    expect(cleanLines('Ice\nSalt', 7)).toEqual({ text: 'Ice', shortened: true });
    expect(cleanLines('Ice\nSalt', 2)).toEqual({ text: 'Ic', shortened: true });
  });
});
