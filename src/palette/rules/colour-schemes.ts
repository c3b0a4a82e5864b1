import { culori } from '../culori.ts';
import { type Oklch, toOklch } from '../oklab.ts';

/**
 * How colours go with one by their angles on the wheel of hues, as designers are taught it, and by its tints and shades
 * alone. Source: J. Itten, "The Art of Color", 1961; the wheel is that of OKLCh.
 */
export const COLOUR_SCHEMES = ['complement', 'split', 'neighbours', 'triad', 'tints'] as const;

/** One of `COLOUR_SCHEMES`. */
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

/** A colour beside another: how far its hue is turned, in degrees, and what it has of lightness and chroma. */
interface Step {
  readonly turn: number;
  /** OKLab lightness; the other's own unless told. */
  readonly l?: number;
  /** What is left of the other's chroma. */
  readonly chroma?: number;
}

const TINT: Step = { turn: 0, l: 0.84, chroma: 0.45 };
const SHADE: Step = { turn: 0, l: 0.4, chroma: 0.75 };

/** The colours that each scheme adds, the first of them first. */
const STEPS: Readonly<Record<ColourScheme, readonly Step[]>> = {
  complement: [{ turn: 180 }, TINT, SHADE],
  split: [{ turn: 150 }, { turn: -150 }, TINT],
  neighbours: [{ turn: 30 }, { turn: -30 }, TINT],
  triad: [{ turn: 120 }, { turn: -120 }, TINT],
  tints: [TINT, SHADE, { turn: 0, l: 0.62, chroma: 0.6 }],
};

/**
 * The colours that a scheme puts beside one, as `#rrggbb` within sRGB.
 *
 * @param key `#rrggbb`
 */
export function companionsOf(key: string, scheme: ColourScheme): string[] {
  const { l, c, h } = toOklch(key);
  return STEPS[scheme].map((step) =>
    inGamut({ l: step.l ?? l, c: c * (step.chroma ?? 1), h: h + step.turn }),
  );
}

/** A colour as `#rrggbb`; where it lies outside sRGB, with as much of its chroma as there is room for. */
function inGamut({ l, c, h }: Oklch): string {
  return culori.formatHex(culori.clampChroma({ mode: 'oklch', l, c, h: (h + 360) % 360 }, 'oklch'));
}
