import { completeGenres } from '../../hues/complete-genres.ts';
import { LIMITS } from './limits.ts';

/** Completions of the genres that a person is typing, as Discord's choices. */
export function genreChoices(typed: string, words: readonly string[]): { name: string; value: string }[] {
  const completed = completeGenres(typed, words, { count: LIMITS.choices, length: LIMITS.choiceName });
  return completed.map((list) => ({ name: list, value: list }));
}
