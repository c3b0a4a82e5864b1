import type { MessagePort } from 'node:worker_threads';
import { type CarriedError, carryError, errorOf } from './carried-error.ts';

/** A call of a method in another thread. */
interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What came of it. */
type Outcome = { readonly id: number } & ({ readonly result: unknown } | { readonly error: CarriedError });

/** Methods that may be called from another thread: plain data in and out. */
export type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Answers calls that come over a port. The port keeps no process alive. */
export function serveCalls(port: MessagePort, methods: Methods): void {
  const say = async ({ id, method, args }: Call): Promise<void> => {
    try {
      port.postMessage({ id, result: await methods[method]!(...(args as never[])) } satisfies Outcome);
    } catch (error) {
      port.postMessage({ id, error: carryError(error) } satisfies Outcome);
    }
  };
  port.on('message', (call: Call) => void say(call));
  port.unref();
}

/** Calls a method at the other end of a port. @throws what it throws */
export type CallMethod = (method: string, ...args: readonly unknown[]) => Promise<unknown>;

/** Makes what calls methods at the other end of a port; a port takes one. */
export function callsOver(port: MessagePort): CallMethod {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let calls = 0;
  port.on('message', (outcome: Outcome) => {
    waiting.get(outcome.id)?.(outcome);
    waiting.delete(outcome.id);
  });
  port.unref();
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      const id = calls++;
      waiting.set(id, (outcome) =>
        'error' in outcome ? reject(errorOf(outcome.error)) : resolve(outcome.result),
      );
      port.postMessage({ id, method, args } satisfies Call);
    });
}
