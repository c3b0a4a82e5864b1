import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

type Matrix = readonly (readonly number[])[];

/** A colour space of RGB, by what its standard says of it. */
interface RgbSpace {
  /** CIE x and y of red, green, blue and white. */
  readonly xy: readonly (readonly [number, number])[];
  /** Linear light of an encoded value, and back, both 0 to 1. */
  readonly decode: (value: number) => number;
  readonly encode: (light: number) => number;
  /** Parameters of the curve, as ICC's type `para` takes them (ICC.1:2022, section 10.18). */
  readonly curve: readonly number[];
}

const power = (gamma: number): Omit<RgbSpace, 'xy'> => ({
  decode: (value) => value ** gamma,
  encode: (light) => light ** (1 / gamma),
  curve: [gamma],
});

const SRGB_CURVE: Omit<RgbSpace, 'xy'> = {
  decode: (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4),
  encode: (light) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055),
  curve: [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045],
};

const D65 = [0.3127, 0.329] as const;
const D50 = [0.3457, 0.3585] as const;

const SPACES = {
  srgb: { ...SRGB_CURVE, xy: [[0.64, 0.33], [0.3, 0.6], [0.15, 0.06], D65] },
  adobe: { ...power(563 / 256), xy: [[0.64, 0.33], [0.21, 0.71], [0.15, 0.06], D65] },
  p3: { ...SRGB_CURVE, xy: [[0.68, 0.32], [0.265, 0.69], [0.15, 0.06], D65] },
  prophoto: { ...power(1.8), xy: [[0.7347, 0.2653], [0.1596, 0.8404], [0.0366, 0.0001], D50] },
} satisfies Record<string, RgbSpace>;

/** Spaces that pictures are tagged with. */
export type SpaceName = keyof typeof SPACES;

/** Bradford's cones, by which whites are adapted. */
const BRADFORD: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
const PCS_WHITE = [0.9642, 1, 0.8249] as const;

/** The XYZ of the primaries, as columns, adapted to the white of ICC profiles. */
function colorants({ xy }: RgbSpace): Matrix {
  const xyz = xy.map(([x, y]) => [x / y, 1, (1 - x - y) / y]);
  const white = xyz[3]!;
  const primaries = transposed(xyz.slice(0, 3));
  const amounts = apply(inverse(primaries), white);
  const light = primaries.map((row) => row.map((value, at) => value * amounts[at]!));
  const [from, to] = [apply(BRADFORD, white), apply(BRADFORD, PCS_WHITE)];
  const gains = BRADFORD.map((row, at) => row.map((value) => (value * to[at]!) / from[at]!));
  return times(times(inverse(BRADFORD), gains), light);
}

/** The numbers, of up to `most`, by which a space stores an sRGB colour. */
export function storedIn(name: SpaceName, rgb: readonly number[], most: number): number[] {
  const space = SPACES[name];
  const light = rgb.map((byte) => SPACES.srgb.decode(byte / 255));
  const own = apply(times(inverse(colorants(space)), colorants(SPACES.srgb)), light);
  return own.map((value) => Math.round(space.encode(within(value)) * most));
}

/** The sRGB levels, 0 to 255 and not rounded, that numbers of a space stand for. */
export function levelsOf(name: SpaceName, numbers: readonly number[], most: number): number[] {
  const space = SPACES[name];
  const light = numbers.map((number) => space.decode(number / most));
  const own = apply(times(inverse(colorants(SPACES.srgb)), colorants(space)), light);
  return own.map((value) => SPACES.srgb.encode(within(value)) * 255);
}

/** An ICC profile of a matrix and curves (ICC.1:2022, section 8.3.3). */
export function profileOf(name: SpaceName): Buffer {
  const { curve } = SPACES[name];
  const columns = transposed(colorants(SPACES[name]));
  const para = Buffer.concat([
    Buffer.from('para\0\0\0\0', 'latin1'),
    Buffer.from([0, curve.length === 1 ? 0 : 3, 0, 0]),
    fixed(curve),
  ]);
  return iccProfile('mntrRGB XYZ ', [
    ...['rXYZ', 'gXYZ', 'bXYZ'].map((tag, at): Tag => [tag, xyzTag(columns[at]!)]),
    ...['rTRC', 'gTRC', 'bTRC'].map((tag): Tag => [tag, para]),
  ]);
}

/** An ICC profile of greys with a power for its curve. */
export function greyProfile(gamma: number): Buffer {
  const para = Buffer.concat([Buffer.from('para\0\0\0\0\0\0\0\0', 'latin1'), fixed([gamma])]);
  return iccProfile('mntrGRAYXYZ ', [['kTRC', para]]);
}

