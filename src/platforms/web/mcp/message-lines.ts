/** What a line of messages may be. */
export interface LineLimits {
  /** Bytes of one line. */
  readonly bytes: number;
}

/** Takes lines as they come in pieces. */
export interface MessageLines {
  readonly add: (chunk: Uint8Array) => void;
  /** Hands over what came after the last line break. */
  readonly end: () => void;
}

const LINE_BREAK = 0x0a;

/**
 * Puts lines of UTF-8 together, whatever the pieces are cut like. One that is longer than it may be isn't kept.
 *
 * @param take gets each line without its break, or nothing in place of one that is too long
 */
export function createMessageLines(
  { bytes: most }: LineLimits,
  take: (line: string | undefined) => void,
): MessageLines {
  let open: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > most) open = [];
    else if (piece.length > 0) open.push(piece);
  };
  const end = (): void => {
    if (length > 0) take(length > most ? undefined : Buffer.concat(open).toString());
    open = [];
    length = 0;
  };
  return {
    add(chunk) {
      let start = 0;
      for (let at = chunk.indexOf(LINE_BREAK); at !== -1; at = chunk.indexOf(LINE_BREAK, start)) {
        keep(chunk.subarray(start, at));
        end();
        start = at + 1;
      }
      keep(chunk.subarray(start));
    },
    end,
  };
}
