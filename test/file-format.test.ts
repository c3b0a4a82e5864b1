import { describe, expect, it } from 'vitest';
import { fileKind } from '../src/attachments/file-kind.ts';
import { formatOfFile } from '../src/file-format.ts';

const bytes = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');
const isoMedia = (major: string, ...compatible: readonly string[]): Buffer =>
  bytes(`\0\0\0${String.fromCharCode(16 + 4 * compatible.length)}ftyp${major}\0\0\0\0${compatible.join('')}`);

describe('a file’s format by its first bytes', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n'],
    ['webp', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['tiff', 'MM\0+'],
    ['jpeg-2000', '\0\0\0\x0cjP  \r\n'],
    ['pdf', '\xef\xbb\xbf\n%PDF-1.7'],
    ['svg', '<?xml version="1.0"?>\n<!-- one --><!-- two -->\n<!DOCTYPE svg PUBLIC "x">\n<svg/>'],
    ['web-page', '<!DOCTYPE html><title>x</title>'],
    ['mobipocket', `${'x'.repeat(60)}BOOKMOBI`],
    ['recording', 'RIFF\x10\0\0\0WAVEfmt '],
  ])('is %s', (format, start) => {
    expect(formatOfFile(bytes(start))).toBe(format);
  });

  it.each([
    ['avif', isoMedia('avif', 'mif1')],
    ['avif', isoMedia('mif1', 'avif')],
    ['heic', isoMedia('mif1', 'heic')],
    ['heic', isoMedia('hevs')],
    ['recording', isoMedia('isom', 'mp42')],
    ['recording', bytes('\0\0\0\x08ftypqt  ')],
  ])('is %s by any of its brands', (format, file) => {
    expect(formatOfFile(file)).toBe(format);
  });

  it.each(['BM is how a text may begin', 'A storm is coming.', '<p>A storm.</p>', ' {\\ no rtf', ''])(
    'is not known where it is text: %j',
    (text) => {
      expect(formatOfFile(bytes(text))).toBeUndefined();
    },
  );

  it('says what kind of file it is, whatever the file is called', () => {
    const label = { name: 'blurb.txt', mediaType: 'text/plain' };
    const starts = ['<!DOCTYPE svg><svg/>', 'BM\x10\0\0\0\0\0\0\0', '\x1f\x8b\x08', '%!PS-Adobe-3.0'];
    const kinds = starts.map((start) => fileKind(bytes(start), label));
    expect(kinds).toEqual(['picture', 'picture', 'archive', undefined]);
  });
});
