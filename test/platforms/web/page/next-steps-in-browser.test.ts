import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { violations } from './axe.ts';
import { KEEPER, OPENING, PLAIN_HOST, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

describe.skipIf(lacks('chromium')).each([true, false])(
  'going on from an answer, script: %s',
  (javaScriptEnabled) => {
    it('brings reasons in full, more hues, another palette, a view, files and a brief', async () => {
      const { page, misdeeds } = await site.visit('/', { javaScriptEnabled });
      await page.getByLabel('Blurb').fill(KEEPER);
      await ask(page);
      const advice = await page.locator('.part-mood p').count();
      await page.getByRole('button', { name: 'Why these?' }).click();
      await expect.poll(() => page.locator('.part-mood p').count()).toBeGreaterThan(advice);
      await page.getByRole('button', { name: 'More hues' }).click();
      await page.locator('.part-why li').nth(9).waitFor();
      const ground = page.locator('.palettes .worn').first().locator('code, .hex').first();
      const before = await ground.textContent();
      await page.getByRole('button', { name: 'Another palette' }).click();
      await expect.poll(() => ground.textContent()).not.toBe(before);
      await page.getByRole('button', { name: 'Export' }).click();
      const file = page.locator('#beside .files a').first();
      const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
      expect(download.suggestedFilename()).toBe(await file.textContent());
      expect((await readFile(await download.path())).length).toBeGreaterThan(50);
      await page.locator('[data-next="view"]').click();
      const view = page.locator('#beside img');
      expect(await view.getAttribute('alt')).toMatch(/\w{3}/);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
      await page.setViewportSize({ width: 390, height: 800 });
      // Wide enough to be read, and scrolled in its own place.
      expect((await view.boundingBox())!.width).toBeGreaterThan(600);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await page.locator('[data-next="brief"]').click();
      const [brief] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#beside .files a[download$=".pdf"]').click(),
      ]);
      expect((await readFile(await brief.path())).subarray(0, 5).toString()).toBe('%PDF-');
      expect(await page.locator('.part-why li').count()).toBe(10);
      expect(await page.getByLabel('Blurb').inputValue()).toBe(KEEPER);
      expect(misdeeds).toEqual([]);
    });

    it('answers an example at one click, with its text in the form', async () => {
      const { page } = await site.visit('/', { javaScriptEnabled });
      await page.getByRole('button', { name: 'Cookbook' }).click();
      await page.locator('#answer').waitFor();
      await page.waitForLoadState('domcontentloaded');
      expect(await page.locator('#title').inputValue()).toBe('The Lemon Table');
      expect(await page.getByLabel('Blurb').inputValue()).toMatch(/^Eighty bright recipes /);
      expect(await page.locator('#answer-heading').textContent()).toContain('The Lemon Table');
    });
  },
);

describe.skipIf(lacks('chromium'))('going on from an answer', () => {
  it('stays on the page and at the button, and says the new answer or goes to what stands beside it', async () => {
    const { page } = await site.visit();
    await page.evaluate('globalThis.stayed = true');
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    const other = page.getByRole('button', { name: 'Another palette' });
    await other.focus();
    const heading = await page.locator('#answer-heading').textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#answer-heading').textContent()).not.toBe(heading);
    expect(await page.evaluate('document.activeElement.dataset.next')).toBe('other');
    expect(await page.locator('[role="status"]').textContent()).toBe(
      await page.locator('#answer-heading').textContent(),
    );
    await page.getByRole('button', { name: 'Export' }).click();
    await page.locator('#beside').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('beside-heading');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('globalThis.stayed')).toBe(true);
  });

  it('says why it can’t, and leaves the answer where it is', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    await page.evaluate(
      `for (const button of document.querySelectorAll('.next button'))
         button.value = button.value.replace(/"answer":"[^"]*"/, '"answer":"AAAAAAAAAAAAAAAA"')`,
    );
    await page.getByRole('button', { name: 'More hues' }).click();
    await page.locator('#form-fault', { hasText: 'no longer kept' }).waitFor();
    expect(await page.locator('#answer').isVisible()).toBe(true);
    expect(await page.getByLabel('Blurb').inputValue()).toBe(KEEPER);
  });
});

/** The page as it comes over plain HTTP, with an answer. */
async function visitPlain(): Promise<Page> {
  const { page } = await site.visit();
  await page.goto(site.address.replace(/(?<=\/\/)[^:]+/, PLAIN_HOST));
  expect(await page.evaluate('[isSecureContext, navigator.clipboard === undefined]')).toEqual([false, true]);
  await page.getByLabel('Blurb').fill(KEEPER);
  await ask(page);
  return page;
}

describe.skipIf(lacks('chromium'))('copying over plain HTTP', () => {
  it('copies in the way that is left, and leaves the focus where it was', async () => {
    const page = await visitPlain();
    const hex = page.locator('.worn .hex').first();
    const code = (await hex.textContent())!;
    await hex.click();
    await page.locator('.toast', { hasText: `Copied ${code}.` }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe(code);
    await page.locator('#title').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#title').inputValue()).toBe(code);
  });

  it('never says that it copied where it could not', async () => {
    const page = await visitPlain();
    await page.evaluate('document.execCommand = () => false');
    const hex = page.locator('.worn .hex').first();
    await hex.click();
    const toast = page.locator('.toast');
    await toast.waitFor();
    expect(await toast.textContent()).toBe(
      `The browser lets nothing be copied here: ${await hex.textContent()} is not on the clipboard.`,
    );
  });
});
