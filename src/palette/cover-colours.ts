import type { Hue } from './hues.ts';
import type { CoverRole } from './role.ts';

/** A colour of a palette that real covers carry, with its part in it. */
export interface PaletteColour extends Hue {
  readonly role: CoverRole;
}

/** A colour on a cover. */
export interface ColourShare extends Hue {
  /** Share of the cover, 0 to 1. */
  readonly share: number;
}
