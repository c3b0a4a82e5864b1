import type { HueReading, PaletteColour, RankedHue } from '../src/hues/reading.ts';
import { sureCovers } from '../src/hues/sure-covers.ts';
import { choosePalette } from '../src/palette/choose-palette.ts';
import type { Hue } from '../src/palette/hues.ts';
import type { Role } from '../src/palette/role.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';

/** Hues of a palette that is put together from single ones: a primary, a secondary and accents. */
const PALETTE_SIZE = 5;

/** The share of such covers from which on a colour can be called their main one: one in eight. */
export const MAIN_SHARE = 1 / 8;

/** Palettes beside the one that is worn which are shown: those that are rolled are many, and come in turn. */
const OTHERS = 2;

/** A colour of a recommended palette. */
export interface RecommendedColour extends Hue {
  readonly role: Role;
}

/** Which palette of an answer is asked for, and how long the list beside it is. */
export interface PaletteRequest {
  readonly top: number;
  /** From 0; past the last palette they come round again. */
  readonly variant: number;
}

/** The palette of an answer that has but one. */
export const ONLY_PALETTE: PaletteRequest = { top: REQUEST_LIMITS.top.usual, variant: 0 };

/** How many palettes an answer goes through before they come round again. */
export function paletteCount(reading: HueReading): number {
  return sureCovers(reading)?.palettes.length || REQUEST_LIMITS.variants;
}

/** The palette as real covers wear it: the same for the same variant; empty where the model knows no covers. */
export function wornPalette(reading: HueReading, variant: number): readonly PaletteColour[] {
  const palettes = sureCovers(reading)?.palettes ?? [];
  return palettes[variant % Math.max(1, palettes.length)] ?? [];
}

/** The palettes of such covers beside the one that is worn. */
export function otherPalettes(
  reading: Parameters<typeof sureCovers>[0],
  worn: readonly PaletteColour[],
): readonly (readonly PaletteColour[])[] {
  if (worn.length === 0) return [];
  const palettes = sureCovers(reading)?.palettes ?? [];
  const key = JSON.stringify(worn);
  const at = palettes.findIndex((palette) => JSON.stringify(palette) === key);
  if (palettes.length > 1 + OTHERS) return [...palettes, ...palettes].slice(at + 1, at + 1 + OTHERS);
  return palettes.filter((_, place) => place !== at);
}

/**
 * The palette that an answer shows: one that real covers wear, or else one that is put together from single hues, the
 * same for the same `top` and `variant`.
 */
export function recommendedPalette(
  reading: HueReading,
  { top, variant }: PaletteRequest,
): readonly RecommendedColour[] {
  const worn = wornPalette(reading, variant);
  if (worn.length > 0) return worn;
  return choosePalette(reading.hues, { size: Math.min(PALETTE_SIZE, top), variant });
}

/** Finds what is known of a colour by its name, among the hues and the neutrals. */
export function standingIn({ hues, neutrals }: HueReading): (name: string) => RankedHue | undefined {
  const byName = new Map([...neutrals, ...hues].map((hue) => [hue.name, hue]));
  return (name) => byName.get(name);
}

/** Whether such covers carry a colour at least as often as others; so, too, of one that nothing is known of. */
export function isRecommendable(standing: Pick<RankedHue, 'lift'> | undefined): boolean {
  return standing === undefined || standing.lift >= 1;
}

/**
 * The role of each hue that the palette takes, by its name: the first, where it takes one twice. Where real covers wear
 * the palette, no hue is the main one that such covers carry less often than others, or fewer than one in eight.
 */
export function rolesIn(
  reading: HueReading,
  palette: readonly RecommendedColour[],
): ReadonlyMap<string, Role> {
  const standing = standingIn(reading);
  const roles = new Map<string, Role>();
  for (const { name, role } of palette) {
    if (role === 'main' && !canBeMain(standing(name))) continue;
    if (!roles.has(name)) roles.set(name, role);
  }
  return roles;
}

/** Whether such covers carry a colour at least as often as others, and no fewer than one in eight of them. */
export function canBeMain(standing: RankedHue | undefined): boolean {
  return isRecommendable(standing) && (standing === undefined || standing.score >= MAIN_SHARE);
}
