import { nameOfColour } from '../colour-name.ts';
import { TEXT_CONTRAST } from '../contrast.ts';
import type { PaletteColour } from '../cover-colours.ts';
import { mixedInk } from '../ink.ts';
import type { ColourLock } from '../locked-palette.ts';
import { type Oklab, toOklab, toOklch } from '../oklab.ts';
import { type PlacedColour, placeColour, placedContrast } from '../placed-colour.ts';
import type { CoverRole } from '../role.ts';
import { readableInk } from '../seen-as/readable-ink.ts';
import { distanceOf } from '../perceived-colour.ts';
import { WORN_DISTANCE } from '../wear-palette.ts';
import { COLOUR_SCHEMES, type ColourScheme, companionsOf } from './colour-schemes.ts';

/** What a palette follows: a scheme, or, where enough is kept, nothing but that it stands on a ground of such covers. */
export type PaletteRule = ColourScheme | 'ground';

/** A palette that follows a rule of colour. */
export interface RulePalette {
  readonly rule: PaletteRule;
  readonly palette: readonly PaletteColour[];
}

/** The least OKLab distances of a ground from what stands on it, and of what is added from all else. */
const FROM_GROUND = 0.2;
const APART = 0.12;
/** Colours beside ground and ink: those that there is room for, and those up to which schemes add some. */
const MOST = 5;
const USUAL = 3;

/**
 * Palettes with some colours in them that no cover carries together, by rules of colour: on each ground each scheme of
 * the most vivid colour, the first scheme on the first ground first. A colour that is kept stands in its own role, or
 * else as the main one if it is the most vivid; one of no role is a ground, too, after the others. Ink reads on the
 * ground with a contrast of at least 4.5, in every sight where any colour does. The same for the same.
 *
 * @param locks at least one; their inks may be any
 * @param grounds `#rrggbb`, the likeliest first
 */
export function rulePalettes(locks: readonly ColourLock[], grounds: readonly string[]): RulePalette[] {
  const ofRole = (role: CoverRole | undefined) => locks.filter((lock) => lock.role === role);
  const fixed = ofRole('ground');
  const all = fixed.length > 0 ? fixed : [...grounds.map((hex) => ({ hex })), ...ofRole(undefined)];
  const made = (least: number): RulePalette[] =>
    all
      .flatMap(({ hex: ground }, row) => {
        const kept = locks.filter(({ hex, role }) => hex !== ground && role !== 'ink').toSorted(byPart);
        const isEnough = kept.length >= USUAL && canBeMain(kept[0]);
        const rules: readonly PaletteRule[] = isEnough ? ['ground'] : COLOUR_SCHEMES;
        return rules.map((rule, column) => ({ ground, kept, rule, at: row + column }));
      })
      .toSorted((one, other) => one.at - other.at)
      .flatMap(({ ground, kept, rule }) => {
        const isTold = kept.every(({ hex }) => isApart(hex, [ground], least));
        const palette =
          isTold && kept.length <= MOST ? onGround(ground, kept, rule, inkAmong(locks)) : undefined;
        return palette ? [{ rule, palette }] : [];
      });
  const clear = made(FROM_GROUND);
  return clear.length > 0 ? clear : made(WORN_DISTANCE);
}

function inkAmong(locks: readonly ColourLock[]): ColourLock | undefined {
  return locks.find(({ role }) => role === 'ink');
}

/** A palette on a ground; none where nothing is to be added, or the ink can't be read. */
function onGround(
  ground: string,
  kept: readonly ColourLock[],
  rule: PaletteRule,
  keptInk: ColourLock | undefined,
): PaletteColour[] | undefined {
  const hexes = kept.map(({ hex }) => hex);
  const [key = ground] = hexes.toSorted((one, other) => toOklch(other).c - toOklch(one).c);
  const added = rule === 'ground' ? [] : companionsFor(hexes, ground, companionsOf(key, rule));
  const worn = canBeMain(kept[0])
    ? [...hexes, ...added]
    : [...added.slice(0, 1), ...hexes, ...added.slice(1)];
  const ink = inkOn(ground, worn, keptInk);
  const isTooFew = worn.length < 2 || (rule !== 'ground' && added.length === 0);
  if (isTooFew || ink === undefined) return undefined;
  const [main = '', ...accents] = worn;
  return [
    colourOf(ground, 'ground'),
    colourOf(main, 'main'),
    ...accents.map((accent) => colourOf(accent, 'accent')),
    colourOf(ink, 'ink'),
  ];
}

function partOf({ role, isWished }: ColourLock): number {
  if (isWished && role === 'accent') return 3;
  if (role === 'main') return 0;
  return role === 'accent' ? 2 : 1;
}

/** Main colours first, and accents last; of one part the most vivid first. */
function byPart(one: ColourLock, other: ColourLock): number {
  return partOf(one) - partOf(other) || toOklch(other.hex).c - toOklch(one.hex).c;
}

/** Of what a scheme adds to some colours what stands out from the ground and from each other: one at least, if any does. */
function companionsFor(kept: readonly string[], ground: string, companions: readonly string[]): string[] {
  const added: string[] = [];
  for (const companion of companions) {
    if (added.length > 0 && kept.length + added.length >= USUAL) break;
    const others = [...kept, ...added];
    if (isApart(companion, [ground], FROM_GROUND) && isApart(companion, others, APART)) added.push(companion);
  }
  return added;
}

/** Whether a colour may be the main one: any, but one that somebody wants as an accent. */
function canBeMain(lock: ColourLock | undefined): boolean {
  return !(lock?.isWished && lock.role === 'accent');
}

/** The ink that is kept where it reads on the ground, or else one that does. */
function inkOn(ground: string, others: readonly string[], kept: ColourLock | undefined): string | undefined {
  const [on, placed] = [placeColour(ground), others.map(placeColour)];
  if (kept === undefined) return readableInk(ground, mixedInk(on, placed, WORN_DISTANCE).hex, others);
  const reads = (ink: PlacedColour): boolean => placedContrast(ink, on) >= TEXT_CONTRAST;
  return reads(placeColour(kept.hex)) && isApart(kept.hex, others, WORN_DISTANCE) ? kept.hex : undefined;
}

function isApart(hex: string, others: readonly string[], least: number): boolean {
  const place: Oklab = toOklab(hex);
  return others.every((other) => distanceOf(place, toOklab(other)) >= least);
}

function colourOf(hex: string, role: CoverRole): PaletteColour {
  return { name: nameOfColour(hex), hex, role };
}
