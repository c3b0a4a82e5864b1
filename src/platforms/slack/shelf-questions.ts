import { type ReachedShelf, saveRequestSchema, shelfRequestSchema } from '../../request.ts';
import type { Asked } from '../chat/turns.ts';
import type { TypedShelf } from '../chat/typed-shelf.ts';
import { wordsFor } from '../words.ts';
import type { Heard, SlackHearing } from './hearing.ts';
import type { QuestionTurn } from './question-turn.ts';
import { reachShelf } from './reach-shelf.ts';
import type { SentSave } from './save-form.ts';

/** What somebody wants of a shelf; the reply is for them alone where it is their own. */
export async function shelfQuestion(
  hearing: SlackHearing,
  team: string | undefined,
  heard: Heard,
  typed: TypedShelf,
): Promise<QuestionTurn> {
  const { whose, ...asked } = typed;
  const shelf = await reach(hearing, team, heard, whose);
  if (shelf === undefined) return { ...heard, request: () => Promise.resolve(onlyMine(heard)) };
  const request = shelfRequestSchema.parse({
    ...asked,
    command: 'shelf',
    shelf,
    locale: heard.locale,
    private: whose === 'mine',
  });
  return { ...heard, request: () => Promise.resolve({ request, notes: [] }) };
}

/** An answer that somebody gave a name. */
export async function saveQuestion(
  hearing: SlackHearing,
  team: string | undefined,
  heard: Heard,
  { whose, ...saved }: SentSave,
): Promise<QuestionTurn> {
  const shelf = await reach(hearing, team, heard, whose);
  if (shelf === undefined) return { ...heard, request: () => Promise.resolve(onlyMine(heard)) };
  const request = saveRequestSchema.parse({
    ...saved,
    command: 'save',
    shelf,
    locale: heard.locale,
    private: whose === 'mine',
  });
  return { ...heard, request: () => Promise.resolve({ request, notes: [] }) };
}

async function reach(
  { people }: SlackHearing,
  team: string | undefined,
  { place }: Heard,
  whose: ReachedShelf['whose'],
): Promise<ReachedShelf | undefined> {
  // Who may change their own is theirs anyway.
  const isAdmin = whose !== 'mine' && (await people.isAdmin(place.client, place.user));
  return reachShelf({ ...place, team, isAdmin }, whose);
}

function onlyMine({ locale }: Heard): Asked {
  return { sentence: wordsFor(locale).shelf.faults.onlyMine };
}
