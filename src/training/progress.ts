import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { OutputStream } from '../standard-streams.ts';
import { beforeInterruption } from './interruption.ts';

/** Shows how far a long step is. */
export interface Progress {
  start(total: number): void;
  advance(by: number): void;
  stop(): void;
}

/** Bars of steps that run side by side share the terminal's last lines. */
let bars: MultiBar | undefined;
let running = 0;
let forget = (): void => {};

/** A progress bar with time left on a terminal; a line at the start and at the end elsewhere. */
export function progressBar(label: string, stream: OutputStream = process.stderr): Progress {
  return stream.isTTY ? terminalBar(label, stream) : plainLines(label, stream);
}

/** Shows the progress of work that says how much of it is done, 0 to 1; gives its result. */
export async function withProgress<Result>(
  label: string,
  work: (report: (share: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = progressBar(label);
  progress.start(100);
  let shown = 0;
  const result = await work((share) => {
    progress.advance(Math.round(share * 100) - shown);
    shown = Math.round(share * 100);
  });
  progress.stop();
  return result;
}

function terminalBar(label: string, stream: OutputStream): Progress {
  let bar: SingleBar | undefined;
  return {
    start(total) {
      bars ??= startBars(stream);
      running++;
      bar = bars.create(total, 0, { label });
    },
    advance: (by) => bar?.increment(by),
    stop() {
      bar?.stop();
      if (--running > 0) return;
      forget();
      bars?.stop();
      bars = undefined;
    },
  };
}

function startBars(stream: OutputStream): MultiBar {
  const started = new MultiBar(
    {
      format: '{label} {bar} {percentage}% | {value}/{total} | {eta_formatted} left',
      stream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  forget = beforeInterruption(() => started.stop());
  return started;
}

function plainLines(label: string, stream: OutputStream): Progress {
  const started = Date.now();
  return {
    start: () => stream.write(`${label} …\n`),
    advance: () => {},
    stop: () => stream.write(`${label}: done in ${Math.round((Date.now() - started) / 1000)} s\n`),
  };
}
