import { LOOK_FIGURES } from '../../../src/covers/descriptor.ts';
import type { CoverColour } from '../../../src/covers/cover-palette.ts';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import type { PlacedCover } from '../../../src/training/hues/corpus.ts';

/** What a test says of a cover; the rest is a colourful training cover of no genre. */
export interface CoverFacts extends Partial<Omit<PlacedCover, 'measure'>> {
  /** Share of the pixels by the name of a hue or neutral; for want of any the palette is white. */
  readonly hues?: Readonly<Record<string, number>>;
  /** The name of what it stands on, in its keyword's colour; its largest share unless told. */
  readonly ground?: string;
  /** Names and shares in the keywords' colours, in the order of `hues`, unless told. */
  readonly palette?: readonly CoverColour[];
  /** Figures of its look; unlike those of any other cover unless told. */
  readonly look?: Float32Array;
  readonly lightness?: number;
  readonly chroma?: number;
  readonly contrast?: number;
}

let covers = 0;

/** The keyword's own colour, as `#rrggbb`. */
export const hexOf = (name: string): string => NAMED_COLOURS[namedIndex(name)!]!.hex;

/** A look of its own for every number. */
export function madeLook(number: number): Float32Array {
  return Float32Array.from({ length: LOOK_FIGURES }, (_, at) => Math.abs(Math.sin(number * 7.3 + at)) / 2);
}

/** Colours of the keywords, in the order that they are told in. */
function toPalette(hues: Readonly<Record<string, number>>): CoverColour[] {
  return Object.entries(hues).map(([name, share]) => ({ name, hex: hexOf(name), share }));
}

/** A cover with its measurements. */
export function madeCover(facts: CoverFacts = {}): PlacedCover {
  const { hues = {}, lightness = 0.5, chroma = 0.06, contrast = 0.5, look, palette, ...others } = facts;
  const { ground = Object.entries(hues).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'white', ...record } =
    others;
  const shares = new Float32Array(NAMED_COLOURS.length);
  for (const [name, share] of Object.entries(hues)) shares[namedIndex(name)!] = share;
  const number = covers++;
  return {
    id: `cover-${number}`,
    title: 'A cover',
    author: 'Nobody',
    genres: [],
    source: 'some/source',
    split: 'train',
    group: 't:a cover',
    ...record,
    measure: {
      shares,
      ground: {
        colour: Number.parseInt(hexOf(ground).slice(1), 16),
        name: namedIndex(ground)!,
        share: shares[namedIndex(ground)!]!,
      },
      lightness,
      chroma,
      contrast,
      palette: palette ?? toPalette(Object.keys(hues).length > 0 ? hues : { white: 1 }),
      look: look ?? madeLook(number),
    },
  };
}
