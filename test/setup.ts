import { afterAll, vi } from 'vitest';
import { removeFolders } from './folders.ts';

// Runs around each test file. Those that share a process share what they import, and nothing else.
const environment = { ...process.env };
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  // Libraries set variables, too.
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
});
// A folder into which packages were installed takes a while, and minutes on a busy machine.
afterAll(removeFolders, 300_000);
