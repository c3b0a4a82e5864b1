import { nameOfColour } from './colour-name.ts';
import { contrast, inkFor, TEXT_CONTRAST } from './contrast.ts';
import type { Hue } from './hues.ts';
import { oklabDistance, toOklab } from './oklab.ts';
import { oklabToHex } from './pixel-colours.ts';
import { chromaOf } from './seen-colour.ts';

/** Contrast from which more of it makes no type better to read. */
const ENOUGH_CONTRAST = 12;
/** What OKLab chroma, up to about 0.3, takes from a colour as an ink: a vivid one is better seen as a main colour. */
const CHROMA_COST = 1.5;
/** OKLab chroma below which a colour is a neutral, and nobody misses it where it is the ink. */
const NEUTRAL = 0.05;
/** Steps in which a colour is led to white or near-black. */
const STEPS = 20;

/**
 * The ink for type on a ground; its WCAG contrast is at least 4.5. It is one of the cover's other colours where one
 * passes, the more neutral and the stronger the better; but not the only other colour, if it is a vivid one, as the
 * palette would be left without it. Else it is the tint or shade that passes and is nearest to the colour that it is
 * of, the ground's own among them, and that keeps `apart` in OKLab from the others where there is such a one; at last
 * near-black or white.
 */
export function inkOf(ground: Hue, others: readonly Hue[], apart: number): Hue {
  const own = others
    .filter(({ hex }) => contrast(hex, ground.hex) >= TEXT_CONTRAST)
    .filter(({ hex }) => others.length > 1 || chromaOf(toOklab(hex)) < NEUTRAL)
    .toSorted((one, other) => fitness(other, ground) - fitness(one, ground));
  return own[0] ?? mixedInk(ground, others, apart);
}

function fitness({ hex }: Hue, ground: Hue): number {
  const strength = Math.min(ENOUGH_CONTRAST, contrast(hex, ground.hex)) / ENOUGH_CONTRAST;
  return strength - CHROMA_COST * chromaOf(toOklab(hex));
}

function mixedInk(ground: Hue, others: readonly Hue[], apart: number): Hue {
  const target = inkFor(ground.hex);
  const mixed = [...others, ground].flatMap(({ hex }) => {
    const passing = towards(hex, target).filter((mix) => contrast(mix, ground.hex) >= TEXT_CONTRAST);
    const kept = passing.find((mix) => others.every((other) => oklabDistance(mix, other.hex) >= apart));
    return kept === undefined ? [] : [{ hex: kept, moved: oklabDistance(hex, kept) }];
  });
  const hex = mixed.toSorted((one, other) => one.moved - other.moved)[0]?.hex ?? target;
  return { name: nameOfColour(hex), hex };
}

/** A colour's way to white or near-black in OKLab, without the colour itself. */
function towards(hex: string, target: string): string[] {
  const [from, to] = [toOklab(hex), toOklab(target)];
  return Array.from({ length: STEPS }, (_, step) => {
    const t = (step + 1) / STEPS;
    const mix = (axis: 'l' | 'a' | 'b'): number => from[axis] + t * (to[axis] - from[axis]);
    return t === 1 ? target : oklabToHex({ l: mix('l'), a: mix('a'), b: mix('b') });
  });
}
