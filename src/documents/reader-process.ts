import { type ChildProcess, fork } from 'node:child_process';
import { entryModule } from '../entry-modules.ts';
import type { DocumentOutcome, DocumentTask } from './document-process.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** A process that reads one document after the other. */
export interface Reader {
  /**
   * Reads a document. The process has ended where that took too much or too long, or was given up.
   *
   * @throws the signal's reason
   */
  read(task: DocumentTask, signal?: AbortSignal): Promise<DocumentOutcome>;
  /** Whether it can read another document. */
  isFit(): boolean;
  end(): void;
}

/**
 * Starts a reader, in which no document can stop this process, or take more memory than it may: of a heap that is full,
 * only a process of its own ends alone. It knows none of the settings.
 */
export function startReader(): Reader {
  const child = startProcess();
  let documents = 0;
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  child.on('error', end);
  child.once('exit', () => {
    hasEnded = true;
    process.off('exit', end);
  });
  return {
    async read(task, signal) {
      documents += 1;
      keepOpen(child, true);
      const outcome = await outcomeOf(child, task, signal);
      keepOpen(child, false);
      if ('content' in outcome || 'fault' in outcome) return outcome;
      end();
      signal?.throwIfAborted();
      return { fault: outcome.end };
    },
    isFit: () => !hasEnded && documents < DOCUMENT_LIMITS.documentsAReader,
    end,
  };
}

function startProcess(): ChildProcess {
  const module = entryModule('documents/document-process');
  const { heapMegabytes } = DOCUMENT_LIMITS;
  return fork(module, {
    execArgv: [
      `--max-old-space-size=${heapMegabytes}`,
      '--max-semi-space-size=8',
      ...(module.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : []),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** A reader that waits for documents doesn't keep this process from ending. */
function keepOpen(child: ChildProcess, isOpen: boolean): void {
  const change = isOpen ? 'ref' : 'unref';
  child[change]();
  child.channel?.[change]();
}

/** What a reader says, or how it ends. */
function outcomeOf(
  child: ChildProcess,
  task: DocumentTask,
  signal: AbortSignal | undefined,
): Promise<DocumentOutcome | { readonly end: string }> {
  return new Promise((resolve) => {
    const say = (outcome: DocumentOutcome | { readonly end: string }): void => {
      clearTimeout(late);
      signal?.removeEventListener('abort', giveUp);
      child.off('message', say).off('exit', fail).off('error', fail);
      resolve(outcome);
    };
    const giveUp = (): void => say({ end: 'reading it was given up' });
    const fail = (): void => say({ end: 'reading it took too much' });
    const late = setTimeout(
      () => say({ end: 'reading it took too long' }),
      DOCUMENT_LIMITS.timeoutMilliseconds,
    );
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
    child.once('message', say).once('exit', fail).once('error', fail);
    child.send(task, (error) => error && fail());
  });
}
