import type { Metrics } from '../metrics/metrics.ts';
import type { Ask } from '../queue/answer-queue.ts';
import type { Services } from '../services.ts';

/** What every platform works with. */
export interface PlatformContext {
  readonly services: Services;
  readonly ask: Ask;
  /** Aborted when the process is to end: a start that is under way then is given up. */
  readonly end?: AbortSignal;
  /** Absent where nobody can ask for figures. */
  readonly metrics?: Metrics;
}

/** A platform that hears people. */
export interface RunningPlatform {
  /** As people call it. */
  readonly name: string;
  /** One line on how it runs, for the one who started it. */
  readonly notice: string;
  /** Whether it is connected right now. */
  healthy(): boolean;
  /** What it is connected with, where that is not all that there is. */
  state?(): string;
  /** Resolves when it can't go on by itself, such as when its token was taken back. */
  readonly ended: Promise<void>;
  /** Hears no more, finishes what it accepted, and lets go of everything. */
  stop(): Promise<void>;
}
