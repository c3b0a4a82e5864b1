import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../../src/languages/index.ts';
import { paletteLink } from '../../../../src/shelf/palette-link.ts';
import { readSharedPalette, type SharedPalette } from '../../../../src/shelf/shared-palette.ts';
import { lacks } from '../../../tools.ts';
import { ask, KEEPER, OPENING, openSite, type Site } from './browser.ts';

const { shelf } = sentencesFor('en');
const { shared } = shelf;

const PALETTE: SharedPalette = {
  l: 'de',
  t: 'מלח <b>&</b> 海',
  p: [
    ['#101010', 'Schwarz', 'Grund'],
    ['#b22222', 'firebrick', 'Haupt'],
  ],
  h: [
    ['#b22222', 'firebrick', 62],
    ['#ffd700', 'gold', 0],
  ],
  g: ['Krimi', 'Thriller'],
};

const fragmentOf = (value: unknown, bytes = Buffer.from(JSON.stringify(value))): string =>
  `/p#1.${deflateRawSync(bytes).toString('base64url')}`;

describe('a palette in a link', () => {
  it('is read as it was written, and within bounds alone', () => {
    expect(readSharedPalette(JSON.stringify(PALETTE))).toEqual(PALETTE);
    const colour = PALETTE.p[0]!;
    for (const changed of [
      { p: [] },
      { p: Array.from({ length: 13 }, () => colour) },
      { p: [['javascript:x', 'a', 'b']] },
      { p: [['#10101', 'a', 'b']] },
      { h: [['#101010', 'black', 101]] },
      { g: ['a', 'b', 'c', 'd', 'e'] },
      { t: 'x'.repeat(1_000) },
      { t: undefined },
      { l: '' },
      { l: 'no tag' },
      { l: 'en-x' },
    ]) {
      expect(readSharedPalette(JSON.stringify({ ...PALETTE, ...changed }))).toBeUndefined();
    }
    expect(readSharedPalette('{')).toBeUndefined();
  });

  it('holds nothing that needs escaping in an address or a message', () => {
    expect(paletteLink('https://hues.example', PALETTE)).toMatch(/^https:\/\/hues\.example\/p#1\.[\w-]+$/u);
  });
});

describe.skipIf(lacks('chromium'))('the page of a link', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  }, OPENING);
  afterAll(() => site.close());

  it('comes from an answer, and shows its colours, of which no server hears', async () => {
    const asker = await site.visit();
    await asker.page.getByLabel('Blurb').fill(KEEPER);
    await asker.page.locator('#title').fill('Gull Skerry');
    await ask(asker.page);
    await asker.page.getByRole('button', { name: sentencesFor('en').followUps.link }).click();
    const link = await asker.page.getByRole('link', { name: shelf.link }).getAttribute('href');
    expect(link).toMatch(/^\/p#1\.[\w-]{100,2000}$/u);

    const reader = await site.visit(link!);
    await reader.page.locator('.shared-drawn').waitFor();
    expect(await reader.page.locator('.shared-title').textContent()).toBe('Gull Skerry');
    const hexes = await reader.page.locator('.shared-colours .shared-hex').allTextContents();
    expect(hexes.length).toBeGreaterThan(2);
    const answer = (await asker.page.locator('#answer').textContent()) ?? '';
    for (const hex of hexes) expect(answer).toContain(hex);
    const packed = link!.slice(6, 40);
    expect(reader.requested.filter((url) => url.split('#', 1)[0]!.includes(packed))).toEqual([]);
    expect([...asker.misdeeds, ...reader.misdeeds]).toEqual([]);
  });

  it('shows names as text, and each hue’s bar as long as its share', async () => {
    const { page, misdeeds } = await site.visit(fragmentOf(PALETTE));
    await page.locator('.shared-drawn').waitFor();
    expect(await page.locator('.shared-title').textContent()).toBe(PALETTE.t);
    expect(await page.locator('.shared-title b').count()).toBe(0);
    expect(await page.locator('.shared-drawn').getAttribute('lang')).toBe('de');
    expect(await page.locator('.shared-percent').allTextContents()).toEqual(['62\u00a0%', '0\u00a0%']);
    const share = await page
      .locator('.shared-bar')
      .first()
      .evaluate(
        (bar) => bar.getBoundingClientRect().width / bar.parentElement!.getBoundingClientRect().width,
      );
    expect(share).toBeCloseTo(0.62, 1);
    expect(misdeeds).toEqual([]);
  });

  it.each([
    ['nothing', '/p'],
    ['another version', fragmentOf(PALETTE).replace('#1.', '#2.')],
    ['one that was cut off', fragmentOf(PALETTE).slice(0, -20)],
    ['no palette', fragmentOf({ l: 'en' })],
    ['a text that unpacks to millions of bytes', fragmentOf('', Buffer.alloc(3_000_000, 'a'))],
    ['no text', fragmentOf('', Buffer.from([0xff, 0xfe, 0x00]))],
    ['no base64url', '/p#1.%E0%A4%A'],
  ])('says so of %s', async (_, path) => {
    const { page, misdeeds } = await site.visit(path);
    expect(await page.locator('#shared .fault').textContent()).toBe(shared.unreadable);
    expect(misdeeds).toEqual([]);
  });

  it('breaks words that are longer than a phone is wide', async () => {
    const long = 'W'.repeat(60);
    const palette = {
      ...PALETTE,
      t: long,
      p: [['#101010', long, long]],
      h: [['#101010', long, 3]],
      g: [long],
    };
    const { page } = await site.visit(fragmentOf(palette), { viewport: { width: 320, height: 640 } });
    await page.locator('.shared-drawn').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('says without JavaScript why it needs that', async () => {
    const { page } = await site.visit(fragmentOf(PALETTE), { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain(shared.needsScript);
    const { page: french } = await site.visit(`/p?lang=fr`, { javaScriptEnabled: false });
    expect(await french.locator('h1').textContent()).toBe(sentencesFor('fr').shelf.shared.title);
  });
});
