/** Text with what it was decoded from. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** Bytes that no text has. */
  | { readonly kind: 'binary' }
  /** Text, it seems, but in none of the encodings that can be told apart with certainty. */
  | { readonly kind: 'unknown-encoding' };

/** The characters of Windows-1252 for bytes 0x80 to 0x9F; a space for the five that it does not define. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Whether no plain text holds that byte or UTF-16 unit: controls but white space and DOS's mark of a file's end. */
const isStray = (code: number): boolean => code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a;

/**
 * Decodes plain text: UTF-16 and UTF-8 by their byte order marks, UTF-16 without one when it can be nothing else,
 * UTF-8 when it is valid, or else Windows-1252 if that gives Western text. The byte order mark is left out.
 *
 * @example
 * decodeText(Uint8Array.of(0x43, 0x61, 0x66, 0xe9)); // 'Café', from Windows-1252
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  const text = tryDecode(bytes, utf16 ?? 'utf-8');
  if (text !== undefined) return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text };
  return utf16 === undefined ? decodeWestern(bytes) : { kind: 'binary' };
}

/** The two orders of UTF-16's bytes. */
export type Utf16 = 'utf-16le' | 'utf-16be';

function tryDecode(bytes: Uint8Array, encoding: Utf16 | 'utf-8', isCut = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return undefined;
  }
}

/** When zeros at every other byte are a pattern: the bytes it takes, and the least share of them that is zero. */
const PATTERN = { bytes: 8, zeros: 0.4, zerosAmongForeign: 0.02 } as const;

/**
 * The kind of UTF-16 that a text is in, by its byte order mark, or by its zeros where it can be nothing else.
 *
 * @param isCut whether the text goes on after these bytes
 */
export function utf16Of(bytes: Uint8Array, isCut = false): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < PATTERN.bytes || bytes.length % 2 !== 0) return undefined;
  // The upper bytes of Latin letters are zero, and those of spaces and line breaks in any script.
  const even = bytes.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = bytes.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if ((even === 0) === (odd === 0)) return undefined;
  const zeros = (even + odd) / bytes.length;
  const foreign = bytes.some((byte) => byte >= 0x80 || (byte !== 0 && isStray(byte)));
  if (zeros < (foreign ? PATTERN.zerosAmongForeign : PATTERN.zeros)) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = tryDecode(bytes, encoding, isCut);
  return text !== undefined && !/[\p{Cn}\p{Co}\x7f-\x9f]/u.test(text) && !hasStray(text)
    ? encoding
    : undefined;
}

function hasStray(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isStray(text.charCodeAt(at))) return true;
  return false;
}

/**
 * Windows-1252, by a table: Node's own decoder of that name reads bytes 0x80 to 0x9F, and so all curly quotation
 * marks, as ISO-8859-1 in several releases. Other scripts' encodings use the upper half for most letters, where
 * Western text has only a few.
 */
export function decodeWestern(bytes: Uint8Array): Decoded {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (bytes.some(isStray)) return { kind: 'binary' };
  const letters = latin1.replaceAll(/[^a-z]+/gi, '').length;
  const upper = bytes.filter((byte) => byte >= 0x80).length;
  if (upper > letters || /[\x81\x8d\x8f\x90\x9d]/.test(latin1)) return { kind: 'unknown-encoding' };
  return { kind: 'text', text: westernText(bytes) };
}

/** Any bytes as Windows-1252; the five that it doesn't define become controls, each one of its own. */
export function westernText(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replaceAll(/[\x80-\x9f]/g, (mark) => {
    const character = WINDOWS_1252.charAt(mark.charCodeAt(0) - 0x80);
    return character === ' ' ? mark : character;
  });
}
