import { pathToFileURL } from 'node:url';
import anypalette from 'anypalette';
import utils from 'ase-utils';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseCss } from 'postcss';
import { readSwatchesFile } from 'procreate-swatches';
import { compileString } from 'sass';
import { compile } from 'tailwindcss';
import type { ExportFormat } from '../../../src/export-formats.ts';

/** A colour of a file by the name that it has there: `#rrggbb`, or four inks in per cent. */
export type ReadColour = readonly [name: string, value: string];

/** Reads a file's colours, in their order, by a program that isn't ours; rejects what that program refuses. */
type Reader = (bytes: Buffer) => readonly ReadColour[] | Promise<readonly ReadColour[]>;

/** `#rrggbb` of channels from 0 to 1. */
function hexOf(channels: readonly number[]): string {
  return `#${Buffer.from(channels.map((channel) => Math.round(channel * 255))).toString('hex')}`;
}

/** Custom properties of a style sheet whose names begin so, as PostCSS reads them; the rest of their names. */
function customProperties(css: string, prefix: string): ReadColour[] {
  const read: ReadColour[] = [];
  parseCss(css).walkDecls(({ prop, value }) => {
    if (prop.startsWith(prefix)) read.push([prop.slice(prefix.length), value]);
  });
  return read;
}

/** As AnyPalette reads a file of one of its formats. */
function byAnyPalette(fileExt: string, format: string): Reader {
  return (data) =>
    new Promise((resolve, reject) => {
      anypalette.loadPalette({ data, fileExt }, (error, palette, found) => {
        if (error || !palette || found?.name !== format) reject(error ?? new Error(`${found?.name}`));
        else resolve(palette.map(({ name = '', red, green, blue }) => [name, hexOf([red, green, blue])]));
      });
    });
}

/** What Sass makes of each colour of the map. */
const bySass: Reader = (bytes) => {
  const loop = '@each $name, $colour in $cover { :root { --#{$name}: #{$colour}; } }';
  return customProperties(compileString(`${bytes.toString()}\n${loop}`).css, '--');
};

/** What Tailwind CSS makes of a page that uses each colour of the theme as its ground. */
const byTailwind: Reader = async (bytes) => {
  const theme = bytes.toString();
  const compiled = await compile(`${theme}\n@tailwind utilities;`);
  const names = customProperties(theme, '--color-').map(([name]) => name);
  const css = compiled.build(names.map((name) => `bg-${name}`));
  const values = new Map(customProperties(css, '--color-'));
  const read: ReadColour[] = [];
  parseCss(css).walkDecls('background-color', ({ parent, value }) => {
    const [, name = ''] = /^var\(--color-([\w-]+)\)$/.exec(value) ?? [];
    if ((parent as { selector?: string }).selector !== `.bg-${name}`) throw new Error(`not ${name}`);
    read.push([name, values.get(name) ?? '']);
  });
  // Utilities come in Tailwind's own order.
  return read.toSorted(([one], [other]) => names.indexOf(one) - names.indexOf(other));
};

/** As much of Terrazzo's parser as is used here. */
interface Terrazzo {
  defineConfig(config: object, options: { readonly cwd: URL }): object;
  parse(
    files: readonly { readonly filename: URL; readonly src: string }[],
    options: { readonly config: object },
  ): Promise<{ readonly tokens: Readonly<Record<string, ColourToken>> }>;
}

interface ColourToken {
  readonly $type: string;
  readonly $value: {
    readonly colorSpace: string;
    readonly components: readonly number[];
    readonly hex: string;
  };
}

const byTerrazzo: Reader = async (bytes) => {
  // Its own types would bring those of browsers along.
  const name: string = '@terrazzo/parser';
  const terrazzo = (await import(name)) as Terrazzo;
  const config = terrazzo.defineConfig({}, { cwd: pathToFileURL('/') });
  const file = { filename: pathToFileURL('/proof.tokens.json'), src: bytes.toString() };
  const { tokens } = await terrazzo.parse([file], { config });
  return Object.entries(tokens).map(([id, { $value }]) => {
    const hex = hexOf($value.components);
    if ($value.colorSpace !== 'srgb' || hex !== $value.hex) throw new Error(`${id} is two colours`);
    return [id, hex];
  });
};

/** Names and values as text, each with the colour that it stands on. */
const byCheerio: Reader = (bytes) => {
  const $ = load(bytes, { xml: true });
  return $('g')
    .toArray()
    .map((band) => {
      const [name = '', hex] = $(band)
        .children('text')
        .toArray()
        .map((text) => $(text).text());
      const fill = $(band).children('rect').attr('fill') ?? '';
      if (hex !== fill) throw new Error(`${name} is two colours`);
      return [name, fill];
    });
};

const byAseUtils: Reader = (bytes) =>
  utils
    .decode(bytes)
    .groups.flatMap(({ colors }) =>
      colors.map(({ name, model, color }): ReadColour => [
        name,
        model === 'RGB' ? hexOf(color) : color.map((ink) => Math.round(ink * 100)).join(' '),
      ]),
    );

const byProcreateSwatches: Reader = async (bytes) => {
  const { colors } = await readSwatchesFile(bytes, 'rgb');
  return colors.map(([channels]) => ['', hexOf(channels.map((channel) => channel / 255))]);
};

const byCsvParse: Reader = (bytes) =>
  parseCsv<Record<string, string>>(bytes, { columns: true }).map((row): ReadColour => [
    [row['kind'] ?? row['role'], row['name']].join(' '),
    row['hex'] ?? '',
  ]);

/** A program that isn't ours for each format. */
export const READERS: Readonly<Record<ExportFormat, Reader>> = {
  css: (bytes) => customProperties(bytes.toString(), '--'),
  scss: bySass,
  tailwind: byTailwind,
  tokens: byTerrazzo,
  svg: byCheerio,
  gpl: byAnyPalette('gpl', 'GIMP palette'),
  ase: byAseUtils,
  aco: byAnyPalette('aco', 'Adobe Color Swatch'),
  swatches: byProcreateSwatches,
  csv: byCsvParse,
};
