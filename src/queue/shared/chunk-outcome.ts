import type { CatalogueChunk, ChunkFault, ChunkLine } from '../../catalogue-chunk.ts';
import type { QuestionFault } from './outcome.ts';

/** A part of a catalogue, as it is asked of a worker. */
export interface ChunkQuestion {
  readonly chunk: CatalogueChunk;
}

/** What became of it: the lines, one after the other in UTF-8, with an empty one for each fault; or why there are none. */
export type ChunkOutcome =
  | { readonly lines: Uint8Array; readonly faults: readonly (ChunkFault & { readonly at: number })[] }
  | QuestionFault;

/** Lines as they go to who asked. */
export function outcomeOfLines(made: readonly ChunkLine[]): ChunkOutcome {
  const faults = made.flatMap((line, at) => (typeof line === 'string' ? [] : [{ ...line, at }]));
  const text = made.map((line) => (typeof line === 'string' ? line : '\n')).join('');
  return { lines: Buffer.from(text), faults };
}

/** The lines of an outcome; the fault where it has none, or not as many as there should be. */
export function linesOfOutcome(outcome: ChunkOutcome, count: number): ChunkLine[] | QuestionFault {
  if ('fault' in outcome) return outcome;
  const lines: ChunkLine[] =
    Buffer.from(outcome.lines)
      .toString()
      .match(/[^\n]*\n/g) ?? [];
  for (const { at, code, message } of outcome.faults) lines[at] = { code, message };
  if (lines.length === count) return lines;
  return { fault: { type: 'Error', code: '', message: `${lines.length} lines came for ${count}.` } };
}
