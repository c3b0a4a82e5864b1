import sharp, { type Sharp } from 'sharp';
import { packagePath } from '../../src/package-root.ts';

/** Size of a drawn cover: 600 × 900 pixels, as shops show them. */
export const SIZE = { width: 600, height: 900 } as const;

/** A cover of one colour. */
export function flat(background: string, size: { width: number; height: number } = SIZE): Sharp {
  return sharp({ create: { ...size, channels: 3, background } });
}

/** A cover of flat bands from top to bottom, each as high as its share says. */
export function bands(
  parts: readonly (readonly [hex: string, share: number])[],
  size: { width: number; height: number } = SIZE,
): Promise<Buffer> {
  let top = 0;
  const input = parts.map(([background, share]) => {
    const height = Math.round(share * size.height);
    const layer = {
      input: { create: { width: size.width, height, channels: 3 as const, background } },
      left: 0,
      top,
    };
    top += height;
    return layer;
  });
  return flat('#000000', size).composite(input).removeAlpha().png().toBuffer();
}

/** Words set in Inter on a cover, `height` pixels high in all, `top` pixels from above. */
export interface Title {
  readonly text: string;
  readonly ink: string;
  readonly top?: number;
  readonly height?: number;
  readonly width?: number;
}

/** A cover with a title on whatever ground is given. */
export async function titled(ground: Sharp, title: Title): Promise<Buffer> {
  const { text, ink, top = 120, height = 160, width = 480 } = title;
  const letters = await sharp({
    text: {
      text: `<span foreground="${ink}">${text}</span>`,
      font: 'Inter Bold',
      fontfile: packagePath('assets', 'fonts', 'Inter-Bold.ttf'),
      width,
      height,
      align: 'centre',
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = Math.round((SIZE.width - letters.info.width) / 2);
  return ground
    .composite([{ input: letters.data, left, top }])
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A cover drawn in SVG, whose user space is 600 × 900. */
export function drawn(body: string): Sharp {
  const { width, height } = SIZE;
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`),
  ).removeAlpha();
}

/** A smooth ground from one colour to another, without anything on it. */
export function gradient(from: string, to: string): Sharp {
  return drawn(
    `<linearGradient id="g" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/>`,
  );
}
