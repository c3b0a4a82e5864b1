import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLooks } from '../../src/catalogue/looks.ts';
import { LOOK_FIGURES } from '../../src/covers/descriptor.ts';
import { PictureError } from '../../src/errors.ts';
import type { CoverLook } from '../../src/hues/reading.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { makeFolder } from '../folders.ts';

/** A look that is told apart by its picture's first byte. */
function lookOf([first = 0]: Uint8Array): CoverLook {
  return {
    shares: Float32Array.from(NAMED_COLOURS, (_, at) => first + at / 128),
    look: Float32Array.from({ length: LOOK_FIGURES }, (_, at) => first - at / 64),
    genres: [
      { id: 'thriller', score: 0.75 },
      { id: 'romance', score: 0.25 },
    ],
  };
}

/** Looks by an engine that counts, and takes a picture that begins with `!` for a damaged one. */
function countedLooks() {
  const seen: string[] = [];
  const looks = createLooks({
    genreIds: ['romance', 'thriller'],
    look(bytes) {
      seen.push(Buffer.from(bytes).toString());
      if (bytes[0] === 33) return Promise.reject(new PictureError('PICTURE_DAMAGED', 'It is damaged.'));
      return Promise.resolve(lookOf(bytes));
    },
  });
  return { seen, looks };
}

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = makeFolder();
  writeFileSync(at('a.png'), 'a');
  writeFileSync(at('b.png'), 'b');
  writeFileSync(at('bad.png'), '!');
});

describe('looks', () => {
  it('are the engine’s, with genres in the order of its ids', async () => {
    const { looks } = countedLooks();
    const { genres, ...figures } = lookOf(Buffer.from('a'));
    for (const _ of [1, 2]) {
      expect(await looks.of(at('a.png'), 'a')).toEqual({ ...figures, genres: genres.toReversed() });
    }
  });

  it('are made once for each picture, however often and in whatever order it is named', async () => {
    const { looks, seen } = countedLooks();
    for (const name of ['a.png', 'b.png', 'a.png', 'b.png', 'a.png']) await looks.of(at(name), name);
    expect(seen).toEqual(['a', 'b']);
  });

  it('are shared while they are in the making', async () => {
    const { looks, seen } = countedLooks();
    const all = await Promise.all(Array.from({ length: 20 }, () => looks.of(at('a.png'), 'a')));
    expect(seen).toEqual(['a']);
    expect(all).toEqual(all.map(() => all[0]));
  });

  it('are the same by another path, a symbolic link and a second name', async () => {
    const { looks, seen } = countedLooks();
    mkdirSync(at('in'));
    symlinkSync(at('a.png'), at('in/link.png'));
    linkSync(at('a.png'), at('in/second.png'));
    for (const path of [at('a.png'), `${folder}/in/../a.png`, at('in/link.png'), at('in/second.png')])
      await looks.of(path, path);
    expect(seen).toEqual(['a']);
  });

  it('are made anew for a file that was changed', async () => {
    const { looks, seen } = countedLooks();
    await looks.of(at('a.png'), 'a');
    writeFileSync(at('a.png'), 'another');
    await looks.of(at('a.png'), 'a');
    expect(seen).toEqual(['a', 'another']);
  });

  it('are not looked for again in a bad picture', async () => {
    const { looks, seen } = countedLooks();
    for (const _ of [1, 2]) {
      await expect(looks.of(at('bad.png'), 'bad')).rejects.toMatchObject({ code: 'PICTURE_DAMAGED' });
    }
    expect(seen).toEqual(['!']);
  });

  it('are looked for again where there was no file, which is called as it was named', async () => {
    const { looks } = countedLooks();
    rmSync(at('b.png'));
    const asked = ['b.png', './b.png'].map((name) => looks.of(at('b.png'), name));
    expect(
      (await Promise.allSettled(asked)).map((each) => each.status === 'rejected' && String(each.reason)),
    ).toEqual(
      ['b.png', './b.png'].map(
        (name) => `FileError: ${name} can't be read: there is no such file or folder.`,
      ),
    );
    writeFileSync(at('b.png'), 'b');
    expect((await looks.of(at('b.png'), 'b')).look[0]).toBe(98);
  });

  it('fail with whatever else goes wrong, and are made once that is over', async () => {
    let broken = true;
    const looks = createLooks({
      genreIds: [],
      look: (bytes) => (broken ? Promise.reject(new Error('out of memory')) : Promise.resolve(lookOf(bytes))),
    });
    await expect(looks.of(at('a.png'), 'a')).rejects.toThrow('out of memory');
    broken = false;
    expect((await looks.of(at('a.png'), 'a')).genres).toEqual([]);
  });
});
