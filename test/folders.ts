import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let root: string | undefined;

/** An empty folder, which goes when the test file that asks for it has ended. */
export function makeFolder(): string {
  root ??= mkdtempSync(join(tmpdir(), 'coverhues-test-'));
  return mkdtempSync(join(root, 'folder-'));
}

/** Removes the folders that were made since this was last done, also where a program that ends still writes into one. */
export function removeFolders(): void {
  if (root !== undefined) rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  root = undefined;
}
