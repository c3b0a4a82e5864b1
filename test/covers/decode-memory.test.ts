import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import { packagePath } from '../../src/package-root.ts';
import { bundled } from '../bundled.ts';
import { makeFolder } from '../folders.ts';

/** Decodes pictures all at once, and prints the bytes by which that raised the process's highest memory. */
const PROGRAM = `
  import { readFile } from 'node:fs/promises';
  // What the system counts since the program began: rusage's figure is the parent's, where that is higher.
  const highest = async () => 1024 * Number(/VmHWM:\\s*(\\d+)/.exec(await readFile('/proc/self/status', 'utf8'))[1]);
  const { decodeCover } = await import(${bundled('covers/decode-cover.ts')});
  const [small, ...large] = await Promise.all(process.argv.slice(1).map((path) => readFile(path)));
  await decodeCover(small);
  const before = await highest();
  await Promise.all(large.map(decodeCover));
  console.log(await highest() - before);
`;

/**
 * Bytes that decoding may take: a picture's share, with what allocators keep. Where another of libvips' threads reads the second
 * picture, the C library still keeps 42 MB of rows for the one that read the first.
 */
const MOST = 340e6;

const clear = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { r: 180, g: 60, b: 30, alpha: 0.5 } } });

const LARGE = {
  'interlaced PNGs of 16 bits': () =>
    clear(4750, 4000).toColourspace('rgb16').png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  'wide PNGs of 16 bits': () =>
    clear(PICTURE_LIMITS.longSide, 1750).toColourspace('rgb16').png({ compressionLevel: 1 }).toBuffer(),
  'TIFFs of large tiles of 16 bits': () =>
    clear(4750, 4000)
      .toColourspace('rgb16')
      .tiff({ compression: 'deflate', tile: true, tileWidth: 2560, tileHeight: 2560 })
      .toBuffer(),
  'progressive JPEGs of CMYK': async () =>
    // A small one is enlarged, as a change of colour space takes seven seconds for so many pixels.
    sharp(await clear(70, 40).removeAlpha().toColourspace('cmyk').jpeg().toBuffer())
      .pipelineColourspace('cmyk')
      .resize(7000, 4000, { kernel: 'nearest' })
      .toColourspace('cmyk')
      .jpeg({ progressive: true })
      .toBuffer(),
  AVIFs: () => clear(3000, 4000).avif({ effort: 0, chromaSubsampling: '4:4:4' }).toBuffer(),
  GIFs: () => clear(7000, 4000).gif({ effort: 1 }).toBuffer(),
} as const;

describe.skipIf(process.platform !== 'linux')('the memory of a process', () => {
  it.each(Object.entries(LARGE))(
    'stays bounded while it decodes two %s',
    { timeout: 120_000 },
    async (_what, draw) => {
      const folder = makeFolder();
      const [small, large] = ['small.png', 'large'].map((name) => join(folder, name)) as [string, string];
      await writeFile(small, await clear(40, 60).png().toBuffer());
      await writeFile(large, await draw());
      const options = ['--input-type=module', '--eval', PROGRAM, small, large, large];
      const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: packagePath() });
      expect(Number(stdout)).toBeGreaterThan(50e6);
      expect(Number(stdout)).toBeLessThan(MOST);
    },
  );
});
