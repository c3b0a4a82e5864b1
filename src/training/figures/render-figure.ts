import sharp from 'sharp';
import { parse, View, Warn } from 'vega';
import { compile } from 'vega-lite';
import { FONT_FAMILIES, loadFonts } from '../../swatch/fonts.ts';
import { measure } from '../../swatch/measure.ts';
import { escapeXml } from '../../swatch/plain-text.ts';
import type { Figure, RenderedFigure } from './figure.ts';
import { INK, MUTED, PAGE, FIGURE_STYLE } from './style.ts';

/** Pixels of the PNG for each of the SVG's. */
const SCALE = 2;

/** Pixels around what is drawn. */
const MARGIN = 20;

/** Dots an inch at which sharp draws an SVG pixel as one pixel. */
const SVG_DENSITY = 72;

const TITLE = { size: 16, weight: 'bold', fill: INK } as const;
const SUBTITLE = { size: 12, weight: 'regular', fill: MUTED } as const;

/** Pixels between the title and what is below it. */
const TITLE_GAP = 20;

/** Draws a figure. The SVG has its title and description inside; the PNG is twice as large, for sharp screens. */
export async function renderFigure(figure: Figure): Promise<RenderedFigure> {
  await loadFonts();
  const { title, alt, data } = figure;
  const view = new View(parse(compile({ ...structuredClone(figure.spec), config: FIGURE_STYLE }).spec), {
    renderer: 'none',
    logLevel: Warn,
  });
  const svg = await frame(await view.toSVG(), figure);
  view.finalize();
  const png = await sharp(Buffer.from(svg), { density: SVG_DENSITY * SCALE })
    .removeAlpha()
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
  return { svg, png, json: `${JSON.stringify({ title, alt, data }, undefined, 2)}\n` };
}

/**
 * Puts a drawing below its title, cut to what is drawn and a margin: Vega leaves room for text by guessing its
 * width, so here it is looked at. One picture for screen readers, with a title and a description.
 */
async function frame(svg: string, { name, title, subtitle = [], alt }: Figure): Promise<string> {
  const inside = svg.replace(/^<svg[^>]*>(?:<rect[^>]*\/>)?/, '').replace(/<\/svg>$/, '');
  const { info } = await sharp(Buffer.from(svg), { density: SVG_DENSITY })
    .trim({ background: PAGE, threshold: 8 })
    .toBuffer({ resolveWithObject: true });
  const lines = [{ text: title, ...TITLE }, ...subtitle.map((text) => ({ text, ...SUBTITLE }))];
  let y = MARGIN - TITLE.size * 0.4;
  const heading = lines.map(({ text, size, weight, fill }) => {
    y += size * 1.4;
    return `<text x="${MARGIN}" y="${round(y)}" font-size="${size}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${fill}">${escapeXml(text)}</text>`;
  });
  const widths = await Promise.all(
    lines.map(async ({ text, weight, size }) => (await measure(text, weight)) * size),
  );
  const width = Math.ceil(Math.max(info.width, ...widths)) + 2 * MARGIN;
  const height = Math.ceil(y + TITLE_GAP + info.height) + MARGIN;
  const [left, top] = [MARGIN + (info.trimOffsetLeft ?? 0), round(y + TITLE_GAP + (info.trimOffsetTop ?? 0))];
  const [titleId, descriptionId] = [`${name}-title`, `${name}-desc`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${FONT_FAMILIES}, sans-serif" role="img" aria-labelledby="${titleId}" aria-describedby="${descriptionId}">`,
    `<title id="${titleId}">${escapeXml(title)}</title><desc id="${descriptionId}">${escapeXml(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAGE}"/>`,
    ...heading,
    `<g transform="translate(${left},${top})">${slim(inside)}</g></svg>\n`,
  ].join('');
}

/** Without what every text repeats, and what is beyond a hundredth of a pixel. */
function slim(svg: string): string {
  return svg
    .replaceAll(/ font-family="[^"]*"/g, '')
    .replaceAll(/ (?:role="graphics-[a-z]+"|aria-[a-z]+="[^"]*")/g, '')
    .replaceAll(/<[^>]*>/g, (tag) =>
      tag.replaceAll(/\d+\.\d{3,}/g, (number) => String(round(Number(number)))),
    );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
