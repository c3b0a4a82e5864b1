import * as cheerio from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../../src/languages/index.ts';
import { renderAnswer } from '../../../../src/platforms/web/page/answer.ts';
import { lacks } from '../../../tools.ts';
import { replyColours, replyGenres, replyHues, replyWith } from '../../replies.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

const rounded = (figures: readonly number[]) => figures.map((figure) => Number(figure.toFixed(3)));

const SCORES = [0.5, 0.25, 0.1, 0.02];

async function shown(change: Parameters<typeof replyWith>[0]) {
  return cheerio.load(String(await renderAnswer(replyWith(change), sentencesFor('en'), '')));
}

describe('a figure that is drawn', () => {
  it('is as long as it says, on one scale in each list', async () => {
    const hues = replyHues(4).map((hue, at) => Object.assign(hue, { score: SCORES[at]! }));
    const ownColours = replyColours(3);
    const genres = replyGenres(3);
    const $ = await shown({ hues, ownColours, genres });
    const shares = (list: string) =>
      $(`${list} .bar-share`)
        .get()
        .map((bar) => Number($(bar).attr('width')) / 100);
    expect(shares('.part-why')).toEqual(SCORES);
    expect(shares('.part-colours')).toEqual(rounded(ownColours.map(({ share }) => share)));
    expect(shares('.genres')).toEqual(rounded(genres.map(({ score }) => score)));
  });

  it('is as high as it says, the highest all of it', async () => {
    const hues = replyHues(4).map((hue, at) => Object.assign(hue, { score: SCORES[at]! }));
    const $ = await shown({ hues });
    const books = $('.swatches rect').get();
    expect(books.map(({ attribs }) => [attribs['y'], attribs['height']])).toEqual([
      ['0.0', '100.0'],
      ['50.0', '50.0'],
      ['80.0', '20.0'],
      ['96.0', '4.0'],
    ]);
  });
});

describe.skipIf(lacks('chromium'))('the hues', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  }, OPENING);
  afterAll(() => site.close());

  it('are told in one list on a phone, with bars of one scale, and in two where there is room', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    const visible = (selector: string) => page.locator(selector).locator('visible=true').count();
    for (const [width, swatches] of [
      [360, 0],
      [390, 0],
      [1280, 5],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await visible('.swatches li'), await visible('.part-why .hues > li')]).toEqual([
        width,
        swatches,
        5,
      ]);
      const bars = await page
        .locator('.part-why .bar')
        .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
      expect(new Set(bars).size).toBe(1);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });
});
