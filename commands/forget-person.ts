import type { Forgotten } from '../src/languages/index.ts';
import type { Services } from '../src/services.ts';
import { personsShelf, placePrefix, platformPrefix, type ShelfPlace } from '../src/shelf/owner.ts';
import { createTies } from '../src/shelf/ties.ts';

/** Where things are kept of people. */
export type Keeping = Pick<Services, 'answers' | 'shelves' | 'votes' | 'store'>;

/**
 * Deletes all that is kept of a person on a platform, or in a workspace of one on which people belong to these: their
 * answers, their own shelf, through which servers they came to it, and their ballots. What they saved or asked for on
 * shared shelves and in votes is others', too: it stays, without their id. It may be called again, as after a process was
 * killed.
 */
export async function forgetPerson(where: ShelfPlace, person: string, keeping: Keeping): Promise<Forgotten> {
  const { answers, shelves, votes, store } = keeping;
  const { platform, place = '' } = where;
  // Without an id it would be everybody.
  if (person === '') throw new RangeError('nobody is named to be forgotten');
  const owner = personsShelf(where, person);
  const entries = await shelves.deleteAll(owner);
  await createTies(platform, store, shelves).forget(person);
  const kept = await answers.forgetOf(owner);
  const server = place === '' ? {} : { server: place };
  const { ballots, asked } = await votes.forgetPerson({ platform, ...server }, person);
  const shared = await shelves.forgetBy(place === '' ? platformPrefix(platform) : placePrefix(where), person);
  return { answers: kept, entries, ballots, shared: shared + asked };
}

/** What was deleted of a server or workspace. */
export interface ForgottenPlace {
  readonly answers: number;
  readonly entries: number;
  readonly votes: number;
}

/**
 * Deletes all that is kept of a server or workspace: its shelves, its votes, people's own shelves that they came to through
 * it alone, and, where people belong to workspaces, their answers.
 */
export async function forgetPlace(
  where: Required<ShelfPlace> & { readonly place: string },
  keeping: Keeping,
): Promise<ForgottenPlace> {
  const { answers, shelves, votes, store } = keeping;
  const { platform, place } = where;
  // Without an id it would be everybody who belongs to no place.
  if (place === '') throw new RangeError('no place is named to be forgotten');
  const entries = await shelves.deleteUnder(placePrefix(where));
  const ended = await votes.forgetAll({ platform, server: place });
  await createTies(platform, store, shelves).endAll(place, Date.now());
  return { answers: await answers.forgetOf(placePrefix(where)), entries, votes: ended };
}
