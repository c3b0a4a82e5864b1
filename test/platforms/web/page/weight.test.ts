import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacks } from '../../../tools.ts';
import { OPENING, type Site, openSite } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, OPENING);
afterAll(() => site.close());

/** Bytes of everything that a first visit loads, compressed, with headers. */
const MOST = 60_000;

describe.skipIf(lacks('chromium'))('the first load', () => {
  it('weighs less than 60 kB compressed, from this server alone', async () => {
    const { context, misdeeds } = await site.visit('/');
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const sizes = new Map<string, number>();
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    );
    await page.goto(site.address, { waitUntil: 'networkidle' });
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(sizes.size).toBeGreaterThanOrEqual(4);
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThan(MOST);
    expect(misdeeds).toEqual([]);
  });
});
