/** A listed hue in the two lengths that a message may have room for. */
export interface HueLines {
  /** Rank, name, hex and share. */
  readonly line: string;
  /** Why it is there; may be empty. */
  readonly reason: string;
}

/** As many hues as fit, and how many had to go without a reason or without a place. */
export interface FittedHues {
  readonly text: string;
  readonly withoutReason: number;
  readonly leftOut: number;
}

/** How much of a message's room a text takes; for two texts together never more than for both apart. */
export type TextSize = (text: string) => number;

/**
 * Lists hues in at most `room`: all of them with reasons if they fit; else the last ones lose their
 * reasons, one after the other, and only then their places.
 *
 * @param join puts a hue's line and its reason together
 * @param size UTF-16 units unless told otherwise
 */
export function fitHues(
  hues: readonly HueLines[],
  room: number,
  join: (line: string, reason: string) => string,
  size: TextSize = (text) => text.length,
): FittedHues {
  const long = hues.map(({ line, reason }) => (reason === '' ? line : join(line, reason)));
  const short = hues.map(({ line }) => line);
  const sizeOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + size(line) + 1, -1);
  let reasons = hues.length;
  const mixed = () => [...long.slice(0, reasons), ...short.slice(reasons)];
  while (reasons > 0 && sizeOf(mixed()) > room) reasons--;
  const lines = mixed();
  while (lines.length > 0 && sizeOf(lines) > room) lines.pop();
  return {
    text: lines.join('\n'),
    withoutReason: Math.max(0, lines.length - reasons),
    leftOut: hues.length - lines.length,
  };
}
