/** One line of a text file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break; empty when it was longer than the limit. */
  readonly text: string;
  /** Whether a line break follows. */
  readonly ended: boolean;
  /** Whether it was longer than the limit, and so was not kept. */
  readonly tooLong: boolean;
}

/** UTF-16 units of a line; a longer one is passed over, so that no file can fill the memory. */
export const MAX_LINE = 16 * 2 ** 20;

/** Cuts UTF-8 bytes into lines. A byte order mark is dropped, and a carriage return before a line break. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit = MAX_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let carry = '';
  let tooLong = false;
  const end = (ended: boolean): Line => {
    number += 1;
    const line = { number, text: carry.endsWith('\r') ? carry.slice(0, -1) : carry, ended, tooLong };
    carry = '';
    tooLong = false;
    return line;
  };
  const add = (part: string): void => {
    if (carry.length + part.length > limit) tooLong = true;
    carry = tooLong ? '' : carry + part;
  };
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      add(part);
      yield end(true);
    }
    add(last);
  }
  add(decoder.decode());
  if (carry !== '' || tooLong) yield end(false);
}
