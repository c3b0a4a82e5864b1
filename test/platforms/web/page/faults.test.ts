import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const SUBMIT = { name: 'Suggest hues' };

describe.skipIf(lacks('chromium'))('what goes wrong', () => {
  it('is said at the field, which gets the focus, and is gone when it is right', async () => {
    const { page } = await site.visit();
    await page.getByRole('button', SUBMIT).click();
    const blurb = page.getByLabel('Blurb');
    await page.locator('#description-fault .fault').waitFor();
    expect(await blurb.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.id')).toBe('description');
    expect(await page.locator('[role="status"]').textContent()).toMatch(/^Write a blurb here/);
    await blurb.fill(KEEPER);
    await ask(page);
    expect(await page.locator('.fault').count()).toBe(0);
    expect(await blurb.getAttribute('aria-invalid')).toBeNull();
  });

  it('leaves the last answer and all values where they are', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    await page.getByLabel('Blurb').fill('?!');
    await page.getByRole('button', SUBMIT).click();
    await page.locator('#description-fault .fault').waitFor();
    expect(await page.locator('#answer').count()).toBe(1);
    expect(await page.getByLabel('Blurb').inputValue()).toBe('?!');
  });

  it('is said where the server is gone, and the text stays', async () => {
    const { page, context } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    await context.setOffline(true);
    await page.getByRole('button', SUBMIT).click();
    await page.locator('#form-fault', { hasText: 'could not be reached' }).waitFor();
    expect(await page.getByLabel('Blurb').inputValue()).toBe(KEEPER);
    await context.setOffline(false);
    await ask(page);
    expect(await page.locator('#form-fault .fault').count()).toBe(0);
  });

  it('is said in place where the server turns a request away', async () => {
    const strict = await openSite({ rateLimit: 1 });
    try {
      const { page } = await strict.visit();
      await page.getByLabel('Blurb').fill(KEEPER);
      await ask(page);
      await page.getByRole('button', SUBMIT).click();
      await page.locator('#form-fault', { hasText: 'very busy' }).waitFor();
      expect(await page.locator('#answer').count()).toBe(1);
      expect(await page.getByLabel('Blurb').inputValue()).toBe(KEEPER);
    } finally {
      await strict.close();
    }
  });
});

describe.skipIf(lacks('chromium'))('odd texts', () => {
  it('that are very long are read at their beginning', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(`${KEEPER} `.repeat(300));
    await ask(page);
    expect(await page.locator('.answer-head').textContent()).toMatch(/I read its beginning/);
  });

  it('in another language are answered as a modest guess', async () => {
    const { page } = await site.visit();
    await page
      .getByLabel('Blurb')
      .fill(
        'Der Leuchtturm ist seit einem Jahr dunkel, als Ines hinausrudert, um ihn wieder anzuzünden. Im Dorf sammelt noch immer jemand, was das Meer anspült.',
      );
    await ask(page);
    expect(await page.locator('.answer-head').textContent()).toMatch(/I read English/);
  });

  it('with markup are shown as the text they are', async () => {
    const { page, misdeeds } = await site.visit();
    const title = '</textarea><img src=x onerror="globalThis.hurt=1">**b**';
    await page.getByLabel('Blurb').fill(`${KEEPER} <script>globalThis.hurt=1</script> ${title}`);
    await page.getByLabel('Title').fill(title);
    await page.locator('#genres').fill('<i>romance</i>, "quoted",');
    await ask(page);
    expect(await page.locator('#answer-heading').textContent()).toContain(title);
    expect(await page.locator('#answer :is(img, b, i, script)').count()).toBe(0);
    expect(await page.locator('.chip-list bdi').allTextContents()).toEqual(['<i>romance</i>', '"quoted"']);
    expect(await page.evaluate('globalThis.hurt')).toBeUndefined();
    expect(misdeeds).toEqual([]);
  });

  it('from right to left keep their direction', async () => {
    const { page } = await site.visit();
    await page.locator('#genres').fill('romance, ספרי ים 2,');
    await page.getByLabel('Title').fill('ملح البحر: Salt');
    await ask(page);
    expect(await page.locator('#answer-heading bdi').allTextContents()).toEqual(['ملح البحر: Salt']);
    expect(await page.locator('.note bdi').allTextContents()).toEqual(['ספרי ים 2']);
    const text = page.locator('.sizes > .cover text').first();
    expect(await text.getAttribute('direction')).toBe('rtl');
    const [words, cover] = [
      await text.boundingBox(),
      await page.locator('.sizes > .cover').first().boundingBox(),
    ];
    expect(words!.x + words!.width).toBeLessThanOrEqual(cover!.x + cover!.width);
    expect(words!.x).toBeGreaterThan(cover!.x + cover!.width / 4);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#title')).direction`)).toBe('rtl');
  });
});
