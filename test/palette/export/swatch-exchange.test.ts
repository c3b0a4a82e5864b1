import utils from 'ase-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../src/blurb/clean-text.ts';
import { toSwatchExchange } from '../../../src/palette/export/swatch-exchange.ts';
import { printOf } from '../../../src/palette/print/index.ts';
import { REQUEST_LIMITS } from '../../../src/request-limits.ts';
import { anyTitle, THRILLER, WORN, WORN_LABELS } from './palettes.ts';

interface Swatch {
  readonly name: string;
  readonly model: string;
  readonly channels: readonly number[];
  readonly type: number;
}

/** Reads a swatch file byte by byte; throws where a block's length or a name's NUL is wrong. */
function readSwatches(bytes: Buffer): { version: number[]; groups: { name: string; swatches: Swatch[] }[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const uint16 = (): number => view.getUint16((at += 2) - 2);
  const uint32 = (): number => view.getUint32((at += 4) - 4);
  const float32 = (): number => view.getFloat32((at += 4) - 4);
  const ascii = (): string => String.fromCodePoint(...bytes.subarray(at, (at += 4)));
  const values = () => {
    const model = ascii();
    return { model, channels: Array.from({ length: model === 'CMYK' ? 4 : 3 }, float32) };
  };
  const name = (): string => {
    const units = Array.from({ length: uint16() }, uint16);
    if (units.pop() !== 0 || units.includes(0)) throw new Error('a name does not end with its only NUL');
    return String.fromCharCode(...units);
  };

  if (ascii() !== 'ASEF') throw new Error('not a swatch file');
  const version = [uint16(), uint16()];
  const groups: { name: string; swatches: Swatch[] }[] = [];
  let open = false;
  for (let left = uint32(); left > 0; left--) {
    const type = uint16();
    const length = uint32();
    const end = at + length;
    if (type === 0xc001) {
      groups.push({ name: name(), swatches: [] });
      open = true;
    } else if (type === 0xc002) open = false;
    else if (type === 0x0001 && open) {
      groups.at(-1)?.swatches.push({
        name: name(),
        ...values(),
        type: uint16(),
      });
    } else throw new Error(`block ${type} is out of place`);
    if (at !== end) throw new Error(`block ${type} says ${length} bytes`);
  }
  if (at !== bytes.length || open) throw new Error('the file does not end with its last block');
  return { version, groups };
}

const EXPECTED = [
  ...THRILLER.map(({ hex, name, role }) => ({
    name: `${name} (${role})`,
    model: 'RGB ',
    channels: [1, 3, 5].map((at) => Math.fround(Number.parseInt(hex.slice(at, at + 2), 16) / 255)),
    type: 2,
  })),
  ...THRILLER.map(({ hex, name, role }) => ({
    name: `${name} (${role}) CMYK`,
    model: 'CMYK',
    channels: printOf(hex).cmyk.map((ink) => Math.fround(ink / 100)),
    type: 2,
  })),
];

/** Names of the colours for screens, and then of those for print. */
const LABELS = [...WORN_LABELS, ...WORN_LABELS.map((label) => `${label} CMYK`)];

describe('toSwatchExchange', () => {
  it('is a version 1.0 file with one group, named after the book, of colours in RGB and in CMYK', () => {
    expect(readSwatches(toSwatchExchange({ title: 'Proof', colours: THRILLER }))).toEqual({
      version: [1, 0],
      groups: [{ name: 'Proof', swatches: EXPECTED }],
    });
  });

  it('is read by another program as it was', () => {
    const { version, groups } = utils.decode(toSwatchExchange({ title: '百年の孤独 🌊', colours: WORN }));
    expect([version, groups.map(({ name }) => name)]).toEqual(['1.0', ['百年の孤独 🌊']]);
    expect(groups[0]?.colors.map(({ name, model, type }) => [name, model, type])).toEqual(
      LABELS.map((label, at) => [label, at < WORN.length ? 'RGB' : 'CMYK', 'normal']),
    );
    const hexes = groups[0]?.colors
      .slice(0, WORN.length)
      .map(({ color }) => color.map((channel) => Math.round(channel * 255)));
    expect(hexes?.map((channels) => `#${Buffer.from(channels).toString('hex')}`)).toEqual(
      WORN.map(({ hex }) => hex),
    );
    expect(groups[0]?.colors[WORN.length]?.color).toEqual(
      printOf(WORN[0]!.hex).cmyk.map((ink) => Math.fround(ink / 100)),
    );
  });

  it('begins with the bytes that the format asks for', () => {
    const bytes = toSwatchExchange({ title: 'A', colours: THRILLER.slice(0, 1) });
    expect(bytes.toString('hex', 0, 24)).toBe(
      ['41534546', '00010000', '00000004', 'c001', '00000006', '0002', '0041', '0000'].join(''),
    );
  });

  it.each(['百年の孤独', 'Преступление и наказание', '🌊🏴‍☠️ Waves', 'ألف ليلة وليلة'])(
    'keeps the title %s',
    (title) => {
      expect(readSwatches(toSwatchExchange({ title, colours: THRILLER })).groups[0]?.name).toBe(
        cleanLine(title, REQUEST_LIMITS.title).text,
      );
    },
  );

  it('gives each colour a name of its own, also where two have the same', () => {
    const colours = readSwatches(toSwatchExchange({ title: '', colours: WORN })).groups[0]?.swatches;
    expect(colours?.map(({ name }) => name)).toEqual(LABELS);
  });

  it('holds the same colours under any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { groups } = readSwatches(toSwatchExchange({ title, colours: THRILLER }));
        expect(groups).toEqual([
          { name: cleanLine(title, REQUEST_LIMITS.title).text || 'Cover palette', swatches: EXPECTED },
        ]);
      }),
    );
  });

  it('is an empty group for a palette without hues', () => {
    expect(readSwatches(toSwatchExchange({ title: '', colours: [] })).groups).toEqual([
      { name: 'Cover palette', swatches: [] },
    ]);
  });
});
