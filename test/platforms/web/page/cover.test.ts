import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bands, flat } from '../../../covers/drawn-covers.ts';
import { madeEpub } from '../../../documents/made-documents.ts';
import { lacks } from '../../../tools.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
let picture: Buffer;
beforeAll(async () => {
  [site, picture] = await Promise.all([
    openSite(),
    bands([
      ['#202050', 0.6],
      ['#d0a020', 0.4],
    ]),
  ]);
}, OPENING);
afterAll(() => site.close());

/** How many files the field holds. */
const CHOSEN = `document.querySelector('#cover').files.length`;

/** A script that makes a `DataTransfer` with a file of such bytes. */
const transfer = (bytes: Buffer, name: string, type: string): string => `(() => {
  const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (c) => c.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], ${JSON.stringify(name)}, { type: ${JSON.stringify(type)} }));
  return data;
})()`;

describe.skipIf(lacks('chromium'))('the field for a cover', () => {
  it('takes a picture that is picked, shows it, and lets it be taken away', async () => {
    const { page, misdeeds } = await site.visit();
    const field = page.getByLabel('A picture of the cover');
    await field.setInputFiles({ name: 'cover.png', mimeType: 'image/png', buffer: picture });
    const shown = page.locator('.chosen img');
    await shown.waitFor();
    const width = `document.querySelector('.chosen img').decode().then(() => document.querySelector('.chosen img').naturalWidth)`;
    expect(await page.evaluate(width)).toBe(600);
    await page.getByRole('button', { name: 'Remove the picture' }).click();
    expect(await shown.count()).toBe(0);
    expect(await page.evaluate(CHOSEN)).toBe(0);
    expect(misdeeds).toEqual([]);
  });

  it('takes a picture that is dropped, and says beside a blurb how the two agree', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Blurb').fill(KEEPER);
    const dataTransfer = await page.evaluateHandle(transfer(picture, 'dropped.png', 'image/png'));
    await page.locator('.drop').dispatchEvent('dragover', { dataTransfer });
    expect(await page.locator('.drop.over').count()).toBe(1);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
    await page.getByRole('img', { name: 'dropped.png' }).waitFor();
    expect(await page.locator('.drop.over').count()).toBe(0);
    await ask(page);
    expect(await page.locator('.part-why li').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('.part-colours li').count()).toBe(2);
    expect(await page.locator('.part-looks .evidence').count()).toBeGreaterThan(0);
    expect(await page.locator('.actions a').allTextContents()).toEqual([
      'Download the hues as a picture',
      "Download the cover's colours as a picture",
    ]);
  });

  it('takes a picture that is pasted, and leaves pasted text alone', async () => {
    const { page } = await site.visit();
    await page.evaluate(
      `navigator.clipboard.write([new ClipboardItem({ 'image/png': ${transfer(picture, 'x.png', 'image/png')}.files[0] })])`,
    );
    await page.getByLabel('Blurb').focus();
    await page.keyboard.press('Control+V');
    await page.locator('.chosen').waitFor();
    await page.evaluate('navigator.clipboard.writeText("Only words.")');
    await page.keyboard.press('Control+V');
    expect(await page.getByLabel('Blurb').inputValue()).toBe('Only words.');
    await page.getByLabel('Blurb').fill('');
    await ask(page);
    expect(await page.locator('#answer-heading').textContent()).toMatch(/cover/i);
    expect(await page.locator('.part-colours').isVisible()).toBe(true);
    // A link holds no picture, and here there is nothing else.
    expect(await page.locator('.actions :is(a, button):visible').allTextContents()).toEqual([
      "Download the cover's colours as a picture",
      'Print',
    ]);
  });

  it('says at once that a picture is too large, and sends none', async () => {
    const { page } = await site.visit();
    await page.evaluate(`{
      const input = document.querySelector('#cover');
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(32_000_001)], 'huge.png', { type: 'image/png' }));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await page.getByRole('alert').filter({ hasText: 'The picture is too large' }).waitFor();
    expect(await page.evaluate(CHOSEN)).toBe(0);
  });

  it('reads the blurb and the cover in an e-book, and shows which it is', async () => {
    const { page, misdeeds } = await site.visit();
    const cover = await flat('#000080', { width: 60, height: 90 }).png().toBuffer();
    const buffer = madeEpub(`<dc:description>${KEEPER}</dc:description><meta name="cover" content="c"/>`, {
      manifest: '<item id="c" href="c.png" media-type="image/png"/>',
      files: [{ name: 'OEBPS/c.png', content: cover }],
    });
    const file = { name: 'book.epub', mimeType: 'application/epub+zip', buffer };
    await page.getByLabel('A picture of the cover').setInputFiles(file);
    await page.locator('.chosen', { hasText: 'book.epub' }).waitFor();
    await ask(page);
    expect(await page.locator('.part-why li').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('.part-colours').textContent()).toContain('#000080');
    expect(misdeeds).toEqual([]);
  });

  it('says at the field why a document can not be read', async () => {
    const { page } = await site.visit();
    const buffer = Buffer.from('%PDF-1.7 …');
    const file = { name: 'book.pdf', mimeType: 'application/pdf', buffer };
    await page.getByLabel('A picture of the cover').setInputFiles(file);
    await page.getByRole('button', { name: 'Suggest hues' }).click();
    await page.locator('#cover-fault .fault').waitFor();
    expect(await page.locator('#cover-fault').textContent()).toContain("couldn't read “book.pdf”");
  });

  it('says at the field that a file is no picture, and keeps everything else', async () => {
    const { page } = await site.visit();
    await page.getByLabel('Title').fill('…');
    await page
      .getByLabel('A picture of the cover')
      .setInputFiles({ name: 'note.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
    await page.getByRole('button', { name: 'Suggest hues' }).click();
    await page.locator('#cover-fault', { hasText: 'That file is no picture' }).waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('…');
    expect(await page.evaluate('document.activeElement.id')).toBe('cover');
    expect(await page.locator('#cover-fault').textContent()).not.toContain('choose the picture again');
    expect(await page.evaluate('document.querySelector("#cover").files.length')).toBe(1);
  });
});
