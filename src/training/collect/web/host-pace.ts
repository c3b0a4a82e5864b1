/** Spaces the requests to each host, for everybody who shares it. */
export interface HostPace {
  /**
   * Takes the host's next turn.
   *
   * @param interval milliseconds between two turns
   * @returns milliseconds until that turn comes
   */
  reserve(host: string, interval: number): Promise<number>;
  /** Milliseconds for which the host still wants no request. */
  heldFor(host: string): Promise<number>;
  /** Lets nobody ask the host for so many milliseconds from now. */
  hold(host: string, milliseconds: number): Promise<void>;
}

/** A pace for the requests of one process. */
export function memoryPace(now: () => number = () => performance.now()): HostPace {
  const next = new Map<string, number>();
  const heldUntil = new Map<string, number>();
  const heldFor = (host: string): number => Math.max(0, (heldUntil.get(host) ?? 0) - now());
  return {
    reserve(host, interval) {
      const turn = Math.max(now() + heldFor(host), next.get(host) ?? 0);
      next.set(host, turn + interval);
      return Promise.resolve(turn - now());
    },
    heldFor: (host) => Promise.resolve(heldFor(host)),
    hold(host, milliseconds) {
      heldUntil.set(host, Math.max(heldUntil.get(host) ?? 0, now() + milliseconds));
      return Promise.resolve();
    },
  };
}
