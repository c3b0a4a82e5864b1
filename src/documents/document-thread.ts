import { parentPort, workerData } from 'node:worker_threads';
import { boundBuffers } from './bound-buffers.ts';
import { type DocumentKind, DocumentError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { parseDocument } from './parse-document.ts';

/** What the thread is given. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly kind: DocumentKind;
}

// Heaps are bounded where threads are started, buffers lie outside of them.
boundBuffers(DOCUMENT_LIMITS.buffers);
const { bytes, kind } = workerData as DocumentTask;
try {
  const content = await parseDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), kind);
  parentPort?.postMessage({ content });
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof DocumentError ? error.message : 'its reader failed' });
}
