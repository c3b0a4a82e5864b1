import { setMaxListeners } from 'node:events';
import { realpath, stat } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import type { StandardStreams } from '../standard-streams.ts';
import type { LineKind } from './line-ids.ts';
import { type CatalogueOutput, fileOutput, partialPath, streamOutput } from './output.ts';
import { type ProgressDisplay, showProgress } from './progress.ts';
import type { CatalogueEntry, CatalogueItem } from './records.ts';
import { type Ahead, type MadeLine, workThrough, type WorkSummary } from './work-through.ts';

/** What a person says of a catalogue run; `-` names the standard streams. */
export interface CatalogueRun {
  readonly in: string;
  readonly out: string;
  readonly fresh: boolean;
  readonly strict: boolean;
  readonly streams: StandardStreams;
}

/** A catalogue, open to be read. */
export interface CatalogueSource<Item extends CatalogueItem> {
  readonly entries: AsyncIterable<CatalogueEntry<Item>>;
  /** How much there is to read, in whatever unit; `undefined` where nobody knows. */
  readonly size: number | undefined;
  /** How much of it has been read, in the same unit. */
  read(): number;
}

/** What the work is told of its run. */
export interface WorkContext {
  /** Aborted when the run is to end: what is worked on elsewhere may then be given up, with its reason. */
  readonly signal: AbortSignal;
  /** Says something to the person, in a sentence. */
  readonly say: (sentence: string) => void;
}

/** Makes the lines of a batch, in its order. */
export type MakeLines<Item> = (items: readonly Item[]) => Promise<readonly MadeLine[]>;

/** What is done to a catalogue's items. */
export interface CatalogueWork<Item extends CatalogueItem> {
  /** What one item is, e.g. `book`. */
  readonly noun: string;
  /** What is done to it, e.g. `predicted`. */
  readonly verb: string;
  /** The lines that come out. */
  readonly kind: LineKind;
  /** Items that are worked on together. */
  readonly batch: number;
  /** How far the work may be ahead of what is written; a batch unless told. */
  readonly ahead?: Ahead<Item> | undefined;
  /** Opens the catalogue; when `signal` ends the run, the entries end, too. */
  open(signal: AbortSignal): Promise<CatalogueSource<Item>>;
  /** Is told of every line that is skipped. */
  readonly onSkip?: (line: number, problem: string) => void;
  /** Loads what the work takes, and gives what makes lines of it. @throws the signal's reason when the run is to end */
  prepare(context: WorkContext): Promise<MakeLines<Item>>;
}

/** What a shell makes of a process that a signal ended: 128 and the signal's number. */
const EXIT_AFTER = { SIGINT: 130, SIGTERM: 143 } as const;

/** What a run came to. */
interface RunSummary extends WorkSummary {
  /** Items among those done that came out with an error. */
  readonly failed: number;
}

/** Runs a catalogue from file to file, tells its progress on standard error, and gives the exit code. */
export async function runCatalogue<Item extends CatalogueItem>(
  run: CatalogueRun,
  work: CatalogueWork<Item>,
): Promise<number> {
  await refuseSameFile(run);
  const stop = new AbortController();
  // All that is worked on elsewhere listens to it.
  setMaxListeners(Infinity, stop.signal);
  let stoppedBy: keyof typeof EXIT_AFTER = 'SIGINT';
  const onInterrupt = (signal: keyof typeof EXIT_AFTER): void => {
    stoppedBy = signal;
    stop.abort();
  };
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  let output: CatalogueOutput | undefined;
  let progress: ProgressDisplay | undefined;
  try {
    const source = await work.open(stop.signal);
    output = await openOutput(run, work.kind);
    const display = showProgress({ ...source, nouns: `${work.noun}s`, stream: run.streams.errors });
    progress = display;
    let failed = 0;
    const makeLines = await work
      .prepare({ signal: stop.signal, say: display.say })
      .catch(endedBefore(stop.signal));
    const started = performance.now();
    const summary = await workThrough(source.entries, {
      batch: work.batch,
      work: makeLines,
      ahead: work.ahead,
      output,
      signal: stop.signal,
      onFailure(sentence) {
        failed += 1;
        display.say(sentence.replaceAll(/\p{Cc}/gu, ' '));
      },
      onSkip(line, problem) {
        work.onSkip?.(line, problem);
        display.say(`${nameOf(run.in)}:${line}: skipped, ${problem}`);
      },
      onProgress: display.update,
    });
    display.stop();
    const whole = { ...summary, failed };
    const seconds = (performance.now() - started) / 1000;
    run.streams.errors.write(`${summarise(run, work, whole, seconds)}\n`);
    return whole.finished ? exitCodeOf(run, whole) : EXIT_AFTER[stoppedBy];
  } finally {
    // Of a run that failed, what was worked on ahead of the fault is given up.
    stop.abort();
    progress?.stop();
    await output?.close();
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
  }
}

