import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const CHIPS = '.chip-list bdi';

describe.skipIf(lacks('chromium'))('the field for genres', () => {
  it('completes what is typed, by keyboard', async () => {
    const { page } = await site.visit();
    const field = page.getByRole('combobox', { name: 'Genres' });
    await field.pressSequentially('fant');
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    const name = (await first.textContent()) ?? '';
    expect(name).toMatch(/^fant/i);
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await field.press('Enter');
    expect(await page.locator(CHIPS).allTextContents()).toEqual([name]);
    expect(await field.inputValue()).toBe('');
    expect(await page.locator('[role="status"]').textContent()).toContain(name);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
  });

  it('completes by a click, and closes at Escape', async () => {
    const { page } = await site.visit();
    const field = page.getByRole('combobox', { name: 'Genres' });
    await field.pressSequentially('thril');
    await page.getByRole('option').first().click();
    expect(await page.locator(CHIPS).allTextContents()).toEqual(['Thriller']);
    await field.pressSequentially('rom');
    await page.getByRole('option').first().waitFor();
    await field.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await field.inputValue()).toBe('rom');
  });

  it('makes chips at commas and Enter, once each, and takes them away again', async () => {
    const { page } = await site.visit();
    const field = page.getByRole('combobox', { name: 'Genres' });
    await field.pressSequentially('cozy mystery, cats,Cats,');
    await field.pressSequentially('Vermont');
    await field.press('Enter');
    expect(await page.locator(CHIPS).allTextContents()).toEqual(['cozy mystery', 'cats', 'Vermont']);
    await page.getByRole('button', { name: 'Remove “cats”' }).press('Enter');
    expect(await page.locator(CHIPS).allTextContents()).toEqual(['cozy mystery', 'Vermont']);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Remove “Vermont”');
    await field.focus();
    await field.press('Backspace');
    expect(await page.locator(CHIPS).allTextContents()).toEqual(['cozy mystery']);
    expect(await page.locator('[role="status"]').textContent()).toContain('“Vermont” is removed.');
  });

  it('sends chips and what is still being typed', async () => {
    const { page, misdeeds } = await site.visit();
    const field = page.getByRole('combobox', { name: 'Genres' });
    await field.pressSequentially('romance,');
    await field.pressSequentially('thriller');
    await ask(page);
    expect(await page.locator('.answer-head').textContent()).toMatch(/“romance” and “thriller”/);
    expect(misdeeds).toEqual([]);
  });
});
