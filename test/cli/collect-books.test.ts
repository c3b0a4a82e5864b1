import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folders.ts';
import { FIRST, shopOf } from '../training/collect/books/shelves.ts';
import { runCli } from './run-cli.ts';

const args = (origin: string, more = ''): string[] =>
  [
    `collect books --site smashwords --base-url ${origin} --per-second 10000`,
    `--from ${FIRST} --to ${FIRST + 6} --out out ${more}`,
  ].flatMap((line) => line.trim().split(' '));

describe('coverhues collect books', () => {
  it('shows how far it is, and sums up what it did and what failed', async () => {
    const shop = await shopOf(48);
    const { end, stdout, stderr } = await runCli(args(shop.origin, '--contact books@publisher.example'));
    expect(end).toBe(0);
    expect(stderr).toMatch(
      /^Listings: 7 of 7, [\d.]+ a second, 1 failed, 0 s left\nBooks: 48 of 48, [\d.]+ a second, 0 failed, 0 s left\n$/,
    );
    expect(stdout).toMatch(
      /^48 books listed, 48 read\.\n +1 page failed, such as http.*\/category\/1006\/.*404/,
    );
    expect(stdout).toContain('48 books clean.\n48 books with hues, from up to 10 of 11 genres.');
    expect(stdout).toContain(
      'Written to out. To train on it: coverhues train hues --data out/data --model MODEL',
    );
    expect(shop.headers.get('/books/view/100000')?.['user-agent']).toMatch(
      /^coverhues\/[\d.]+ \(books@publisher\.example\)$/,
    );
  });

  it.each([
    ['--site unheard-of', /smashwords.*openlibrary/],
    ['--from one', /whole number from 0/],
    ['--to 999', /--to must not be less than --from/],
    ['--base-url ftp://shop.example', /must be an address that begins with http/],
    ['--language English', /two letters/],
    ['--per-second 0', /number above 0/],
    ['--step pages', /merge, clean, assign, label, split, data/],
    ['--contact nobody', /contact must be a web address or an e-mail address/],
  ])('says what is wrong with %s', async (wrong, said) => {
    const { end, stdout, stderr } = await runCli(args('http://127.0.0.1:9', wrong));
    expect({ end, stdout }).toEqual({ end: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('says that nothing answers, and that nothing could be read', async () => {
    const { end, stderr } = await runCli(args('http://127.0.0.1:9', `--to ${FIRST}`));
    expect(end).toBe(1);
    expect(stderr).toContain('No book could be read');
    expect(stderr).toContain('nothing answers there');
  });

  it('says that the folder can’t be written', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'out'), '');
    const { end, stderr } = await runCli(args('http://127.0.0.1:9'), { cwd });
    expect(end).toBe(1);
    expect(stderr).toMatch(/^coverhues: out can't be written to/);
  });
});
