import { openTaskThread, type TaskThread, type TaskThreadOptions } from './task-thread.ts';

/** Work that is done in several threads, each of which does several tasks at a time. */
export interface TaskPool<Task, Done> extends Omit<TaskThread<Task, Done>, 'isOpen'> {
  /** How many threads there are right now. */
  readonly size: number;
  /** Whether one of them has done something, and so a task would not have to wait for it to load what it needs. */
  readonly isReady: boolean;
}

/** How many threads there may be. */
interface TaskPoolOptions<Task> extends Omit<TaskThreadOptions, 'idle'> {
  readonly most: number;
  /** What a thread does first; until it has, it is given nothing else where there is another one. */
  readonly warmUp: Task;
  /** How many tasks each thread has where another one is started for a task; two unless told. */
  readonly crowdOf?: (task: Task) => number;
  /** Milliseconds after which a thread without work ends, but for the first; a minute unless told. */
  readonly idle?: number | undefined;
}

/** Tasks in each thread from which another thread is started, where tasks leave time for others. */
export const CROWD = 2;

/** A thread's place in the pool. */
interface PoolPlace<Task, Done> {
  readonly thread: TaskThread<Task, Done>;
  isWarm: boolean;
  isWarming: boolean;
  /** Tasks that it has. */
  busy: number;
}

/**
 * Opens a pool of threads. The first is there from the first task on; where all have several tasks, another one is started,
 * which ends when it has had none in a while. A task goes to the thread that has fewest.
 */
export function openTaskPool<Task, Done>(options: TaskPoolOptions<Task>): TaskPool<Task, Done> {
  const { most, warmUp, idle, crowdOf = () => CROWD, ...rest } = options;
  const places = Array.from({ length: most }, (_, at): PoolPlace<Task, Done> => {
    const thread = openTaskThread<Task, Done>({ ...rest, idle: at === 0 ? Infinity : idle });
    return { thread, isWarm: false, isWarming: false, busy: 0 };
  });
  const isReady = ({ thread, isWarm }: PoolPlace<Task, Done>) => isWarm && thread.isOpen();
  const grow = (): void => {
    const next = places.find((place) => !place.isWarming && !isReady(place));
    if (next === undefined) return;
    next.isWarm = false;
    next.isWarming = true;
    void next.thread
      .do(warmUp)
      .then(
        () => (next.isWarm = true),
        // Told to whoever asks the first.
        () => (next.isWarm = false),
      )
      .finally(() => (next.isWarming = false));
  };
  const choose = (task: Task): PoolPlace<Task, Done> => {
    const ready = places.filter(isReady);
    const [place = places[0]!] = ready.toSorted((one, other) => one.busy - other.busy);
    if (place.busy >= crowdOf(task)) grow();
    return place;
  };
  return {
    async do(task, signal) {
      const place = choose(task);
      place.busy += 1;
      try {
        const done = await place.thread.do(task, signal);
        place.isWarm = true;
        return done;
      } finally {
        place.busy -= 1;
      }
    },
    get size() {
      return places.filter(({ thread }) => thread.isOpen()).length;
    },
    get isReady() {
      return places.some(isReady);
    },
    async close() {
      await Promise.all(places.map(({ thread }) => thread.close()));
    },
  };
}
