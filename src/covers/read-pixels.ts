import sharp, { type Metadata, type ResizeOptions, type Sharp, type SharpOptions } from 'sharp';
import { allTransparent } from './picture-faults.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';
import type { Pixels } from './pixels.ts';
import { type Primaries, toSrgbOnWhite } from './wide-colour.ts';

/** A picture whose head has been read. */
export interface PictureToRead {
  readonly bytes: Uint8Array;
  readonly header: Metadata;
  /** What its code points say of its colours, where it has no profile. */
  readonly tagged: Primaries;
  /** How much may be wrong with it; errors alone forbid a reading, when none is said. */
  readonly failOn?: SharpOptions['failOn'];
}

const WHITE = '#ffffff';
const JPEG_END = Uint8Array.of(0xff, 0xd9);

/** Opens a picture's bytes: of several frames or pages the first. */
export function openBytes(bytes: Uint8Array, options: SharpOptions = {}): Sharp {
  // libvips would keep pictures in memory, unpacked, for the case that the same bytes are opened again.
  sharp.cache(false);
  const { pixels: limitInputPixels, seconds } = PICTURE_LIMITS;
  return sharp(bytes, { limitInputPixels, failOn: 'error', pages: 1, ...options }).timeout({ seconds });
}

/**
 * Reads a picture at a size: upright, on white, in sRGB. A JPEG that lacks but the marker of its end is read like a
 * whole one; of one that lacks more, no more than a sliver of the last rows may be missing.
 */
export async function readPixels(picture: PictureToRead, size: ResizeOptions): Promise<Pixels> {
  try {
    return await readWhole(picture, size);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('premature end of JPEG'))) throw error;
    const bytes = Buffer.concat([picture.bytes, JPEG_END]);
    return readWhole({ ...picture, bytes, failOn: 'warning' }, size);
  }
}

async function readWhole(picture: PictureToRead, size: ResizeOptions): Promise<Pixels> {
  const { depth, space, hasProfile } = picture.header;
  if (depth === 'ushort' && space === 'rgb16') return readDeep(picture, size);
  if (depth === 'ushort' && space === 'grey16') {
    return hasProfile ? readDeepGrey(picture, size) : readDeep(picture, size);
  }
  return readShallow(picture, size);
}

async function readShallow(
  { bytes, header, tagged, failOn }: PictureToRead,
  size: ResizeOptions,
): Promise<Pixels> {
  const open = (): Sharp => openBytes(bytes, failOn && { failOn }).autoOrient();
  const pixels = await pixelsOf(open().flatten({ background: WHITE }).toColourspace('srgb').resize(size));
  if (header.hasAlpha && isAll(pixels.data, 255)) {
    const alpha = await open().resize(size).extractChannel('alpha').raw({ depth: 'uchar' }).toBuffer();
    if (isAll(alpha, 0)) throw allTransparent();
  }
  if (tagged === 'srgb') return pixels;
  return { ...pixels, data: toSrgbOnWhite({ data: pixels.data, channels: 3, most: 255, primaries: tagged }) };
}

/**
 * Reads colours of 16 bits. Where they have a profile, libvips brings them to Display P3 and takes them for sRGB from
 * there on; so the way to sRGB, white and 8 bits is gone here.
 */
async function readDeep(
  { bytes, header, tagged, failOn }: PictureToRead,
  size: ResizeOptions,
): Promise<Pixels> {
  const { data, info } = await openBytes(bytes, failOn && { failOn })
    .autoOrient()
    .resize(size)
    .toColourspace('rgb16')
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const numbers = new Uint16Array(Uint8Array.from(data).buffer);
  if (channels > 3 && isTransparent(numbers, channels)) throw allTransparent();
  const primaries = isRgbProfile(header.icc) ? 'libvips-p3' : tagged;
  return { width, height, data: toSrgbOnWhite({ data: numbers, channels, most: 65_535, primaries }) };
}

/** Reads greys of 16 bits that have a profile, which libvips heeds with 8 bits alone. */
async function readDeepGrey({ bytes, failOn }: PictureToRead, size: ResizeOptions): Promise<Pixels> {
  const grey = await openBytes(bytes, { ignoreIcc: true, ...(failOn && { failOn }) })
    .autoOrient()
    .resize(size)
    .toColourspace('b-w')
    .keepIccProfile()
    .png({ compressionLevel: 1 })
    .toBuffer();
  const header = await openBytes(grey).metadata();
  return readShallow({ bytes: grey, header, tagged: 'srgb' }, {});
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Whether libvips can have used a profile for colours: one of another kind is left aside (ICC.1, section 7.2). */
function isRgbProfile(profile: Buffer | undefined): boolean {
  return profile?.toString('latin1', 16, 20) === 'RGB ' && profile.toString('latin1', 36, 40) === 'acsp';
}

function isAll(data: Uint8Array, value: number): boolean {
  return data.every((one) => one === value);
}

function isTransparent(data: Uint16Array, channels: number): boolean {
  for (let at = 3; at < data.length; at += channels) if (data[at] !== 0) return false;
  return true;
}
