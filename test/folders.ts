import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'coverhues-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** An empty folder, which goes when the test file that imports this has ended. */
export function makeFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}
