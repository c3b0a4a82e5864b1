import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bands } from '../../../covers/drawn-covers.ts';
import { lacks } from '../../../tools.ts';
import { violations } from './axe.ts';
import { OPENING, type Site, follow, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const BLURB =
  'A detective returns to the harbour town where her sister vanished, and finds the lighthouse keeper dead.';

describe.skipIf(lacks('chromium'))('the page for a series', () => {
  it('answers without a script, and grows by a book', async () => {
    const { page, misdeeds } = await site.visit('/series', { javaScriptEnabled: false });
    await page.locator('#description1').fill(BLURB);
    await follow(page.getByRole('button', { name: 'One more book' }));
    expect(await page.locator('fieldset').count()).toBe(4);
    expect(await page.locator('#description1').inputValue()).toBe(BLURB);
    const cover = await bands([
      ['#0b0b0d', 0.7],
      ['#b22222', 0.3],
    ]);
    await page.locator('#cover4').setInputFiles({ name: 'cover.png', mimeType: 'image/png', buffer: cover });
    await follow(page.getByRole('button', { name: 'Answer' }));
    expect(await page.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(['Book 1', 'Book 2']);
    expect(await page.getByRole('img', { name: /^Covers of a series: Book 1: / }).count()).toBe(1);
    expect(misdeeds).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no barriers that axe finds, nor sideways scrolling: %s',
    async (colorScheme) => {
      const { page } = await site.visit('/series?lang=de', {
        colorScheme,
        viewport: { width: 390, height: 800 },
      });
      expect(await violations(page)).toEqual([]);
      for (const at of [1, 2]) await page.locator(`#description${at}`).fill(BLURB);
      await page.getByRole('button', { name: 'Antworten' }).click();
      await page.locator('#answer').waitFor();
      await page.waitForLoadState('domcontentloaded');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    },
  );
});