/** What makes no lines, where a run was to end before it knew how to make some. @throws any other fault */
function endedBefore(signal: AbortSignal): (error: unknown) => MakeLines<unknown> {
  return (error) => {
    if (!signal.aborted || error !== signal.reason) throw error;
    return async () => {
      throw error;
    };
  };
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

async function refuseSameFile({ in: from, out: to }: CatalogueRun): Promise<void> {
  if (from === '-' || to === '-') return;
  const paths = await Promise.all([from, to].map((path) => realpath(path).catch(() => undefined)));
  if (paths[0] !== undefined && paths[0] === paths[1]) {
    throw new UsageError(
      'USAGE',
      '--in and --out name the same file; what comes out needs a file of its own.',
    );
  }
}

async function openOutput({ out, fresh, streams }: CatalogueRun, kind: LineKind): Promise<CatalogueOutput> {
  if (out === '-' || out === '/dev/stdout') return streamOutput(streams.output);
  const found = await stat(out).catch(() => undefined);
  if (found && !found.isFile())
    throw new UsageError('USAGE', `--out ${out} is no file; name a file, or - for standard output.`);
  return fileOutput(out, { fresh, kind });
}

function summarise(
  run: CatalogueRun,
  { noun, verb }: { readonly noun: string; readonly verb: string },
  summary: RunSummary,
  seconds: number,
): string {
  const { done, kept, keptFailures, retried, skipped, failed, finished, written } = summary;
  const made = done - failed;
  const rate = (made / seconds).toLocaleString('en', { maximumFractionDigits: 0 });
  const inTime = ` in ${seconds.toFixed(1)} s (${rate} a second)`;
  const rest = failed > 0 ? `; ${failed.toLocaleString('en')} couldn't be ${verb}` : '';
  const parts = [`${count(made, noun)} ${verb}${made > 0 ? inTime : ''}${rest}`];
  if (retried > 0) parts.push(`${retried.toLocaleString('en')} tried again after an error`);
  if (kept > 0) parts.push(`${count(kept, noun)} kept from before`);
  if (keptFailures > 0) {
    parts.push(`${keptFailures.toLocaleString('en')} of them with an error that would come again`);
  }
  if (skipped > 0) parts.push(`${count(skipped, 'bad line')} skipped`);
  const line = `${parts.join(', ')}.`;
  if (run.out === '-') return finished ? line : `${line} Stopped before the end.`;
  if (!finished && done > 0)
    return `${line} Stopped; the same command continues from ${partialPath(run.out)}.`;
  if (!finished) return `${line} Stopped; the same command continues.`;
  if (written) return `${line} Written to ${run.out}.`;
  return kept > 0 ? `${line} ${run.out} is as it was.` : `${line} Nothing was written.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function exitCodeOf(run: CatalogueRun, { done, kept, keptFailures, skipped, failed }: RunSummary): number {
  const bad = skipped + failed + keptFailures;
  const onlyBad = bad > 0 && done - failed + kept - keptFailures === 0;
  return onlyBad || (run.strict && bad > 0) ? 1 : 0;
}
