/** What reading may take in this process: bytes of buffers, and steps of a reader. */
export interface WorkBounds {
  readonly buffers: number;
  readonly steps: number;
}

/** Steps that a reader of PDFs has done when it looks at the clock once more: a hundred operators. */
const CLOCK = 100;

/** How often more may be asked for once all is spent, by code that goes on after an error, before the process ends. */
const REFUSALS = 1000;

/** What is left. */
const left = { buffers: Infinity, steps: Infinity, refusals: REFUSALS };

/**
 * Counts in this process, from now on, what its code asks for, so that a small file can neither unpack into more memory
 * than there is, nor into hours of work: the bytes of buffers, the characters that are made of numbers, and the looks
 * at the clock between pieces of work. What would unpack files outside of buffers is taken away. Meant for a process of
 * its own, which it may end: it lasts as long as that.
 */
export function countWork(): void {
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  for (const name of ['Uint8Array', 'ArrayBuffer'] as const) {
    const whole = globalThis[name];
    Object.assign(globalThis, {
      [name]: new Proxy(whole, {
        construct(target, args: [unknown], newTarget) {
          if (typeof args[0] === 'number') take(args[0], 0);
          return Reflect.construct(target, args, newTarget) as object;
        },
      }),
    });
  }
  const { fromCharCode } = String;
  String.fromCharCode = (...codes) => {
    take(0, codes.length);
    return fromCharCode(...codes);
  };
  const { now } = Date;
  Date.now = () => {
    take(0, CLOCK);
    return now();
  };
}

/** Begins a piece of work, which fails with a `RangeError` when it takes more than this. */
export function boundWork({ buffers, steps }: WorkBounds): void {
  left.buffers = buffers;
  left.steps = steps;
  left.refusals = REFUSALS;
}

/** Whether the piece of work that began last has taken more than it may. */
export function isWorkSpent(): boolean {
  return left.buffers < 0 || left.steps < 0;
}

function take(buffers: number, steps: number): void {
  left.buffers -= buffers;
  left.steps -= steps;
  if (!isWorkSpent()) return;
  left.refusals -= 1;
  if (left.refusals < 0) process.exit(1);
  throw new RangeError('a document takes more work than it may');
}
