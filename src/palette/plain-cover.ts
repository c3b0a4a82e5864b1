import { contrast, inkFor, TEXT_CONTRAST } from './contrast.ts';
import type { Hue } from './hues.ts';

/** A plain cover's colours, each for one part of it. */
export interface PlainCover {
  readonly ground: Hue;
  /** Sets the title; one of the inks, without a name, where no hue of the palette can be read on the ground. */
  readonly title: { readonly hex: string; readonly name?: string };
  /** WCAG contrast ratio of title and ground, at least `TEXT_CONTRAST`. */
  readonly contrast: number;
  /** What is left of the palette, in its order, for shapes. */
  readonly shapes: readonly Hue[];
}

/**
 * Lays a palette out on a cover, with the hue at `at` as its ground: the title takes the hue that stands out best from
 * it, if that reaches `TEXT_CONTRAST`, and else near-black or white. Throws a `RangeError` where there is no such hue.
 */
export function layOutCover(palette: readonly Hue[], at: number): PlainCover {
  const ground = palette[at];
  if (!ground) throw new RangeError(`Expected one of ${palette.length} hues but received ${at}`);
  const rest = palette.filter((hue) => hue !== ground);
  const [best] = rest.toSorted((a, b) => contrast(b.hex, ground.hex) - contrast(a.hex, ground.hex));
  const readable = best && contrast(best.hex, ground.hex) >= TEXT_CONTRAST;
  const title = readable ? { hex: best.hex, name: best.name } : { hex: inkFor(ground.hex) };
  return {
    ground: { name: ground.name, hex: ground.hex },
    title,
    contrast: contrast(title.hex, ground.hex),
    shapes: readable ? rest.filter((hue) => hue !== best) : rest,
  };
}
