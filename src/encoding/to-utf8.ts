import { isUtf8 } from 'node:buffer';
import { FileError } from '../errors.ts';
import { decodeWestern, type Utf16, utf16Of, westernText } from './decode-text.ts';

/** Bytes at the start of a text that tell UTF-16; an even number, so that none of its units is cut. */
const HEAD = 2 ** 12;

/** Bytes that are read as one line at most: of a longer one, the rest is taken for another. */
const LONGEST_LINE = 2 ** 20;

const LINE_FEED = 10;

/**
 * Makes UTF-8 of a text as it streams in, whatever it is in: UTF-16, with a byte order mark or where it can be nothing
 * else, UTF-8, or Windows-1252, a line at a time, so that files that were put together of both are read as well. No
 * byte is lost: what differs in the text still differs in UTF-8. Line breaks stay where they are.
 *
 * @param name what a sentence calls the text, e.g. `books.csv`
 * @throws {FileError} where the text is in none of these encodings
 */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const coming = chunks[Symbol.asyncIterator]();
  try {
    const { head, isWhole } = await readHead(coming);
    const utf16 = utf16Of(head.subarray(0, HEAD), !isWhole);
    const text = isWhole ? only(head) : startingWith(head, coming);
    yield* utf16 ? fromUtf16(text, utf16, name) : fromLines(linesIn(text), name);
  } finally {
    // Bytes that are on their way are not waited for.
    coming.return?.().catch(() => undefined);
  }
}

async function readHead(
  coming: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Buffer; readonly isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < HEAD;) {
    const { value, done } = await coming.next();
    if (done) return { head: Buffer.concat(parts), isWhole: true };
    parts.push(value);
    length += value.length;
    // UTF-16 has a zero in the first line break of any usual text, so what comes line by line need not be waited for.
    if (value.includes(LINE_FEED) && !parts.some((part) => part.includes(0))) break;
  }
  return { head: Buffer.concat(parts), isWhole: false };
}

async function* only(head: Buffer): AsyncGenerator<Buffer> {
  yield head;
}

async function* startingWith(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    const { buffer, byteOffset, byteLength } = next.value;
    yield Buffer.from(buffer, byteOffset, byteLength);
  }
}

async function* fromUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Utf16,
  name: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      'INPUT_UNREADABLE',
      `${name} can't be read to its end: it is in UTF-16, and cut off or damaged. Save it as UTF-8.`,
      { cause: error },
    );
  }
}

/** Cuts a text behind line breaks, into pieces of many lines or of one; only a very long line is cut in two. */
async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let carried: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield Buffer.concat([...carried, chunk.subarray(0, end)]);
      carried = [];
      length = 0;
    }
    carried.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length <= LONGEST_LINE) continue;
    const line = Buffer.concat(carried);
    const cut = characterStart(line);
    yield line.subarray(0, cut);
    carried = [line.subarray(cut)];
    length = line.length - cut;
  }
  if (length > 0) yield Buffer.concat(carried);
}

/** Where the last character of UTF-8 begins that bytes may have cut off. */
function characterStart(bytes: Buffer): number {
  let at = bytes.length - 1;
  for (let steps = 0; steps < 3 && (bytes[at]! & 0xc0) === 0x80; steps += 1) at -= 1;
  return bytes[at]! >= 0xc0 ? at : bytes.length;
}

async function* fromLines(pieces: AsyncIterable<Buffer>, name: string): AsyncGenerator<Uint8Array> {
  // In a text known to be in UTF-8 or Windows-1252, bytes that neither has are damage, not another encoding.
  let isKnown = false;
  for await (const piece of pieces) {
    if (isUtf8(piece)) {
      isKnown ||= isForeign(piece);
      yield piece;
      continue;
    }
    const lines = cutIntoLines(piece);
    isKnown ||= lines.some((line) => isForeign(line) && isUtf8(line));
    if (!isKnown && decodeWestern(piece).kind === 'unknown-encoding') throw unknown(name);
    isKnown = true;
    yield Buffer.concat(lines.map((line) => (isUtf8(line) ? line : Buffer.from(westernText(line)))));
  }
}

const isForeign = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80);

function cutIntoLines(piece: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < piece.length;) {
    const end = piece.indexOf(LINE_FEED, at) + 1 || piece.length;
    lines.push(piece.subarray(at, end));
    at = end;
  }
  return lines;
}

function unknown(name: string): FileError {
  return new FileError(
    'INPUT_UNREADABLE',
    `It can't be told for sure in which encoding ${name} is. Save it as UTF-8, in a spreadsheet as “CSV UTF-8”, and run the same command again.`,
  );
}
