import type { Weight } from '../shorten.ts';
import type { Direction } from '../plain-text.ts';
import type { Paint } from './canvas.ts';
import type { PathStep, Placement } from './path.ts';

/** An outline that is filled. */
export interface PaintedShape {
  readonly kind: 'shape';
  readonly steps: readonly PathStep[];
  readonly place: Placement;
  readonly paint: Paint;
}

/** A part of a line that is set in one weight. */
export interface TextPiece {
  readonly text: string;
  readonly weight: Weight;
  /** Which way it runs; as its first letter unless told. */
  readonly direction?: Direction | undefined;
  /** Space before it, in the line's units. */
  readonly gap: number;
}

/** A line of text. */
export interface PaintedText {
  readonly kind: 'text';
  readonly pieces: readonly TextPiece[];
  /** Where its baseline begins, or where it ends. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly size: number;
  readonly place: Placement;
  readonly paint: Paint;
}

/** What is painted within an outline only. */
export interface ClippedParts {
  readonly kind: 'clipped';
  readonly steps: readonly PathStep[];
  readonly place: Placement;
  readonly marks: readonly PaintedPart[];
}

/** What a picture is made of, from the lowest to the topmost. */
export type PaintedPart = PaintedShape | PaintedText | ClippedParts;

/** A picture as it is painted. */
export interface PaintedPicture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PaintedPart[];
}
