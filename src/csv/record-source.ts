/** Bytes that can be read again from a place that has not been left behind. */
export interface RecordSource {
  /** Where its bytes begin now, counted from the first that ever came, and the number of that line, from 1. */
  readonly at: { readonly byte: number; readonly line: number };
  /** The number of the line on which a byte stands that came already and was not left. */
  lineOf(byte: number): number;
  /** The bytes from where it begins to the end, those that came already and those that come. */
  read(): AsyncGenerator<Uint8Array>;
  /** Leaves what stands before a byte that came already. */
  leave(byte: number): void;
  /** Leaves empty lines and the one after them, and gives that one's number. */
  leaveLine(): Promise<number>;
  /** Says that no more is wanted. */
  close(): void;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

const isBreak = (byte: number): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN;

/** Makes bytes readable again; holds those from `at` on. */
export function createRecordSource(bytes: AsyncIterable<Uint8Array>): RecordSource {
  const coming = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  const at = { byte: 0, line: 1 };
  let pulling: Promise<boolean> | undefined;

  /** Waits for more bytes; false at the end. Who asks meanwhile waits for the same. */
  function pull(): Promise<boolean> {
    pulling ??= coming.next().then(({ value, done }) => {
      pulling = undefined;
      if (!done) held.push(value);
      return !done;
    });
    return pulling;
  }

  function heldFrom(byte: number): Uint8Array | undefined {
    let begins = at.byte;
    for (const chunk of held) {
      if (byte < begins + chunk.length) return chunk.subarray(byte - begins);
      begins += chunk.length;
    }
    return undefined;
  }

  function drop(count: number): void {
    const [first] = held;
    if (!first) return;
    at.line += breaksIn(first, count);
    at.byte += Math.min(count, first.length);
    if (count >= first.length) held.shift();
    else held[0] = first.subarray(count);
  }

  /** Leaves bytes up to the first that is wanted, or all. */
  async function leaveUntil(isWanted: (byte: number) => boolean): Promise<void> {
    while (held[0] || (await pull())) {
      const first = held[0]!;
      const found = first.findIndex(isWanted);
      drop(found === -1 ? first.length : found);
      if (found !== -1) return;
    }
  }

  return {
    at,
    lineOf(byte) {
      let line = at.line;
      let left = byte - at.byte;
      for (const chunk of held) {
        if (left <= 0) break;
        line += breaksIn(chunk, left);
        left -= chunk.length;
      }
      return line;
    },
    async *read() {
      let next = at.byte;
      for (;;) {
        const chunk = heldFrom(next);
        if (chunk) {
          next += chunk.length;
          yield chunk;
        } else if (!(await pull())) return;
      }
    },
    leave(byte) {
      while (held[0] && at.byte < byte) drop(byte - at.byte);
    },
    async leaveLine() {
      await leaveUntil((byte) => !isBreak(byte));
      const { line } = at;
      await leaveUntil((byte) => byte === LINE_FEED);
      drop(1);
      return line;
    },
    close() {
      // Bytes that are on their way are not waited for.
      coming.return?.().catch(() => undefined);
    },
  };
}

/** Line breaks among the first so many bytes. */
function breaksIn(bytes: Uint8Array, count: number): number {
  let breaks = 0;
  let found = bytes.indexOf(LINE_FEED);
  while (found !== -1 && found < count) {
    breaks += 1;
    found = bytes.indexOf(LINE_FEED, found + 1);
  }
  return breaks;
}
