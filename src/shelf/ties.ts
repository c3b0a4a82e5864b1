import { z } from 'zod';
import type { Store } from '../store/store.ts';
import { personsShelf, type ShelfOwner } from './owner.ts';
import { SHELF_LIMITS, type Shelves } from './shelves.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEPT = SHELF_LIMITS.days * DAY;

/** What a tie is called that is to no place: the person has the app for themselves, wherever they are. */
export const ANYWHERE = 'anywhere';

/** Where a person came to their own shelf. */
export interface Tie {
  readonly person: string;
  /** Id of a server, or `ANYWHERE`. */
  readonly place: string;
  /** When they were last known to be there: milliseconds since the epoch. */
  readonly seen: number;
}

/**
 * The places through which people come to shelves of their own that belong to no place. A shelf goes when its owner has
 * left the last of them.
 */
export interface Ties {
  /** Notes that a person is in a place, and has a shelf of their own. */
  note(tied: Pick<Tie, 'person' | 'place'>): Promise<void>;
  /** None where a person has not come to their shelf through a place. */
  find(tied: Pick<Tie, 'person' | 'place'>): Promise<Tie | undefined>;
  /** Ties that nobody has noted for a day, without those to no place. Of people whose shelf is empty they are deleted. */
  due(): Promise<readonly Tie[]>;
  /**
   * Ends a tie, as the person has left the place, and deletes their shelf where it was the last one. A tie that was noted
   * anew in the meantime stays, and so does what was saved since it was found out.
   *
   * @param found when it was found out: milliseconds since the epoch
   */
  end(tie: Tie, found: number): Promise<void>;
  /** The places that there are ties to. */
  places(): Promise<readonly string[]>;
  /** Deletes where a person has come to their shelf; their shelf stays. */
  forget(person: string): Promise<void>;
  /** Ends all ties to a place. */
  endAll(place: string, found: number): Promise<void>;
}

const recordSchema = z.object({ places: z.record(z.string(), z.number()) });

/**
 * Ties in a store: one record a person.
 *
 * @param platform on which people's own shelves belong to no place, e.g. `discord`
 */
export function createTies(
  platform: string,
  store: Store,
  shelves: Pick<Shelves, 'names' | 'deleteAll'>,
  now: () => number = Date.now,
): Ties {
  const prefix = `shelf-ties:${encodeURIComponent(platform)}:`;
  const keyOf = (person: string) => `${prefix}${encodeURIComponent(person)}`;
  const shelfOf = (person: string): ShelfOwner => personsShelf({ platform }, person);

  async function read(person: string) {
    const record = await store.get(keyOf(person));
    const found = recordSchema.safeParse(record);
    return { record, places: found.success ? found.data.places : {} };
  }

  async function people(): Promise<string[]> {
    const keys = await store.keys(prefix);
    return keys.map((key) => decodeURIComponent(key.slice(prefix.length)));
  }

  async function end({ person, place, seen }: Tie, found: number): Promise<void> {
    for (;;) {
      const { record, places } = await read(person);
      if (places[place] !== seen) return;
      const { [place]: _left, ...left } = places;
      const key = keyOf(person);
      const isLast = Object.keys(left).length === 0;
      // The shelf first: who is stopped in between finds the tie again.
      if (isLast) await shelves.deleteAll(shelfOf(person), found);
      const change = isLast
        ? ({ key, deleted: true } as const)
        : { key, record: { places: left }, milliseconds: KEPT };
      if (await store.changeIf({ key, record }, [change])) return;
    }
  }

  return {
    async note({ person, place }) {
      for (;;) {
        const { record, places } = await read(person);
        if (now() - (places[place] ?? -Infinity) < HOUR) return;
        const key = keyOf(person);
        const noted = { places: { ...places, [place]: now() } };
        if (await store.changeIf({ key, record }, [{ key, record: noted, milliseconds: KEPT }])) return;
      }
    },
    async find({ person, place }) {
      const seen = (await read(person)).places[place];
      return seen === undefined ? undefined : { person, place, seen };
    },
    async due() {
      const due: Tie[] = [];
      for (const person of await people()) {
        const { record, places } = await read(person);
        const all = Object.entries(places);
        const old = all.filter(([, seen]) => now() - seen >= DAY);
        if (old.length === all.length && (await shelves.names(shelfOf(person))).length === 0) {
          const key = keyOf(person);
          await store.changeIf({ key, record }, [{ key, deleted: true }]);
          continue;
        }
        due.push(...old.flatMap(([place, seen]) => (place === ANYWHERE ? [] : [{ person, place, seen }])));
      }
      return due;
    },
    end,
    forget: (person) => store.delete(keyOf(person)),
    async places() {
      const all = new Set<string>();
      for (const person of await people()) for (const place in (await read(person)).places) all.add(place);
      all.delete(ANYWHERE);
      return [...all];
    },
    async endAll(place, found) {
      for (const person of await people()) {
        const seen = (await read(person)).places[place];
        if (seen !== undefined) await end({ person, place, seen }, found);
      }
    },
  };
}
