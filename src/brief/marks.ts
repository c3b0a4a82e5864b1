import type { Box } from '../swatch/layout.ts';
import type { Direction } from '../swatch/plain-text.ts';
import type { Weight } from '../swatch/shorten.ts';

/** A line of text on the page. Lengths are in points, from the page's upper left corner. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** Where its left end and its baseline stand. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly weight: Weight;
  /** `#rrggbb` */
  readonly fill: string;
  readonly direction?: Direction | undefined;
  /** What it has to stay within. */
  readonly cell: Box;
}

/** A shape: an SVG path, scaled and moved. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** What is seen of it. */
  readonly clip: Box;
}

/** A rectangle. */
export interface BoxMark extends Box {
  readonly kind: 'box';
  readonly fill?: string;
  /** Colour of an outline that runs inside it. */
  readonly edge?: string | undefined;
}

export type Mark = TextMark | PathMark | BoxMark;

/** What a part of the page is, by the names that PDF has for it (ISO 32000-1, 14.8.4). */
export type Tag = 'Sect' | 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD' | 'L' | 'LI' | 'LBody';

/** A part of the page, for those who have it read out. */
export interface PagePart {
  readonly tag: Tag;
  /** What a picture shows, in words. */
  readonly alt?: string;
  /** What is seen of it; of a part that holds others, what only adorns it. */
  readonly marks: readonly Mark[];
  readonly parts: readonly PagePart[];
}

/** Lines that are moved down by some points. */
export function movedDown(marks: readonly TextMark[], points: number): TextMark[] {
  return marks.map((mark) => changed(mark, { y: mark.y + points }));
}

/** Lines that have to stay within another box. */
export function heldIn(marks: readonly TextMark[], cell: Box): TextMark[] {
  return marks.map((mark) => changed(mark, { cell }));
}

function changed(mark: TextMark, change: Partial<TextMark>): TextMark {
  return { ...mark, ...change };
}

/** A part that holds no others. */
export function leaf(tag: Tag, marks: readonly Mark[], alt?: string): PagePart {
  return { tag, marks, parts: [], ...(alt !== undefined && { alt }) };
}

/** A part that holds others. */
export function holding(tag: Tag, parts: readonly PagePart[], ornaments: readonly Mark[] = []): PagePart {
  return { tag, marks: ornaments, parts };
}
