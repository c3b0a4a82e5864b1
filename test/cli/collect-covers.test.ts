import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COVERED_COLUMNS } from '../../src/training/covers/prepare/collect-pictures.ts';
import { readPrepared } from '../../src/training/covers/prepare/read-prepared.ts';
import { readTable } from '../../src/training/files/csv-table.ts';
import { makeFolder } from '../folders.ts';
import { type CoverSite, startCoverSite } from '../training/collect/covers/cover-site.ts';
import { writeBookList } from '../training/covers/prepare/book-lists.ts';
import { runCli, startCli } from './run-cli.ts';

const QUICK = '--per-second 100000 --private-host 127.0.0.1 --top 2 --per-class all'.split(' ');

/** A folder with `books.csv`: so many books of two categories in turn, with covers of this site. */
function makeList(site: CoverSite, books: number): string {
  const cwd = makeFolder();
  writeBookList(
    join(cwd, 'books.csv'),
    Array.from({ length: books }, (_, at) => ({
      Title: `Número ${at}`,
      image: site.url(`/good/${at}.jpg`),
      categories: at % 2 === 0 ? "['Sea']" : "['Hills']",
    })),
  );
  return cwd;
}

async function coversOf(directory: string): Promise<string[]> {
  const covers = [];
  for await (const { cover } of readTable(join(directory, 'books_with_covers.csv'), COVERED_COLUMNS)) {
    covers.push(cover);
  }
  return covers;
}

describe('coverhues collect covers', () => {
  it('collects, sums up, and has nothing to do the second time', async () => {
    const site = await startCoverSite();
    const cwd = makeList(site, 20);
    const args = ['collect', 'covers', '--csv', 'books.csv', '--out', 'out', ...QUICK];
    const first = await runCli([...args, '--contact', 'https://publisher.example'], { cwd });
    expect(first).toMatchObject({ end: 0 });
    expect(first.stdout).toMatch(/^20 rows read, 20 drawn\.\n20 covers fetched in /);
    expect(first.stdout).toContain('\nWritten to out.\n');
    expect(first.stderr).toMatch(/Fetching covers: 20 of 20, .* a second, 0 failed, 0 s left\n/);
    expect(site.requests[0]?.headers['user-agent']).toContain('(+https://publisher.example)');
    const second = await runCli(args, { cwd });
    expect(second.stdout).toMatch(
      /\n0 covers fetched in \d+\.\d s \(0\.0 a second\); 20 were known before\.\n/,
    );
    expect(site.requests).toHaveLength(20);
    expect((await readPrepared(join(cwd, 'out'))).rows).toHaveLength(20);
  });

  it('goes on where it was after SIGKILL, with nothing lost and nothing fetched twice', async () => {
    const site = await startCoverSite({ delay: 10 });
    const cwd = makeList(site, 200);
    const args = ['collect', 'covers', '--csv', 'books.csv', '--out', 'out', ...QUICK, '--per-host', '4'];
    const stored = (): string[] =>
      existsSync(join(cwd, 'out', 'covers')) ? readdirSync(join(cwd, 'out', 'covers')) : [];
    for (const killedAt of [30, 80, 130]) {
      const child = startCli(args, { cwd });
      await expect.poll(() => stored().length, { interval: 5, timeout: 20_000 }).toBeGreaterThan(killedAt);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(existsSync(join(cwd, 'out', 'books_with_covers.csv'))).toBe(false);
    }
    expect(await runCli(args, { cwd })).toMatchObject({ end: 0 });
    const covers = await coversOf(join(cwd, 'out'));
    expect(new Set(covers).size).toBe(200);
    expect(stored().toSorted()).toEqual(covers.map((cover) => cover.replace('covers/', '')).toSorted());
    expect(readdirSync(join(cwd, 'out', 'stages'))).not.toEqual(expect.arrayContaining(['drafts']));
    expect(readdirSync(join(cwd, 'out', 'stages'))).not.toEqual(expect.arrayContaining(['arrivals']));
    // What was served to a process that was killed before it could note it: at most what was on its way.
    const again = [...site.served.values()].reduce((sum, times) => sum + times - 1, 0);
    expect(again).toBeLessThanOrEqual(3 * (4 + 4));
    expect(site.served.size).toBe(200);
  }, 60_000);

  it('counts what failed apart from what came', async () => {
    const site = await startCoverSite();
    const cwd = makeFolder();
    writeBookList(
      join(cwd, 'books.csv'),
      Array.from({ length: 20 }, (_, at) => ({
        image: site.url(`/${at === 7 ? 'gone' : 'good'}/${at}.jpg`),
        categories: at % 2 === 0 ? "['Sea']" : "['Hills']",
      })),
    );
    const { stdout } = await runCli(['collect', 'covers', '--csv', 'books.csv', '--out', 'out', ...QUICK], {
      cwd,
    });
    expect(stdout).toMatch(/^20 covers fetched in .* a second\), 1 of them in vain; 0 were known before\.$/m);
    expect(stdout).toMatch(/^19 books have a cover, and 1 has none, as failures\.csv says\.$/m);
    expect(stdout).toMatch(/^ +1 is not there any more$/m);
  });

  it('reaches into a private network only where it is told to', async () => {
    const site = await startCoverSite();
    const cwd = makeList(site, 20);
    const args = ['collect', 'covers', '--csv', 'books.csv', '--out', 'out', '--per-second', '100000'];
    const first = await runCli([...args, '--top', '2', '--per-class', 'all'], { cwd });
    expect(first.end).toBe(1);
    expect(first.stderr).toContain('20 lead into a private network, which --private-host may allow');
    expect(site.requests).toHaveLength(0);
    expect(site.robots()).toBe(0);
    const second = await runCli([...args, ...QUICK, '--retry-failed'], { cwd });
    expect(second.stdout).toContain('20 books have a cover, and 0 have none.');
  });

  it.each([
    [['--contact', 'me'], 2, 'The contact must be a web address or an e-mail address.'],
    [['--per-second', '0'], 2, 'Expected a number above 0.'],
    [['--per-host', '0'], 2, 'Expected a whole number from 1.'],
    [['--private-host', 'covers.example/1'], 2, 'Expected a name or an IP address, without a port.'],
    [['--private-host', '10.0.0.1:80'], 2, 'Expected a name or an IP address, without a port.'],
    [['--top', '1'], 2, 'Expected a whole number from 2, or all.'],
    [[], 1, "none.csv can't be read: there is no such file or folder."],
  ])('says what is wrong with %j', async (args, code, reason) => {
    const { end, stderr } = await runCli(['collect', 'covers', '--csv', 'none.csv', '--out', 'out', ...args]);
    expect(end).toBe(code);
    expect(stderr).toContain(reason);
  });
});
