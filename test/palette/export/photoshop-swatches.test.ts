import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerColour } from '../../../src/palette/answer-palette.ts';
import { toPhotoshopSwatches } from '../../../src/palette/export/photoshop-swatches.ts';
import { lacks } from '../../tools.ts';
import { THRILLER, WORN, WORN_LABELS } from './palettes.ts';

interface Swatch {
  readonly space: number;
  readonly values: readonly number[];
  readonly name?: string;
}

/** Reads a swatch file word by word, as Adobe's specification says; throws where a length or a name's NUL is wrong. */
function readSwatches(bytes: Buffer): { version: number; swatches: Swatch[] }[] {
  let at = 0;
  const word = (): number => bytes.readUInt16BE((at += 2) - 2);
  const name = (): string => {
    const units = Array.from({ length: bytes.readUInt32BE((at += 4) - 4) }, word);
    if (units.pop() !== 0 || units.includes(0)) throw new Error('a name does not end with its only NUL');
    return String.fromCharCode(...units);
  };
  const sections: { version: number; swatches: Swatch[] }[] = [];
  while (at < bytes.length) {
    const version = word();
    const swatches = Array.from({ length: word() }, () => {
      const swatch = { space: word(), values: [word(), word(), word(), word()] };
      return version === 2 ? { ...swatch, name: name() } : swatch;
    });
    sections.push({ version, swatches });
  }
  return sections;
}

/**
 * How a file begins that Photoshop 7 saved, of a red and a green: both colours, and the first again, up to its name.
 * Source: Duo Creative, "Reverse-Engineering of the Adobe Color File Format", its example.
 */
const BY_PHOTOSHOP = [
  ['0001', '0002', '0000ffff000000000000', '00000000ffff00000000'],
  ['0002', '0002', '0000ffff000000000000', '0000'],
]
  .flat()
  .join('');

const hexOf = (values: readonly number[]): string =>
  `#${Buffer.from(values.slice(0, 3).map((value) => Math.round((value / 65_535) * 255))).toString('hex')}`;

describe('toPhotoshopSwatches', () => {
  it('writes the colours without names, and again with them', () => {
    const [first, second] = readSwatches(toPhotoshopSwatches({ title: 'Proof', colours: WORN }));
    expect([first?.version, second?.version]).toEqual([1, 2]);
    for (const section of [first, second]) {
      expect(section?.swatches.map(({ values }) => hexOf(values))).toEqual(WORN.map(({ hex }) => hex));
      expect(new Set(section?.swatches.map(({ space }) => space))).toEqual(new Set([0]));
    }
    expect(second?.swatches.map(({ name }) => name)).toEqual(WORN_LABELS);
  });

  it('begins as a file of Photoshop’s own does', () => {
    const bytes = toPhotoshopSwatches({
      title: '',
      colours: [
        { name: 'red', hex: '#ff0000', role: 'ground' },
        { name: 'lime', hex: '#00ff00', role: 'ink' },
      ],
    });
    expect(bytes.toString('hex', 0, BY_PHOTOSHOP.length / 2)).toBe(BY_PHOTOSHOP);
  });

  it.skipIf(lacks('file'))('is read by another program as both versions, with its first colours', () => {
    const bytes = toPhotoshopSwatches({ title: '', colours: WORN });
    const said = execFileSync('file', ['-'], { input: bytes, encoding: 'utf8' });
    expect(said).toContain('Adobe Photoshop Color swatch, version 1 and 2, 5 colors');
    expect(said).toContain('1st RGB space (0), w 0xc0c, x 0xc0c, y 0xc0c');
    expect(said).toContain('2nd RGB space (0), w 0x6e6e, x 0x1a1a, y 0x1f1f');
  });

  it('gives any colour and any name back as they were', () => {
    const colour = fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 0xff_ff_ff }));
    fc.assert(
      fc.property(fc.uniqueArray(colour, { selector: ([name]) => name.replaceAll('\0', '') }), (all) => {
        const colours = all.map(([name, value]): AnswerColour => ({
          name: name.replaceAll('\0', ''),
          hex: `#${value.toString(16).padStart(6, '0')}`,
          role: 'accent',
        }));
        const [, named] = readSwatches(toPhotoshopSwatches({ title: '', colours }));
        expect(named?.swatches.map(({ name, values }) => [name, hexOf(values)])).toEqual(
          colours.map(({ name, hex }) => [`${name} (accent)`, hex]),
        );
      }),
    );
  });

  it('holds no colour for a palette without any', () => {
    expect(toPhotoshopSwatches({ title: '', colours: [] }).toString('hex')).toBe('0001000000020000');
    expect(readSwatches(toPhotoshopSwatches({ title: '', colours: THRILLER }))).toHaveLength(2);
  });
});
