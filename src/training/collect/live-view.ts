import { Presets, SingleBar } from 'cli-progress';
import type { OutputStream } from '../../standard-streams.ts';
import { beforeInterruption } from '../interruption.ts';

/** Shows how far a collection is: how much is done and has failed, how fast, and how long it will take. */
export interface LiveView {
  /** @param kept how much of `total` was there before */
  start(total: number, kept: number): void;
  /** @param met how much was done since the start, failures included */
  show(met: number, failed: number): void;
  stop(): void;
}

/** A view of a collection whose size shows only on the way. */
export interface GrowingView extends LiveView {
  /** Changes how much there is in all, and how much of it was there before. */
  expect(total: number, kept: number): void;
}

/** Milliseconds between two lines where no bar can be drawn. */
const LINE_EVERY = 10_000;

/** A bar on a terminal; elsewhere a line now and then, and one at the end. */
export function liveView(label: string, stream: OutputStream = process.stderr): GrowingView {
  let bar: SingleBar | undefined;
  let forget: (() => void) | undefined;
  let total = 0;
  let kept = 0;
  let started = 0;
  let shown = 0;
  let last = { met: 0, failed: 0 };

  const facts = () => {
    const rate = (last.met / Math.max(1, performance.now() - started)) * 1000;
    return {
      label,
      rate: rate.toFixed(1),
      failed: last.failed,
      left: timeLeft(total - kept - last.met, rate),
    };
  };
  const line = (): string => {
    const { rate, failed, left } = facts();
    return `${label}: ${kept + last.met} of ${total}, ${rate} a second, ${failed} failed, ${left} left\n`;
  };
  return {
    start(all, before) {
      [total, kept, last] = [all, before, { met: 0, failed: 0 }];
      started = performance.now();
      shown = started;
      if (!stream.isTTY) return;
      bar = new SingleBar(
        {
          format: '{label} {bar} {value}/{total} | {rate} a second | {failed} failed | {left} left',
          stream,
          hideCursor: true,
        },
        Presets.shades_classic,
      );
      bar.start(total, kept, facts());
      forget = beforeInterruption(() => bar?.stop());
    },
    expect(all, before) {
      [total, kept] = [all, before];
      bar?.setTotal(total);
    },
    show(met, failed) {
      last = { met, failed };
      bar?.update(kept + met, facts());
      if (bar || performance.now() - shown < LINE_EVERY) return;
      shown = performance.now();
      stream.write(line());
    },
    stop() {
      forget?.();
      if (bar) bar.stop();
      else stream.write(line());
    },
  };
}

/** How long so many take at a rate a second, in words. */
function timeLeft(count: number, rate: number): string {
  if (count === 0) return duration(0);
  return rate > 0 ? duration(count / rate) : '?';
}

/** e.g. `40 s`, `12 min`, `3 h 20 min` */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
