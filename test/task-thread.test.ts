import { afterEach, describe, expect, it } from 'vitest';
import { packagePath } from '../src/package-root.ts';
import { openTaskThread, type TaskThread, ThreadError } from '../src/task-thread.ts';

const opened: TaskThread<string, string>[] = [];
afterEach(() => Promise.all(opened.splice(0).map((thread) => thread.close())));

/** A thread that dies so many times before it does anything; and what it shares. */
function open(dies: number, idle?: number, lookEvery?: number) {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  shared[0] = dies;
  const thread = openTaskThread<string, string>({
    module: new URL('dying-thread.ts', import.meta.url),
    data: shared,
    idle,
    lookEvery,
    messages: { ended: 'It ended.', closed: 'It is closed.' },
  });
  opened.push(thread);
  return { thread, shared };
}

describe('a thread for tasks', () => {
  it('does them side by side, and says what went wrong with one', async () => {
    const { thread } = open(0);
    const [first, second, third] = await Promise.allSettled(
      ['one', 'fail', 'two'].map((task) => thread.do(task)),
    );
    expect([first, third]).toEqual([
      { status: 'fulfilled', value: 'ONE' },
      { status: 'fulfilled', value: 'TWO' },
    ]);
    expect(second).toMatchObject({ status: 'rejected', reason: { message: 'That is too much.' } });
  });

  it('does what it was at once more when it died over it, and no third time', async () => {
    expect(await open(1).thread.do('one')).toBe('ONE');
    const { thread } = open(2);
    await expect(thread.do('one')).rejects.toThrow(ThreadError);
    expect(await thread.do('two')).toBe('TWO');
  });

  it('does the others that it was at when it died over one', async () => {
    const { thread } = open(0);
    const [first, second, third] = await Promise.allSettled(
      ['die', 'one', 'two'].map((task) => thread.do(task)),
    );
    expect(first).toMatchObject({ status: 'rejected', reason: expect.any(ThreadError) });
    expect([second, third]).toEqual([
      { status: 'fulfilled', value: 'ONE' },
      { status: 'fulfilled', value: 'TWO' },
    ]);
  });

  it('starts again after it was idle', async () => {
    const { thread } = open(0, 1);
    expect(await thread.do('one')).toBe('ONE');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await thread.do('two')).toBe('TWO');
  });

  it('is told when nobody waits any more, and leaves nobody waiting when it is closed', async () => {
    const { thread, shared } = open(0);
    const leaving = new AbortController();
    const left = thread.do('wait', leaving.signal);
    expect(await thread.do('one')).toBe('ONE');
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(await thread.do('two')).toBe('TWO');
    expect(shared[1]).toBe(1);
    const waiting = thread.do('wait');
    await Promise.all([expect(waiting).rejects.toThrow('It is closed.'), thread.close()]);
  });

  it('is replaced when it hangs at what is given up, and does in a new one what waited', async () => {
    const { thread } = open(0, undefined, 20);
    expect(await thread.do('one')).toBe('ONE');
    const leaving = new AbortController();
    const hanging = thread.do('hang', leaving.signal);
    const waiting = thread.do('two');
    leaving.abort(new Error('gone'));
    await expect(hanging).rejects.toThrow('gone');
    expect(await waiting).toBe('TWO');
  });

  it('goes on as long as it hears that something is given up', async () => {
    const { thread } = open(0, undefined, 1);
    expect(await thread.do('one')).toBe('ONE');
    const leaving = new AbortController();
    const left = thread.do('wait', leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(thread.isOpen()).toBe(true);
  });

  it('is closed within the models’ runtime, too, and the process lives on', async () => {
    for (let wait = 0; wait < 20; wait += 4) {
      const thread = openTaskThread<string, never>({
        module: new URL('graph-thread.ts', import.meta.url),
        messages: { ended: 'It ended.', closed: 'It is closed.' },
      });
      const [opening] = await Promise.allSettled([
        thread.do(packagePath('models', 'hues', 'index', 'ranking.onnx')),
        new Promise((resolve) => setTimeout(resolve, 400 + wait)).then(() => thread.close()),
      ]);
      expect(opening).toMatchObject({ status: 'rejected', reason: { message: 'It is closed.' } });
    }
  });
});
