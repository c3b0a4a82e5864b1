import { lookOf } from '../palette/hue-look.ts';
import { percent } from '../figures.ts';
import { plainText, shorten } from './plain-text.ts';
import { COLOURS_DRAWN, type PaletteSpec } from './palette-spec.ts';
import { SWATCH_LIMITS } from './spec.ts';

/**
 * Says in words all that a picture of a cover's own colours shows: each colour's name, hex, look and share, and what
 * the cover looks like. At most 1,024 UTF-16 code units: where that is too little, the text ends with `…`.
 */
export function paletteAlt({ colours, genres, words }: PaletteSpec): string {
  const { alt } = words;
  const listed = colours.slice(0, COLOURS_DRAWN).map(({ name, hex, share }) =>
    alt.colour({
      name: `${plainText(name)} ${hex}`,
      look: alt.look(lookOf(hex)),
      percent: percent(share, words),
    }),
  );
  const named = genres.map(({ name, score }) => `${plainText(name)} ${percent(score, words)}`);
  const parts = [alt.opening, alt.colours(listed), ...(named.length > 0 ? [alt.genres(named)] : [])];
  return shorten(parts.join(' '), SWATCH_LIMITS.alt);
}
