import { HUES } from './hues.ts';
import { type Oklab, toOklab } from './oklab.ts';

/** The neutrals from black on, each with the OKLab lightness at which the next one begins. */
const NEUTRALS = [
  { name: 'black', below: 0.3 },
  { name: 'dimgrey', below: 0.5 },
  { name: 'grey', below: 0.74 },
  { name: 'silver', below: 0.95 },
  { name: 'white', below: Infinity },
] as const;

/** Lightnesses of the neutrals that hues are held against: #000000, #404040, #808080 and #ffffff. */
const NEUTRAL_LIGHTNESSES = [0, 0.371, 0.6, 1];

/** OKLCh chroma below which a colour is a neutral whatever is near. */
const GREY_CHROMA = 0.02;
/** … and from which it is none. */
const TINTED_CHROMA = 0.045;

let hues: readonly { readonly name: string; readonly at: Oklab }[] | undefined;

/**
 * The CSS colour keyword that says best what a `#rrggbb` colour is: the nearest in OKLab of the 58 hues, or for a
 * colour without much of its own black, dimgrey, grey, silver or white, by its lightness. Hues more than 60 degrees
 * away on the wheel are passed over, so that no cream is called pink or lavender.
 */
export function nameOfColour(hex: string): string {
  const colour = toOklab(hex);
  const chroma = Math.hypot(colour.a, colour.b);
  const neutral = NEUTRALS.find(({ below }) => colour.l < below)!.name;
  if (chroma < GREY_CHROMA) return neutral;
  hues ??= HUES.map((hue) => ({ name: hue.name, at: toOklab(hue.hex) }));
  let best: string = neutral;
  let bestDistance =
    chroma < TINTED_CHROMA
      ? Math.min(...NEUTRAL_LIGHTNESSES.map((lightness) => Math.hypot(colour.l - lightness, chroma)))
      : Infinity;
  for (const { name, at } of hues) {
    const distance = Math.hypot(colour.l - at.l, colour.a - at.a, colour.b - at.b);
    if (distance >= bestDistance || !isOfKin(colour, at)) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Whether two colours' hue angles are at most 60 degrees apart; silver is of kin only to what is nearly grey. */
function isOfKin(colour: Oklab, hue: Oklab): boolean {
  const chroma = Math.hypot(colour.a, colour.b);
  const hueChroma = Math.hypot(hue.a, hue.b);
  if (hueChroma < 1e-4) return chroma < TINTED_CHROMA;
  return colour.a * hue.a + colour.b * hue.b >= (chroma * hueChroma) / 2;
}
