import { type Hue, HUES } from './hues.ts';

/**
 * What covers stand on and none of the 58 hues says, dark to light and then tinted. CSS extended colour keywords with
 * their values (CSS Color Module Level 4, section 6.1), but for charcoal, cream, taupe and darkbrown, which CSS has no
 * keyword for. Silver is one of the 58. Lightblue is here because a pale blue is a ground like a cream, and the
 * nearest of the hues, deepskyblue, would be no one's word for it; so are the two greyish greens, sage and olive drab,
 * which would else go as greys.
 */
export const NEUTRALS: readonly Hue[] = [
  { name: 'black', hex: '#000000' },
  { name: 'charcoal', hex: '#333333' },
  { name: 'dimgrey', hex: '#696969' },
  { name: 'grey', hex: '#808080' },
  { name: 'lightgrey', hex: '#d3d3d3' },
  { name: 'white', hex: '#ffffff' },
  { name: 'ivory', hex: '#fffff0' },
  { name: 'cream', hex: '#f3e9d2' },
  { name: 'beige', hex: '#f5f5dc' },
  { name: 'tan', hex: '#d2b48c' },
  { name: 'taupe', hex: '#8b7d6b' },
  { name: 'darkbrown', hex: '#3b2a20' },
  { name: 'lightblue', hex: '#add8e6' },
  { name: 'darkseagreen', hex: '#8fbc8f' },
  { name: 'darkolivegreen', hex: '#556b2f' },
];

/** Every name that a colour can get: the 58 hues in label order, then the neutrals. */
export const NAMED_COLOURS: readonly Hue[] = [...HUES, ...NEUTRALS];

const indexByName = new Map(NAMED_COLOURS.map(({ name }, index) => [name, index]));

/** Index in `NAMED_COLOURS` of a name, or `undefined` for one that is not there. */
export function namedIndex(name: string): number | undefined {
  return indexByName.get(name.toLowerCase());
}
