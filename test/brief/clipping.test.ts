import { describe, expect, it } from 'vitest';
import { layOutBrief } from '../../src/brief/lay-out-brief.ts';
import type { PagePart } from '../../src/brief/marks.ts';
import { drawHeader } from '../../src/brief/parts/header.ts';
import { drawPlainCovers } from '../../src/brief/parts/plain-covers.ts';
import { PAGE } from '../../src/brief/theme.ts';
import { drawableOf } from '../../src/brief/type/drawable.ts';
import { beyond, inkOfLine, isText, marksOf } from './ink.ts';
import { joined } from './read-pdf.ts';
import { BRIEF } from './specs.ts';
import { makeTitles } from './titles.ts';

/** Ems that a letter's outline may reach beyond the line that it is set in, as those of an Ї or a j do. */
const OVERHANG = 0.05;

/** Lines of parts whose ink leaves the box that they are set in, or the page. */
function clipped(parts: readonly PagePart[]): string[] {
  const page = { x: 0, y: 0, ...PAGE };
  return parts
    .flatMap(marksOf)
    .filter(isText)
    .filter((line) => {
      const ink = inkOfLine(line);
      return beyond(ink, line.cell) > OVERHANG * line.size || beyond(ink, page) > 0;
    })
    .map(({ text }) => text);
}

const linesOf = (part: PagePart): string[] =>
  marksOf(part)
    .filter(isText)
    .map(({ text }) => text);

const BOX = { x: 42, y: 38, width: 511, height: 700 };

/** Ask for more with `TITLES=1000`; a thousand take some ten seconds. */
const TITLES = Number(process.env['TITLES'] ?? 85);

describe('a title', () => {
  it.each(makeTitles(TITLES).map((title) => [title] as const))('stays whole: %s', async (title) => {
    const spec = { ...BRIEF, title };
    const drawn = await Promise.all([drawHeader(spec, BOX), drawPlainCovers(spec, BOX)]);
    expect(clipped(drawn.map(({ part }) => part))).toEqual([]);
    // Without what no font has; of a title that lacks a letter nothing.
    expect(joined(linesOf(drawn[0].part).join(''))).toContain(joined(drawableOf(title).text));
  });

  it.each(['W', '漢', 'नमस्ते ', 'ที่นี่', 'ملح '])(
    'of 300 characters is whole at the top: %s',
    async (letters) => {
      const title = letters.repeat(300).slice(0, 300).trim();
      const { part } = await drawHeader({ ...BRIEF, title }, BOX);
      expect(joined(linesOf(part).join(''))).toContain(joined(title));
      expect(clipped([part])).toEqual([]);
    },
  );

  it('of 300 letters has room at the top, and ends in an ellipsis on the covers', async () => {
    const title = 'An account of everything that ever happened in the town of Saltmarsh, '
      .repeat(5)
      .slice(0, 300);
    const spec = { ...BRIEF, title };
    const [header, covers] = await Promise.all([drawHeader(spec, BOX), drawPlainCovers(spec, BOX)]);
    expect(linesOf(header.part).join(' ')).toContain(title);
    expect(linesOf(covers.part).filter((line) => line.endsWith('…'))).toHaveLength(4);
  });
});

describe('a page', () => {
  it('has everything on it', async () => {
    expect(clipped(await layOutBrief(BRIEF))).toEqual([]);
  });

  it('keeps what is far too much within its boxes', async () => {
    const sentence = 'Such covers do what such covers do, and they do it more often than others. ';
    const [cover] = BRIEF.comparables.covers;
    const [colour] = BRIEF.palette.colours;
    const crowded = {
      ...BRIEF,
      title: 'W'.repeat(300),
      kinds: sentence.repeat(5),
      headline: sentence.repeat(10),
      palette: {
        ...BRIEF.palette,
        colours: Array.from({ length: 9 }, () => ({ ...colour!, name: sentence, note: sentence.repeat(4) })),
      },
      ground: { ...BRIEF.ground, sentences: Array.from({ length: 30 }, () => sentence.repeat(3)) },
      ranges: { ...BRIEF.ranges, sentences: [sentence.repeat(3)] },
      avoid: { ...BRIEF.avoid, sentences: Array.from({ length: 12 }, () => sentence) },
      comparables: {
        ...BRIEF.comparables,
        covers: Array.from({ length: 20 }, () => ({ ...cover!, title: sentence, about: sentence })),
      },
      source: sentence.repeat(6),
    };
    expect(clipped(await layOutBrief(crowded))).toEqual([]);
  });
});
