import { completeComparables } from '../../hues/complete-comparables.ts';
import { completeGenres } from '../../hues/complete-genres.ts';
import type { HuesEngine } from '../../hues/reading.ts';
import { LIMITS } from './limits.ts';

const BOUNDS = { count: LIMITS.choices, length: LIMITS.choiceName };

/** Options that complete, each with what completes it. */
const COMPLETED: Readonly<
  Record<
    'genres' | 'comparables',
    (typed: string, engine: HuesEngine, locale: string) => string[] | Promise<string[]>
  >
> = {
  genres: (typed, engine, locale) => completeGenres(typed, engine.genreWords(locale), BOUNDS),
  comparables: (typed, engine) =>
    completeComparables(typed, async (...asked) => (await engine.completeTitles?.(...asked)) ?? [], BOUNDS),
};

/** Whether an option completes as it is typed. */
export function isCompleted(option: string): option is keyof typeof COMPLETED {
  return Object.hasOwn(COMPLETED, option);
}

/** Completions of the list that a person is typing, as Discord's choices; none for an option that doesn't complete. */
export async function choicesFor(
  { name, value }: { readonly name: string; readonly value: string },
  engine: HuesEngine,
  locale: string,
): Promise<{ name: string; value: string }[]> {
  if (!isCompleted(name)) return [];
  const lists = await COMPLETED[name](value, engine, locale);
  return lists.map((list) => ({ name: list, value: list }));
}
