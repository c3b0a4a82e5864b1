import type { HueReading, PaletteColour, Rolled } from '../hues/reading.ts';
import { nameOfColour } from '../palette/colour-name.ts';
import type { ColourLock } from '../palette/locked-palette.ts';
import type { Desk, KeptColour } from './answer.ts';

/** What was kept of palettes that were rolled, and how near each comes to it. */
export function deskOfRoll(locks: readonly ColourLock[], { palettes, combination }: Rolled): Desk {
  return {
    locks: locks.map(keptColour),
    distances: palettes.map(({ distances }) => distances),
    ...(palettes.some(({ rule }) => rule) && { rules: palettes.map(({ rule = null }) => rule) }),
    ...(combination && { combination }),
    isSwapped: false,
  };
}

/** A reading with other palettes in place of its own; the same where the model knows no covers. */
export function withPalettes(
  reading: HueReading,
  palettes: readonly (readonly PaletteColour[])[],
): HueReading {
  return reading.covers ? { ...reading, covers: { ...reading.covers, palettes } } : reading;
}

function keptColour({ hex, role, isWished }: ColourLock): KeptColour {
  const isSettled = isWished || role === 'ink';
  return { name: nameOfColour(hex), hex, ...(role && isSettled && { role }) };
}
