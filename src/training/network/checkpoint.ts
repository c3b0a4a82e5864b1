import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../files/write-whole.ts';
import type { OptimiserState } from './optimiser.ts';
import type { TrainedWeights } from './tape.ts';

/** Figures of one epoch. */
export interface Epoch {
  /** Mean loss over the training examples, augmented and with dropout. */
  readonly loss: number;
  /** What `validate` gave, by name. */
  readonly validation: Readonly<Record<string, number>>;
  readonly learningRate: number;
  readonly seconds: number;
}

/** All that a run needs to go on after an interruption. */
export interface Checkpoint {
  readonly state: OptimiserState;
  readonly statistics: Float32Array;
  /** Optimiser steps done. */
  readonly steps: number;
  readonly history: readonly Epoch[];
  readonly best:
    | { readonly epoch: number; readonly score: number; readonly weights: TrainedWeights }
    | undefined;
}

/** Reads a checkpoint of a run with the same `key`; none when there is none. */
export async function readCheckpoint(path: string, key: string): Promise<Checkpoint | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const kept = deserialize(bytes) as { readonly key: string; readonly checkpoint: Checkpoint };
  return kept.key === key ? kept.checkpoint : undefined;
}

/** Writes a checkpoint in one piece: it is there whole, or the one before it still is. */
export async function writeCheckpoint(path: string, key: string, checkpoint: Checkpoint): Promise<void> {
  await writeWhole(path, serialize({ key, checkpoint }));
}
