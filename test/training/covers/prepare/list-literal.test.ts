import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseListLiteral } from '../../../../src/training/covers/prepare/list-literal.ts';

describe('parseListLiteral', () => {
  it.each<[string, string[]]>([
    [`['Fiction']`, ['Fiction']],
    [`["Children's stories", 'x']`, ["Children's stories", 'x']],
    [String.raw`['Children\'s stories']`, ["Children's stories"]],
    [`[]`, []],
    [` [ 'a' , 'b' , ] \n`, ['a', 'b']],
    [`['a'\n,\n'b']`, ['a', 'b']],
    [`['a' "b" 'c']`, ['abc']],
    [String.raw`['\x41\u00e9\U0001F600\101\0']`, ['Aé😀A\0']],
    [String.raw`['\\ \a\b\f\n\r\t\v']`, ['\\ \u0007\b\f\n\r\t\v']],
    [String.raw`['one\d']`, [String.raw`one\d`]],
    ["['one\\\ntwo']", ['onetwo']],
    [`['''it's "so"''', """two\nlines"""]`, [`it's "so"`, 'two\nlines']],
    [String.raw`[r'C:\new', R"\'", u'a']`, [String.raw`C:\new`, String.raw`\'`, 'a']],
    [`['']`, ['']],
  ])('%s', (literal, values) => {
    expect(parseListLiteral(literal)).toEqual(values);
  });

  it.each([
    '',
    'Fiction',
    "'Fiction'",
    "['Fiction'",
    "['Fiction]",
    "['Fiction', ",
    "'Fiction']",
    "['Fiction'] x",
    "['Fiction'; 'x']",
    '[Fiction]',
    '[1]',
    '[None]',
    "[['a']]",
    "[b'a']",
    "[f'a']",
    "[ur'a']",
    "['one\ntwo']",
    String.raw`['\x4']`,
    String.raw`['\u00e']`,
    String.raw`['\U00110000']`,
    String.raw`['\N{BULLET}']`,
    "['a\0']",
    "['a\\",
    '[,]',
    "['a',,'b']",
    "{'a'}",
    '[',
  ])('has no strings in %j', (literal) => {
    expect(parseListLiteral(literal)).toBeUndefined();
  });

  it('reads back any list that Python would print', () => {
    const anyString = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '"', '\\', '\n', '\r', '\t', 'n', 'x', ',', ']', 'é', '😀') }),
    );
    fc.assert(
      fc.property(fc.array(anyString, { maxLength: 5 }), (values) => {
        expect(parseListLiteral(`[${values.map(pythonRepr).join(', ')}]`)).toEqual(values);
      }),
    );
  });

  it('gives a list of strings or nothing for any text', () => {
    const unit = fc.constantFrom(
      '[',
      ']',
      "'",
      '"',
      "'''",
      '\\',
      'x4',
      'u00e',
      'r',
      ',',
      ' ',
      '\n',
      'a',
      '\0',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const values = parseListLiteral(text);
        expect(values === undefined || values.every((value) => typeof value === 'string')).toBe(true);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    expect(parseListLiteral(`[${"'a' ".repeat(100_000)}`)).toBeUndefined();
    expect(parseListLiteral(`['${'\\'.repeat(400_001)}`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** A string as Python's `repr` writes it, by The Python Standard Library's description of `ascii` and `repr`. */
function pythonRepr(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  const inside = Array.from(value, (character) => {
    if (character === '\\' || character === mark) return `\\${character}`;
    const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    if (named !== undefined) return named;
    const code = character.codePointAt(0)!;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code >= 0xd800 && code <= 0xdfff) return `\\u${code.toString(16)}`;
    return character;
  });
  return `${mark}${inside.join('')}${mark}`;
}
