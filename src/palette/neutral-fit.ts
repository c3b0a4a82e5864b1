import type { Oklch } from './oklab.ts';

/** OKLCh chroma below which a tint's name says too much of what is a grey to everybody … */
const GREY = 0.022;
/** … of an off-white, … */
const OFF_WHITE = 0.012;
/** … of a blue as light as an eggshell, of which most still say that it is blue, … */
const LIGHT_BLUE = { lightness: 0.88, chroma: 0.017 } as const;
/** … and from which a grey's says too little. */
const TINTED = 0.03;
const TINTED_LIGHT = 0.02;

/** Whether a colour has too little of a tint for the name of one. */
function isGreyed({ c }: Oklch): boolean {
  return c < GREY;
}

function isTinted({ c }: Oklch): boolean {
  return c >= TINTED;
}

/** Of light colours less of a tint is seen. */
function isLightTinted({ c }: Oklch): boolean {
  return c >= TINTED_LIGHT;
}

/** Whether what may be called a tan is the dull yellow of khaki and mustard, or an orange. */
function isNoTan({ c, h }: Oklch): boolean {
  return (h >= 97 && c >= 0.1) || (h < 75 && c >= 0.09);
}

/** Whether what may be called a beige is a tint of green, a peach, or a soft yellow. */
function isNoBeige({ c, h }: Oklch): boolean {
  return (h >= 110 && c >= 0.02) || (h < 57 && c >= 0.045) || (h >= 85 && c >= 0.09);
}

/** Whether what may be called a cream has no tint left, or is a peach. */
function isNoCream({ c, h }: Oklch): boolean {
  return c < OFF_WHITE || (h < 76 && c >= 0.055);
}

/** Whether what may be called a taupe is a grey, a brown, or on its way to olive. */
function isNoTaupe({ c, h }: Oklch): boolean {
  return c < GREY || c >= 0.065 || (h >= 90 && c >= 0.045);
}

/** Whether what may be called a sage green is a grey, or a mint. */
function isNoSage({ l, c }: Oklch): boolean {
  return c < GREY || (l >= 0.8 && c >= 0.05);
}

/**
 * Where a neutral's name, which stands for a wide range of tints, is not what people see: bounds lie where in the survey of
 * colour names as many people call a colour something else.
 */
const BELIED: Readonly<Record<string, (colour: Oklch) => boolean>> = {
  black: isTinted,
  charcoal: isTinted,
  dimgrey: isTinted,
  grey: isTinted,
  lightgrey: isLightTinted,
  white: isLightTinted,
  cream: isNoCream,
  beige: isNoBeige,
  tan: isNoTan,
  taupe: isNoTaupe,
  darkbrown: ({ c, h }) => h < 31 && c >= 0.08,
  lightblue: ({ l, c }) => c < (l >= LIGHT_BLUE.lightness ? LIGHT_BLUE.chroma : GREY),
  darkseagreen: isNoSage,
  darkolivegreen: (colour) => isGreyed(colour) || colour.l < 0.36 || colour.h >= 133,
};

/** Whether people see in a colour that goes by a neutral's name another one. */
export function isBelied(name: string, colour: Oklch): boolean {
  return BELIED[name]?.(colour) ?? false;
}

/** Names that claim a tint. */
const TINTS: ReadonlySet<string> = new Set(['cream', 'taupe', 'lightblue', 'darkseagreen', 'darkolivegreen']);

/** Whether people see no tint in a colour that goes by the name of one. */
export function isTintless(name: string, colour: Oklch): boolean {
  return TINTS.has(name) && isGreyed(colour) && isBelied(name, colour);
}
