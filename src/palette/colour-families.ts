import { type Oklch, pixelToOklch, toOklch } from './oklab.ts';

/** The families of colours in which an art director says what a shelf wears. */
export const FAMILIES = [
  'black',
  'white',
  'grey',
  'cream',
  'brown',
  'red',
  'orange',
  'yellow',
  'gold',
  'green',
  'teal',
  'blue',
  'navy',
  'purple',
  'pink',
] as const;

/** One of `FAMILIES`. */
export type ColourFamily = (typeof FAMILIES)[number];

/** Families that are no hue. */
export const HUELESS_FAMILIES: ReadonlySet<ColourFamily> = new Set(['black', 'white', 'grey', 'cream']);

/** OKLCh bounds of one family: lightness 0 to 1, chroma, and hue angle in degrees, which may pass 360. */
interface FamilyBounds {
  readonly family: ColourFamily;
  readonly l?: readonly [from: number, to: number];
  readonly c?: readonly [from: number, to: number];
  readonly h?: readonly [from: number, to: number];
}

/** Read from the top: the first whose bounds hold a colour is its family. */
export const FAMILY_BOUNDS: readonly FamilyBounds[] = [
  { family: 'white', l: [0.97, 1.01] },
  { family: 'black', l: [0, 0.2] },
  { family: 'black', l: [0.2, 0.27], c: [0, 0.045] },
  { family: 'brown', l: [0.27, 0.52], c: [0.018, 0.1], h: [35, 95] },
  { family: 'cream', l: [0.8, 0.97], c: [0.014, 0.085], h: [45, 115] },
  { family: 'white', l: [0.92, 0.97], c: [0, 0.025] },
  { family: 'purple', l: [0.8, 0.97], c: [0.02, 0.028], h: [270, 330] },
  { family: 'grey', c: [0, 0.028] },
  { family: 'grey', l: [0.27, 0.5], c: [0.028, 0.036] },
  { family: 'navy', l: [0, 0.34], h: [230, 284] },
  { family: 'navy', l: [0.34, 0.4], c: [0, 0.16], h: [230, 284] },
  { family: 'brown', l: [0, 0.56], c: [0, 0.15], h: [38, 88] },
  { family: 'brown', l: [0.56, 0.7], c: [0, 0.09], h: [35, 80] },
  { family: 'brown', l: [0.7, 0.8], c: [0, 0.065], h: [35, 95] },
  { family: 'brown', l: [0, 0.46], c: [0, 0.09], h: [20, 42] },
  { family: 'brown', l: [0, 0.46], h: [88, 104] },
  { family: 'gold', l: [0.56, 0.84], c: [0.07, 0.17], h: [74, 102] },
  { family: 'yellow', l: [0.7, 1.01], h: [72, 116] },
  { family: 'green', h: [100, 165] },
  { family: 'yellow', h: [72, 100] },
  { family: 'orange', h: [44, 72] },
  { family: 'orange', l: [0.66, 1.01], c: [0.15, 1], h: [36, 44] },
  { family: 'pink', l: [0.7, 1.01], c: [0, 0.16], h: [-30, 36] },
  { family: 'pink', l: [0.5, 1.01], h: [-35, 12] },
  { family: 'red', h: [-16, 44] },
  { family: 'teal', h: [165, 213] },
  { family: 'blue', h: [213, 281] },
  { family: 'purple', h: [281, 344] },
];

/** The family of a `#rrggbb` colour. @throws TypeError for anything that is not a colour */
export function familyOf(hex: string): ColourFamily {
  return FAMILIES[indexAmongFamilies(toOklch(hex))]!;
}

/** The same of a pixel 0xrrggbb, as an index in `FAMILIES`: every answer asks for that of each colour. */
export function familyIndexOfPixel(colour: number): number {
  return indexAmongFamilies(pixelToOklch(colour));
}

function indexAmongFamilies({ l, c, h }: Oklch): number {
  limits ??= limitsOf(FAMILY_BOUNDS);
  for (let at = 0; at < limits.length; at += LIMITS) {
    if (l < limits[at + 1]! || l >= limits[at + 2]! || c < limits[at + 3]! || c >= limits[at + 4]!) continue;
    const [from, to] = [limits[at + 5]!, limits[at + 6]!];
    if ((h >= from && h < to) || (h - 360 >= from && h - 360 < to)) return limits[at]!;
  }
  return FAMILIES.indexOf('grey');
}

/** Numbers for each of `FAMILY_BOUNDS`: the family, then from where to where lightness, chroma and hue angle are. */
const LIMITS = 7;
let limits: Float64Array | undefined;

function limitsOf(bounds: readonly FamilyBounds[]): Float64Array {
  return Float64Array.from(
    bounds.flatMap(({ family, l = ALL, c = ALL, h = ALL }) => [FAMILIES.indexOf(family), ...l, ...c, ...h]),
  );
}

const ALL = [-Infinity, Infinity] as const;