/** Inks by themselves and none at all, each with the L*a*b* that it has on paper by `inkProfile`. */
export const INKS = [
  { inks: [0, 0, 0, 0], lab: [100, 0, 0] },
  { inks: [255, 0, 0, 0], lab: [60, -15, -25] },
  { inks: [0, 255, 0, 0], lab: [60, 50, 5] },
  { inks: [0, 0, 255, 0], lab: [80, 0, 60] },
  { inks: [0, 0, 0, 255], lab: [20, 0, 0] },
] as const;

/** An ICC profile of CMYK by a table of the inks alone; mixtures are as dark as its black (ICC.1, section 10.10). */
export function inkProfile(): Buffer {
  const [paper, cyan, magenta, yellow, black] = INKS.map(({ lab: [l, a, b] }) =>
    Buffer.from([Math.round(l * 2.55), a + 128, b + 128]),
  );
  const corners = Array.from({ length: 16 }, () => black!);
  for (const [corner, lab] of [
    [0, paper],
    [8, cyan],
    [4, magenta],
    [2, yellow],
  ] as const)
    corners[corner] = lab!;
  const curve = Buffer.from(Uint8Array.from({ length: 256 }, (_, at) => at));
  const curves = (count: number): Buffer[] => Array.from({ length: count }, () => curve);
  const table = Buffer.concat([
    Buffer.from('mft1\0\0\0\0\x04\x03\x02\0', 'latin1'),
    fixed([1, 0, 0, 0, 1, 0, 0, 0, 1]),
    ...curves(4),
    ...corners,
    ...curves(3),
  ]);
  return iccProfile('prtrCMYKLab ', [['A2B0', table]]);
}

/** A TIFF of four inks, 40 × 60 pixels of one colour (TIFF 6.0, section 16). */
export function inkTiff(inks: readonly number[], profile: Buffer = Buffer.alloc(0)): Buffer {
  const [width, height] = [40, 60];
  const pixels = Buffer.from(Array.from({ length: width * height }, () => inks).flat());
  const depths = Buffer.from([8, 0, 8, 0, 8, 0, 8, 0]);
  const [short, long, undefinedType] = [3, 4, 7];
  const depthsAt = 8;
  const pixelsAt = depthsAt + depths.length;
  const profileAt = pixelsAt + pixels.length;
  const fields = [
    [256, long, 1, width],
    [257, long, 1, height],
    [258, short, 4, depthsAt],
    [259, short, 1, 1],
    [262, short, 1, 5],
    [273, long, 1, pixelsAt],
    [277, short, 1, 4],
    [278, long, 1, height],
    [279, long, 1, pixels.length],
    ...(profile.length > 0 ? [[34_675, undefinedType, profile.length, profileAt]] : []),
  ];
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(profileAt + profile.length + (profile.length % 2), 4);
  const directory = Buffer.alloc(2 + 12 * fields.length + 4);
  directory.writeUInt16LE(fields.length);
  for (const [at, [tag, type, count, value]] of fields.entries()) {
    directory.writeUInt16LE(tag!, 2 + 12 * at);
    directory.writeUInt16LE(type!, 4 + 12 * at);
    directory.writeUInt32LE(count!, 6 + 12 * at);
    directory.writeUInt32LE(value!, 10 + 12 * at);
  }
  return Buffer.concat([head, depths, pixels, profile, Buffer.alloc(profile.length % 2), directory]);
}

/** The black of perceptual renderings, which becomes a screen's (ICC.1:2022, annex D.6). */
const PERCEPTUAL_BLACK = 0.003_473_1;

/** The sRGB levels of an L*a*b* of a perceptual rendering, with the white of ICC profiles. */
export function levelsOfLab([l, a, b]: readonly [number, number, number]): number[] {
  const middle = (l + 16) / 116;
  const xyz = [middle + a / 500, middle, middle - b / 200].map((value, at) => {
    const light = value > 6 / 29 ? value ** 3 : 3 * (6 / 29) ** 2 * (value - 4 / 29);
    return (PCS_WHITE[at]! * (light - PERCEPTUAL_BLACK)) / (1 - PERCEPTUAL_BLACK);
  });
  return apply(inverse(colorants(SPACES.srgb)), xyz).map((light) => SPACES.srgb.encode(within(light)) * 255);
}

type Tag = readonly [signature: string, content: Buffer];

