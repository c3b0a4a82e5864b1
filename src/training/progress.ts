import { SingleBar } from 'cli-progress';

/** Shows how far a long step is. */
export interface Progress {
  start(total: number): void;
  advance(by: number): void;
  stop(): void;
}

/** A progress bar with time left on a terminal; a line at the start and at the end elsewhere. */
export function progressBar(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const started = Date.now();
  if (!stream.isTTY) {
    return {
      start: (total) => stream.write(`${label} (${total}) …\n`),
      advance: () => {},
      stop: () => stream.write(`${label}: done in ${Math.round((Date.now() - started) / 1000)} s\n`),
    };
  }
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% | {value}/{total} | {eta_formatted} left`,
    stream,
    hideCursor: true,
  });
  return {
    start: (total) => bar.start(total, 0),
    advance: (by) => bar.increment(by),
    stop: () => bar.stop(),
  };
}
