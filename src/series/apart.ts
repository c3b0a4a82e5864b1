import { culori } from '../palette/culori.ts';
import { toOklab } from '../palette/oklab.ts';
import { distanceOf } from '../palette/seen-colour.ts';

/** Ways of seeing in which two books of a series are to be told apart. */
export const SIGHTS = ['colour', 'protan', 'deutan', 'tritan', 'grey'] as const;

/** One of `SIGHTS`. */
export type Sight = (typeof SIGHTS)[number];

/**
 * The least OKLab distance of two colours that fill a broad shape each on covers 100 pixels high. In colour about seven
 * just noticeable differences; where a sight has fewer colours, five; in grey, which is lightness alone, four.
 */
export const APART: Readonly<Record<Sight, number>> = {
  colour: 0.15,
  protan: 0.1,
  deutan: 0.1,
  tritan: 0.1,
  grey: 0.08,
};

/** A colour in every sight: OKLab of what is seen, three numbers each, in the order of `SIGHTS`. */
export type SeenInSights = readonly ReturnType<typeof toOklab>[];

/**
 * What a `#rrggbb` colour looks like to people with full colour vision, without one of the three kinds of cones, and
 * without any colour.
 * Source: G. Machado, M. Oliveira and L. Fernandes, "A physiologically-based model for simulation of color vision
 * deficiency", 2009, at full severity, as culori has it.
 */
export function seenInSights(hex: string): SeenInSights {
  const seen = toOklab(hex);
  const colour = culori.converter('rgb')(hex)!;
  const { filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit } = culori;
  const without = [filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit].map((filter) =>
    toOklab(culori.formatHex(filter(1)(colour))),
  );
  return [seen, ...without, { l: seen.l, a: 0, b: 0 }];
}

/** How many times `APART` two colours differ in each sight; 1 and more is enough. */
export function apartIn(one: SeenInSights, other: SeenInSights): number[] {
  return SIGHTS.map((sight, at) => distanceOf(one[at]!, other[at]!) / APART[sight]);
}

/** Sights in which two `#rrggbb` colours can't be told apart. */
export function alikeIn(one: string, other: string): Sight[] {
  const times = apartIn(seenInSights(one), seenInSights(other));
  return SIGHTS.filter((_, at) => times[at]! < 1);
}
