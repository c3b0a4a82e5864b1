/** Where dark ends and light begins (OKLab lightness), and so on: about the thirds of all covers. */
export const MAKE_UP_BOUNDS = {
  ground: { dark: 0.52, light: 0.69 },
  chroma: { muted: 0.038, vivid: 0.067 },
  contrast: { low: 0.4, high: 0.55 },
} as const;

/** Into which third of all covers a cover falls. */
export interface MakeUpOfCover {
  readonly ground: 'dark' | 'mid' | 'light';
  readonly chroma: 'muted' | 'moderate' | 'vivid';
  readonly contrast: 'low' | 'medium' | 'high';
}

/** Sorts a cover by its lightness, its chroma and its contrast. */
export function makeUpOf({
  lightness,
  chroma,
  contrast,
}: Readonly<Record<'lightness' | 'chroma' | 'contrast', number>>): MakeUpOfCover {
  const { chroma: strength, contrast: spread } = MAKE_UP_BOUNDS;
  return {
    ground: lightnessOf(lightness),
    chroma: third(chroma, strength.muted, strength.vivid, ['muted', 'moderate', 'vivid']),
    contrast: third(contrast, spread.low, spread.high, ['low', 'medium', 'high']),
  };
}

/** How light a ground of an OKLab lightness is. */
export function lightnessOf(lightness: number): MakeUpOfCover['ground'] {
  const { dark, light } = MAKE_UP_BOUNDS.ground;
  return third(lightness, dark, light, ['dark', 'mid', 'light']);
}

function third<Value>(
  value: number,
  low: number,
  high: number,
  names: readonly [Value, Value, Value],
): Value {
  if (value < low) return names[0];
  return value < high ? names[1] : names[2];
}
