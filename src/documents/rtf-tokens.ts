/** A piece of RTF (Rich Text Format 1.9.1, "RTF Syntax"). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly number: number | undefined }
  /** A control symbol such as `\~` or `\*`. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** A byte of text, as it is or by its code. */
  | { readonly kind: 'byte'; readonly byte: number };

/** Letters and digits of a control word; a longer one is none. */
const CONTROL_WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const CODE = /\\'([\da-fA-F]{2})/y;

/**
 * Cuts RTF into its pieces, in their order; line breaks of the source are none. Takes any text, and is linear in its
 * length; binary data are passed over.
 *
 * @param source bytes as Latin-1
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length;) {
    const character = source.charAt(at);
    if (character === '\r' || character === '\n') at += 1;
    else if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at += 1;
    } else if (character !== '\\') {
      yield { kind: 'byte', byte: source.charCodeAt(at) };
      at += 1;
    } else {
      const [token, end] = controlAt(source, at);
      const isBinary = token.kind === 'word' && token.name === 'bin';
      yield token;
      at = end + (isBinary ? Math.max(0, token.number ?? 0) : 0);
    }
  }
}

/** What begins with the backslash at a place, and where it ends. */
function controlAt(source: string, at: number): readonly [RtfToken, number] {
  CONTROL_WORD.lastIndex = at;
  const word = CONTROL_WORD.exec(source);
  if (word) {
    const number = word[2] === undefined ? undefined : Number(word[2]);
    return [{ kind: 'word', name: word[1]!, number }, CONTROL_WORD.lastIndex];
  }
  CODE.lastIndex = at;
  const code = CODE.exec(source);
  if (code) return [{ kind: 'byte', byte: Number.parseInt(code[1]!, 16) }, CODE.lastIndex];
  return [{ kind: 'symbol', name: source.charAt(at + 1) }, at + 2];
}