function iccProfile(kind: string, own: readonly Tag[]): Buffer {
  const tags: Tag[] = [['desc', words('Made')], ['cprt', words('None')], ['wtpt', xyzTag(PCS_WHITE)], ...own];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  let end = 128 + table.length;
  for (const [at, [signature, content]] of tags.entries()) {
    table.write(signature, 4 + 12 * at, 'latin1');
    table.writeUInt32BE(end, 8 + 12 * at);
    table.writeUInt32BE(content.length, 12 + 12 * at);
    end += content.length;
  }
  const header = Buffer.alloc(128);
  header.writeUInt32BE(end, 0);
  header.writeUInt32BE(0x04300000, 8);
  header.write(kind, 12, 'latin1');
  header.set([0x07, 0xe8, 0, 1, 0, 1], 24);
  header.write('acsp', 36, 'latin1');
  fixed(PCS_WHITE).copy(header, 68);
  return Buffer.concat([header, table, ...tags.map(([, content]) => content)]);
}

/** A text of an even number of letters, so that the next tag begins at a multiple of four. */
function words(text: string): Buffer {
  const head = Buffer.alloc(28);
  head.write('mluc', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(12, 12);
  head.write('enUS', 16, 'latin1');
  head.writeUInt32BE(2 * text.length, 20);
  head.writeUInt32BE(28, 24);
  return Buffer.concat([head, Buffer.from(text, 'utf16le').swap16()]);
}

function xyzTag(xyz: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(xyz)]);
}

/** Numbers as ICC's `s15Fixed16Number`. */
function fixed(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeInt32BE(Math.round(number * 65_536), 4 * at);
  return bytes;
}

/** How a PNG is written by hand. */
export interface PngOptions {
  readonly bits?: 8 | 16;
  readonly profile?: Buffer | undefined;
  /** Code points of its chunk `cICP`: primaries and transfer. */
  readonly cicp?: readonly [primaries: number, transfer: number];
  readonly width?: number;
  readonly height?: number;
}

/** A PNG of one colour, its numbers as they are: grey, grey and alpha, RGB or RGBA. */
export function flatPng(
  numbers: readonly number[],
  { bits = 8, profile, cicp, width = 40, height = 60 }: PngOptions = {},
): Buffer {
  const size = bits / 8;
  const row = Buffer.alloc(1 + width * numbers.length * size);
  for (let at = 0; at < width * numbers.length; at++) {
    row.writeUIntBE(numbers[at % numbers.length]!, 1 + at * size, size);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, [0, 4, 2, 6][numbers.length - 1]!, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    ...(cicp ? [pngChunk('cICP', Buffer.from([...cicp, 0, 1]))] : []),
    ...(profile
      ? [pngChunk('iCCP', Buffer.concat([Buffer.from('own\0\0', 'latin1'), deflateSync(profile)]))]
      : []),
    pngChunk('IDAT', deflateSync(rows, { level: 1 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A chunk of a PNG with its length and its checksum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** Writes a PNG's numbers and its profile over to another format, as they are. */
export async function storedAs(
  format: 'png' | 'tiff' | 'jpeg' | 'webp' | 'avif',
  png: Buffer,
  bits: 8 | 16,
): Promise<Buffer> {
  if (format === 'png') return png;
  const picture = sharp(png).keepIccProfile();
  if (bits === 16) picture.toColourspace('rgb16');
  if (format === 'tiff') return picture.tiff({ compression: 'deflate' }).toBuffer();
  if (format === 'jpeg') return picture.jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();
  if (format === 'webp') return picture.webp({ lossless: true }).toBuffer();
  return picture.avif({ lossless: true, bitdepth: bits === 16 ? 12 : 8, effort: 0 }).toBuffer();
}

/** An AVIF of lossless colours, which has code points for them, with others: its primaries and its transfer. */
export function taggedAvif(avif: Buffer, primaries: number, transfer: number): Buffer {
  const made = Buffer.from(avif);
  const points = made.indexOf('colrnclx') + 8;
  made.writeUInt16BE(primaries, points);
  made.writeUInt16BE(transfer, points + 2);
  return made;
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function transposed(matrix: Matrix): number[][] {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}

function apply(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, at) => sum + value * vector[at]!, 0));
}

function times(one: Matrix, other: Matrix): number[][] {
  return one.map((row) => transposed(other).map((column) => apply([row], column)[0]!));
}

function inverse(matrix: Matrix): number[][] {
  const [[a, b, c], [d, e, f], [g, h, i]] = matrix as readonly (readonly [number, number, number])[] as [
    readonly [number, number, number],
    readonly [number, number, number],
    readonly [number, number, number],
  ];
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ].map((row) => row.map((value) => value / determinant));
}
