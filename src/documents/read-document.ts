import type { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { moduleBeside, startThread } from '../thread.ts';
import { type DocumentContent, DocumentError, type DocumentKind } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** What the thread says: what is in the document, or why it can't be read. */
type Outcome = { readonly content: DocumentContent } | { readonly fault: string };

let queue: PQueue | undefined;

/**
 * Reads a document in a thread of its own, so that none can stop this one, or take more memory than it may.
 *
 * @throws {DocumentError} where it can't be read
 * @throws the signal's reason
 */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  signal?: AbortSignal,
): Promise<DocumentContent> {
  queue ??= new PQueue({ concurrency: DOCUMENT_LIMITS.atOnce });
  const outcome = await queue.add(() => readInThread(bytes, kind, signal), { ...(signal && { signal }) });
  if ('fault' in outcome) throw new DocumentError(outcome.fault);
  return outcome.content;
}

async function readInThread(
  bytes: Uint8Array,
  kind: DocumentKind,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  signal?.throwIfAborted();
  const module = moduleBeside('document-thread', import.meta.url);
  const worker = startThread(
    module,
    { bytes, kind },
    { maxOldGenerationSizeMb: DOCUMENT_LIMITS.heapMegabytes },
  );
  try {
    return await outcomeOf(worker, signal);
  } finally {
    await worker.terminate();
  }
}

function outcomeOf(worker: Worker, signal: AbortSignal | undefined): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => resolve({ fault: 'reading it took too long' }),
      DOCUMENT_LIMITS.timeoutMilliseconds,
    );
    const abort = (): void => reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    worker.once('message', resolve);
    worker.once('error', () => resolve({ fault: 'reading it took too much' }));
    worker.once('exit', () => {
      clearTimeout(late);
      signal?.removeEventListener('abort', abort);
      resolve({ fault: 'its reader ended early' });
    });
  });
}
