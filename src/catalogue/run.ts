import { realpath, stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { UsageError } from '../errors.ts';
import type { Services } from '../services.ts';
import { type CatalogueInput, formatOf, openInput } from './input.ts';
import { type CatalogueOutput, fileOutput, partialPath, streamOutput } from './output.ts';
import { predict, type PredictSummary } from './predict.ts';
import { type CatalogueFormat, readCatalogue } from './read.ts';

/** What a person says of a catalogue run; `-` names the standard streams. */
export interface PredictRun {
  readonly in: string;
  readonly out: string;
  readonly format?: CatalogueFormat;
  readonly fresh: boolean;
  readonly strict: boolean;
}

/** Runs a catalogue from file to file, tells its progress on standard error, and gives the exit code. */
export async function runPredict(services: Services, run: PredictRun): Promise<number> {
  const format = formatOf(run.in, run.format);
  await refuseSameFile(run);
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  const input = await openInput(run.in, stop.signal);
  const output = await openOutput(run);
  const progress = showProgress(input);
  try {
    const engine = await services.hues();
    const started = performance.now();
    const summary = await predict(readCatalogue(input.bytes, format), {
      engine,
      output,
      signal: stop.signal,
      onSkip: (line, problem) => progress.say(`${nameOf(run.in)}:${line}: skipped, ${problem}`),
      onProgress: progress.update,
    });
    progress.stop();
    process.stderr.write(`${summarise(run, summary, (performance.now() - started) / 1000)}\n`);
    return exitCodeOf(run, summary);
  } finally {
    progress.stop();
    await output.close();
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
  }
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

async function refuseSameFile({ in: from, out: to }: PredictRun): Promise<void> {
  if (from === '-' || to === '-') return;
  const paths = await Promise.all([from, to].map((path) => realpath(path).catch(() => undefined)));
  if (paths[0] !== undefined && paths[0] === paths[1]) {
    throw new UsageError(
      'USAGE',
      '--in and --out name the same file; the predictions need a file of their own.',
    );
  }
}

async function openOutput({ out, fresh }: PredictRun): Promise<CatalogueOutput> {
  if (out === '-' || out === '/dev/stdout') return streamOutput(process.stdout);
  const found = await stat(out).catch(() => undefined);
  if (found && !found.isFile())
    throw new UsageError('USAGE', `--out ${out} is no file; name a file, or - for standard output.`);
  return fileOutput(out, { fresh });
}

interface ProgressDisplay {
  readonly update: (books: number) => void;
  /** Writes a line beside the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** A bar on a terminal that can be told how far the input is; elsewhere only what is said. */
function showProgress(input: CatalogueInput): ProgressDisplay {
  const { stderr } = process;
  if (!stderr.isTTY || !input.size) {
    return { update: () => undefined, say: (line) => stderr.write(`${line}\n`), stop: () => undefined };
  }
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {books} books | {eta_formatted} left',
    stream: stderr,
    hideCursor: true,
  });
  bar.start(input.size, 0, { books: 0 });
  return {
    update: (books) => bar.update(input.bytesRead(), { books }),
    say: (line) => stderr.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}

function summarise(run: PredictRun, summary: PredictSummary, seconds: number): string {
  const { predicted, kept, skipped, finished } = summary;
  const rate = (predicted / seconds).toLocaleString('en', { maximumFractionDigits: 0 });
  const parts = [`${count(predicted, 'book')} predicted in ${seconds.toFixed(1)} s (${rate} a second)`];
  if (kept > 0) parts.push(`${count(kept, 'book')} kept from before`);
  if (skipped > 0) parts.push(`${count(skipped, 'bad line')} skipped`);
  const line = `${parts.join(', ')}.`;
  if (run.out === '-') return finished ? line : `${line} Stopped before the end.`;
  if (!finished) return `${line} Stopped; the same command continues from ${partialPath(run.out)}.`;
  return predicted + kept === 0 && skipped > 0
    ? `${line} Nothing was written.`
    : `${line} Written to ${run.out}.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function exitCodeOf(run: PredictRun, { predicted, kept, skipped, finished }: PredictSummary): number {
  if (!finished) return 130;
  const onlyBad = skipped > 0 && predicted + kept === 0;
  return onlyBad || (run.strict && skipped > 0) ? 1 : 0;
}
