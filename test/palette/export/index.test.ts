import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/export-formats.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { EXPORT_LIMITS } from '../../../src/palette/export/file-name.ts';
import { exportAnswer } from '../../../src/palette/export/index.ts';
import type { ReplyFile } from '../../../src/reply.ts';
import { ranked } from '../ranked.ts';
import { anyTitle, OWN, THRILLER } from './palettes.ts';

const text = (file: ReplyFile | undefined): string => Buffer.from(file?.bytes ?? []).toString();
const parts = (all: readonly ReplyFile[]) => all.map((file) => [file.name, file.mediaType, text(file)]);
const ranking = { hues: ranked(HUES.map((hue) => hue.name)), neutrals: [] };
const book = (title: string) => ({ palette: { title, colours: THRILLER }, ranking });

/** Files that one message of Discord's can have. */
const ATTACHMENTS = 10;

describe('exportAnswer', () => {
  it('makes a file for each format, named after the book, as many as a message can have', () => {
    const files = exportAnswer(book('The Last Witness Out'));
    expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['the-last-witness-out.css', 'text/css'],
      ['the-last-witness-out.scss', 'text/x-scss'],
      ['the-last-witness-out.tailwind.css', 'text/css'],
      ['the-last-witness-out.tokens.json', 'application/design-tokens+json'],
      ['the-last-witness-out.svg', 'image/svg+xml'],
      ['the-last-witness-out.gpl', 'application/x-gimp-palette'],
      ['the-last-witness-out.ase', 'application/octet-stream'],
      ['the-last-witness-out.aco', 'application/octet-stream'],
      ['the-last-witness-out.swatches', 'application/octet-stream'],
      ['the-last-witness-out-hues.csv', 'text/csv'],
    ]);
    expect(files.map((file) => text(file).slice(0, 12))).toEqual([
      '@charset "UT',
      '// The Last ',
      '/* The Last ',
      '{\n  "cover":',
      '<svg xmlns="',
      'GIMP Palette',
      'ASEF\0\u0001\0\0\0\0\0\u000c',
      expect.stringContaining('\0\u0001\0\u0005'),
      expect.stringContaining('PK\u0003\u0004'),
      'rank,name,he',
    ]);
    expect(files).toHaveLength(EXPORT_FORMATS.length);
    expect(files.length).toBeLessThanOrEqual(ATTACHMENTS);
  });

  it('makes the files of the formats that are asked for, in their order', () => {
    const files = exportAnswer(book('Proof'), ['tokens', 'ase']);
    expect(files.map(({ name }) => name)).toEqual(['proof.tokens.json', 'proof.ase']);
    expect(exportAnswer(book('Proof'), [])).toEqual([]);
  });

  it('has all hues of a book in its table, and the palette of a cover in that of a cover', () => {
    const [hues] = exportAnswer(book('Proof'), ['csv']);
    expect(text(hues).trimEnd().split('\r\n')).toHaveLength(1 + HUES.length);
    const [own] = exportAnswer({ palette: { title: '', colours: OWN } }, ['csv']);
    expect(own?.name).toBe('cover-palette.csv');
    expect(text(own).trimEnd().split('\r\n')).toHaveLength(1 + OWN.length);
  });

  it('is plain data', () => {
    const files = exportAnswer(book('🌊'));
    expect(parts(structuredClone(files))).toEqual(parts(files));
  });

  it('makes the same files every time', () => {
    expect(exportAnswer(book('Proof'))).toEqual(exportAnswer(book('Proof')));
  });
});

it('keeps names and sizes within bounds for any title', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const files = exportAnswer(book(title));
      expect(Math.max(...files.map((file) => file.name.length))).toBeLessThanOrEqual(EXPORT_LIMITS.fileName);
      expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
      expect(files.reduce((sum, file) => sum + file.bytes.byteLength, 0)).toBeLessThan(30_000);
    }),
  );
});
