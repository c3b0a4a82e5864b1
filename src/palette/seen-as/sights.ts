import { culori } from '../culori.ts';
import { linearOf } from '../pixel-colours.ts';

/** Ways of seeing: everybody's, without the cones for long, middle or short waves, and in grey, as e-ink shows. */
export const SIGHTS = ['colour', 'protan', 'deutan', 'tritan', 'grey'] as const;

/** One of `SIGHTS`. */
export type Sight = (typeof SIGHTS)[number];

/** Red, green and blue in linear light, 0 to 1 each. */
type Light = readonly [r: number, g: number, b: number];

/** Of linear light, what each primary adds to relative luminance (WCAG 2.2). */
const LUMINANCE: Light = [0.2126, 0.7152, 0.0722];

/** What stands in for each kind of cones that is missing, at full severity. */
const FILTERS = {
  protan: culoriFilter('filterDeficiencyProt'),
  deutan: culoriFilter('filterDeficiencyDeuter'),
  tritan: culoriFilter('filterDeficiencyTrit'),
} as const;

type FilterName = 'filterDeficiencyProt' | 'filterDeficiencyDeuter' | 'filterDeficiencyTrit';

/** One of culori's filters over linear light, made when it is first needed. */
function culoriFilter(name: FilterName): (light: Light) => Light {
  let filter: ReturnType<(typeof culori)[FilterName]> | undefined;
  return ([r, g, b]) => {
    filter ??= culori[name](1);
    const seen = filter({ mode: 'rgb', r, g, b });
    return [within(seen.r), within(seen.g), within(seen.b)];
  };
}

/**
 * What a `#rrggbb` colour looks like in a way of seeing, as `#rrggbb`: unchanged in colour; in grey the grey of its own
 * relative luminance, so that contrasts stay as they are; without one kind of cones as Machado's matrices have it, which
 * hold for linear light.
 * Source: G. Machado, M. Oliveira and L. Fernandes, "A physiologically-based model for simulation of color vision
 * deficiency", 2009, at full severity; culori's matrices.
 *
 * @throws TypeError for anything but `#rrggbb`
 */
export function seenAs(hex: string, sight: Sight): string {
  if (sight === 'colour') return hex;
  const [r, g, b] = lightIn(hex, sight);
  const toRgb = culori.converter('rgb');
  return culori.formatHex(toRgb({ mode: 'lrgb', r, g, b }));
}

/** Colours whose luminances are kept: those of palettes of real covers come again and again. */
const MOST_KEPT = 4_096;
const keptLuminances = new Map<string, readonly number[]>();

/** Relative luminance, 0 to 1, of a `#rrggbb` colour as it is seen in each of `SIGHTS`. Throws as `seenAs` does. */
function luminancesOf(hex: string): readonly number[] {
  const kept = keptLuminances.get(hex);
  if (kept !== undefined) return kept;
  if (keptLuminances.size === MOST_KEPT) keptLuminances.clear();
  const luminances = SIGHTS.map((sight) => luminanceOf(lightIn(hex, sight)));
  keptLuminances.set(hex, luminances);
  return luminances;
}

/** WCAG 2.x contrast ratios, 1 to 21, of two `#rrggbb` colours as they are seen in each of `SIGHTS`. Throws as `seenAs` does. */
export function contrastsIn(one: string, other: string): number[] {
  const others = luminancesOf(other);
  return luminancesOf(one).map((first, at) => {
    const second = others[at]!;
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  });
}

function lightIn(hex: string, sight: Sight): Light {
  const light = lightOf(hex);
  if (sight === 'colour') return light;
  if (sight !== 'grey') return FILTERS[sight](light);
  const luminance = luminanceOf(light);
  return [luminance, luminance, luminance];
}

function lightOf(hex: string): Light {
  if (!/^#[\da-f]{6}$/iu.test(hex))
    throw new TypeError(`Expected a colour such as #1e90ff but received ${hex}`);
  const channel = (at: number): number => linearOf(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function luminanceOf([r, g, b]: Light): number {
  return LUMINANCE[0] * r + LUMINANCE[1] * g + LUMINANCE[2] * b;
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
