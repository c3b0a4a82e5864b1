import { cover, pixelBoxOf, type PixelBox } from './coverage.ts';
import type { PathStep, Placement } from './path.ts';

/** Which part of each pixel of a box something covers, 0 to 255, row by row. */
export interface Mask {
  /** Pixels from where it is drawn to its upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly alphas: Uint8Array;
}

/** A colour to paint with: three channels from 0 to 255, and how opaque it is, 0 to 1. */
export interface Paint {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly opacity: number;
}

/** A paint of `#rrggbb`. */
export function paintOf(hex: string, opacity = 1): Paint {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { red: channel(1), green: channel(3), blue: channel(5), opacity };
}

/** Bytes a pixel of a canvas. */
const CHANNELS = 3;

/** Pixels in a row from which on they are copied rather than written one by one. */
const COPIED_FROM = 12;

/** A picture in memory that is painted over, from the ground up: RGB, 8 bits a channel, row by row; black at first. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** A row of the colour that is painted with. */
  readonly #row: Uint8Array;
  /** What may be painted on. */
  #room: PixelBox;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.bytes = new Uint8Array(width * height * CHANNELS);
    this.#row = new Uint8Array(width * CHANNELS);
    this.#room = { left: 0, top: 0, right: width, bottom: height };
  }

  /** Fills an outline by the nonzero rule. */
  fill(steps: readonly PathStep[], place: Placement, paint: Paint): void {
    const { left, top, right, bottom } = this.#room;
    this.#dip(paint);
    // Most of a picture is a few large boxes at whole pixels.
    const box = wholePixels(steps, place);
    if (box && paint.opacity === 1) {
      for (let y = Math.max(box.top, top); y < Math.min(box.bottom, bottom); y++)
        this.#paintSpan(y, Math.max(box.left, left), Math.min(box.right, right), paint, 255);
      return;
    }
    cover(steps, place, [top, bottom], (y, from, to, alpha) =>
      this.#paintSpan(y, Math.max(from, left), Math.min(to, right), paint, Math.round(alpha * paint.opacity)),
    );
  }

  /** Paints opaquely through a mask that is drawn at a pixel. */
  stamp(mask: Mask, x: number, y: number, paint: Paint): void {
    const { left, top, right, bottom } = this.#room;
    const { width, height, alphas } = mask;
    const [maskX, maskY] = [x + mask.left, y + mask.top];
    const [from, to] = [Math.max(0, left - maskX), Math.min(width, right - maskX)];
    for (let row = Math.max(0, top - maskY); row < Math.min(height, bottom - maskY); row++) {
      const start = (maskY + row) * this.width + maskX;
      for (let column = from; column < to; column++) {
        const alpha = alphas[row * width + column]!;
        if (alpha > 0) this.#blend((start + column) * CHANNELS, paint.red, paint.green, paint.blue, alpha);
      }
    }
  }

  /** Lays a picture of the same size with transparency (RGBA, not premultiplied) over this one. */
  overlay(picture: Uint8Array): void {
    for (let at = 0, to = 0; at < picture.length; at += 4, to += CHANNELS) {
      const alpha = picture[at + 3]!;
      if (alpha > 0) this.#blend(to, picture[at]!, picture[at + 1]!, picture[at + 2]!, alpha);
    }
  }

  /** Paints within an outline only. */
  within(steps: readonly PathStep[], place: Placement, draw: () => void): void {
    const outer = this.#room;
    const box = pixelBoxOf(steps, place);
    const room = {
      left: Math.max(outer.left, box.left),
      top: Math.max(outer.top, box.top),
      right: Math.min(outer.right, box.right),
      bottom: Math.min(outer.bottom, box.bottom),
    };
    if (room.left >= room.right || room.top >= room.bottom) return;
    const before = this.#copy(room);
    this.#room = room;
    draw();
    this.#room = outer;
    this.#restoreOutside(steps, place, room, before);
  }

  #copy({ left, top, right, bottom }: PixelBox): Uint8Array {
    const length = (right - left) * CHANNELS;
    const copied = new Uint8Array(length * (bottom - top));
    for (let y = top; y < bottom; y++) {
      const start = (y * this.width + left) * CHANNELS;
      copied.set(this.bytes.subarray(start, start + length), (y - top) * length);
    }
    return copied;
  }

  /** Puts what was there before an outline was painted in back around it. */
  #restoreOutside(steps: readonly PathStep[], place: Placement, room: PixelBox, before: Uint8Array): void {
    const { left, top, right, bottom } = room;
    const width = right - left;
    /** The pixel of the room from which on nothing was decided yet. */
    let next = 0;
    const restore = (end: number, alpha: number): void => {
      for (; next < end; next++) {
        const at = next * CHANNELS;
        const pixel = (top + Math.floor(next / width)) * this.width + left + (next % width);
        this.#blend(pixel * CHANNELS, before[at]!, before[at + 1]!, before[at + 2]!, alpha);
      }
    };
    cover(steps, place, [top, bottom], (y, from, to, alpha) => {
      const start = (y - top) * width - left;
      const end = start + Math.max(Math.min(to, right), left);
      restore(start + Math.min(Math.max(from, left), right), 255);
      if (alpha < 255) restore(end, 255 - alpha);
      next = Math.max(next, end);
    });
    restore(width * (bottom - top), 255);
  }

  /** Makes a row of a colour ready. */
  #dip({ red, green, blue }: Paint): void {
    this.#row.set([red, green, blue]);
    for (let done = CHANNELS; done < this.#row.length; done *= 2) this.#row.copyWithin(done, 0, done);
  }

  /** Paints a part of a row, by so much of 255, with the colour that is ready. */
  #paintSpan(y: number, from: number, to: number, { red, green, blue }: Paint, alpha: number): void {
    const start = (y * this.width + from) * CHANNELS;
    if (alpha === 255 && to - from >= COPIED_FROM) {
      this.bytes.set(this.#row.subarray(0, (to - from) * CHANNELS), start);
      return;
    }
    const end = (y * this.width + to) * CHANNELS;
    for (let at = start; at < end; at += CHANNELS) this.#blend(at, red, green, blue, alpha);
  }

  /** Paints the pixel at a byte, by so much of 255. */
  #blend(at: number, red: number, green: number, blue: number, alpha: number): void {
    const { bytes } = this;
    const left = 255 - alpha;
    bytes[at] = (bytes[at]! * left + red * alpha + 127) / 255;
    bytes[at + 1] = (bytes[at + 1]! * left + green * alpha + 127) / 255;
    bytes[at + 2] = (bytes[at + 2]! * left + blue * alpha + 127) / 255;
  }
}

/** The pixels of an outline that is a box with its sides between pixels. */
function wholePixels(steps: readonly PathStep[], place: Placement): PixelBox | undefined {
  if (steps.length !== 5) return undefined;
  const box = pixelBoxOf(steps, place);
  const isCorner = ({ type, values: [x = 0, y = 0] }: PathStep): boolean => {
    if (type !== 'M' && type !== 'L') return false;
    const [atX, atY] = [x * place.scaleX + place.x, y * place.scaleY + place.y];
    return (atX === box.left || atX === box.right) && (atY === box.top || atY === box.bottom);
  };
  return steps.slice(0, 4).every(isCorner) ? box : undefined;
}
