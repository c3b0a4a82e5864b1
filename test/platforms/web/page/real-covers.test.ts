import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparableCovers, realCoverReading, replyHues, replyWith, wornPalette } from '../../replies.ts';
import { lacks } from '../../../tools.ts';
import { violations } from './axe.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

/** Names and titles as wide as they come. */
const comparables = comparableCovers(8).map((cover) => {
  const title = `${cover.title} ${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)}`;
  const colours = cover.colours.map(({ hex, share }) => ({ name: 'mediumspringgreen', hex, share }));
  return Object.assign(cover, { title, colours });
});
const palette = wornPalette().map(({ role, hex }) => ({ role, name: 'mediumspringgreen', hex }));
const hues = replyHues(6).map((hue) => Object.assign(hue, { hex: '#6e1a1f' }));
const REPLY = replyWith({ hues, palette, comparables, reading: realCoverReading() });

let site: Site;
beforeAll(async () => {
  site = await openSite({}, { ask: () => Promise.resolve(REPLY) });
}, OPENING);
afterAll(() => site.close());

describe.skipIf(lacks('chromium')).each(['light', 'dark'] as const)(
  'palettes and real covers on the %s page',
  (colorScheme) => {
    it('have no barriers that axe finds', async () => {
      const { page, misdeeds } = await site.visit('/', { colorScheme });
      await page.getByLabel('Blurb').fill(KEEPER);
      await ask(page);
      expect(await page.locator('.palettes > li').count()).toBe(3);
      expect(await violations(page)).toEqual([]);
      expect(misdeeds).toEqual([]);
    });
  },
);

describe.skipIf(lacks('chromium'))('palettes and real covers', () => {
  describe('at any width', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await site.visit());
      await page.getByLabel('Blurb').fill(KEEPER);
      await ask(page);
    }, OPENING);

    it.each([320, 390, 820, 1280])('do not scroll sideways: %i pixels', async (width) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const [list, ...parts] = await page.evaluate<readonly (readonly [left: number, right: number])[]>(`
        ['.comparables', '.palettes code, .palettes .hex, .comparables .figure']
          .flatMap((selector) => [...document.querySelectorAll(selector)])
          .map((each) => each.getBoundingClientRect())
          .map(({ left, right }) => [left, right])`);
      expect(parts.length).toBeGreaterThan(20);
      const beyond = parts.filter(([, right]) => right > list![1] + 1);
      expect(beyond).toEqual([]);
    });
  });

  it('have hex codes that copy by keyboard', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('answer-heading');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role="status"]', { hasText: `Copied ${wornPalette()[0]!.hex}.` }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(wornPalette()[0]!.hex);
    const both = page.locator('.part-why li').first().locator('.hex');
    expect(await both.allTextContents()).toEqual(['#6e1a1f', '#b22222']);
  });

  it('are there without a script', async () => {
    const { page } = await site.visit('/', { javaScriptEnabled: false });
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    expect(await page.locator('.palettes .worn li').count()).toBe(3 * 5);
    expect(await page.locator('.palettes code').first().textContent()).toBe(wornPalette()[0]!.hex);
    expect(await page.locator('.comparables .bands').count()).toBe(8);
    expect(await page.locator('.comparables .bands').last().isVisible()).toBe(true);
  });

  it('are printed, none of them across two sheets', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.palettes > li', '.comparables > li']) {
      expect(await page.locator(part).first().isVisible()).toBe(true);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('${part}')).breakInside`)).toBe(
        'avoid',
      );
    }
  });
});
