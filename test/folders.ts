import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'coverhues-test-'));
// A folder into which packages were installed takes a while.
afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000);

/** An empty folder, which goes when the test file that imports this has ended. */
export function makeFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}
