import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { violations } from './axe.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const WIDTHS = [390, 820, 1280];

describe.skipIf(lacks('chromium')).each(['light', 'dark'] as const)('the %s page', (colorScheme) => {
  it('has no barriers that axe finds: empty, with an answer, with a fault, with its lists open', async () => {
    const { page } = await site.visit('/', { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Suggest hues' }).click();
    await page.locator('.fault').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Blurb').fill(KEEPER);
    await page.locator('#genres').fill('cozy mystery, ');
    await ask(page);
    expect(await violations(page)).toEqual([]);
    for (const [name, typed] of [
      ['Genres', 'rom'],
      ['Comparable books', 'Ice; the key to'],
    ]) {
      const field = page.getByRole('combobox', { name: name! });
      await field.pressSequentially(typed!);
      await page.getByRole('option').first().waitFor();
      await field.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe.skipIf(lacks('chromium'))('the page', () => {
  it.each(WIDTHS)('has no sideways scrolling at %i pixels, with an answer', async (width) => {
    const { page } = await site.visit('/?lang=de', { viewport: { width, height: 900 } });
    await page.getByLabel('Klappentext').fill(KEEPER);
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
    await page.locator('#title').fill(long);
    await page.locator('#comparables').fill(`The Key to Rebecca by Ken Follett; ${long};`);
    await page.getByRole('button', { name: 'Farbtöne vorschlagen' }).click();
    await page.locator('#answer').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    for (const swatch of await page.locator('.swatches a').all()) {
      if (width < 800) break;
      await swatch.focus();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await site.visit();
    const focused = () =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()');
    const outlined = () =>
      page.evaluate<boolean>(`(() => {
        const shown = (each) => each && getComputedStyle(each).outlineStyle === 'solid';
        return shown(document.activeElement) || shown(document.activeElement.closest('.chips'));
      })()`);
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40 && (await focused()) !== name; presses++) {
        await page.keyboard.press('Tab');
        expect(await outlined()).toBe(true);
      }
      expect(await focused()).toBe(name);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the form');
    await page.keyboard.press('Enter');
    await tabTo('description');
    await page.keyboard.type(KEEPER);
    await tabTo('genres');
    await page.keyboard.type('mystery');
    await page.keyboard.press('Enter');
    await tabTo('title');
    await page.keyboard.type('The Salt Ledger');
    await tabTo('Suggest hues');
    await page.keyboard.press('Enter');
    await page.locator('#answer').waitFor();
    expect(await focused()).toBe('answer-heading');
    // The palettes' colours come first, then the hues with their reasons.
    await page.keyboard.press('Tab');
    const hex = await focused();
    expect(hex).toMatch(/^#[0-9a-f]{6}$/);
    await page.keyboard.press('Enter');
    await page.locator('[role="status"]', { hasText: hex }).waitFor();
    const why = page.locator('.why').first();
    for (let presses = 0; presses < 40 && !(await why.isVisible()); presses++)
      await page.keyboard.press('Tab');
    expect(await why.isVisible()).toBe(true);
    await tabTo('Print');
  });

  it('has its landmarks, one first heading and no level left out', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    for (const role of ['banner', 'main', 'contentinfo', 'form'] as const) {
      expect(await page.getByRole(role).count()).toBe(1);
    }
    const levels = await page.evaluate<number[]>(
      `Array.from(document.querySelectorAll('h1, h2, h3, h4'), ({ tagName }) => Number(tagName[1]))`,
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
  });

  it('switches between light and dark, and stays so', async () => {
    const { page } = await site.visit('/', { colorScheme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    const button = page.getByRole('button', { name: 'Dark page' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});
