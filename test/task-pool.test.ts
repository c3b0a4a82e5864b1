import { afterEach, describe, expect, it } from 'vitest';
import { openTaskPool, type TaskPool } from '../src/task-pool.ts';
import { ThreadError } from '../src/task-thread.ts';

const opened: TaskPool<string, string>[] = [];
afterEach(() => Promise.all(opened.splice(0).map((pool) => pool.close())));

function open(most: number, idle?: number) {
  const pool = openTaskPool<string, string>({
    module: new URL('dying-thread.ts', import.meta.url),
    data: new Int32Array(new SharedArrayBuffer(8)),
    most,
    warmUp: 'warm',
    idle,
    messages: { ended: 'It ended.', closed: 'It is closed.' },
  });
  opened.push(pool);
  return pool;
}

describe('a pool of threads', () => {
  it('starts another thread where each has several tasks, and ends it when it has none', async () => {
    const pool = open(2, 20);
    expect([pool.size, pool.isReady]).toEqual([0, false]);
    expect(await pool.do('one')).toBe('ONE');
    expect([pool.size, pool.isReady]).toEqual([1, true]);
    const leaving = new AbortController();
    const waiting = [1, 2, 3].map(() => pool.do('wait', leaving.signal));
    const told = Promise.allSettled(waiting);
    await expect.poll(() => pool.size).toBe(2);
    expect(await pool.do('two')).toBe('TWO');
    leaving.abort(new Error('gone'));
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect.poll(() => pool.size).toBe(1);
    expect(await pool.do('three')).toBe('THREE');
  });

  it('goes on when a thread dies', async () => {
    const pool = open(1);
    await expect(pool.do('die')).rejects.toThrow(ThreadError);
    expect(await pool.do('one')).toBe('ONE');
    expect(pool.size).toBe(1);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const pool = open(2);
    const waiting = pool.do('wait');
    await Promise.all([expect(waiting).rejects.toThrow('It is closed.'), pool.close()]);
  });
});
