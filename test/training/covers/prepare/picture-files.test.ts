import { mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURE_LIMITS } from '../../../../src/picture-limits.ts';
import { openPictures } from '../../../../src/training/covers/prepare/picture-files.ts';
import { makeFolder } from '../../../folders.ts';
import { writeTar } from '../../archive.ts';
import { writePictures } from './book-lists.ts';

const text = (content: string): Buffer => Buffer.from(content);

async function found(path: string, wanted: (name: string) => boolean = () => true) {
  const files: (readonly [string, string | undefined])[] = [];
  for await (const { name, bytes } of (await openPictures([path])).files(wanted)) {
    files.push([name, bytes?.toString()]);
  }
  return files;
}

describe('a folder', () => {
  it('gives the wanted files, subfolders and links to files included, in order of their names', async () => {
    const folder = makeFolder();
    writePictures(folder, [
      ['b.png', text('B')],
      ['a/z.png', text('Z')],
      ['c.png', text('C')],
    ]);
    symlinkSync(join(folder, 'b.png'), join(folder, 'link.png'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('/no/such/file', join(folder, 'gone.png'));
    expect(await found(folder, (name) => name !== 'c.png')).toEqual([
      [join('a', 'z.png'), 'Z'],
      ['b.png', 'B'],
      ['link.png', 'B'],
    ]);
  });

  it('passes over the content of a file that is too large', async () => {
    const folder = makeFolder();
    for (const [name, size] of [
      ['most.png', PICTURE_LIMITS.bytes],
      ['more.png', PICTURE_LIMITS.bytes + 1],
    ] as const) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), size);
    }
    const files = await found(folder);
    expect(files.map(([name, content]) => [name, content?.length])).toEqual([
      ['more.png', undefined],
      ['most.png', PICTURE_LIMITS.bytes],
    ]);
  });

  it('has another fingerprint when a file is new or written anew', async () => {
    const folder = makeFolder();
    const fingerprint = async () => JSON.stringify(await (await openPictures([folder])).fingerprint());
    writePictures(folder, [['a/b.png', text('B')]]);
    utimesSync(join(folder, 'a/b.png'), 1, 1);
    const first = await fingerprint();
    expect(await fingerprint()).toBe(first);
    utimesSync(join(folder, 'a/b.png'), 1, 2);
    const second = await fingerprint();
    expect(second).not.toBe(first);
    writePictures(folder, [['a/c.png', text('C')]]);
    expect(await fingerprint()).not.toBe(second);
  });
});

describe('archives', () => {
  it('give the wanted files, one archive after the other', async () => {
    const [one, other] = [join(makeFolder(), 'one.tar'), join(makeFolder(), 'other.tar')];
    await writeTar(one, [
      ['deep/a.png', text('A')],
      ['b.png', text('B')],
    ]);
    await writeTar(other, [['c.png', text('C')]]);
    const files = [];
    const store = await openPictures([one, other]);
    for await (const { name } of store.files((entry) => entry !== 'b.png')) files.push(name);
    expect(files).toEqual(['deep/a.png', 'c.png']);
  });

  it('can be left before their end', async () => {
    const path = join(makeFolder(), 'one.tar');
    await writeTar(path, [
      ['a.png', text('A')],
      ['b.png', Buffer.alloc(1e6)],
    ]);
    for await (const { name } of (await openPictures([path])).files(() => true)) {
      expect(name).toBe('a.png');
      break;
    }
  });

  it.each([
    ['no archive', Buffer.alloc(2000, 'x')],
    ['cut off', undefined],
  ])('that are %s are told', async (_name, content) => {
    const path = join(makeFolder(), 'one.tar');
    if (content) writeFileSync(path, content);
    else {
      await writeTar(path, [['a.png', Buffer.alloc(5000)]]);
      truncateSync(path, 3000);
    }
    await expect(found(path)).rejects.toThrow(`${path} can't be read: it is no whole tar archive.`);
  });
});

it('tells where there are no pictures', async () => {
  await expect(openPictures(['/no/such/pictures'])).rejects.toThrow(
    "The pictures in /no/such/pictures can't be read: there is no such file or folder.",
  );
  const empty = join(makeFolder(), 'empty');
  mkdirSync(empty);
  expect(await found(empty)).toEqual([]);
});
