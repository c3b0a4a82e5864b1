import sharp from 'sharp';

/** Pixels of a cover as shops show it. */
const SIZE = { width: 600, height: 900 } as const;

const PALETTES = [
  ['#101828', '#38557a', '#f2b134', '#ffffff'],
  ['#f5efe0', '#c8553d', '#588b8b', '#2d2a32'],
  ['#12130f', '#5b9279', '#8fcb9b', '#eae6e5'],
  ['#2b061e', '#875053', '#f5e4d7', '#cc8b86'],
] as const;

/** A drawn cover of 600 × 900 pixels as JPEG, another one for every `index`: shapes, bars as of a title, and grain. */
export async function drawCover(index: number): Promise<Buffer> {
  const [ground, shade, accent, ink] = PALETTES[index % PALETTES.length]!;
  const places = Array.from({ length: 24 }, (_, at) => ({
    x: (at * 197 + index * 61) % SIZE.width,
    y: 300 + ((at * 131 + index * 37) % 560),
    size: 20 + ((at * 29 + index * 13) % 90),
  }));
  const shapes = places
    .map(({ x, y, size }, at) =>
      at % 2 === 0
        ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${accent}" fill-opacity="0.5"/>`
        : `<rect x="${x}" y="${y}" width="${size}" height="${size * 2}" fill="${shade}" fill-opacity="0.7"/>`,
    )
    .join('');
  const letters = Array.from(
    { length: 14 },
    (_, at) =>
      `<rect x="${70 + (at % 7) * 68}" y="${80 + Math.floor(at / 7) * 90}" width="${12 + ((at + index) % 3) * 12}" height="70" fill="${ink}"/>`,
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${ground}"/><stop offset="1" stop-color="${shade}"/></linearGradient></defs><rect width="600" height="900" fill="url(#g)"/>${shapes}${letters}</svg>`;
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  const grain = await sharp({ create: { ...SIZE, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
  return sharp(Buffer.from(svg))
    .composite([{ input: grain, blend: 'soft-light' }])
    .removeAlpha()
    .jpeg({ quality: 88 })
    .toBuffer();
}
