import type { Answer, Desk } from '../src/answers/answer.ts';
import { deskOfRoll, withPalettes } from '../src/answers/desk-of-roll.ts';
import type { PaletteColour } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import { swapRoles } from '../src/palette/locked-palette.ts';
import { withReadableInk } from '../src/palette/seen-as/readable-ink.ts';
import type { Services } from '../src/services.ts';
import { readLocks } from './read-locks.ts';
import { recommendedPalette, wornPalette } from './recommended-palette.ts';

/** What somebody wants of a palette. */
export interface DeskWishes {
  /** Colours to keep, and what changes its part, as they were typed; empty for nothing. */
  readonly lock: string;
  readonly swap: string;
  readonly top: number;
  readonly variant: number;
  /** Whether the palette has been shown, so that rolling must show another. */
  readonly isShown: boolean;
}

/** An answer after what was wished, which palette of it is to be shown, and what could not be done, in sentences. */
export interface DeskAnswer {
  /** The same object where nothing could be done. */
  readonly answer: Answer;
  readonly variant: number;
  readonly faults: readonly string[];
  /** What is to be said of what was done, in sentences. */
  readonly remarks: readonly string[];
}

/** Rolls an answer's palettes around colours that are kept, and lets two of their colours change their parts. */
export async function deskAnswer(
  answer: Answer,
  wishes: DeskWishes,
  services: Services,
  sentences: Sentences,
): Promise<DeskAnswer> {
  const rolled =
    wishes.lock.trim() === '' ? undefined : await rollAnswer(answer, wishes, services, sentences);
  const variant = rolled?.variant ?? wishes.variant;
  const kept = rolled?.answer ?? answer;
  const { faults: unmet = [], remarks = [] } = rolled ?? {};
  if (wishes.swap.trim() === '') return { answer: kept, variant, faults: unmet, remarks };
  const swapped = swapInAnswer(kept, wishes.swap, variant);
  const faults = swapped ? unmet : [...unmet, sentences.desk.faults.noSwap];
  return { answer: swapped ?? kept, variant, faults, remarks };
}

async function rollAnswer(
  answer: Answer,
  { lock, top, variant, isShown }: DeskWishes,
  services: Services,
  sentences: Sentences,
): Promise<DeskAnswer> {
  const { reading } = answer;
  const { faults: say } = sentences.desk;
  const seen = isShown ? variant : 0;
  const worn = recommendedPalette(reading, { top, variant: seen });
  const { locks, faults, remarks } = readLocks(lock, worn, sentences);
  const unchanged = (more: readonly string[]) => ({ answer, variant, faults: [...faults, ...more], remarks });
  if (locks.length === 0) return unchanged([]);
  const engine = await services.hues();
  if (engine.roll === undefined || reading.covers === undefined) return unchanged([say.noCovers]);
  const shown = isShown ? wornPalette(reading, variant) : [];
  const rolled = await engine.roll(reading, answer.place, { locks, shown });
  const palettes = rolled.palettes.map(({ palette }) => palette);
  if (palettes.length === 0) return unchanged([say.nothing]);
  return {
    answer: { ...answer, reading: withPalettes(reading, palettes), desk: deskOfRoll(locks, rolled) },
    variant: isShown ? 0 : variant,
    faults,
    remarks,
  };
}

/** An answer in whose palettes two colours have changed their parts; none where they aren't told, or not there. */
function swapInAnswer(answer: Answer, swap: string, variant: number): Answer | undefined {
  const { reading, desk } = answer;
  const shown = wornPalette(reading, variant);
  const [one, other, ...more] = swap
    .toLowerCase()
    .split(/[\s,;:&+/]+/u)
    .filter(Boolean);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const isThere = placesIn(shown, one, other) !== undefined;
  const palettes = reading.covers?.palettes;
  if (!isThere || palettes === undefined) return undefined;
  const changed = palettes.map((palette) => {
    const places = placesIn(palette, one, other);
    if (!places) return palette;
    const swapped = swapRoles(palette, ...places);
    return keepsInk(swapped, desk) ? swapped : withReadableInk(swapped);
  });
  return {
    ...answer,
    reading: withPalettes(reading, changed),
    desk: { locks: [], distances: [], ...desk, isSwapped: true },
  };
}

/** Whether a palette's ink is one that was kept, and so stays as it is. */
function keepsInk(palette: readonly PaletteColour[], desk: Desk | undefined): boolean {
  const ink = palette.find(({ role }) => role === 'ink');
  return desk?.locks.some(({ hex }) => hex === ink?.hex) ?? false;
}

/** Where two colours of different roles stand in a palette, by their roles or their numbers from 1. */
function placesIn(
  palette: readonly PaletteColour[],
  one: string,
  other: string,
): [number, number] | undefined {
  const placeOf = (named: string): number =>
    /^\d+$/.test(named) ? Number(named) - 1 : palette.findIndex(({ role }) => role === named);
  const [first, second] = [placeOf(one), placeOf(other)];
  const isIn = (place: number): boolean => place >= 0 && place < palette.length;
  const isChange = isIn(first) && isIn(second) && palette[first]!.role !== palette[second]!.role;
  return isChange ? [first, second] : undefined;
}
