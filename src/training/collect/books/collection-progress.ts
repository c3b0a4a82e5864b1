import { SingleBar } from 'cli-progress';
import type { PageFailure } from './ledger.ts';

/** A page that came. */
export interface FetchedPage {
  readonly url: string;
  readonly page: PageFailure['page'];
  /** From asking to having it written down, waiting for its turn included. */
  readonly ms: number;
  readonly unchanged: boolean;
}

/** Is told of every page, as it happens. */
export interface CollectionProgress {
  begin(label: string): void;
  /** So many more pages are to come. */
  expect(pages: number): void;
  /** A page is there from an earlier run. */
  kept(): void;
  done(page: FetchedPage): void;
  failed(failure: PageFailure): void;
  end(): void;
}

/** What a view shows of a step. */
export interface StepCounts {
  readonly label: string;
  expected: number;
  kept: number;
  fetched: number;
  failed: number;
  /** Milliseconds since 1970. */
  readonly started: number;
}

/** Where the state of a step is shown. */
export interface StepView {
  show(counts: StepCounts): void;
  end(counts: StepCounts): void;
}

/** Milliseconds between two lines of a view that can't be drawn over. */
const LINE_EVERY = 10_000;

/**
 * Counts pages, shows them, and writes each as a line of a log.
 *
 * @param log takes one JSON object a page
 * @param now milliseconds since 1970
 */
export function collectionProgress(
  view: StepView,
  log: (entry: Readonly<Record<string, unknown>>) => void,
  now: () => number = Date.now,
): CollectionProgress {
  let counts: StepCounts | undefined;
  const change = (edit: (step: StepCounts) => void): void => {
    if (!counts) return;
    edit(counts);
    view.show(counts);
  };
  const entry = (event: string, facts: object): void =>
    log({ time: new Date(now()).toISOString(), event, ...facts });
  return {
    begin(label) {
      counts = { label, expected: 0, kept: 0, fetched: 0, failed: 0, started: now() };
      entry('begin', { step: label });
    },
    expect: (pages) => change((step) => (step.expected += pages)),
    kept: () => change((step) => (step.kept += 1)),
    done(page) {
      entry('page', page);
      change((step) => (step.fetched += 1));
    },
    failed(failure) {
      entry('failure', failure);
      change((step) => (step.failed += 1));
    },
    end() {
      if (!counts) return;
      const { label, expected, kept, fetched, failed, started } = counts;
      entry('end', { step: label, expected, kept, fetched, failed, ms: now() - started });
      view.end(counts);
      counts = undefined;
    },
  };
}

/** A bar on a terminal, else a line now and then: pages, rate, failures, and the time that is left. */
export function stepView(stream: NodeJS.WriteStream = process.stderr): StepView {
  return stream.isTTY ? barView(stream) : lineView(stream);
}

function barView(stream: NodeJS.WriteStream): StepView {
  let bar: SingleBar | undefined;
  return {
    show(counts) {
      if (!bar) {
        bar = new SingleBar({
          format: '{label} {bar} {value}/{total} | {rate} a second | {failed} failed | {left} left',
          stream,
          hideCursor: true,
        });
        bar.start(counts.expected, 0, figures(counts));
      }
      bar.setTotal(counts.expected);
      bar.update(ended(counts), figures(counts));
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}

function figures(counts: StepCounts): Record<string, string> {
  const rate = rateOf(counts, Date.now());
  return {
    label: counts.label,
    rate: rate.toFixed(1),
    failed: String(counts.failed),
    left: timeLeft(counts.expected - ended(counts), rate),
  };
}

/** How long pages take at a rate, in words. */
function timeLeft(pages: number, rate: number): string {
  if (pages === 0) return duration(0);
  return rate > 0 ? duration(pages / rate) : '?';
}

function lineView(stream: NodeJS.WriteStream): StepView {
  let last = 0;
  const write = (counts: StepCounts): void => {
    const { label, expected } = counts;
    const { rate, failed, left } = figures(counts);
    stream.write(
      `${label}: ${ended(counts)} of ${expected}, ${rate} a second, ${failed} failed, ${left} left\n`,
    );
  };
  return {
    show(counts) {
      last ||= counts.started;
      if (Date.now() - last < LINE_EVERY) return;
      last = Date.now();
      write(counts);
    },
    end(counts) {
      last = 0;
      write(counts);
    },
  };
}

function ended({ kept, fetched, failed }: StepCounts): number {
  return kept + fetched + failed;
}

/** Pages a second since the step began; those from an earlier run don't count. */
function rateOf({ fetched, failed, started }: StepCounts, now: number): number {
  const seconds = (now - started) / 1000;
  return seconds > 0 ? (fetched + failed) / seconds : 0;
}

/** e.g. `40 s`, `12 min`, `3 h 20 min` */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
