import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUES } from '../../../src/palette/hues.ts';
import { EXPORT_LIMITS, exportPalette, exportRanking } from '../../../src/palette/export/index.ts';
import type { ReplyFile } from '../../../src/reply.ts';
import { ranked } from '../ranked.ts';
import { anyTitle, THRILLER } from './palettes.ts';

const text = (file: ReplyFile | undefined): string => Buffer.from(file?.bytes ?? []).toString();
const parts = (all: readonly ReplyFile[]) => all.map((file) => [file.name, file.mediaType, text(file)]);
const ALL = ranked(HUES.map((hue) => hue.name));

describe('exportPalette', () => {
  it('makes a file for each format, named after the book', () => {
    const files = exportPalette({ title: 'The Last Witness Out', colours: THRILLER });
    expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['the-last-witness-out.css', 'text/css'],
      ['the-last-witness-out.tokens.json', 'application/design-tokens+json'],
      ['the-last-witness-out.gpl', 'application/x-gimp-palette'],
      ['the-last-witness-out.ase', 'application/octet-stream'],
    ]);
    expect(files.map((file) => text(file).slice(0, 12))).toEqual([
      '@charset "UT',
      '{\n  "cover":',
      'GIMP Palette',
      'ASEF\0\u0001\0\0\0\0\0\u0007',
    ]);
  });

  it('is plain data', () => {
    const files = exportPalette({ title: '🌊', colours: THRILLER });
    expect(parts(structuredClone(files))).toEqual(parts(files));
  });
});

describe('exportRanking', () => {
  it('makes one CSV file of all hues', () => {
    const file = exportRanking('Proof', ALL);
    expect([file.name, file.mediaType]).toEqual(['proof-hues.csv', 'text/csv']);
    expect(text(file).trimEnd().split('\r\n')).toHaveLength(1 + HUES.length);
  });
});

it('keeps names and sizes within bounds for any title', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const files = [...exportPalette({ title, colours: THRILLER }), exportRanking(title, ALL)];
      expect(Math.max(...files.map((file) => file.name.length))).toBeLessThanOrEqual(EXPORT_LIMITS.fileName);
      expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
      expect(files.reduce((sum, file) => sum + file.bytes.byteLength, 0)).toBeLessThan(20_000);
    }),
  );
});
