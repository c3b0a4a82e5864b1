import { HUES, hueIndex } from './hues.ts';
import { type Oklch, toOklch } from './oklab.ts';

/**
 * Says in plain words what a hue looks like, e.g. `a dark red` for `maroon`, so that nothing is told by colour
 * alone. Takes one of the 58 names or any `#rrggbb`; throws a `TypeError` for anything else.
 */
export function describeHue(nameOrHex: string): string {
  const index = hueIndex(nameOrHex);
  const colour = toOklch(HUES[index ?? -1]?.hex ?? nameOrHex);
  const words = [tone(colour), family(colour)].filter(Boolean).join(' ');
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** OKLCh chroma below which a colour has no hue to name. */
const GREY_CHROMA = 0.02;

function tone({ l, c }: Oklch): string {
  if (c < GREY_CHROMA) return l > 0.3 && l < 0.95 ? lightness(l) : '';
  if (l < (c >= 0.17 ? 0.44 : 0.48)) return 'dark';
  if (c < 0.07) return l >= 0.74 ? 'pale' : 'greyish';
  if (l >= 0.74) return c >= 0.15 ? 'bright' : 'light';
  return c >= 0.17 ? 'vivid' : '';
}

function lightness(l: number): string {
  if (l < 0.5) return 'dark';
  return l >= 0.74 ? 'light' : '';
}

/** The colour family by OKLCh hue angle; browns are the dark and dull oranges, pinks the light reds. */
function family({ l, c, h }: Oklch): string {
  if (c < GREY_CHROMA) {
    if (l <= 0.3) return 'black';
    return l < 0.95 ? 'grey' : 'white';
  }
  if (h < 15 || h >= 340) return l >= 0.6 ? 'pink' : 'magenta';
  if (h < 34) return c < 0.08 ? 'pink' : 'red';
  if (h < 75) return c < 0.16 && l < 0.7 ? 'brown' : 'orange';
  if (h < 120 && l >= 0.7) return 'yellow';
  if (h < 100) return 'yellow-brown';
  if (h < 120) return 'yellow-green';
  if (h < 170) return 'green';
  if (h < 215) return 'blue-green';
  if (h < 290) return 'blue';
  return h >= 315 && c >= 0.28 ? 'magenta' : 'purple';
}
