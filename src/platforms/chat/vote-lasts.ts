import { REQUEST_LIMITS } from '../../request-limits.ts';
import { wordsFor } from '../words.ts';

/** Hours that a form offers for a vote: some within a day, one, and some days up to the longest. */
const OFFERED = [1, 4, REQUEST_LIMITS.vote.hours.usual, 48, 72, REQUEST_LIMITS.vote.hours.max] as const;

/** How long a vote may last, as a form's menu offers it. */
export function offeredHours(
  locale: string,
): readonly { readonly label: string; readonly value: string; readonly isUsual: boolean }[] {
  const { vote } = wordsFor(locale);
  return OFFERED.map((hours) => ({
    label: vote.lasts(hours),
    value: String(hours),
    isUsual: hours === REQUEST_LIMITS.vote.hours.usual,
  }));
}

/** The hours that were chosen; as many as usual where none were. */
export function chosenHours(value: string | null | undefined): number {
  return OFFERED.find((hours) => String(hours) === value) ?? REQUEST_LIMITS.vote.hours.usual;
}
