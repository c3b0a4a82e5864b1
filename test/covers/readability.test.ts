import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeCover, shrinkInside } from '../../src/covers/decode-cover.ts';
import { type Readability, readabilityOf, THUMBNAIL_HEIGHT } from '../../src/covers/readability.ts';
import { contrast } from '../../src/palette/contrast.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { flat, gradient, SIZE, titled, type Title } from './drawn-covers.ts';

async function read(bytes: Buffer): Promise<Readability> {
  const { pixels } = await decodeCover(bytes);
  return readabilityOf(await shrinkInside(pixels, { width: 240, height: THUMBNAIL_HEIGHT }));
}

const readTitle = async (ground: Sharp, title: Title) => read(await titled(ground, title));

/** A ground like a photo's: blurred noise. */
async function cloudy(sigma: number): Promise<Sharp> {
  const { width, height } = SIZE;
  const noise = await sharp({
    create: {
      width: width / 30,
      height: height / 30,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 110, sigma },
    },
  })
    .png()
    .toBuffer();
  return sharp(await sharp(noise).resize(width, height, { kernel: 'cubic' }).png().toBuffer());
}

describe('a title', () => {
  it.each([
    ['#ffffff', '#101828', 'strong'],
    ['#101828', '#f5f0e6', 'strong'],
    ['#ffd400', '#4b0082', 'strong'],
    ['#ffffff', '#7f7f7f', 'fair'],
    ['#ff7f50', '#202020', 'strong'],
    ['#8a8a8a', '#6a6a6a', 'weak'],
    ['#f4d58d', '#ffffff', 'weak'],
  ] as const)('of %s on %s reads %s', async (ink, ground, verdict) => {
    const found = await readTitle(flat(ground), { text: 'The Long\nWinter', ink, height: 220 });
    expect(found.verdict).toBe(verdict);
    const { title } = found;
    expect(oklabDistance(title!.ground, ground)).toBeLessThan(0.05);
    const drawn = contrast(ink, ground);
    expect(title!.contrast).toBeGreaterThan(drawn * 0.6);
    expect(title!.contrast).toBeLessThan(drawn * 1.05);
  });

  it('of red on a green as light is weak, though anybody sees it in colour', async () => {
    const [ink, ground] = ['#d40000', '#007a00'] as const;
    expect(contrast(ink, ground)).toBeLessThan(1.1);
    const { verdict, title } = await readTitle(flat(ground), { text: 'HOLLY\nAND IVY', ink, height: 240 });
    expect(verdict).toBe('weak');
    expect(title!.contrast).toBeLessThan(1.3);
    expect(title!.difference).toBeGreaterThan(0.25);
  });

  it.each([60, 300, 640])('is found %i pixels from the top', async (top) => {
    const { title } = await readTitle(flat('#203040'), { text: 'HARBOUR', ink: '#ffffff', top, height: 110 });
    const middle = (title!.area.top + title!.area.height / 2) * SIZE.height;
    expect(middle).toBeGreaterThan(top - 20);
    expect(middle).toBeLessThan(top + 130);
    expect(title!.area.left).toBeGreaterThan(0.02);
    expect(title!.area.left + title!.area.width).toBeLessThan(0.98);
  });

  it('is found on a restless ground', async () => {
    const { verdict, title } = await readTitle(await cloudy(25), {
      text: 'STORM\nGLASS',
      ink: '#ffffff',
      height: 300,
      top: 100,
    });
    expect(['strong', 'fair']).toContain(verdict);
    expect(title!.area.top).toBeLessThan(0.45);
  });

  it('reads in a copy without colour as in colour', async () => {
    const picture = await titled(flat('#b22222'), { text: 'EMBER\nFALL', ink: '#ffe9b0', height: 240 });
    const [colour, grey] = [
      await read(picture),
      await read(await sharp(picture).greyscale().png().toBuffer()),
    ];
    expect(grey.verdict).toBe(colour.verdict);
    expect(grey.title!.contrast / colour.title!.contrast).toBeGreaterThan(0.85);
    expect(grey.title!.contrast / colour.title!.contrast).toBeLessThan(1.15);
  });
});

describe('no title', () => {
  it.each<[string, () => Sharp | Promise<Sharp>]>([
    ['one colour', () => flat('#c81e1e')],
    ['black', () => flat('#000000')],
    ['a gradient', () => gradient('#102040', '#f0d0a0')],
    ['clouds', () => cloudy(30)],
    [
      'a horizon',
      () =>
        flat('#88aaff').composite([
          {
            input: { create: { width: 600, height: 400, channels: 3, background: '#224411' } },
            left: 0,
            top: 500,
          },
        ]),
    ],
    [
      'a sun',
      () =>
        flat('#ff9944').composite([
          {
            input: Buffer.from(
              '<svg width="600" height="900"><circle cx="300" cy="400" r="180" fill="#ffee88"/></svg>',
            ),
            left: 0,
            top: 0,
          },
        ]),
    ],
  ])('is found on %s', async (_name, draw) => {
    const ground = await draw();
    expect(await read(await ground.png().toBuffer())).toEqual({ verdict: 'none-found' });
  });

  it('is found on pictures of any size, down to the smallest', async () => {
    for (const [width, height] of [
      [16, 16],
      [16, 900],
      [900, 16],
    ] as const) {
      expect((await read(await flat('#336699', { width, height }).png().toBuffer())).verdict).toBe(
        'none-found',
      );
    }
  });
});
