import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { unlessEnded } from '../src/until-end.ts';

describe('waiting for what is being opened', () => {
  it('gives what was opened, or why it could not be', async () => {
    const { signal } = new AbortController();
    expect(await unlessEnded(Promise.resolve(1), signal)).toBe(1);
    await expect(unlessEnded(Promise.reject(new Error('shut')), signal)).rejects.toThrow('shut');
    expect(await unlessEnded(Promise.resolve(1), undefined)).toBe(1);
  });

  it.each(['before', 'meanwhile'])(
    'ends where the end came %s, and lets go of what comes later',
    async (when) => {
      const ending = new AbortController();
      const door = new AbortController();
      const opening = once(door.signal, 'abort').then(() => 'door');
      const late: string[] = [];
      if (when === 'before') ending.abort();
      const waiting = unlessEnded(opening, ending.signal, (opened) => late.push(opened)).catch(
        (error: unknown) => error,
      );
      ending.abort();
      expect(await waiting).toBe(ending.signal.reason);
      door.abort();
      await expect.poll(() => late).toEqual(['door']);
    },
  );
});
