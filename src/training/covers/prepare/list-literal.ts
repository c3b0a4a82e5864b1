/** What a backslash and a letter stand for in a Python string. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Escapes that name a character by its number: `\101`, `\x41`, `\u0041`, `\U00000041`. */
const NUMBERED = /([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})/y;

const LAST_CODE_POINT = 0x10ffff;

/**
 * Reads a Python list of strings such as `['Fiction', "Children's stories"]`, as `ast.literal_eval` does:
 * either quotation mark, three of them, escapes, the prefixes `r` and `u`, strings side by side, a comma at the
 * end. Characters by name (`\N{…}`) are not known.
 *
 * Source: The Python Language Reference, 2.4.1, "String and Bytes literals".
 *
 * @returns `undefined` for anything that is no list of strings.
 */
export function parseListLiteral(literal: string): string[] | undefined {
  const text = literal.replaceAll(/\r\n?/g, '\n');
  const values: string[] = [];
  let at = 0;

  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const space = (): unknown => skip(/(?:[ \t\n\f]|\\\n)+/y);

  space();
  if (!skip(/\[/y)) return undefined;
  for (;;) {
    space();
    if (skip(/\]/y)) break;
    let value: string | undefined;
    for (;;) {
      const part = readString(text, at);
      if (part === undefined) break;
      value = (value ?? '') + part.value;
      at = part.end;
      space();
    }
    if (value === undefined) return undefined;
    values.push(value);
    if (!skip(/,/y) && text[at] !== ']') return undefined;
  }
  space();
  return at === text.length ? values : undefined;
}

/** A string literal that begins at `start`: what it stands for, and where it ends. */
function readString(text: string, start: number): { value: string; end: number } | undefined {
  const opening = /([rRuU]?)('''|"""|'|")/y;
  opening.lastIndex = start;
  const [whole = '', prefix = '', mark = ''] = opening.exec(text) ?? [];
  if (mark === '') return undefined;
  const raw = prefix.toLowerCase() === 'r';
  let value = '';
  let at = start + whole.length;
  while (!text.startsWith(mark, at)) {
    const character = text[at];
    if (character === undefined || character === '\0') return undefined;
    if (character === '\n' && mark.length === 1) return undefined;
    if (character !== '\\') {
      value += character;
      at += 1;
      continue;
    }
    const escape = raw ? readRawEscape(text, at) : readEscape(text, at);
    if (escape === undefined) return undefined;
    value += escape.value;
    at = escape.end;
  }
  return { value, end: at + mark.length };
}

/** In a raw string, a backslash and what follows it stay, even a quotation mark. */
function readRawEscape(text: string, at: number): { value: string; end: number } | undefined {
  return at + 1 < text.length ? { value: text.slice(at, at + 2), end: at + 2 } : undefined;
}

function readEscape(text: string, at: number): { value: string; end: number } | undefined {
  const letter = text[at + 1];
  if (letter === undefined || letter === '\0') return undefined;
  const known = ESCAPES[letter];
  if (known !== undefined) return { value: known, end: at + 2 };
  NUMBERED.lastIndex = at + 1;
  const [digits, octal, ...hexadecimal] = NUMBERED.exec(text) ?? [];
  if (digits !== undefined) {
    const code = octal === undefined ? Number.parseInt(hexadecimal.join(''), 16) : Number.parseInt(octal, 8);
    if (code > LAST_CODE_POINT) return undefined;
    return { value: String.fromCodePoint(code), end: at + 1 + digits.length };
  }
  // Python keeps the backslash of an escape that it doesn't know, but not of one that it knows to be cut off.
  return /[xuUN]/.test(letter) ? undefined : { value: `\\${letter}`, end: at + 2 };
}
