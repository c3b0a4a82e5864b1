import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bands } from '../../../covers/drawn-covers.ts';
import { lacks } from '../../../tools.ts';
import { OPENING, type Site, ask, follow, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const WITHOUT = { javaScriptEnabled: false };

/** A blurb with words that speak for hues. */
const KILLER =
  'A detective returns to the harbour town where her sister vanished, and finds a killer who leaves a body every night.';

describe.skipIf(lacks('chromium'))('the page without a script', () => {
  it('answers a form with hues, reasons, genres, advice, covers and a picture', async () => {
    const { page, misdeeds } = await site.visit('/', WITHOUT);
    await page.getByLabel('Blurb').fill(KILLER);
    await page.locator('#genres').fill('mystery, thriller');
    await page.getByLabel('Title').fill('The Salt Ledger');
    await ask(page);

    expect(await page.getByRole('heading', { level: 2, name: /The Salt Ledger/ }).isVisible()).toBe(true);
    const hues = page.locator('.part-why li');
    expect(await hues.count()).toBeGreaterThanOrEqual(5);
    expect(await hues.first().textContent()).toMatch(/1\s+[a-z][a-z() -]+\s+#[0-9a-f]{6}\D[^%]*\d+%/);
    const reasons = await page.locator('.part-why .reason').allInnerTexts();
    expect(reasons.length).toBeGreaterThanOrEqual(5);
    const lines = reasons.flatMap((reason) => reason.split('\n'));
    expect(lines.length).toBeGreaterThan(reasons.length);
    for (const line of lines) expect(line).toMatch(/(?:Measured|Predicted for this book|Read in the text): /);
    expect(await page.locator('.part-genres').textContent()).toMatch(/Mystery\s+100%/);
    expect(await page.locator('.part-mood p').count()).toBeGreaterThan(0);
    expect(await page.locator('.part-worn figure').count()).toBe(3);
    expect(await page.getByLabel('Blurb').inputValue()).toBe(KILLER);
    expect(await page.locator('#genres').inputValue()).toBe('mystery, thriller');
    expect(misdeeds).toEqual([]);
  });

  it('leads from a swatch to its reason', async () => {
    const { page } = await site.visit('/', WITHOUT);
    await page.locator('#genres').fill('thriller');
    await ask(page);
    await page.locator('.swatches a').nth(1).click();
    await page.waitForURL(/#/);
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#hue-\d+$/);
    expect(await page.locator(hash).locator('.reason').textContent()).not.toBe('');
  });

  it('reads a cover alone as what it looks like', async () => {
    const { page } = await site.visit('/', WITHOUT);
    const buffer = await bands([
      ['#101830', 0.7],
      ['#c01020', 0.3],
    ]);
    await page
      .getByLabel('A picture of the cover')
      .setInputFiles({ name: 'c.png', mimeType: 'image/png', buffer });
    await ask(page);
    const answer = page.locator('#answer');
    expect(await answer.locator('h2').textContent()).toMatch(/cover/i);
    expect(await answer.locator('.part-colours li').count()).toBe(2);
    expect(await answer.locator('.part-why').count()).toBe(0);
    expect(await answer.locator('.actions a').getAttribute('download')).toBe('cover-colours.png');
  });

  it('says that a picture that can not be read is to be chosen again', async () => {
    const { page } = await site.visit('/', WITHOUT);
    await page
      .getByLabel('A picture of the cover')
      .setInputFiles({ name: 'c.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
    await follow(page.getByRole('button', { name: 'Suggest hues' }));
    expect(await page.locator('#cover-fault').textContent()).toMatch(
      /That file is no picture.*\. Please choose the picture again; browsers forget it\./s,
    );
  });

  it('says at the field what is missing, goes there, and speaks the language that was chosen', async () => {
    const { page } = await site.visit('/', WITHOUT);
    await page.locator('.languages summary').click();
    await follow(page.getByRole('link', { name: 'Français' }));
    await page.getByLabel('Titre').fill('…');
    await follow(page.getByRole('button', { name: 'Suggérer des teintes' }));
    const blurb = page.getByLabel('Résumé');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await blurb.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#description-fault').textContent()).toMatch(/\p{L}{4}/u);
    expect(await page.getByLabel('Titre').inputValue()).toBe('…');
    expect(await page.title()).toMatch(/^Cela n’a pas encore fonctionné/);
  });
});
