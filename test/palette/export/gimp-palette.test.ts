import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNote } from '../../../src/palette/export/names.ts';
import { toGimpPalette } from '../../../src/palette/export/gimp-palette.ts';
import { anyTitle, THRILLER, WORN, WORN_LABELS } from './palettes.ts';

interface GimpPalette {
  readonly name: string;
  readonly columns: number;
  readonly colours: readonly { readonly hex: string; readonly name: string }[];
}

/** Reads a palette line by line as the format's description says; throws for a line that is none of its. */
function readGimpPalette(text: string): GimpPalette {
  const [magic, name, columns, ...body] = text.split('\n');
  if (magic !== 'GIMP Palette') throw new Error('not a GIMP palette');
  if (!name?.startsWith('Name: ') || !columns?.startsWith('Columns: ')) throw new Error('no header');
  const colours = body
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = /^ *(\d+)[ \t]+(\d+)[ \t]+(\d+)(?:[ \t]+(\S.*))?$/.exec(line);
      if (!match) throw new Error(`not a colour: ${line}`);
      const channels = match.slice(1, 4).map(Number);
      if (channels.some((channel) => channel > 255)) throw new Error(`not a colour: ${line}`);
      return { hex: `#${Buffer.from(channels).toString('hex')}`, name: match[4] ?? 'Untitled' };
    });
  return {
    name: name.slice('Name: '.length).trim(),
    columns: Number(columns.slice('Columns: '.length)),
    colours,
  };
}

const EXPECTED = THRILLER.map(({ hex, name, role }) => ({ hex, name: `${name} (${role})` }));

describe('toGimpPalette', () => {
  it('holds the palette’s name and its colours in order, in one row', () => {
    expect(readGimpPalette(toGimpPalette({ title: 'Le Père Goriot', colours: THRILLER }))).toEqual({
      name: 'Le Père Goriot',
      columns: 5,
      colours: EXPECTED,
    });
  });

  it('says what is known of each hue in a comment', () => {
    expect(toGimpPalette({ title: '', colours: THRILLER })).toContain(
      '\n# primary: maroon, rank 1, on 60% of such covers, 3.0× the usual\n',
    );
  });

  it('says what becomes of each hue in print in another', () => {
    expect(toGimpPalette({ title: '', colours: WORN })).toContain(`\n# ${printNote('#0c0c0c')}\n`);
  });

  it('has a name even without a title, since Inkscape refuses an empty one', () => {
    expect(readGimpPalette(toGimpPalette({ title: '\n\u200b ', colours: THRILLER })).name).toBe(
      'Cover palette',
    );
  });

  it('gives each colour a name of its own, also where two have the same', () => {
    const colours = readGimpPalette(toGimpPalette({ title: '', colours: WORN })).colours;
    expect(colours?.map(({ name }) => name)).toEqual(WORN_LABELS);
  });

  it('holds the same colours under any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const palette = readGimpPalette(toGimpPalette({ title, colours: THRILLER }));
        expect(palette.colours).toEqual(EXPECTED);
        expect(palette.name).not.toBe('');
      }),
    );
  });

  it('is a header alone for a palette without hues', () => {
    expect(toGimpPalette({ title: '', colours: [] })).toBe('GIMP Palette\nName: Cover palette\nColumns: 0\n');
  });
});
