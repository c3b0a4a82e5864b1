import { once } from 'node:events';

/** What goes wrong with a request in place of its answer. */
export type Fault =
  | { readonly kind: 'rate limit'; readonly seconds: number; readonly global?: boolean }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: number;
      readonly message?: string;
      /** A page in place of the platform's own answer, as a server on the way gives it. */
      readonly body?: string;
    }
  /** The connection is closed before an answer; `after` lets the request take effect first. */
  | { readonly kind: 'lost'; readonly after?: boolean }
  /** The answer waits for `until`. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> };

/** A request whose answer waits until it is released. */
export function heldFault(): { readonly fault: Fault; readonly release: () => void } {
  const release = new AbortController();
  return {
    fault: { kind: 'held', until: once(release.signal, 'abort') },
    release: () => release.abort(),
  };
}

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
  left: number;
}

/** Faults that a test has planned, taken in order. */
export class Faults {
  readonly #planned: Planned[] = [];

  /** The next `times` requests of that method whose path matches go wrong. */
  plan(method: string, path: RegExp, fault: Fault, times = 1): void {
    this.#planned.push({ method, path, fault, left: times });
  }

  take(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find((one) => one.left > 0 && one.method === method && one.path.test(path));
    if (planned) planned.left -= 1;
    return planned?.fault;
  }
}
