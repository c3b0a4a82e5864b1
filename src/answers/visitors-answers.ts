import type { Store } from '../store/store.ts';
import { ANSWER_DAYS, ANSWER_ID, type Answers } from './answers.ts';

/** What begins the keys under which it stands that an answer is a visitor's. */
const PREFIX = 'visitor:';

const MILLISECONDS = ANSWER_DAYS * 86_400_000;

/** One visitor may have this part of all answers. */
const SHARE = 0.2;

/** Answers to people whom nobody knows: so many of them are kept, and no more. */
export interface VisitorsAnswers {
  /**
   * Counts a kept answer as a visitor's. Where there are too many, the oldest are forgotten: the visitor's own where
   * these are more than a fifth of all that may be kept, and anybody's.
   *
   * @param visitor what the visitor is known by; it is never stored
   */
  add(visitor: string, id: string): Promise<void>;
  /** Forgets an answer before its time; one that is no visitor's stays. Whoever has its id may do that. */
  forget(id: string): Promise<void>;
}

/**
 * Counts visitors' answers, those of earlier processes among them.
 *
 * @param most answers that are kept at once
 */
export function createVisitorsAnswers(answers: Answers, store: Store, most: number): VisitorsAnswers {
  const mostOfOne = Math.max(1, Math.floor(most * SHARE));
  // Both from the oldest on.
  const visitorOf = new Map<string, string | undefined>();
  const ownOf = new Map<string, Set<string>>();
  let earlier: Promise<void> | undefined;
  const forget = async (id: string): Promise<void> => {
    const visitor = visitorOf.get(id);
    visitorOf.delete(id);
    if (visitor !== undefined) {
      ownOf.get(visitor)?.delete(id);
      if (ownOf.get(visitor)?.size === 0) ownOf.delete(visitor);
    }
    await Promise.all([answers.forget(id), store.delete(PREFIX + id)]);
  };
  return {
    async add(visitor, id) {
      earlier ??= readEarlier(store, visitorOf);
      await earlier;
      if (visitorOf.has(id)) return;
      const own = ownOf.get(visitor) ?? new Set();
      ownOf.set(visitor, own.add(id));
      visitorOf.set(id, visitor);
      await store.set(PREFIX + id, true, MILLISECONDS);
      while (own.size > mostOfOne) await forget(oldest(own));
      while (visitorOf.size > most) await forget(oldest(visitorOf));
    },
    async forget(id) {
      if (ANSWER_ID.test(id) && (await store.get(PREFIX + id)) !== undefined) await forget(id);
    },
  };
}

function oldest(ids: Pick<ReadonlySet<string>, 'keys'>): string {
  return ids.keys().next().value ?? '';
}

async function readEarlier(store: Store, visitorOf: Map<string, string | undefined>): Promise<void> {
  for (const key of await store.keys(PREFIX)) visitorOf.set(key.slice(PREFIX.length), undefined);
}
