import { afterAll, vi } from 'vitest';
import { removeFolders } from './folders.ts';

// Runs around each test file. Those that share a process share what they import, and nothing else.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
// A folder into which packages were installed takes a while, and minutes on a busy machine.
afterAll(removeFolders, 300_000);
