import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { violations } from './axe.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

/** An answer with its form for colours that stay open. */
async function openForm(javaScriptEnabled: boolean): Promise<Page> {
  const { page } = await site.visit('/', { javaScriptEnabled });
  await page.getByLabel('Blurb').fill(KEEPER);
  await ask(page);
  await page.locator('.keep summary').click();
  return page;
}

const roll = (page: Page) => page.locator('.keep form > button').click();

const coloursOf = (page: Page) =>
  page.locator('.palettes > li').first().locator('.worn :is(code, .hex)').allTextContents();

describe.skipIf(lacks('chromium')).each([true, false])('keeping colours, script: %s', (javaScriptEnabled) => {
  it('keeps one of the palette and one of one’s own, rolls the rest, and goes on rolling', async () => {
    const page = await openForm(javaScriptEnabled);
    const [, main] = await coloursOf(page);
    await page.locator('.keep input[type="checkbox"]').nth(1).check();
    await page.locator('#own-colours').fill('#1f5f8b');
    await roll(page);
    await page.locator('.answer-head .note', { hasText: '#1f5f8b' }).first().waitFor();
    await page.waitForLoadState('domcontentloaded');
    const first = await coloursOf(page);
    expect(first).toEqual(expect.arrayContaining([main, '#1f5f8b']));
    expect(await page.locator('.keep input:checked').count()).toBe(2);
    await page.locator('[data-next="roll"]').click();
    // A page that is on its way has no colours yet.
    const isAnother = async () => {
      const now = await coloursOf(page);
      return now.length > 0 && now.join() !== first.join();
    };
    await expect.poll(isAnother).toBe(true);
    await page.waitForLoadState('domcontentloaded');
    expect(await coloursOf(page)).toEqual(expect.arrayContaining([main, '#1f5f8b']));
    expect(await page.getByLabel('Blurb').inputValue()).toBe(KEEPER);
  });

  it('says beside the answer which word is no colour, and loses nothing', async () => {
    const page = await openForm(javaScriptEnabled);
    const before = await coloursOf(page);
    await page.locator('#own-colours').fill('flurple');
    await roll(page);
    await page.locator('#beside', { hasText: 'flurple' }).waitFor();
    await page.waitForLoadState('domcontentloaded');
    expect(await coloursOf(page)).toEqual(before);
    expect(await page.locator('#own-colours').inputValue()).toBe('flurple');
    expect(await page.locator('#own-colours').isVisible()).toBe(true);
  });
});

describe.skipIf(lacks('chromium'))('the form for colours that stay', () => {
  it('has no barriers that axe finds, fits 320 pixels, and is worked by keyboard', async () => {
    const page = await openForm(true);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.locator('.keep input[type="checkbox"]').first().focus();
    await page.keyboard.press('Space');
    await page.locator('#own-colours').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('answer-heading');
    expect(await page.locator('.keep input:checked').count()).toBe(1);
  });
});
