import { completeComparables } from '../../hues/complete-comparables.ts';
import { completeGenres } from '../../hues/complete-genres.ts';
import type { Services } from '../../services.ts';
import { DISCORD_LIMITS } from './limits.ts';

const BOUNDS = { count: DISCORD_LIMITS.choices, length: DISCORD_LIMITS.choiceName };

/** What completes. */
type Completing = Pick<Services, 'genreWords' | 'completeTitles'>;

/** Options that complete, each with what completes it. */
const COMPLETED: Readonly<
  Record<
    'genres' | 'comparables',
    (typed: string, completions: Completing, locale: string) => Promise<string[]>
  >
> = {
  genres: async (typed, completions, locale) =>
    completeGenres(typed, await completions.genreWords(locale), BOUNDS),
  comparables: (typed, completions) =>
    completeComparables(typed, (...asked) => completions.completeTitles(...asked), BOUNDS),
};

/** Whether an option completes as it is typed. */
export function isCompleted(option: string): option is keyof typeof COMPLETED {
  return Object.hasOwn(COMPLETED, option);
}

/** Completions of the list that a person is typing, as Discord's choices; none for an option that doesn't complete. */
export async function choicesFor(
  { name, value }: { readonly name: string; readonly value: string },
  completions: Completing,
  locale: string,
): Promise<{ name: string; value: string }[]> {
  if (!isCompleted(name)) return [];
  const lists = await COMPLETED[name](value, completions, locale);
  return lists.map((list) => ({ name: list, value: list }));
}
