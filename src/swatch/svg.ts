import { FONT_FAMILIES } from './fonts.ts';
import type { Box } from './layout.ts';
import { type Direction, escapeXml, isolate, typeset } from './plain-text.ts';
import type { Weight } from './shorten.ts';

/** A picture of a size in pixels, from its ground up. */
export function svgPicture(
  { width, height }: Pick<Box, 'width' | 'height'>,
  page: string,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT_FAMILIES}">`,
    svgBox({ x: 0, y: 0, width, height }, { fill: page }),
    ...parts,
    '</svg>',
  ].join('');
}

/** How a line of text is set. */
export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  /** `#rrggbb` */
  readonly fill: string;
  readonly weight?: Weight;
  /** Which end of the line stands at `x`; the left one unless told. */
  readonly align?: 'left' | 'right';
  /** Which way the line runs; as its first letter unless told. */
  readonly direction?: Direction;
  /** Bold words before the text. */
  readonly lead?: string;
}

/** The space after bold words, in ems. */
const LEAD_GAP = 0.4;

/** A line of text whose baseline starts, or with `align: 'right'` ends, at a point; empty for no text. */
export function svgText(text: string, x: number, y: number, style: TextStyle): string {
  if (text === '') return '';
  const weight = style.weight === 'bold' ? 700 : 400;
  const anchor = style.align === 'right' ? ' text-anchor="end"' : '';
  const line = escapeXml(isolate(typeset(text), style.direction));
  const content = style.lead
    ? `<tspan font-weight="700">${escapeXml(typeset(style.lead))}</tspan><tspan dx="${style.size * LEAD_GAP}">${line}</tspan>`
    : line;
  return (
    `<text x="${x}" y="${y}" font-weight="${weight}" font-size="${style.size}"` +
    ` fill="${style.fill}"${anchor}>${content}</text>`
  );
}

/** How a rectangle is painted. */
export interface BoxStyle {
  /** `#rrggbb` or `none` */
  readonly fill: string;
  /** Pixels. */
  readonly radius?: number;
  /** 0 to 1; 1 unless told. */
  readonly opacity?: number;
  /** Colour of an outline that runs inside the box. */
  readonly edge?: string | undefined;
}

/** Pixels that an outline is wide. */
const EDGE = 2;

/** A rectangle, with round corners if asked for. */
export function svgBox(box: Box, style: BoxStyle): string {
  const inset = style.edge ? EDGE / 2 : 0;
  const radius = Math.max(0, (style.radius ?? 0) - inset);
  return (
    `<rect x="${box.x + inset}" y="${box.y + inset}" width="${box.width - 2 * inset}"` +
    ` height="${box.height - 2 * inset}" rx="${radius}" fill="${style.fill}"` +
    (style.opacity === undefined ? '' : ` fill-opacity="${style.opacity}"`) +
    (style.edge ? ` stroke="${style.edge}" stroke-width="${EDGE}"` : '') +
    '/>'
  );
}
