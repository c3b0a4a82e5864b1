import { SWATCH_LIMITS } from '../spec.ts';
import { Canvas } from './canvas.ts';

/** A canvas that nothing is painted on now, of the size that most pictures have. */
let spare: Canvas | undefined;

/** A blank canvas: the spare one where it has the size, as 2 MB for each picture are much to take and to clear away. */
export function takeCanvas(width: number, height: number): Canvas {
  const kept = spare;
  if (kept?.width !== width || kept.height !== height) return new Canvas(width, height);
  spare = undefined;
  kept.bytes.fill(0);
  return kept;
}

/** Gives a canvas back whose pixels nobody reads any more. */
export function giveBack(canvas: Canvas): void {
  if (canvas.width === SWATCH_LIMITS.width && canvas.height === SWATCH_LIMITS.height) spare = canvas;
}
