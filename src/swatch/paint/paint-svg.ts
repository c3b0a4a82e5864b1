import sharp from 'sharp';
import { FONT_FAMILIES } from '../fonts.ts';
import { escapeXml, isolate } from '../plain-text.ts';
import { Canvas, type Paint } from './canvas.ts';
import { glyphMask, SUBPIXELS } from './glyph-masks.ts';
import type { PaintedPart, PaintedText } from './painted.ts';
import { readSvg } from './read-svg.ts';
import { setText } from './set-text.ts';
import { openTypesetter, type SetLine, type Typesetter } from './typesetter.ts';

/**
 * Paints a picture that is written in the SVG of `readSvg`: RGB, 8 bits a channel. A line with a letter that
 * no font that ships has is set by Pango, which looks in the machine's fonts, too.
 *
 * @throws TypeError for what is written otherwise
 */
export async function paintSvg(
  svg: string,
  blank = (width: number, height: number): Canvas => new Canvas(width, height),
): Promise<Canvas> {
  const typesetter = await openTypesetter();
  const { width, height, marks } = readSvg(svg);
  const canvas = blank(width, height);
  const foreign: PaintedText[] = [];
  paintMarks(marks, { canvas, typesetter, foreign });
  if (foreign.length > 0) canvas.overlay(await setByPango(foreign, canvas));
  return canvas;
}

interface Easel {
  readonly canvas: Canvas;
  readonly typesetter: Typesetter;
  /** Lines that another one has to set. */
  readonly foreign: PaintedText[];
}

function paintMarks(marks: readonly PaintedPart[], easel: Easel): void {
  const { canvas } = easel;
  for (const mark of marks) {
    if (mark.kind === 'text') paintText(mark, easel);
    else if (mark.kind === 'shape') canvas.fill(mark.steps, mark.place, mark.paint);
    else canvas.within(mark.steps, mark.place, () => paintMarks(mark.marks, easel));
  }
}

function paintText(mark: PaintedText, { canvas, typesetter, foreign }: Easel): void {
  const set = mark.pieces.map((piece) => setText(piece, typesetter));
  const lines = set.flatMap((line) => line ?? []);
  if (lines.length < set.length) {
    foreign.push(mark);
    return;
  }
  const { pieces, x, y, align, size, place, paint } = mark;
  const width = lines.reduce((sum, line, at) => sum + pieces[at]!.gap + line.width * size, 0);
  let left = align === 'right' ? x - width : x;
  for (const [at, line] of lines.entries()) {
    left += pieces[at]!.gap;
    const origin = { x: place.x + left * place.scaleX, y: place.y + y * place.scaleY };
    paintLine(line, origin, size * place.scaleX, paint, canvas);
    left += line.width * size;
  }
}

function paintLine(
  { glyphs }: SetLine,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  paint: Paint,
  canvas: Canvas,
): void {
  for (const glyph of glyphs) {
    const across = Math.round((x + glyph.x * size) * SUBPIXELS);
    const down = Math.round((y - glyph.up * size) * SUBPIXELS);
    const [column, row] = [Math.floor(across / SUBPIXELS), Math.floor(down / SUBPIXELS)];
    const mask = glyphMask(glyph, size, across - column * SUBPIXELS, down - row * SUBPIXELS);
    canvas.stamp(mask, column, row, paint);
  }
}

/** The lines alone, on nothing, as librsvg and Pango draw them. */
async function setByPango(lines: readonly PaintedText[], { width, height }: Canvas): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines.map(writeLine).join('')}</svg>`;
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}

function writeLine({ pieces, x, y, align, size, place, paint }: PaintedText): string {
  const spans = pieces.map(
    ({ text, weight, gap, direction }) =>
      `<tspan font-weight="${weight === 'bold' ? 700 : 400}"${gap ? ` dx="${gap}"` : ''}>${escapeXml(isolate(text, direction))}</tspan>`,
  );
  return (
    `<g transform="translate(${place.x} ${place.y}) scale(${place.scaleX})"><text x="${x}" y="${y}"` +
    ` font-family="${FONT_FAMILIES}" font-size="${size}" fill="rgb(${paint.red},${paint.green},${paint.blue})"` +
    `${align === 'right' ? ' text-anchor="end"' : ''}>${spans.join('')}</text></g>`
  );
}
