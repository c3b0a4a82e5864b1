import type { Readable } from 'node:stream';

/** A stream that may be a terminal. */
export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  getColorDepth?(environment?: object): number;
};

/** The streams that a run of the command line reads and writes; `process` has them as `stdin`, `stdout`, `stderr`. */
export interface StandardStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: OutputStream;
  readonly errors: OutputStream;
}
