import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { KEEPER, OPENING, type Site, ask, follow, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

describe.skipIf(lacks('chromium'))('a share link', () => {
  it('holds the question in its fragment alone, and brings back the same answer', async () => {
    const asker = await site.visit();
    await asker.page.getByLabel('Blurb').fill(`${KEEPER}\n\nÜber & “größer” #1 = 100 %`);
    await asker.page.locator('#genres').fill('cozy mystery, Vermont');
    await asker.page.locator('#title').fill('מלח והים');
    await ask(asker.page);
    await asker.page.getByRole('button', { name: 'Copy a share link' }).click();
    await asker.page.locator('.toast', { hasText: 'The link is copied.' }).waitFor();
    const link = await asker.page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toContain('#');
    expect(new URL(link).search).toBe('');

    const reader = await site.visit(link.slice(site.address.length));
    await reader.page.locator('#answer').waitFor();
    expect(await reader.page.getByLabel('Blurb').inputValue()).toContain('Über & “größer” #1 = 100 %');
    expect(await reader.page.locator('.chip-list bdi').allTextContents()).toEqual([
      'cozy mystery',
      'Vermont',
    ]);
    expect(await reader.page.locator('#title').inputValue()).toBe('מלח והים');
    const hexes = '.part-why .hex';
    expect(await reader.page.locator(hexes).allTextContents()).toEqual(
      await asker.page.locator(hexes).allTextContents(),
    );
    expect(reader.requested.filter((url) => /Skerry|#/.test(url.replace(/#.*/, '')))).toEqual([]);
    expect(reader.misdeeds).toEqual([]);
  });

  it('takes the question along to another language', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await page.locator('.languages summary').click();
    await follow(page.getByRole('link', { name: '日本語' }));
    await page.locator('#answer').waitFor();
    expect(new URL(page.url()).search).toBe('?lang=ja');
    expect(await page.getByLabel('紹介文').inputValue()).toBe(KEEPER);
    expect(await page.locator('#answer-heading').textContent()).toMatch(/[\p{sc=Hiragana}]/u);
  });
});
