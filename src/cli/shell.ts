import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';
import type { StandardStreams } from '../standard-streams.ts';
import type { Store } from '../store/store.ts';

/** What a run of the command line has around it. */
export interface Shell extends StandardStreams {
  readonly environment: NodeJS.ProcessEnv;
  /** The code that the run ends with, unless a fault comes; scripts can trust it. */
  exitCode: number;
  /** Is aborted when the run is asked to end in its own time; asked a second time, a process ends at once. */
  endSignal(): AbortSignal;
  /** Ends the run at once, whatever is under way. */
  end(exitCode: number): void;
  /**
   * Makes what commands work with.
   *
   * @param store where answers are remembered; as long as the run lasts, unless told otherwise
   * @param shelfStore where shelves are kept, if not there
   */
  openServices(settings: Settings, store?: Store, shelfStore?: Store): Promise<Services>;
}

/** This process as a shell; it takes hold of a standard stream only where a command does. */
export function processShell(): Shell {
  return {
    get input() {
      return process.stdin;
    },
    get output() {
      return process.stdout;
    },
    get errors() {
      return process.stderr;
    },
    environment: process.env,
    exitCode: 0,
    endSignal,
    end: (exitCode) => process.exit(exitCode),
    async openServices(settings, ...stores) {
      const { createServices } = await import('../services.ts');
      return createServices(settings, undefined, ...stores);
    },
  };
}

function endSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
