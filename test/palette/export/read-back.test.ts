import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/export-formats.ts';
import type { AnswerColour } from '../../../src/palette/answer-palette.ts';
import { exportAnswer } from '../../../src/palette/export/index.ts';
import type { ExportedAnswer } from '../../../src/palette/export/formats.ts';
import { printOf } from '../../../src/palette/print/index.ts';
import { ranked } from '../ranked.ts';
import { lacks } from '../../tools.ts';
import { openBlankPage } from '../../platforms/web/page/browser.ts';
import { READERS, type ReadColour } from './independent-readers.ts';
import { anyTitle, OWN, WORN, WORN_LABELS } from './palettes.ts';

const RANKING = { hues: ranked(['maroon', 'gold']), neutrals: ranked(['silver']) };

/** A palette, by what its colours are called in programs and to people, and its table. */
interface Expected {
  readonly answer: Omit<ExportedAnswer, 'palette'> & { readonly colours: readonly AnswerColour[] };
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly table: readonly ReadColour[];
}

const PALETTES: readonly [what: string, Expected][] = [
  [
    'a book’s palette',
    {
      answer: { colours: WORN, ranking: RANKING },
      ids: ['ground', 'main', 'accent', 'accent-2', 'ink'],
      labels: WORN_LABELS,
      table: [
        ['hue maroon', '#800000'],
        ['hue gold', '#ffd700'],
        ['neutral silver', '#c0c0c0'],
      ],
    },
  ],
  [
    'a cover’s own',
    {
      answer: { colours: OWN },
      ids: ['ground', 'main', 'ink'],
      labels: ['navy (ground)', 'teal (main)', 'white (ink)'],
      table: [
        ['ground navy', '#0b1a4d'],
        ['main teal', '#11787c'],
        ['ink white', '#ffffff'],
      ],
    },
  ],
];

/** What another program has to read of it in a format. */
function expectedIn(
  format: ExportFormat,
  { answer: { colours }, ids, labels, table }: Expected,
): readonly ReadColour[] {
  const called = (names: readonly string[], values = colours.map(({ hex }) => hex)) =>
    values.map((value, at): ReadColour => [names[at]!, value]);
  const inks = colours.map(({ hex }) => printOf(hex).cmyk.join(' '));
  const inCmyk = labels.map((label) => `${label} CMYK`);
  const byId = called(ids.map((id) => `cover-${id}`));
  const byLabel = called(labels);
  // Terrazzo gives colours in the order of their names.
  const tokens = called(ids.map((id) => `cover.${id}`)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const all: Record<ExportFormat, readonly ReadColour[]> = {
    css: byId,
    tailwind: byId,
    tokens,
    scss: called(ids),
    svg: byLabel,
    gpl: byLabel,
    aco: byLabel,
    ase: [...byLabel, ...called(inCmyk, inks)],
    // Its colours have no names.
    swatches: called(colours.map(() => '')),
    csv: table,
  };
  return all[format];
}

describe.each(PALETTES)('%s', (_, expected) => {
  it.each(EXPORT_FORMATS)('is read by another program, each colour with its name: %s', async (format) => {
    const { colours, ...answer } = expected.answer;
    const titles = [
      ['Proof'],
      ['百年の孤独 🌊 */ "x" \\'],
      ...fc.sample(fc.tuple(anyTitle), { numRuns: 10, seed: 9 }),
    ];
    for (const [title] of titles) {
      const [file] = exportAnswer({ ...answer, palette: { title: title!, colours } }, [format]);
      expect(await READERS[format](Buffer.from(file!.bytes))).toEqual(expectedIn(format, expected));
    }
  });

  it.skipIf(lacks('chromium'))('is worn by a page that a browser shows', async () => {
    const { colours, ...answer } = expected.answer;
    const page = await openBlankPage();
    const names = expected.ids.map((id) => `--cover-${id}`);
    for (const title of ['Proof', '*/ :root { --cover-ground: red } /*']) {
      const [file] = exportAnswer({ ...answer, palette: { title, colours } }, ['css']);
      await page.setContent(`<style>${Buffer.from(file!.bytes).toString()}</style>`);
      const read = await Promise.all(
        names.map((name) => page.evaluate(`getComputedStyle(document.body).getPropertyValue('${name}')`)),
      );
      expect(read).toEqual(colours.map(({ hex }) => hex));
    }
    await page.close();
  });
});
