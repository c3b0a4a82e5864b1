import sharp from 'sharp';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXT_CONTRAST, contrast } from '../../../../src/palette/contrast.ts';
import { lacks } from '../../../tools.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

describe.skipIf(lacks('chromium'))('an answer', () => {
  it('comes without leaving the page, is said, and takes the focus', async () => {
    const { page, requested, misdeeds } = await site.visit();
    await page.evaluate('globalThis.stayed = true');
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    expect(await page.evaluate('globalThis.stayed')).toBe(true);
    const heading = await page.locator('#answer-heading').textContent();
    expect(heading).toMatch(/^Covers of such books (?:stand on|wear) /);
    expect(await page.locator('[role="status"]').textContent()).toBe(heading);
    expect(await page.evaluate('document.activeElement.id')).toBe('answer-heading');
    expect(requested.filter((url) => /drowned|Gull|Skerry/i.test(url))).toEqual([]);
    expect(misdeeds).toEqual([]);
  });

  it('shows each hue as it is, and its reason when pointed at or focused', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    const swatch = page.locator('.swatches li').nth(2);
    const hex = (await swatch.locator('.hex').textContent()) ?? '';
    expect(await swatch.locator('rect').getAttribute('fill')).toBe(hex);
    const picture = await sharp(await swatch.locator('svg').screenshot())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = picture.info;
    const at = (Math.floor(height * 0.75) * width + Math.floor(width / 2)) * channels;
    expect(`#${picture.data.subarray(at, at + 3).toString('hex')}`).toBe(hex);

    const why = swatch.locator('.why');
    expect(await why.isVisible()).toBe(false);
    await swatch.locator('a').hover();
    expect(await why.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await why.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    expect(await why.isVisible()).toBe(false);
    await page.locator('.swatches li').nth(1).locator('.hex').focus();
    await page.keyboard.press('Tab');
    expect(await why.isVisible()).toBe(true);
    expect(await page.locator('.part-why li').nth(2).locator('.reason').textContent()).toBe(
      await why.textContent(),
    );
  });

  it('pulls its hues out of the shelf', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    expect(await page.locator('.shelf g').count()).toBe(58);
    expect(await page.locator('.shelf .lifted').count()).toBe(0);
    await ask(page);
    expect(await page.locator('.shelf .lifted').count()).toBe(await page.locator('.swatches li').count());
  });

  it('sets titles in colours that can be read, at full size and as thumbnails of 160 pixels', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await page.getByLabel('Title').fill('The Salt Ledger');
    await ask(page);
    const titles = await page.locator('.cover-title').all();
    expect(titles).toHaveLength(6);
    for (const title of titles) {
      const [ink, ground] = [await title.getAttribute('fill'), await title.getAttribute('data-ground')];
      expect(contrast(ink ?? '', ground ?? '')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
    const thumbnail = await page.locator('.thumbnail').first().boundingBox();
    expect(thumbnail?.height).toBe(160);
    const [cover, words] = [
      page.locator('.sizes > .cover').first(),
      page.locator('.sizes > .cover text').first(),
    ];
    const [outer, inner] = [await cover.boundingBox(), await words.boundingBox()];
    expect(inner!.x).toBeGreaterThan(outer!.x);
    expect(inner!.x + inner!.width).toBeLessThan(outer!.x + outer!.width);
    expect(await cover.getAttribute('aria-label')).toMatch(
      /^The Salt Ledger\. A title in .+ has a contrast of \d/,
    );
  });

  it('tells genres that were named from those that the blurb shows', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await page.locator('#genres').fill('western,');
    await ask(page);
    const genres = page.locator('.part-genres li');
    const named = genres.filter({ hasText: 'named by you' });
    expect(await named.locator('.name').allTextContents()).toEqual(['Western']);
    expect(await genres.count()).toBeGreaterThan(1);
  });

  it('gives the picture that the bot draws', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the hues as a picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('swatch.png');
    const { width, height, format } = await sharp(await readFile(await download.path())).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  it('copies a hex code at a click, and says so', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    const button = page.locator('.swatches .hex').first();
    const hex = await button.textContent();
    await button.click();
    await page.locator('[role="status"]', { hasText: `Copied ${hex}.` }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(hex);
  });

  it('prints the answer alone', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#form').isVisible()).toBe(false);
    expect(await page.locator('.part-why').isVisible()).toBe(true);
    const breaks = "getComputedStyle(document.querySelector('.comparables > li')).breakInside";
    expect(await page.evaluate(breaks)).toBe('avoid');
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
