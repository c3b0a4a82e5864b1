import { type WebCode, WebError } from '../../../errors.ts';
import { isPassing } from './web-faults.ts';

/** Leaves hosts alone that fail again and again, so that nobody waits for them a thousand times. */
export interface HostHealth {
  /**
   * Does what asks a host, unless that is down.
   *
   * @param work is given a check that throws as soon as the host is down
   * @throws {WebError} `WEB_HOST_DOWN`
   */
  watch<Result>(host: string, work: (check: () => void) => Promise<Result>): Promise<Result>;
}

/** Faults of an answer: whoever gives it is there. */
const ANSWERS: ReadonlySet<WebCode> = new Set([
  'WEB_NOT_FOUND',
  'WEB_REFUSED',
  'WEB_REDIRECTS',
  'WEB_TOO_LARGE',
]);

interface Failures {
  readonly count: number;
  readonly last: WebError;
  /** When a request may see whether it is up again; 0 for a host that isn't down. */
  readonly until: number;
}

/**
 * The health of hosts as the requests of one process find it.
 *
 * @param limits.down requests in a row that failed, whatever was tried, after which a host is down
 * @param limits.rest milliseconds until one request may see whether it is up again
 */
export function hostHealth(
  { down, rest }: { readonly down: number; readonly rest: number },
  now: () => number = () => performance.now(),
): HostHealth {
  const failing = new Map<string, Failures>();

  function fault({ count, last }: Failures): WebError {
    return new WebError(
      'WEB_HOST_DOWN',
      `The server failed at ${count} requests in a row, and is left alone for now. The last time: ${last.message}`,
      { cause: last },
    );
  }

  /** Lets one request through when the rest is over, which rests anew until that has its answer. */
  function admit(host: string): void {
    const failures = failing.get(host);
    if (!failures || failures.until === 0) return;
    if (now() < failures.until) throw fault(failures);
    failing.set(host, { ...failures, until: now() + rest });
  }

  function fail(host: string, last: WebError): void {
    const count = (failing.get(host)?.count ?? 0) + 1;
    failing.set(host, { count, last, until: count < down ? 0 : now() + rest });
  }

  return {
    async watch(host, work) {
      admit(host);
      const wasDown = isDown(failing.get(host));
      try {
        const result = await work(() => {
          const failures = failing.get(host);
          if (failures && isDown(failures) && !wasDown) throw fault(failures);
        });
        failing.delete(host);
        return result;
      } catch (error) {
        if (error instanceof WebError && isPassing(error)) fail(host, error);
        else if (error instanceof WebError && ANSWERS.has(error.code)) failing.delete(host);
        throw error;
      }
    },
  };
}

function isDown(failures: Failures | undefined): boolean {
  return failures !== undefined && failures.until > 0;
}
