import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCoverCsv, toCsv } from '../../../src/palette/export/csv.ts';
import { printOf } from '../../../src/palette/print/index.ts';
import { anyRanking, ranked } from '../ranked.ts';
import { named, OWN } from './palettes.ts';

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n' });

const HEADER =
  'rank,name,hex,score,lift,css,kind,cyan,magenta,yellow,black,ink,prints_as,shift,neighbour\r\n';

/** What becomes of a colour in print, as columns. */
function printColumns(hex: string): Record<string, string> {
  const { cmyk, ink, printsAs, shift, neighbour } = printOf(hex);
  const [cyan, magenta, yellow, black] = cmyk.map(String);
  return {
    cyan: cyan!,
    magenta: magenta!,
    yellow: yellow!,
    black: black!,
    ink: String(ink),
    prints_as: printsAs,
    shift: String(shift),
    neighbour: neighbour ?? '',
  };
}

const printed = (hex: string): string => Object.values(printColumns(hex)).join(',');

describe('toCsv', () => {
  it('has a header line, one line a hue and CRLF at each line’s end', () => {
    expect(toCsv(ranked(['maroon', 'gold']))).toBe(
      [
        HEADER.trimEnd(),
        `1,maroon,#800000,0.6,3,#800000,hue,${printed('#800000')}`,
        `2,gold,#ffd700,0.48,2.4,#ffd700,hue,${printed('#ffd700')}`,
        '',
      ].join('\r\n'),
    );
  });

  it('is read back as it was, for any ranking', () => {
    fc.assert(
      fc.property(anyRanking, (hues) => {
        expect(read(toCsv(hues))).toEqual(
          hues.map(({ rank, name, hex, css, score, lift }) => ({
            rank: String(rank),
            name,
            hex,
            score: String(Math.round(score * 1e6) / 1e6),
            lift: String(Math.round(lift * 1e6) / 1e6),
            css,
            kind: 'hue',
            ...printColumns(hex),
          })),
        );
      }),
    );
  });

  it('lists the neutrals after the hues, by their own ranks, each with its typical colour and the keyword’s', () => {
    const [hue, neutral] = [named('maroon'), { ...named('black'), hex: '#0C0C0C', css: '#000000' }];
    expect(
      read(toCsv([hue], [neutral])).map(({ rank, name, hex, css, kind }) => [rank, name, hex, css, kind]),
    ).toEqual([
      ['1', 'maroon', '#1e90ff', '#1e90ff', 'hue'],
      ['1', 'black', '#0c0c0c', '#000000', 'neutral'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '＝1+1', '＠x'])(
    'disarms the formula %j',
    (name) => {
      expect(read(toCsv([named(name)]))[0]?.['name']).toBe(`'${name}`);
    },
  );

  it('keeps any other text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = `x${text}`;
        expect(read(toCsv([named(name)]))).toHaveLength(1);
        expect(read(toCsv([named(name)]))[0]?.['name']).toBe(name);
      }),
    );
  });

  it('writes small figures without an exponent', () => {
    const hue = { ...named('teal'), score: 1e-7, lift: 0.000_001_2 };
    expect(read(toCsv([hue]))[0]).toMatchObject({ score: '0', lift: '0.000001' });
  });

  it('is its header for no hues', () => {
    expect(toCsv([])).toBe(HEADER);
  });
});

describe('toCoverCsv', () => {
  it('has a cover’s own colours with their parts, and no share of an ink that isn’t on it', () => {
    expect(read(toCoverCsv(OWN))).toEqual([
      {
        role: 'ground',
        name: 'navy',
        hex: '#0b1a4d',
        share: '0.75',
        css: '#000080',
        ...printColumns('#0b1a4d'),
      },
      {
        role: 'main',
        name: 'teal',
        hex: '#11787c',
        share: '0.25',
        css: '#008080',
        ...printColumns('#11787c'),
      },
      { role: 'ink', name: 'white', hex: '#ffffff', share: '', css: '#ffffff', ...printColumns('#ffffff') },
    ]);
  });
});
