import type { MessagePort } from 'node:worker_threads';
import type { CallMethod, Methods } from '../calls.ts';
import type { MemoryTurns } from './memory-turns.ts';

/** What another thread may ask of these turns over a port. What it has is given back where it ends, and its port with it. */
export function turnCalls(turns: MemoryTurns, port: MessagePort): Methods {
  const held = new Map<number, () => void>();
  let isClosed = false;
  let last = 0;
  port.once('close', () => {
    isClosed = true;
    for (const giveBack of held.values()) giveBack();
  });
  return {
    takeMemory: (bytes: number): Promise<number> =>
      new Promise((resolve, reject) => {
        const untilGivenBack = () =>
          new Promise<void>((giveBack) => {
            if (isClosed) return giveBack();
            last += 1;
            held.set(last, giveBack);
            return resolve(last);
          });
        turns.run(bytes, untilGivenBack).catch(reject);
      }),
    giveMemory(turn: number): void {
      held.get(turn)?.();
      held.delete(turn);
    },
  };
}

/** The turns of the thread at the other end of a port, which keep the same promises. */
export function remoteTurns(call: CallMethod): MemoryTurns {
  return {
    async run(bytes, work) {
      const turn = await call('takeMemory', bytes);
      try {
        return await work();
      } finally {
        call('giveMemory', turn).catch(() => undefined);
      }
    },
  };
}
