import { alikeGroups } from '../../palette/seen-as/alike-groups.ts';
import { sightOf } from '../../palette/seen-as/palette-sight.ts';
import type { Hue } from '../../palette/hues.ts';
import { plainText, shorten } from '../plain-text.ts';
import { shownName } from '../shown-name.ts';
import { SWATCH_LIMITS } from '../spec.ts';
import { VIEWED } from './draw-view.ts';
import type { ViewSpec } from './view-spec.ts';

/**
 * Says in words what the picture of a palette as others see it shows: of each sight the contrast of type and what looks
 * alike, and the palette's colours. At most 1,024 UTF-16 code units.
 */
export function viewAlt({ palette, words }: ViewSpec): string {
  const { merging, ink } = sightOf(palette);
  const { alt } = words.view;
  const name = (colour: Hue): string => `${plainText(shownName(colour, words))} ${colour.hex}`;
  const sights = VIEWED.map((sight) => {
    const pairs = merging.filter(({ sights: merged }) => merged.some((each) => each === sight));
    return alt.sight(
      sight,
      ink.contrasts[sight],
      alikeGroups(pairs).map((group) => group.map(name)),
    );
  });
  const colours = words.alt.palette(palette.map((colour) => words.alt.worn(colour.role, name(colour))));
  return shorten(`${alt.opening} ${alt.sights(sights)} ${colours}`, SWATCH_LIMITS.alt);
}
