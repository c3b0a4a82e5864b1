import { statSync } from 'node:fs';
import { expect } from 'vitest';

/** Waits until another process has made a file, and written more bytes to it than there were. */
export async function untilWritten(path: string, moreThan = -1): Promise<void> {
  const size = (): number => statSync(path, { throwIfNoEntry: false })?.size ?? -1;
  await expect.poll(size, { interval: 5, timeout: 25_000 }).toBeGreaterThan(moreThan);
}
