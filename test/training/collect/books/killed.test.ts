import { existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../folders.ts';
import { runCli, startCli } from '../../../cli/run-cli.ts';
import type { Shop } from './shop.ts';
import { collectFrom, contentsOf, FIRST, shopOf } from './shelves.ts';

const BOOKS = 120;
const CONCURRENCY = 4;

const args = (shop: Shop, out: string): string[] =>
  [
    `collect books --site smashwords --base-url ${shop.origin} --from ${FIRST} --to ${FIRST + 5}`,
    `--out ${out} --per-second 10000 --per-host ${CONCURRENCY}`,
  ].flatMap((line) => line.split(' '));

/** Starts the command, and kills it as soon as the shop has been asked `count` more times. */
async function killedAfter(shop: Shop, out: string, count: number): Promise<string | null> {
  const child = startCli(args(shop, out));
  let asked = 0;
  shop.behave(() => {
    asked += 1;
    if (asked === count) child.kill('SIGKILL');
    return undefined;
  });
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve(signal));
  });
}

/** Paths whose pages are written down whole. */
function recorded(out: string): string[] {
  const path = join(out, 'pages.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  return lines
    .map((line) => JSON.parse(line) as { readonly url?: string })
    .flatMap(({ url }) => (url ? [new URL(url).pathname] : []));
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

describe('coverhues collect books, killed', () => {
  it('again and again while it reads pages, goes on without asking for one that it had', async () => {
    const shop = await shopOf(BOOKS);
    const out = makeFolder();
    /** Pages that were written down when it was killed, with how often they had been asked for by then. */
    const had = new Map<string, number>();
    for (const count of [9, 30, 55]) {
      expect(await killedAfter(shop, out, count)).toBe('SIGKILL');
      for (const path of recorded(out)) if (!had.has(path)) had.set(path, shop.asked.get(path)!);
      expect(existsSync(join(out, 'books.csv'))).toBe(false);
    }
    shop.behave(undefined);
    expect(had.size).toBeGreaterThan(40);
    const { end, stdout } = await runCli(args(shop, out));
    expect(end).toBe(0);
    expect(stdout).toContain(`${BOOKS} books listed, ${BOOKS} read.`);
    const pages = [...shop.asked].filter(([path]) => path !== '/robots.txt');
    expect(pages).toHaveLength(BOOKS + 6);
    expect(pages.filter(([path, times]) => had.has(path) && had.get(path) !== times)).toEqual([]);
    // Only what was on its way when it was killed.
    expect(pages.reduce((sum, [, times]) => sum + times - 1, 0)).toBeLessThanOrEqual(3 * CONCURRENCY);

    const whole = makeFolder();
    await collectFrom(shop, whole);
    expect(contentsOf(out)).toEqual(contentsOf(whole));
  }, 180_000);

  it.each(['books.csv', 'books_clean.csv'])(
    'while it writes %s, leaves no half of it under its name, and makes it whole the next time',
    async (file) => {
      const shop = await shopOf(BOOKS);
      const [whole, out] = [makeFolder(), makeFolder()];
      await collectFrom(shop, whole);
      const child = startCli(args(shop, out));
      const ended = new Promise((resolve) => {
        child.once('close', (_code, signal) => resolve(signal));
      });
      const watcher = watch(out, (_event, name) => {
        if (name?.startsWith(file)) child.kill('SIGKILL');
      });
      expect(await ended).toBe('SIGKILL');
      watcher.close();
      expect([undefined, contentOf(join(whole, file))]).toContain(contentOf(join(out, file)));
      const asked = shop.answered.length;
      expect((await runCli(args(shop, out))).end).toBe(0);
      expect(shop.answered).toHaveLength(asked);
      expect(contentsOf(out)).toEqual(contentsOf(whole));
    },
    180_000,
  );
});
