import { type DocumentContent, DocumentError, type DocumentKind } from './document.ts';
import type { DocumentOutcome, DocumentTask } from './document-process.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { type Reader, startReader } from './reader-process.ts';

let lanes: Lanes | undefined;

/** Processes that wait for documents. */
const idle = new Map<Reader, NodeJS.Timeout>();

/**
 * Reads a document in a process of its own, so that none can stop this one, or take more memory than it may.
 *
 * @throws {DocumentError} where it can't be read
 * @throws the signal's reason
 */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  signal?: AbortSignal,
): Promise<DocumentContent> {
  lanes ??= createLanes(DOCUMENT_LIMITS.patienceMilliseconds);
  const outcome = await lanes.run(() => readInProcess({ bytes, kind }, signal), signal);
  if ('fault' in outcome) throw new DocumentError(outcome.fault);
  return outcome.content;
}

async function readInProcess(task: DocumentTask, signal: AbortSignal | undefined): Promise<DocumentOutcome> {
  const reader = takeIdle() ?? startReader();
  const outcome = await reader.read(task, signal);
  if (reader.isFit()) keep(reader);
  else reader.end();
  return outcome;
}

function takeIdle(): Reader | undefined {
  const [waiting] = idle;
  if (waiting === undefined) return undefined;
  const [reader, timer] = waiting;
  clearTimeout(timer);
  idle.delete(reader);
  return reader.isFit() ? reader : takeIdle();
}

function keep(reader: Reader): void {
  const end = (): void => {
    idle.delete(reader);
    reader.end();
  };
  idle.set(reader, setTimeout(end, DOCUMENT_LIMITS.idleMilliseconds).unref());
}
