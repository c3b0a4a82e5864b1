/** How much may be in progress at once; one client may hold half of it. */
export interface InFlightLimits {
  readonly requests: number;
  /** Bytes of all bodies. */
  readonly bytes: number;
}

/** Counts what is in progress. */
export interface InFlight {
  /** Lets a request with a body of so many bytes in and gives what ends it, or nothing when there is no room. */
  enter(client: string, bytes: number): (() => void) | undefined;
}

interface Load {
  requests: number;
  bytes: number;
}

/** Counts in memory, from nothing; each client may hold half of what all may. */
export function createInFlight(limits: InFlightLimits): InFlight {
  const all: Load = { requests: 0, bytes: 0 };
  const clients = new Map<string, Load>();
  const fits = (load: Load, bytes: number, share: number) =>
    load.requests + 1 <= limits.requests * share && load.bytes + bytes <= limits.bytes * share;
  return {
    enter(client, bytes) {
      const own = clients.get(client) ?? { requests: 0, bytes: 0 };
      if (!fits(all, bytes, 1) || !fits(own, bytes, 0.5)) return undefined;
      clients.set(client, own);
      for (const load of [all, own]) {
        load.requests += 1;
        load.bytes += bytes;
      }
      return () => {
        for (const load of [all, own]) {
          load.requests -= 1;
          load.bytes -= bytes;
        }
        if (own.requests === 0) clients.delete(client);
      };
    },
  };
}
