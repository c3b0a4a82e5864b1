import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../../src/languages/index.ts';
import type { Role } from '../../../src/palette/role.ts';
import { seenAs, SIGHTS } from '../../../src/palette/seen-as/sights.ts';
import { renderView } from '../../../src/swatch/render-swatch.ts';
import { SHOWN_SIZES } from '../../../src/shown-sizes.ts';
import { drawView } from '../../../src/swatch/view/draw-view.ts';
import { viewAlt } from '../../../src/swatch/view/view-alt.ts';
import { VIEW_SIZE, type ViewSpec } from '../../../src/swatch/view/view-spec.ts';
import { overlap, textsOf, within } from '../svg-elements.ts';

const colour = (name: string, hex: string, role: Role) => ({ name, hex, role });

const IVORY = [
  colour('ivory', '#f4efe1', 'ground'),
  colour('firebrick', '#a8443c', 'main'),
  colour('olivedrab', '#5c7030', 'accent'),
  colour('teal', '#2a7a78', 'accent'),
  colour('black', '#0b0b0d', 'ink'),
];

/** As many colours as a cover's own palette has at most, all of them alike in grey. */
const MANY = [
  ...['#787878', '#7a7672', '#74787c', '#7c7478', '#707a74', '#787080', '#7e7668', '#6e7880'].map((hex, at) =>
    colour('grey', hex, at === 0 ? 'ground' : 'accent'),
  ),
  colour('black', '#000000', 'ink'),
];

function specOf(locale = 'en', changes: Partial<ViewSpec> = {}): ViewSpec {
  const { swatch, sight } = sentencesFor(locale);
  const words = { ...swatch, view: sight.viewPicture };
  return { title: 'The Salt Ledger', palette: IVORY, theme: 'light', words, ...changes };
}

/** The picture without its plain covers, which are groups that are placed as a whole. */
function withoutCovers(svg: string): string {
  let [kept, depth] = ['', 0];
  for (const part of svg.split(/(?=<g |<g>|<\/g>)/u)) {
    if (depth > 0 || part.startsWith('<g transform')) {
      if (part.startsWith('<g')) depth++;
      else if (part.startsWith('</g>')) depth--;
      if (depth === 0) kept += part.slice('</g>'.length);
    } else kept += part;
  }
  return kept;
}

/** Where plain covers stand, in pixels. */
const coversOf = (svg: string) =>
  Array.from(
    svg.matchAll(/<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)"><rect x="0" y="0" width="360"/gu),
  ).map(([, x, y, scale]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(scale) * 360,
    height: Number(scale) * 540,
  }));

const TITLES = [
  '',
  'The Salt Ledger',
  'A very long title that goes on and on, '.repeat(6).trim(),
  'دفتر الملح',
  '百年の孤独',
];

describe.each(LANGUAGES)('the picture in $locale', ({ locale }) => {
  it.each(TITLES)('clips and covers no words: %s', async (title) => {
    const texts = await textsOf(withoutCovers(await drawView(specOf(locale, { title }))));
    expect(texts.length).toBeGreaterThan(20);
    const page = { x: 40, y: 30, width: VIEW_SIZE.width - 80, height: VIEW_SIZE.height - 60 };
    const isCut = (text: string) =>
      text.endsWith('…') && !title.startsWith(text.slice(0, 5)) && title.length < 100;
    const found: string[] = [];
    for (const [at, { text, box }] of texts.entries()) {
      if (!within(box, page)) found.push(`${text} outside`);
      if (isCut(text)) found.push(`${text} cut`);
      for (const other of texts.slice(at + 1)) {
        if (overlap(box, other.box)) found.push(`${text} over ${other.text}`);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('the picture', () => {
  it('shows the palette in every sight, in its own colours', async () => {
    const svg = await drawView(specOf());
    const shown = IVORY.filter(({ role }) => role !== 'ink');
    const fills = SIGHTS.flatMap((sight) => shown.map(({ hex }) => `fill="${seenAs(hex, sight)}"`));
    expect(fills.filter((fill) => !svg.includes(fill))).toEqual([]);
  });

  it('shows plain covers at the three sizes, within them, in every sight on both pages, none over another', async () => {
    const covers = coversOf(await drawView(specOf()));
    expect(covers).toHaveLength(SIGHTS.length * 2 * SHOWN_SIZES.length);
    for (const [at, { width, height }] of covers.entries()) {
      const room = SHOWN_SIZES[at % SHOWN_SIZES.length]!;
      expect(Math.abs(width - room.width)).toBeLessThan(1);
      expect(height).toBeLessThanOrEqual(room.height);
      expect(Number.isInteger(covers[at]!.x) && Number.isInteger(covers[at]!.y)).toBe(true);
    }
    for (const [at, one] of covers.entries()) {
      for (const other of covers.slice(at + 1)) expect(overlap(one, other)).toBe(false);
    }
  });

  it('draws pages as shops have them, and an edge only where the ground melts', async () => {
    const { bytes } = await renderView(specOf());
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      `#${data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3).toString('hex')}`;
    const covers = coversOf(await drawView(specOf()));
    const [light, dark] = [covers[0]!, covers[SIGHTS.length * SHOWN_SIZES.length]!];
    const rows = [light, dark].map(({ x, y, height }) => ({ x, y: y + Math.round(height / 8) }));
    expect(rows.map(({ x, y }) => at(x - 6, y))).toEqual(['#ffffff', '#121212']);
    expect(at(rows[0]!.x + 1, rows[0]!.y)).toBe('#a8443c');
    expect(at(rows[1]!.x + 2, rows[1]!.y)).toBe('#f4efe1');
  });

  it('ties what merges together by brackets, and says what these are only where there are some', async () => {
    const merging = await drawView(specOf());
    expect(merging).toContain('look alike');
    const apart = [IVORY[0]!, IVORY[1]!, IVORY[4]!];
    expect(await drawView(specOf('en', { palette: apart }))).not.toContain('look alike');
  });

  it('has room for as many colours as covers have', async () => {
    const texts = await textsOf(withoutCovers(await drawView(specOf('en', { palette: MANY }))));
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) expect(overlap(one.box, other.box)).toBe(false);
    }
  });

  it('is of any palette, if it has a colour', async () => {
    await expect(
      drawView(specOf('en', { palette: [colour('gold', '#ffd700', 'primary')] })),
    ).resolves.toContain('Aa');
    await expect(drawView(specOf('en', { palette: [] }))).rejects.toThrow(RangeError);
  });

  it('is drawn as large as it says, in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { bytes, width, height, mediaType } = await renderView(specOf('en', { theme }));
      expect(await sharp(bytes).metadata()).toMatchObject({ ...VIEW_SIZE, format: 'png' });
      expect({ width, height, mediaType }).toEqual({ ...VIEW_SIZE, mediaType: 'image/png' });
    }
  });
});

describe('its words', () => {
  it('name what merges in which sight, and the contrast of type', () => {
    expect(viewAlt(specOf())).toMatch(
      /^A palette .* as others see them: In colour: contrast of type 17\.1; In grey: contrast of type 17\.1, .*firebrick.* and .*teal.* look alike; Protanopia: .*; Tritanopia: contrast of type 17\.\d\. Palette: ground ivory #f4efe1, /,
    );
  });

  it.each(LANGUAGES)('stay within what chats take: $locale', ({ locale }) => {
    for (const palette of [IVORY, MANY])
      expect(viewAlt(specOf(locale, { palette })).length).toBeLessThanOrEqual(1024);
  });
});
