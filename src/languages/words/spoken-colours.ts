import { neutralMisleads, keywordMisleads } from '../../palette/keyword-fit.ts';
import { type HueLook, lookOf } from '../../palette/hue-look.ts';
import { hueIndex } from '../../palette/hues.ts';

/** A colour to be called by a name: one of the 58 hues or a neutral. */
export interface SpokenColour {
  readonly name: string;
  /** What it looks like, as `#rrggbb`; the keyword's own colour unless told. */
  readonly hex?: string;
}

/** Neutrals by their names in English, without spaces, and a tint that grounds wear like them. */
export const NEUTRAL_NAMES = [
  'black',
  'charcoal',
  'dimgrey',
  'grey',
  'darkgrey',
  'lightgrey',
  'whitesmoke',
  'white',
  'ivory',
  'cream',
  'bone',
  'linen',
  'beige',
  'tan',
  'taupe',
  'darkbrown',
  'lightblue',
  'darkseagreen',
  'darkolivegreen',
] as const;

/** What a language calls each neutral. */
export type NeutralNames = Readonly<Record<(typeof NEUTRAL_NAMES)[number], string>>;

/**
 * The name of a neutral, however it is spelt and spaced; nothing for another colour, nor for one in whose tint people see
 * another.
 */
function neutralIn(names: NeutralNames, { name, hex }: SpokenColour): string | undefined {
  if (hex !== undefined && neutralMisleads({ name, hex })) return undefined;
  const key = name.toLowerCase().replaceAll(/[\s-]/g, '').replace('gray', 'grey');
  return Object.hasOwn(names, key) ? names[key as keyof NeutralNames] : undefined;
}

/**
 * Calls neutrals by their names, and hues by what they look like, or by their CSS keywords where people know these and
 * see what they say.
 */
export function colourSpeaker(
  { neutrals, knowsKeywords = false }: { readonly neutrals: NeutralNames; readonly knowsKeywords?: boolean },
  look: (look: HueLook) => string,
): (colour: SpokenColour) => string {
  return (colour) => {
    const { name, hex } = colour;
    const neutral = neutralIn(neutrals, colour);
    if (neutral !== undefined) return neutral;
    if (knowsKeywords && !(hex !== undefined && isSeenOtherwise({ name, hex }))) return inWords(name);
    if (hex === undefined && hueIndex(name) === undefined) return name;
    return look(lookOf(hex ?? name));
  };
}

function isSeenOtherwise(colour: Required<SpokenColour>): boolean {
  return neutralMisleads(colour) || keywordMisleads(colour);
}

/** Words that keywords of several words are made of. */
const PARTS =
  /dark|medium|light|pale|deep|dim|slate|sea|spring|forest|lime|royal|steel|cadet|saddle|rosy|indian|dodger|sky|violet|olive|golden|rod|orange|red|green|blue|gr[ae]y|brown|khaki|orchid|pink|cyan|turquoise|white|smoke/g;

/** A CSS keyword as English writes it: `dark slate grey` for `darkslategray`. */
function inWords(keyword: string): string {
  const parts = keyword.match(PARTS) ?? [];
  const words = parts.join('') === keyword ? parts.join(' ') : keyword;
  return words.replace('golden rod', 'goldenrod').replace('gray', 'grey');
}
