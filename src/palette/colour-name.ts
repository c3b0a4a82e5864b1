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

/** How much farther off a neutral is held to be than it is, for what little colour there is to be named. */
const NEUTRAL_WEIGHT = 1.2;
/** What a step in chroma and a step in hue angle count beside one in lightness. */
const CHROMA_WEIGHT = 1.2;
const ANGLE_WEIGHT = Math.sqrt(3);

/** Degrees on the wheel up to which hues are of kin, and the same for a colour that is almost neutral. */
const KIN = 40;
const TINTED_KIN = 60;

let hues: readonly { readonly name: string; readonly at: Oklab }[] | undefined;

/**
 * The CSS colour keyword that says best what a `#rrggbb` colour is: the nearest of the 58 hues, or for a colour
 * without much of its own black, dimgrey, grey, silver or white, by its lightness. Near is meant in OKLCh, with
 * differences in hue counting most, and hues far away on the wheel passed over; so that no cream is called pink
 * or lavender, and no dark blue by the name of a green.
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
      ? NEUTRAL_WEIGHT *
        Math.min(...NEUTRAL_LIGHTNESSES.map((lightness) => Math.hypot(colour.l - lightness, chroma)))
      : Infinity;
  for (const { name, at } of hues) {
    const distance = distanceTo(colour, at);
    if (distance >= bestDistance || !isOfKin(colour, at)) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

function distanceTo(colour: Oklab, hue: Oklab): number {
  const chroma = Math.hypot(colour.a, colour.b);
  const hueChroma = Math.hypot(hue.a, hue.b);
  // The chord between the two on the mean circle, as in CIE's definition of a hue difference.
  const chord = Math.sqrt(Math.max(0, 2 * (chroma * hueChroma - colour.a * hue.a - colour.b * hue.b)));
  return Math.hypot(colour.l - hue.l, CHROMA_WEIGHT * (chroma - hueChroma), ANGLE_WEIGHT * chord);
}

/** Whether two colours' hue angles are near each other; silver is of kin only to what is nearly grey. */
function isOfKin(colour: Oklab, hue: Oklab): boolean {
  const chroma = Math.hypot(colour.a, colour.b);
  const hueChroma = Math.hypot(hue.a, hue.b);
  const isTinted = chroma < TINTED_CHROMA;
  if (hueChroma < 1e-4) return isTinted;
  const cosine = (colour.a * hue.a + colour.b * hue.b) / (chroma * hueChroma);
  return cosine >= Math.cos(((isTinted ? TINTED_KIN : KIN) * Math.PI) / 180);
}
