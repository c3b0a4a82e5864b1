import type { HueReason, RankedHue } from '../../hues/reading.ts';

/** How far a lift must be from 1 to be worth giving as a figure. */
const NOTABLE_LIFT = 0.05;

/** Whether a hue is on such covers about as often as on others. */
export function isUsual(lift: number): boolean {
  return Math.abs(lift - 1) < NOTABLE_LIFT;
}

/** The words that a reason names: none for a hue that no genre speaks for and that is rarer than usual. */
export function wordsToName(
  hue: RankedHue,
  { genres, words }: Pick<HueReason, 'genres' | 'words'>,
): readonly string[] {
  return genres.length === 0 && hue.lift < 1 ? [] : words;
}

/** The share of covers from which on a hue can be called common. */
const COMMON = 0.2;

/** Whether nothing speaks for a hue but that many covers carry it, of books of all kinds. */
export function isMerelyCommon(hue: RankedHue, because: Pick<HueReason, 'genres' | 'words'>): boolean {
  return (
    because.genres.length === 0 &&
    wordsToName(hue, because).length === 0 &&
    hue.lift < 1 + NOTABLE_LIFT &&
    hue.score >= COMMON
  );
}

/** With fewer covers than this behind a genre, what was measured on them is not worth much. */
const FEW_COVERS = 50;

/** Whether covers are few. */
export function areFew(covers: number): boolean {
  return covers < FEW_COVERS;
}
