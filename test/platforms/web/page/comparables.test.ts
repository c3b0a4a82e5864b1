import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { KEEPER, OPENING, type Site, ask, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

const CHIPS = '.field-comparables .chip-list bdi';
const NAMED = ['The Key to Rebecca by Ken Follett', 'Magic Binds by Ilona Andrews'];

describe.skipIf(lacks('chromium'))('the field for comparable books', () => {
  it('completes titles by keyboard, and the answer begins its covers with them', async () => {
    const { page, misdeeds } = await site.visit();
    const field = page.getByRole('combobox', { name: 'Comparable books' });
    await field.pressSequentially('the key to reb');
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await first.textContent()).toBe(NAMED[0]);
    expect(await page.locator('[role="status"]').textContent()).toMatch(/suggestion/);
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await field.press('Enter');
    expect(await page.locator(CHIPS).allTextContents()).toEqual([NAMED[0]]);
    expect(await page.locator('[role="status"]').textContent()).toContain(`“${NAMED[0]}” is added.`);
    await field.pressSequentially('Qwxzv, and Xwvzq');
    await page.getByLabel('Blurb').fill(KEEPER);
    await ask(page);
    expect(await page.locator('.answer-head').textContent()).toMatch(
      /Held beside “The Key to Rebecca” by Ken Follett .*I don't know “Qwxzv, and Xwvzq”/s,
    );
    const covers = page.locator('.comparables > li');
    expect(await covers.first().locator('.book').innerText()).toMatch(
      /^“The Key to Rebecca” by Ken Follett \(\d{4}\)\nnamed by you$/,
    );
    expect(await covers.locator('.mark').count()).toBe(1);
    expect(misdeeds).toEqual([]);
  });

  it('makes a chip of each line that is pasted, and of what stands before a semicolon', async () => {
    const { page } = await site.visit();
    const field = page.getByRole('combobox', { name: 'Comparable books' });
    await field.focus();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(`${NAMED.join('\n')}\n`)})`);
    await field.press('ControlOrMeta+v');
    expect(await page.locator(CHIPS).allTextContents()).toEqual(NAMED);
    await field.pressSequentially('Eats, Shoots;');
    expect(await page.locator(CHIPS).allTextContents()).toEqual([...NAMED, 'Eats, Shoots']);
    await page.getByRole('button', { name: `Remove “${NAMED[0]}”` }).press('Enter');
    expect(await page.locator(CHIPS).allTextContents()).toEqual([NAMED[1], 'Eats, Shoots']);
  });

  it('goes along with a share link', async () => {
    const question = new URLSearchParams({ comparables: NAMED.join('\n') });
    const { page } = await site.visit(`/#${question.toString()}`);
    await page.locator('#answer').waitFor();
    await page.waitForLoadState('domcontentloaded');
    expect(await page.locator(CHIPS).allTextContents()).toEqual(NAMED);
    expect(await page.locator('.comparables .mark').count()).toBe(2);
  });

  it('takes a line each without a script, and keeps them', async () => {
    const { page, misdeeds } = await site.visit('/', { javaScriptEnabled: false });
    await page.getByLabel('Comparable books').fill(NAMED.join('\n'));
    await ask(page);
    expect(await page.locator('.comparables .mark').allTextContents()).toEqual([
      'named by you',
      'named by you',
    ]);
    expect(await page.getByLabel('Comparable books').inputValue()).toBe(NAMED.join('\n'));
    expect(misdeeds).toEqual([]);
  });
});
