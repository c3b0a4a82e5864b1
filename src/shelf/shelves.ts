import { randomBytes } from 'node:crypto';
import { isAboutBook } from '../answers/answer.ts';
import type { Change, Store } from '../store/store.ts';
import {
  contentSchema,
  type NewEntry,
  type ShelfCard,
  type ShelfEntry,
  shelfSchema,
  titleOf,
  type VoteOutcome,
  withoutQuotations,
} from './entry.ts';
import { freeName, sameName } from './name.ts';
import { isPersons, platformPrefix, readOwner, type ShelfOwner } from './owner.ts';

/** What a shelf holds at most, what a page of it does, and for how many days an entry stays that nobody uses. */
export const SHELF_LIMITS = { entries: 100, page: 10, days: 400 } as const;

const DAY = 86_400_000;
const KEPT = SHELF_LIMITS.days * DAY;
/** Random bytes of an entry's id. */
const ID_BYTES = 12;

/** A page of a shelf, what was saved last first. */
export interface ShelfPage {
  readonly cards: readonly ShelfCard[];
  /** From 0; the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
  /** Of all pages. */
  readonly total: number;
}

/** Whether somebody may change an entry of a shelf that others use, too. */
export type MayChange = (card: ShelfCard) => boolean;

const anybody: MayChange = () => true;

/** An entry that was changed, or why it wasn't. */
export type Changed<Fault extends string> = { readonly card: ShelfCard } | { readonly fault: Fault };

/** Why an answer can't be saved: its name is another's, or there is no room. */
export type SaveFault = 'taken' | 'full';

/** Why an entry can't be deleted: there is none of that name, or it is somebody else's. */
export type DeleteFault = 'missing' | 'refused';

/** Why an entry can't be called otherwise. */
export type RenameFault = DeleteFault | 'taken';

/** Answers under names, until somebody deletes them or nobody uses them. */
export interface Shelves {
  /**
   * Saves an answer, without what is quoted of its blurb.
   *
   * @param entry with a name as `readName` gives it
   * @param options.numbered whether a name that is taken gets a number, as `Winner (2)`
   */
  save(
    owner: ShelfOwner,
    entry: NewEntry,
    options?: { readonly numbered?: boolean },
  ): Promise<Changed<SaveFault>>;
  /** A page of what is there. */
  list(owner: ShelfOwner, page?: number): Promise<ShelfPage>;
  /** All names, what was saved last first. */
  names(owner: ShelfOwner): Promise<readonly string[]>;
  /** The entry of a name, however it is written; none where there is none. It counts as used. */
  get(owner: ShelfOwner, name: string): Promise<ShelfEntry | undefined>;
  /** Calls an entry otherwise; a name that differs from its own in case alone is no other's. */
  rename(owner: ShelfOwner, name: string, to: string, mayChange?: MayChange): Promise<Changed<RenameFault>>;
  /** Notes with an entry what became of a vote that it won. */
  noteVote(owner: ShelfOwner, name: string, vote: VoteOutcome): Promise<boolean>;
  /** Deletes an entry, and gives what was deleted. */
  delete(owner: ShelfOwner, name: string, mayChange?: MayChange): Promise<Changed<DeleteFault>>;
  /**
   * Deletes a whole shelf, and gives how many entries there were.
   *
   * @param savedBefore milliseconds since the epoch: what was saved from then on stays
   */
  deleteAll(owner: ShelfOwner, savedBefore?: number): Promise<number>;
  /**
   * Deletes all shelves whose owners begin so, as `placePrefix` or `channelsShelf` gives it, and gives how many entries
   * there were.
   */
  deleteUnder(prefix: string): Promise<number>;
  /**
   * Takes a person's id out of shared shelves, where they saved something or asked for a vote; entries stay with those who
   * share them. Gives how many entries there were.
   *
   * @param prefix what the owners begin with, as `placePrefix` or `platformPrefix` gives it
   */
  forgetBy(prefix: string, person: string): Promise<number>;
  /** Whose shelves there are on a platform. */
  owners(platform: string): Promise<readonly ShelfOwner[]>;
  /** Ids of the places on a platform in which there are shelves. */
  places(platform: string): Promise<readonly string[]>;
}

