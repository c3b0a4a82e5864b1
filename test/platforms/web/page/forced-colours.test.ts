import sharp from 'sharp';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXT_CONTRAST, contrast } from '../../../../src/palette/contrast.ts';
import { lacks } from '../../../tools.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const BUTTONS = [
  '.submit',
  '.theme',
  '.languages summary',
  '.examples button',
  '.next button',
  '.chip-list button',
];

interface Look {
  readonly border: number;
  readonly text: string;
  readonly ground: string;
}

/** How a button looks: the width of its border, and its colours as `#rrggbb`. */
const LOOK = `(button) => {
  const { borderTopStyle, borderTopWidth, color, backgroundColor } = getComputedStyle(button);
  const hex = (rgb) => '#' + rgb.match(/\\d+/g).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return { border: borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth), text: hex(color), ground: hex(backgroundColor) };
}`;

async function middleOf(shape: Locator): Promise<string> {
  const { data, info } = await sharp(await shape.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  return `#${data.subarray(at, at + 3).toString('hex')}`;
}

describe.skipIf(lacks('chromium')).each(['light', 'dark'] as const)('forced %s colours', (colorScheme) => {
  it('leave buttons their borders and readable texts, and books their colours', async () => {
    const { page } = await site.visit('/', { forcedColors: 'active', colorScheme });
    await page.getByLabel('Blurb').fill(KEEPER);
    await page.locator('#genres').fill('cozy mystery, ');
    await ask(page);
    const looks = await page.evaluate<Look[]>(
      `${JSON.stringify(BUTTONS)}.map((selector) => (${LOOK})(document.querySelector(selector)))`,
    );
    expect(BUTTONS.filter((_, at) => looks[at]!.border < 1)).toEqual([]);
    const faint = BUTTONS.filter((_, at) => contrast(looks[at]!.text, looks[at]!.ground) < TEXT_CONTRAST);
    expect(faint).toEqual([]);
    const colour = page.locator('.worn li').nth(1);
    const hex = await colour.locator('.hex').textContent();
    expect(await middleOf(colour.locator('.chip'))).toBe(hex);
    const outlined = 'getComputedStyle(document.querySelector(".worn .chip")).outlineStyle';
    expect(await page.evaluate(outlined)).toBe('solid');
    const swatch = page.locator('.swatches li').first();
    expect(await middleOf(swatch.locator('svg'))).toBe(await swatch.locator('.hex').textContent());
  });
});
