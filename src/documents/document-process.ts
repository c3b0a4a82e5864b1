import { boundWork, countWork } from './bound-work.ts';
import { type DocumentContent, type DocumentKind, DocumentError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { parseDocument } from './parse-document.ts';

/** What the process is told to read. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly kind: DocumentKind;
}

/** What it says: what is in the document, or why it can't be read. */
export type DocumentOutcome = { readonly content: DocumentContent } | { readonly fault: string };

async function read({ bytes, kind }: DocumentTask): Promise<DocumentOutcome> {
  const { least, aByte, most } = DOCUMENT_LIMITS.buffers;
  // The heap is bounded where the process is started, buffers lie outside of it.
  boundWork({ buffers: Math.min(most, least + bytes.length * aByte), steps: DOCUMENT_LIMITS.steps });
  try {
    const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { content: await parseDocument(document, kind) };
  } catch (error) {
    return { fault: error instanceof DocumentError ? error.message : 'its reader failed' };
  }
}

// What ends the process that started this one gives it time to end what it has begun.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
countWork();
process.on('message', (task: DocumentTask) => void read(task).then((outcome) => process.send?.(outcome)));
