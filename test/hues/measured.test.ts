import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeasured } from '../../src/hues/measured.ts';
import { makeFolder } from '../folders.ts';
import { madeCovers } from './made-covers.ts';

function write(content: unknown): string {
  const path = join(makeFolder(), 'measured.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const covers = madeCovers({ horror: { name: 'Horror', lifts: { maroon: 2 } } });

describe('readMeasured', () => {
  it('reads measured covers', async () => {
    expect(await readMeasured(write(covers))).toEqual(covers);
  });

  it('names the file that is missing', async () => {
    const path = join(makeFolder(), 'measured.json');
    await expect(readMeasured(path)).rejects.toMatchObject({
      code: 'MODEL_FILE_MISSING',
      message: expect.stringContaining(path) as string,
    });
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"covers":'],
    ['null', null],
    ['57 hues', { ...covers, usual: { ...covers.usual, hues: covers.usual.hues.slice(1) } }],
    ['a share above 1', { ...covers, usual: { ...covers.usual, ground: { dark: 1.2, mid: 0, light: 0 } } }],
    [
      'a lift of 0',
      { ...covers, genres: { a: { ...covers.genres['horror'], lifts: covers.usual.hues.map(() => 0) } } },
    ],
    ['no ranking', { ...covers, ranking: undefined }],
  ])('refuses %s', async (_name, content) => {
    await expect(readMeasured(write(content))).rejects.toMatchObject({ code: 'MODEL_INVALID' });
  });
});
