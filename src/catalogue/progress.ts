import { SingleBar } from 'cli-progress';
import type { OutputStream } from '../standard-streams.ts';

/** What a run shows of itself. */
export interface ProgressDisplay {
  /** Takes how many items are done. */
  readonly update: (items: number) => void;
  /** Writes a line beside the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** A bar on a terminal that can be told how far the input is; elsewhere only what is said. */
export function showProgress(input: {
  /** How much there is to read, where that is known. */
  readonly size: number | undefined;
  /** How much of it has been read. */
  read(): number;
  /** What the items are, e.g. `books`. */
  readonly nouns: string;
  /** Where all is shown. */
  readonly stream: OutputStream;
}): ProgressDisplay {
  const { stream } = input;
  if (!stream.isTTY || !input.size) {
    return { update: () => undefined, say: (line) => stream.write(`${line}\n`), stop: () => undefined };
  }
  const bar = new SingleBar({
    format: `{bar} {percentage}% | {items} ${input.nouns} | {eta_formatted} left`,
    stream,
    hideCursor: true,
  });
  bar.start(input.size, 0, { items: 0 });
  return {
    update: (items) => bar.update(input.read(), { items }),
    say: (line) => stream.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}
