import { contrast, inkFor, TEXT_CONTRAST } from '../../palette/contrast.ts';
import type { PaletteColour } from '../../palette/cover-colours.ts';
import type { CoverRole } from '../../palette/role.ts';

/** The colours that a cover wears, as `#rrggbb`. */
export interface Dress {
  readonly ground: string;
  readonly main: string;
  readonly accents: readonly string[];
  /** Contrast with `ground` at least 4.5. */
  readonly ink: string;
}

/** Which colour is worn where; ink that doesn't read on the ground gives way to one that does. */
export function dressOf(worn: readonly PaletteColour[]): Dress {
  const of = (role: CoverRole): readonly string[] =>
    worn.filter((colour) => colour.role === role).map(({ hex }) => hex);
  const ground = of('ground')[0] ?? worn[0]?.hex ?? '#ffffff';
  const [main, ...others] = [...of('main'), ...of('accent')];
  const ink = of('ink').find((hex) => contrast(hex, ground) >= TEXT_CONTRAST) ?? inkFor(ground);
  return { ground, main: main ?? ink, accents: others, ink };
}
