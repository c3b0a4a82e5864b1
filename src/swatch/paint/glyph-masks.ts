import { LRUCache } from 'lru-cache';
import type { Mask } from './canvas.ts';
import { cover, pixelBoxOf } from './coverage.ts';
import { outlineOf, type SetGlyph } from './typesetter.ts';

/** Places within a pixel, in each direction, at which a glyph is drawn. */
export const SUBPIXELS = 4;

/** Bytes that kept masks take at most, and what each takes beside its pixels. */
const KEPT_BYTES = 3 * 1024 * 1024;
const ENTRY_BYTES = 300;

const kept = new LRUCache<string, Mask>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ alphas }) => alphas.length + ENTRY_BYTES,
});

/**
 * A glyph's mask at a font size in pixels, its origin so many quarters of a pixel to the right of a whole one and below
 * it. Those that were drawn last are kept.
 */
export function glyphMask(glyph: SetGlyph, size: number, right: number, down: number): Mask {
  const key = `${glyph.face.name} ${glyph.id} ${size} ${right} ${down}`;
  const known = kept.get(key);
  if (known) return known;
  const mask = drawMask(glyph, size, right, down);
  kept.set(key, mask);
  return mask;
}

function drawMask(glyph: SetGlyph, size: number, right: number, down: number): Mask {
  const steps = outlineOf(glyph);
  const scale = size / glyph.face.unitsPerEm;
  const place = { scaleX: scale, scaleY: -scale, x: right / SUBPIXELS, y: down / SUBPIXELS };
  const { left, top, right: end, bottom } = pixelBoxOf(steps, place);
  const width = end - left;
  const alphas = new Uint8Array(width * (bottom - top));
  cover(steps, place, [top, bottom], (y, from, to, alpha) => {
    const start = (y - top) * width - left;
    alphas.fill(alpha, start + from, start + to);
  });
  return { left, top, width, height: bottom - top, alphas };
}
