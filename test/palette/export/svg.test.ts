import * as fc from 'fast-check';
import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../src/blurb/clean-text.ts';
import type { AnswerColour } from '../../../src/palette/answer-palette.ts';
import { contrast, TEXT_CONTRAST } from '../../../src/palette/contrast.ts';
import { printNote } from '../../../src/palette/export/names.ts';
import { toSvg } from '../../../src/palette/export/svg.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { REQUEST_LIMITS } from '../../../src/request-limits.ts';
import { anyTitle, THRILLER, WORN, WORN_LABELS } from './palettes.ts';

/** What no XML document may hold: halves of characters, and two that are none. */
const NO_XML = /[\ud800-\udfff\ufffe\uffff]/gu;

const readSvg = (svg: string) => load(svg, { xml: true });

/** The picture as librsvg draws it: its colours down the middle of its left edge, a sample for each band. */
async function drawnColours(svg: string, bands: number): Promise<string[]> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: bands }, (_, at) => {
    const row = Math.floor(((at + 0.5) * info.height) / bands);
    const from = (row * info.width + 4) * info.channels;
    return `#${data.toString('hex', from, from + 3)}`;
  });
}

describe('toSvg', () => {
  it('is drawn in the palette’s colours, in their order', async () => {
    const svg = toSvg({ title: 'Proof & Sons', colours: WORN });
    expect(await drawnColours(svg, WORN.length)).toEqual(WORN.map(({ hex }) => hex));
  });

  it('names each colour, its hex and what becomes of it in print as text', () => {
    const $ = readSvg(toSvg({ title: '', colours: WORN }));
    const texts = $('text')
      .toArray()
      .map((text) => $(text).text());
    expect(texts).toEqual(WORN.flatMap(({ hex }, at) => [WORN_LABELS[at], hex, printNote(hex)]));
  });

  it('sets text that can be read on any colour', () => {
    const colours = HUES.map((hue): AnswerColour => Object.assign({ role: 'accent' as const }, hue));
    const $ = readSvg(toSvg({ title: '', colours }));
    for (const band of $('g').toArray()) {
      const ground = $(band).children('rect').attr('fill')!;
      for (const text of $(band).children('text').toArray()) {
        expect(contrast($(text).attr('fill')!, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
    }
    expect($('g')).toHaveLength(HUES.length);
  });

  it('has room for all that it says, of what no press can print, too', async () => {
    const colours = HUES.map((hue): AnswerColour => Object.assign({ role: 'accent' as const }, hue));
    const svg = toSvg({ title: '', colours });
    expect(svg).toContain(', nearest that prints #');
    const picture = sharp(Buffer.from(svg));
    const { width, height } = await picture.metadata();
    const edge = { left: width - 24, top: 0, width: 24, height };
    const { data, info } = await picture
      .extract(edge)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const line = info.width * info.channels;
    for (let row = 0; row < height; row++) {
      const [pixel, ...others] = data.toString('hex', row * line, (row + 1) * line).match(/.{6}/g)!;
      expect(others.every((other) => other === pixel)).toBe(true);
    }
  });

  it('has a title and a description for who can’t see it, which the picture is labelled by', () => {
    const $ = readSvg(toSvg({ title: 'The Last Witness', colours: WORN }));
    const labels = $('svg')
      .attr('aria-labelledby')!
      .split(' ')
      .map((id) => $(`#${id}`).text());
    expect($('svg').attr('role')).toBe('img');
    expect(labels).toEqual([
      'The Last Witness',
      expect.stringMatching(
        /^#0c0c0c \(ground: black, on 58% of such covers, 1\.4× the usual; CMYK .*\); #6e1a1f .*\(ink: cream; CMYK .*\)$/,
      ),
    ]);
  });

  it('is well-formed XML with the title in it, for any title', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        const svg = toSvg({ title, colours: THRILLER });
        // libxml2 refuses what is not well-formed.
        expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
        const said = cleanLine(title, REQUEST_LIMITS.title).text || 'Cover palette';
        expect(readSvg(svg)('title').text()).toBe(said.replaceAll(NO_XML, '\ufffd'));
      }),
    );
  });

  it('takes nothing but a colour in a colour’s place', () => {
    const colours = THRILLER.map((hue) => Object.assign({}, hue, { hex: '"/><script>' }));
    expect(() => toSvg({ title: '', colours })).toThrow(TypeError);
  });
});
