import type { LiveView } from '../live-view.ts';
import type { RunLog } from '../run-log.ts';
import type { ChunkCounts, ChunkRunner } from './chunk-runner.ts';
import { type CoverChunk, coverChunks } from './chunks.ts';
import type { CoverOutcome, Outcomes } from './outcomes.ts';

/** What fetching came to, in this run. */
export interface Fetched {
  /** Covers whose outcome was known before. */
  readonly kept: number;
  /** Covers that were asked for, failures included. */
  readonly met: number;
  readonly failed: number;
  readonly seconds: number;
}

interface FetchCoversOptions {
  readonly selected: string;
  readonly outcomes: Outcomes;
  /** How many there are. */
  readonly books: number;
  /** Called when a cover is missing. */
  readonly runner: () => Promise<ChunkRunner> | ChunkRunner;
  readonly view: LiveView;
  readonly log: RunLog;
}

/** Has every chunk fetched that isn't whole, a few at once, and shows and logs how far it is. */
export async function fetchCovers(options: FetchCoversOptions): Promise<Fetched> {
  const { selected, outcomes, books, view, log } = options;
  const started = performance.now();
  const unfinished = new Set<number>();
  let kept = 0;
  for await (const chunk of coverChunks(selected)) {
    const known = keptOf(chunk, await outcomes.read(chunk.number));
    kept += known.length;
    if (known.length < chunk.covers.length) unfinished.add(chunk.number);
  }
  const sums = { met: 0, failed: 0 };
  const result = (): Fetched => ({ kept, ...sums, seconds: (performance.now() - started) / 1000 });
  if (unfinished.size === 0) return result();

  const runner = await options.runner();
  const chunks = coverChunks(selected);
  const work = async (): Promise<void> => {
    for await (const chunk of chunks) if (unfinished.has(chunk.number)) await runOne(chunk);
  };
  const runOne = async (chunk: CoverChunk): Promise<void> => {
    const before = await outcomes.read(chunk.number);
    let told: ChunkCounts = { met: 0, failed: 0 };
    const tell = (counts: ChunkCounts): void => {
      sums.met += counts.met - told.met;
      sums.failed += counts.failed - told.failed;
      told = counts;
      view.show(sums.met, sums.failed);
    };
    await runner.run(chunk, tell);
    const met = keptOf(chunk, await outcomes.noted(chunk.number)).filter(({ image }) => !before.has(image));
    tell({ met: met.length, failed: met.filter((outcome) => 'reason' in outcome).length });
    for (const { image, ...outcome } of met) {
      const id = chunk.covers.find((cover) => cover.image === image)?.id;
      log('cover' in outcome ? 'cover' : 'failure', { id, image, ...outcome });
    }
    log('chunk', { chunk: chunk.number, ...told });
  };
  view.start(books, kept);
  try {
    const ended = await Promise.allSettled(Array.from({ length: runner.atOnce }, work));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  } finally {
    view.stop();
    await runner.close();
  }
  log('fetched', { ...result() });
  return result();
}

function keptOf({ covers }: CoverChunk, outcomes: ReadonlyMap<string, CoverOutcome>): CoverOutcome[] {
  return covers.flatMap(({ image }) => outcomes.get(image) ?? []);
}
