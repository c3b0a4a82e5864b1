/** Pixels of a picture: sRGB, 8 bits, 3 bytes each, row by row from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `height × width × 3` bytes. */
  readonly data: Uint8Array;
}
