import type { PaletteColour } from '../src/palette/cover-colours.ts';
import type { Hue } from '../src/palette/hues.ts';
import type { CoverRole, Role } from '../src/palette/role.ts';

/** What a cover makes of the roles of a palette of single hues. */
const WORN: Readonly<Record<Role, CoverRole>> = {
  primary: 'main',
  secondary: 'accent',
  accent: 'accent',
  ground: 'ground',
  main: 'main',
  ink: 'ink',
};

/** A colour of any palette with the part that it has on a cover; without a role it is an accent. */
export function asWorn({ name, hex, role }: Hue & { readonly role?: Role | undefined }): PaletteColour {
  return { name, hex, role: WORN[role ?? 'accent'] };
}
