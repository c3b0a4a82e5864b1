import { parentPort, type Transferable } from 'node:worker_threads';
import { type CarriedError, carryError } from './carried-error.ts';

/**
 * What a thread is told: something to do, or `undefined` to give up what it was told under that number; to say whether it
 * hears; or to end.
 */
export type ToThread<Task> = { readonly task: number; readonly todo: Task | undefined } | 'hear' | 'end';

/** What is done with a task; the signal tells when nobody waits for it any more. */
type Work<Task, Done> = (task: Task, signal: AbortSignal) => Promise<Done>;

/** What it says: what came of a task, or what went wrong. */
export type TaskOutcome<Done> = { readonly task: number } & (
  | { readonly done: Done }
  | { readonly error: CarriedError }
);

/** All that it says; that it hears, when it was asked. */
export type FromThread<Done> = TaskOutcome<Done> | 'heard';

/**
 * Does what a `TaskThread` asks of this thread.
 *
 * @param moved what of a result is moved to the thread that asked, rather than copied
 */
export function serveTasks<Task, Done>(
  work: Work<Task, Done>,
  moved: (done: Done) => readonly Transferable[] = () => [],
): void {
  const running = new Map<number, AbortController>();
  const say = async ({ task, todo }: { readonly task: number; readonly todo: Task }): Promise<void> => {
    const controller = new AbortController();
    running.set(task, controller);
    try {
      const done = await work(todo, controller.signal);
      parentPort?.postMessage({ task, done }, moved(done));
    } catch (error) {
      parentPort?.postMessage({ task, error: carryError(error) });
    } finally {
      running.delete(task);
    }
  };
  parentPort?.on('message', (told: ToThread<Task>) => {
    // In a thread it ends that alone.
    if (told === 'end') process.exit();
    if (told === 'hear') return parentPort?.postMessage('heard' satisfies FromThread<Done>);
    const { task, todo } = told;
    if (todo === undefined) running.get(task)?.abort();
    else void say({ task, todo });
  });
}
