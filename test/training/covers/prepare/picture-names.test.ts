import { describe, expect, it } from 'vitest';
import { fileNames, pictureNames, uniqueIds } from '../../../../src/training/covers/prepare/picture-names.ts';

/** Whether a file of that name is an address's picture. */
function isNamed(image: string, file: string): boolean {
  return pictureNames(image).some((name) => fileNames(file).includes(name));
}

describe('the id of a picture alone', () => {
  it.each([
    ['http://books.example/books/content?id=DykPAAAACAAJ&printsec=frontcover&img=1', 'DykPAAAACAAJ'],
    ['http://books.example/content?printsec=x&id=a%20b', 'a_b'],
    ['https://images.example/I/51y8Rd._SL500_.jpg', '51y8Rd._SL500_'],
    ['https://images.example/I/cover%201.JPEG#top', 'cover_1'],
    ['https://images.example/I/no-extension/', 'no-extension'],
    ['https://images.example/I/100%.png', '100_'],
    ['0b2d9ff3ab43.webp', '0b2d9ff3ab43'],
    ['C:\\covers\\a.png', 'a'],
    ['https://images.example/..%2F..%2Fetc%2Fpasswd', '_.._etc_passwd'],
    ['https://images.example/?id=', 'images.example'],
    ['風.png', '_'],
  ])('calls the picture of %s %s', (image, id) => {
    expect(uniqueIds([image])).toEqual([id]);
  });

  it('calls a picture that has no name a cover', () => {
    expect(uniqueIds(['.png'])).toEqual([expect.stringMatching(/^cover-[\da-f]{12}$/)]);
  });
});

it('makes a name that every file system takes', () => {
  expect(pictureNames('../../etc/passwd\0')).toEqual(['passwd_', '_.._etc_passwd_']);
  expect(pictureNames('x'.repeat(500))).toEqual(['x'.repeat(100)]);
  expect(pictureNames('a/b\\c:d*e?f"g<h>i|j')).toContain('a_b_c_d_e_f_g_h_i_j');
});

it('finds a file by the id or by the whole address', () => {
  const google = 'http://books.example/content?id=XyZ&img=1';
  expect(isNamed(google, 'deep/folder/XyZ.jpg')).toBe(true);
  expect(isNamed(google, 'XyZ')).toBe(true);
  expect(isNamed(google, 'http___books.example_content_id_XyZ_img_1.png')).toBe(true);
  expect(isNamed(google, 'xyz.jpg')).toBe(false);
  expect(isNamed(google, 'content.jpg')).toBe(false);
  expect(isNamed('https://i.example/I/51.jpg', '51.webp')).toBe(true);
  expect(isNamed('https://i.example/I/51.jpg', '51.jpg.webp')).toBe(false);
  expect(isNamed('https://i.example/I/51.jpg', 'https___i.example_I_51.jpg')).toBe(true);
  expect(isNamed('https://i.example/I/51.jpg', 'https___i.example_I_51.png')).toBe(true);
});

describe('uniqueIds', () => {
  it('keeps ids that differ', () => {
    expect(uniqueIds(['a.png', 'b.png'])).toEqual(['a', 'b']);
  });

  it('tells apart what would be one file, whatever its place in the list', () => {
    const images = ['http://x/1/cover.jpg', 'http://x/2/Cover.jpg', 'http://x/?id=', 'b.png', '?'];
    const ids = uniqueIds(images);
    expect(ids[0]).toMatch(/^cover-[\da-f]{12}$/);
    expect(ids[1]).toMatch(/^Cover-[\da-f]{12}$/);
    expect(ids[4]).toMatch(/^cover-[\da-f]{12}$/);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(5);
    expect(uniqueIds(images.toReversed())).toEqual(ids.toReversed());
  });
});
