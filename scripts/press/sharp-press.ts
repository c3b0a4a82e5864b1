import sharp from 'sharp';

/** Pixels of a row of the pictures that carry colours to sharp and back. */
const WIDTH = 1024;

/**
 * Separates colours as sharp does it.
 *
 * @param colours red, green and blue by turns, 0 to 255
 * @returns cyan, magenta, yellow and black by turns, 0 (no ink) to 255
 */
export async function separate(colours: Uint8Array): Promise<Uint8Array> {
  const height = Math.ceil(colours.length / 3 / WIDTH);
  const pixels = new Uint8Array(WIDTH * height * 3);
  pixels.set(colours);
  const image = sharp(pixels, { raw: { width: WIDTH, height, channels: 3 } });
  return (await image.toColourspace('cmyk').raw().toBuffer()).subarray(0, (colours.length / 3) * 4);
}

/**
 * Prints inks, and says what colours come back, as sharp does it.
 *
 * @param inks cyan, magenta, yellow and black by turns, 0 (no ink) to 255
 * @returns red, green and blue by turns, 0 to 255
 */
export async function printInks(inks: Uint8Array): Promise<Uint8Array> {
  const image = sharp(await asTiff(inks));
  return (await image.toColourspace('srgb').raw().toBuffer()).subarray(0, (inks.length / 4) * 3);
}

/** A picture in CMYK: sharp takes no raw pixels of four inks, but joins four channels. */
async function asTiff(inks: Uint8Array): Promise<Buffer> {
  const raw = { raw: { width: WIDTH, height: Math.ceil(inks.length / 4 / WIDTH), channels: 1 as const } };
  const [cyan, ...others] = [0, 1, 2, 3].map((ink) => channelOf(inks, ink, WIDTH * raw.raw.height));
  return sharp(cyan, raw)
    .joinChannel(others, raw)
    .toColourspace('cmyk')
    .tiff({ compression: 'none' })
    .toBuffer();
}

function channelOf(inks: Uint8Array, ink: number, pixels: number): Buffer {
  const channel = Buffer.alloc(pixels);
  for (let at = ink, pixel = 0; at < inks.length; at += 4, pixel += 1) channel[pixel] = inks[at]!;
  return channel;
}
