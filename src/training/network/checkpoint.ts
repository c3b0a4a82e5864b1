import { BINARY_RECORD, readRecord, writeRecord } from '../files/run-stage.ts';
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

/** Where a run's checkpoint lies, and what tells the run apart. */
export interface CheckpointPlace {
  readonly path: string;
  readonly key: string;
}

/** Reads a checkpoint of a run with the same key; none when there is none. */
export async function readCheckpoint(place: CheckpointPlace): Promise<Checkpoint | undefined> {
  const record = await readRecord<{ readonly checkpoint: Checkpoint }>({ ...place, format: BINARY_RECORD });
  return record?.checkpoint;
}

/** Writes a checkpoint in one piece: it is there whole, or the one before it still is. */
export function writeCheckpoint(place: CheckpointPlace, checkpoint: Checkpoint): Promise<void> {
  return writeRecord({ ...place, format: BINARY_RECORD }, { checkpoint });
}
