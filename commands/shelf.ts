import type { Reply } from '../src/reply.ts';
import type { ReachedShelf, ShelfRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { ShelfCard, ShelfEntry } from '../src/shelf/entry.ts';
import { NAME_LIMITS, readName, sameName } from '../src/shelf/name.ts';
import { readOwner, type ShelfOwner } from '../src/shelf/owner.ts';
import { type MayChange, SHELF_LIMITS } from '../src/shelf/shelves.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import type { Command } from './command.ts';
import { compareEntries } from './compare-entries.ts';
import { forgetPerson } from './forget-person.ts';
import { plainReply } from './plain-reply.ts';
import { showEntry } from './show-entry.ts';

/** `/shelf`: what was saved, once more. */
export const shelf: Command<'shelf'> = {
  name: 'shelf',
  description: sentencesFor('en').commands.shelf.description,
  arguments: [],
  run: (request, services) => ACTIONS[request.action](request, services, sentencesFor(request.locale)),
};

type Act = (request: ShelfRequest, services: Services, words: Sentences) => Promise<Reply>;

const ACTIONS: Readonly<Record<ShelfRequest['action'], Act>> = {
  list,
  show: (request, services, words) => withEntry(request, services, words, showEntry),
  compare,
  rename,
  delete: take,
  forget,
  'forget-me': forgetMe,
};

async function list(request: ShelfRequest, services: Services, { shelf: say }: Sentences): Promise<Reply> {
  const { whose } = request.shelf;
  const { cards, total, ...at } = await services.shelves.list(ownerOf(request.shelf), request.page);
  if (total === 0) return plainReply(request, say.faults.nothing[whose]);
  const headline = say.headline({ whose, total, page: at.page + 1, pages: at.pages });
  const first = at.page * SHELF_LIMITS.page + 1;
  const entries = cards.map((card, index) =>
    say.entry({ ...card, number: first + index, colours: card.palette }),
  );
  return plainReply(request, headline, [...entries, say.howToGoOn]);
}

async function compare(request: ShelfRequest, services: Services, words: Sentences): Promise<Reply> {
  const { faults } = words.shelf;
  if (sameName(request.name.trim()) === sameName(request.other.trim()))
    return plainReply(request, faults.same);
  return withEntry(request, services, words, (one) =>
    withEntry({ ...request, name: request.other }, services, words, (other) =>
      compareEntries([one, other], request, services, words),
    ),
  );
}

async function rename(request: ShelfRequest, services: Services, words: Sentences): Promise<Reply> {
  const { faults, renamed: say } = words.shelf;
  const to = readName(request.other);
  if ('fault' in to) {
    return plainReply(request, to.fault === 'empty' ? faults.empty : faults.long(NAME_LIMITS.graphemes));
  }
  const owner = ownerOf(request.shelf);
  const done = await services.shelves.rename(owner, request.name, to.name, mayChange(request.shelf));
  if ('card' in done) return plainReply(request, say({ from: request.name, to: done.card.name }));
  return plainReply(
    request,
    done.fault === 'taken' ? faults.taken(to.name) : notDone(done.fault, request, words),
  );
}

async function take(request: ShelfRequest, services: Services, words: Sentences): Promise<Reply> {
  const owner = ownerOf(request.shelf);
  const done = await services.shelves.delete(owner, request.name, mayChange(request.shelf));
  return plainReply(
    request,
    'card' in done ? words.shelf.deleted(done.card.name) : notDone(done.fault, request, words),
  );
}

async function forget(request: ShelfRequest, services: Services, words: Sentences): Promise<Reply> {
  // Only one's own: a shared shelf is more people's.
  const isOwn = request.shelf.whose === 'mine';
  if (!isOwn)
    return plainReply(request, words.shelf.faults.refused(words.shelf.headings[request.shelf.whose]));
  return plainReply(request, words.shelf.forgotten(await services.shelves.deleteAll(ownerOf(request.shelf))));
}

/**
 * Deletes all that is kept of the asker, of which their shelf says who and where they are. Who names an entry means that
 * alone: somebody may have called one "me".
 */
async function forgetMe(request: ShelfRequest, services: Services, words: Sentences): Promise<Reply> {
  const named = request.name !== '' && (await services.shelves.get(ownerOf(request.shelf), request.name));
  if (named) return take(request, services, words);
  const { kind, id, ...where } = readOwner(ownerOf(request.shelf));
  if (kind !== 'person') {
    return plainReply(request, words.shelf.faults.refused(words.shelf.headings[request.shelf.whose]));
  }
  const { headline, notes } = words.shelf.forgottenMe(await forgetPerson(where, id, services));
  return plainReply(request, headline, notes);
}

async function withEntry(
  request: ShelfRequest,
  services: Services,
  words: Sentences,
  show: (entry: ShelfEntry, request: ShelfRequest, services: Services, words: Sentences) => Promise<Reply>,
): Promise<Reply> {
  const entry = await services.shelves.get(ownerOf(request.shelf), request.name);
  if (entry === undefined) return plainReply(request, notDone('missing', request, words));
  return show(entry, request, services, words);
}

function notDone(
  fault: 'missing' | 'refused',
  { name, shelf: { whose } }: ShelfRequest,
  { shelf: { faults } }: Sentences,
): string {
  if (fault === 'refused') return faults.refused(name);
  return name.trim() === '' ? faults.empty : faults.missing({ name, whose });
}

/** On a shared shelf an entry is changed by who saved it, or by who may tidy up after others. */
function mayChange({ whose, by, mayTidy }: ReachedShelf): MayChange {
  return (card: ShelfCard) => whose === 'mine' || mayTidy || card.by === by;
}

/** A shelf's owner, as it was written when the shelf was reached. */
export function ownerOf({ owner }: Pick<ReachedShelf, 'owner'>): ShelfOwner {
  return owner as ShelfOwner;
}
