import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../../src/languages/index.ts';
import { renderAnswer } from '../../../../src/platforms/web/page/answer.ts';
import {
  type ReplyParts,
  comparableCovers,
  realCoverReading,
  replyWith,
  threePalettes,
  wornPalette,
} from '../../replies.ts';

const REAL = { palette: wornPalette(), comparables: comparableCovers(8), reading: realCoverReading() };

async function answerTo(change: ReplyParts, title = 'The Salt Ledger') {
  const reply = replyWith(change);
  return cheerio.load(String(await renderAnswer(reply, sentencesFor(reply.locale), title)));
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('a palette on the page', () => {
  it('is drawn as a cover wears it: the title in its ink on its ground, every other colour a shape', async () => {
    const $ = await answerTo(REAL);
    for (const [at, palette] of threePalettes().entries()) {
      const cover = $('.palettes > li').eq(at).find('.sizes > .cover');
      const fills = cover
        .find('[fill]')
        .get()
        .map((shape) => $(shape).attr('fill'));
      expect(fills[0]).toBe(palette[0]!.hex);
      expect(cover.find('text').attr('fill')).toBe(palette.at(-1)!.hex);
      expect(cover.find('tspan').first().text()).toBe('The Salt');
      for (const { hex } of palette) expect(fills).toContain(hex);
    }
  });

  it('says the contrast of its title, as text and to those who cannot see the cover', async () => {
    const $ = await answerTo(REAL);
    const sentence = 'A title in ivory on black has a contrast of 17.0; text needs 4.5.';
    expect(spaced($('.palettes figcaption').first().text())).toBe(`1 ${sentence}`);
    expect($('.palettes .cover').first().attr('aria-label')).toBe(`The Salt Ledger. ${sentence}`);
  });

  it('lists role, name, hex to copy and look of each colour', async () => {
    const $ = await answerTo(REAL);
    const items = $('.palettes > li').eq(1).find('.worn li');
    expect(items.get().map((item) => spaced($(item).text()))).toEqual([
      'Ground beige #e9dfc8',
      'Main teal #1f5f66 a dark blue-green',
      'Accent chocolate #c2622d a brown',
      'Accent gold #e2b33c a yellow',
      'Ink navy #1a2140 a dark blue',
    ]);
    expect(items.first().find('code').attr('data-copy')).toBe('#e9dfc8');
  });

  it('stands first among three, whichever of them it is, and each stands there once', async () => {
    const [first, second, third] = threePalettes();
    const $ = await answerTo({ ...REAL, palette: second! });
    const grounds = $('.palettes > li')
      .get()
      .map((item) => $(item).find('.worn code').first().text());
    expect(grounds).toEqual([second, first, third].map((palette) => palette![0]!.hex));
  });

  it('stands alone where nothing is known of others', async () => {
    const $ = await answerTo({ palette: wornPalette() });
    expect($('.palettes > li')).toHaveLength(1);
  });

  it('takes the place of a plain cover, which a model without covers has still', async () => {
    const [withCovers, without] = [await answerTo(REAL), await answerTo({})];
    expect([withCovers('.part-covers').length, without('.part-covers').length]).toEqual([0, 1]);
    expect(without('.palettes, .comparables, .part-hues')).toHaveLength(0);
    expect(without('.keyword')).toHaveLength(0);
  });
});

describe('real covers on the page', () => {
  it('are bands of their colours, as high as their shares, over a whole cover', async () => {
    const [cover] = comparableCovers(1);
    const colours = cover!.colours
      .slice(0, 2)
      .map((colour, at) => Object.assign(colour, { share: 0.6 - at * 0.4 }));
    const $ = await answerTo({ ...REAL, comparables: [{ ...cover!, colours }] });
    const bands = $('.bands rect')
      .get()
      .map(({ attribs }) => [attribs['y'], attribs['height'], attribs['fill']]);
    expect(bands).toEqual([
      ['0.00', '67.50', colours[0]!.hex],
      ['67.50', '22.50', colours[1]!.hex],
    ]);
  });

  it('have title, author and year, and every colour by name, hex and share, in words', async () => {
    const $ = await answerTo(REAL);
    const items = $('.comparables > li');
    expect(items).toHaveLength(8);
    expect(spaced(items.first().text())).toBe(
      '“The Salt Ledger” by Ines Arrow (2014) saddlebrown #8b4513 52% orangered #ff4500 27% yellow #ffff00 14% darkgoldenrod #b8860b 7%',
    );
    expect($('.comparables svg:not([aria-hidden])')).toHaveLength(0);
  });
});

/** A palette on such a ground, with such an ink. */
function paletteOn(ground: string, ink: string) {
  const given = new Map([
    ['ground', ground],
    ['ink', ink],
  ]);
  return wornPalette().map(({ role, name, hex }) => ({ role, name, hex: given.get(role) ?? hex }));
}

describe('a cover that melts into a page', () => {
  it('is drawn with a thin edge in a colour of its own, and no other is', async () => {
    const $ = await answerTo({ palette: paletteOn('#ffffff', '#101010') });
    expect($('.sizes > .cover .edge').attr('stroke')).toBe('#6e1a1f');
    const other = await answerTo({ palette: paletteOn('#7d8a99', '#101010') });
    expect(other('.edge')).toHaveLength(0);
  });
});