interface KeptShelf {
  readonly cards: readonly ShelfCard[];
}

/** What a change comes to: the shelf as it shall be, changes of other records with it, and what is told of it. */
interface Step<Result> {
  /** Absent where nothing is to be changed. */
  readonly cards?: readonly ShelfCard[];
  readonly changes?: readonly Change[];
  readonly result: Result;
}

/**
 * Shelves in a store. A shelf is one record of cards, beside a record for each answer; they change together or not at
 * all, whatever other processes do at the same time.
 *
 * @example
 * const shelves = createShelves(createMemoryStore());
 * await shelves.save(owner, entry); // an owner as `personsShelf` gives it, an entry named “Ash, first try”
 * await shelves.get(owner, 'ash, FIRST try');
 */
export function createShelves(store: Store, now: () => number = Date.now): Shelves {
  async function read(owner: ShelfOwner): Promise<{ readonly record: unknown; readonly shelf: KeptShelf }> {
    const record = await store.get(shelfKey(owner));
    const found = shelfSchema.safeParse(record);
    const cards = found.success ? (found.data.cards as unknown as readonly ShelfCard[]) : [];
    return { record, shelf: { cards: cards.filter(({ used }) => used + KEPT > now()) } };
  }

  /** Changes a shelf as it is, again where another process was quicker. */
  async function change<Result>(
    owner: ShelfOwner,
    take: (shelf: KeptShelf) => Step<Result>,
  ): Promise<Result> {
    for (;;) {
      const { record, shelf } = await read(owner);
      const { cards, changes = [], result } = take(shelf);
      if (cards === undefined) return result;
      const key = shelfKey(owner);
      const kept: Change =
        cards.length === 0 ? { key, deleted: true } : { key, record: { cards }, milliseconds: KEPT };
      if (await store.changeIf({ key, record }, [kept, ...changes])) return result;
    }
  }

  /** Puts a card in another's place. */
  function replace(owner: ShelfOwner, name: string, changed: (card: ShelfCard) => ShelfCard) {
    return change(owner, ({ cards }) => {
      const card = named(cards, name);
      if (!card) return { result: false };
      return { cards: cards.map((each) => (each === card ? changed(card) : each)), result: true };
    });
  }

  async function deleteAll(owner: ShelfOwner, savedBefore = Infinity): Promise<number> {
    return change(owner, ({ cards }) => {
      const going = cards.filter(({ made }) => made < savedBefore);
      if (going.length === 0 && cards.length > 0) return { result: 0 };
      return {
        cards: cards.filter(({ made }) => made >= savedBefore),
        changes: going.map(({ id }) => ({ key: contentKey(owner, id), deleted: true })),
        result: going.length,
      };
    });
  }

  async function ownersUnder(prefix: string): Promise<ShelfOwner[]> {
    const keys = await store.keys(shelfKey(prefix as ShelfOwner));
    return keys.map((key) => key.slice(shelfKey('' as ShelfOwner).length) as ShelfOwner);
  }

  return {
    save(owner, entry, { numbered = false } = {}) {
      const { name, answer, shown, ...said } = entry;
      const id = randomBytes(ID_BYTES).toString('base64url');
      const time = now();
      const content = { shown, answer: withoutQuotations(answer) };
      return change<Changed<SaveFault>>(owner, ({ cards }) => {
        if (cards.length >= SHELF_LIMITS.entries) return { result: { fault: 'full' } };
        const isTaken = (wanted: string) => named(cards, wanted) !== undefined;
        if (isTaken(name) && !numbered) return { result: { fault: 'taken' } };
        const card: ShelfCard = {
          ...said,
          id,
          name: freeName(name, isTaken),
          kind: isAboutBook(answer) ? 'book' : 'cover',
          title: titleOf(answer),
          made: time,
          changed: time,
          used: time,
        };
        return {
          cards: [...cards, card],
          changes: [{ key: contentKey(owner, id), record: content, milliseconds: KEPT }],
          result: { card },
        };
      });
    },
    async list(owner, page = 0) {
      const { cards } = (await read(owner)).shelf;
      const pages = Math.max(1, Math.ceil(cards.length / SHELF_LIMITS.page));
      const at = Math.min(Math.max(0, page), pages - 1);
      const start = at * SHELF_LIMITS.page;
      const shown = cards.toReversed().slice(start, start + SHELF_LIMITS.page);
      return { cards: shown, page: at, pages, total: cards.length };
    },
    async names(owner) {
      return (await read(owner)).shelf.cards.map(({ name }) => name).toReversed();
    },
    async get(owner, name) {
      const card = named((await read(owner)).shelf.cards, name);
      if (!card) return undefined;
      const key = contentKey(owner, card.id);
      const record = await store.get(key);
      const content = contentSchema.safeParse(record);
      if (!content.success) return undefined;
      if (now() - card.used >= DAY) await use(owner, card, { key, record });
      return { ...card, ...(content.data as unknown as Pick<ShelfEntry, 'answer' | 'shown'>) };
    },
    rename(owner, name, to, mayChange = anybody) {
      return change<Changed<RenameFault>>(owner, ({ cards }) => {
        const card = named(cards, name);
        if (!card) return { result: { fault: 'missing' } };
        if (!mayChange(card)) return { result: { fault: 'refused' } };
        const other = named(cards, to);
        if (other !== undefined && other !== card) return { result: { fault: 'taken' } };
        const renamed = { ...card, name: to, changed: now() };
        return { cards: cards.map((each) => (each === card ? renamed : each)), result: { card: renamed } };
      });
    },
    noteVote: (owner, name, vote) => replace(owner, name, (card) => ({ ...card, vote, changed: now() })),
    delete(owner, name, mayChange = anybody) {
      return change<Changed<DeleteFault>>(owner, ({ cards }) => {
        const card = named(cards, name);
        if (!card) return { result: { fault: 'missing' } };
        if (!mayChange(card)) return { result: { fault: 'refused' } };
        return {
          cards: cards.filter((each) => each !== card),
          changes: [{ key: contentKey(owner, card.id), deleted: true }],
          result: { card },
        };
      });
    },
    deleteAll,
    async deleteUnder(prefix) {
      let count = 0;
      for (const owner of await ownersUnder(prefix)) count += await deleteAll(owner);
      return count;
    },
    async forgetBy(prefix, person) {
      let count = 0;
      for (const owner of await ownersUnder(prefix)) {
        if (isPersons(owner)) continue;
        count += await change(owner, ({ cards }) => {
          const theirs = cards.filter((card) => isBy(card, person)).length;
          if (theirs === 0) return { result: 0 };
          return { cards: cards.map((card) => withoutId(card, person)), result: theirs };
        });
      }
      return count;
    },
    owners: (platform) => ownersUnder(platformPrefix(platform)),
    async places(platform) {
      const owners = await ownersUnder(platformPrefix(platform));
      return [...new Set(owners.map((owner) => readOwner(owner).place))].filter((place) => place !== '');
    },
  };

  /** Makes an entry last again, unless it was deleted meanwhile. */
  function use(
    owner: ShelfOwner,
    { id }: ShelfCard,
    content: { readonly key: string; readonly record: unknown },
  ) {
    return change(owner, ({ cards }) => {
      if (!cards.some((card) => card.id === id)) return { result: undefined };
      return {
        cards: cards.map((card) => (card.id === id ? { ...card, used: now() } : card)),
        changes: [{ ...content, milliseconds: KEPT }],
        result: undefined,
      };
    });
  }
}

function isBy({ by, vote }: ShelfCard, person: string): boolean {
  return by === person || vote?.askedBy === person;
}

/** A card as if nobody had saved it, or asked for its vote, where a person did. */
function withoutId(card: ShelfCard, person: string): ShelfCard {
  const { by, vote } = card;
  return {
    ...card,
    by: by === person ? '' : by,
    ...(vote && { vote: { ...vote, askedBy: vote.askedBy === person ? '' : vote.askedBy } }),
  };
}

function named(cards: readonly ShelfCard[], name: string): ShelfCard | undefined {
  const wanted = sameName(name.trim());
  return cards.find((card) => sameName(card.name) === wanted);
}

function shelfKey(owner: ShelfOwner): string {
  return `shelf:${owner}`;
}

function contentKey(owner: ShelfOwner, id: string): string {
  return `shelf-entry:${owner}:${id}`;
}
