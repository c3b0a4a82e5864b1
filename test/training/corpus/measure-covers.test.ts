import { readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/covers/cover-palette.ts';
import { describeLook } from '../../../src/covers/descriptor.ts';
import { measureCover } from '../../../src/covers/measure-cover.ts';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import { measureCovers } from '../../../src/training/corpus/measure-covers.ts';
import type { Progress } from '../../../src/training/progress.ts';
import { makeFolder } from '../../folders.ts';
import { writeTar } from '../archive.ts';

const silent: Progress = { start: () => {}, advance: () => {}, stop: () => {} };

function flat(background: string | { r: number; g: number; b: number; alpha: number }, channels: 3 | 4 = 3) {
  return sharp({ create: { width: 12, height: 18, channels, background } });
}

/** A data directory with two archives. */
async function makeData(): Promise<string> {
  const data = makeFolder();
  const red = await flat('#b22222').webp({ lossless: true }).toBuffer();
  await writeTar(join(data, 'covers-00.tar'), [
    ['covers/red.webp', red],
    ['corrupt.webp', Buffer.from('this is no picture')],
    ['cut.webp', red.subarray(0, 20)],
    ['empty.webp', Buffer.alloc(0)],
    ['clear.webp', await flat({ r: 0, g: 128, b: 128, alpha: 0.5 }, 4).webp({ lossless: true }).toBuffer()],
  ]);
  await writeTar(join(data, 'covers-01.tar'), [
    ['grey.webp', await flat('#808080').toColourspace('b-w').png().toBuffer()],
    ['jpeg.webp', await flat('#0000cd').jpeg({ quality: 100 }).toBuffer()],
  ]);
  await writeTar(join(data, 'others.tar'), [['other.webp', red]]);
  return data;
}

describe('measureCovers', () => {
  it('measures every picture that can be read, whatever its format, by its name', async () => {
    const measured = await measureCovers(await makeData(), makeFolder(), silent);
    expect([...measured.keys()]).toEqual(['red', 'clear', 'grey', 'jpeg']);
    expect(measured.get('red')!.shares[namedIndex('firebrick')!]).toBe(1);
    expect(measured.get('clear')!.shares[namedIndex('teal')!]).toBe(1);
    expect(measured.get('jpeg')!.shares[namedIndex('mediumblue')!]).toBe(1);
    const grey = measured.get('grey')!;
    expect(grey.shares).toHaveLength(NAMED_COLOURS.length);
    expect(grey.shares[namedIndex('grey')!]).toBe(1);
    expect(grey.chroma).toBe(0);
    expect(grey.lightness).toBeCloseTo(0.6, 2);
  });

  it('keeps the whole measure of each, as if it had been measured alone', async () => {
    const measured = await measureCovers(await makeData(), makeFolder(), silent);
    const { data, info } = await flat('#b22222').raw().toBuffer({ resolveWithObject: true });
    const pixels = { data, width: info.width, height: info.height };
    const { typical: _, ground, ...others } = measureCover(pixels);
    const red = measured.get('red')!;
    expect(red.palette).toEqual(paletteOf(pixels));
    expect(red.look).toEqual(describeLook(pixels));
    expect(red.ground).toMatchObject({ colour: 0xb22222, name: ground.name });
    expect(red.shares).toEqual(others.shares);
    for (const figure of ['lightness', 'chroma', 'contrast'] as const) {
      expect(red[figure]).toBeCloseTo(others[figure], 6);
    }
  });

  it('keeps what it measured and reads it the next time, though the archives are gone', async () => {
    const data = await makeData();
    const cache = join(makeFolder(), 'deep');
    const first = await measureCovers(data, cache, silent);
    rmSync(data, { recursive: true });
    expect(await measureCovers(data, cache, silent)).toEqual(first);
  });

  it.each<[string, (kept: string) => void]>([
    ['what was cut off', (kept) => truncateSync(kept, 100)],
    ['what was never finished', (kept) => renameSync(kept, `${kept}.part`)],
  ])('measures anew instead of reading %s', async (_name, spoil) => {
    const data = await makeData();
    const cache = makeFolder();
    const first = await measureCovers(data, cache, silent);
    const kept = join(cache, readdirSync(cache)[0]!);
    const bytes = readFileSync(kept);
    spoil(kept);
    expect(await measureCovers(data, cache, silent)).toEqual(first);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readFileSync(kept).equals(bytes)).toBe(true);
  });

  it('says how far it is, an archive at a time', async () => {
    const steps: string[] = [];
    await measureCovers(await makeData(), makeFolder(), {
      start: (total) => steps.push(`start ${total}`),
      advance: (by) => steps.push(`advance ${by}`),
      stop: () => steps.push('stop'),
    });
    expect(steps).toEqual(['start 2', 'advance 1', 'advance 1', 'stop']);
  });

  it('fails on a directory that is not there', async () => {
    writeFileSync(join(makeFolder(), 'covers-00.tar'), '');
    await expect(measureCovers(join(makeFolder(), 'nowhere'), makeFolder(), silent)).rejects.toThrow(
      'ENOENT',
    );
  });
});
