import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { named } from '../../../src/palette/export/file-name.ts';
import { contentDisposition } from '../../../src/platforms/web/content-disposition.ts';
import { anyTitle } from '../../palette/export/palettes.ts';

/** Reads the header as RFC 6266 and RFC 8187 say; throws where it is none. */
function readHeader(header: string): { name: string; titledName: string } {
  const match =
    /^attachment; filename="([!#-[\]-~]+)"; filename\*=UTF-8''((?:[\w!#$&+.^`|~-]|%[\dA-F]{2})+)$/.exec(
      header,
    );
  if (!match) throw new Error(`not a header: ${header}`);
  return { name: match[1]!, titledName: decodeURIComponent(match[2]!) };
}

describe('contentDisposition', () => {
  it('names a file in ASCII alone where there is no title', () => {
    expect(contentDisposition({ name: 'cover-palette.ase' })).toBe(
      'attachment; filename="cover-palette.ase"',
    );
  });

  it('names it in the title’s script, too', () => {
    expect(contentDisposition({ name: 'cover-palette.ase', titledName: "百年 (it's *).ase" })).toBe(
      `attachment; filename="cover-palette.ase"; filename*=UTF-8''%E7%99%BE%E5%B9%B4%20%28it%27s%20%2A%29.ase`,
    );
  });

  it('can be read back for any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(title !== '');
        const names = named({ title }, '.ase');
        expect(readHeader(contentDisposition(names))).toEqual(names);
      }),
    );
  });
});
