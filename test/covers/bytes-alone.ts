import { vi } from 'vitest';
import type { CoversEngine } from '../../src/covers/reading.ts';
import type { Services } from '../../src/services.ts';

/** Bytes that a picture may have behind its end, which nothing reads. */
const PADDING = 24_000_000;

/** The same picture in a file of tens of megabytes. */
export function enlarged(picture: Uint8Array): Buffer {
  return Buffer.concat([picture, Buffer.alloc(PADDING)]);
}

/** Services whose covers engine notes what pictures it is given. */
export function notingPictures(services: Services): { services: Services; given: unknown[] } {
  const given: unknown[] = [];
  const noted = (engine: CoversEngine): CoversEngine => ({
    ...engine,
    read(bytes, signal) {
      given.push(bytes);
      return engine.read(bytes, signal);
    },
    examine(bytes, signal) {
      given.push(bytes);
      return engine.examine(bytes, signal);
    },
  });
  return { services: { ...services, covers: async () => noted(await services.covers()) }, given };
}

/** The length of the longest string that this process makes of bytes or of records while something is done. */
export async function longestTextDuring(work: () => Promise<unknown>): Promise<number> {
  const spies = [
    vi.spyOn(Buffer.prototype, 'toString'),
    vi.spyOn(TextDecoder.prototype, 'decode'),
    vi.spyOn(JSON, 'stringify'),
  ];
  try {
    await work();
    const made = spies.flatMap(({ mock }) => mock.results.map(({ value }) => String(value ?? '').length));
    return Math.max(0, ...made);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
