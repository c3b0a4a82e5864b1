import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { bands } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { runCli } from './run-cli.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';

async function wordsIn(file: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  return (await extractText(pdf, { mergePages: true })).text;
}

it('hues --brief writes a page of PDF beside the answer', async () => {
  const cwd = makeFolder();
  const args = ['hues', BLURB, '--title', 'Frost'];
  const { end, stdout, stderr } = await runCli([...args, '--brief', 'frost.pdf'], { cwd });
  expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
  expect(stdout).toBe((await runCli(args, { cwd })).stdout);
  const words = await wordsIn(join(cwd, 'frost.pdf'));
  expect(words).toContain('Frost');
  const worn = [...stdout.matchAll(/^ (?:ground|main colour|accent|ink for type) .*(#[\da-f]{6})/gm)];
  expect(worn.length).toBeGreaterThan(2);
  for (const [, hex] of worn) expect(words).toContain(hex);
}, 30_000);

it('genre --brief writes one of a cover alone', async () => {
  const cwd = makeFolder();
  writeFileSync(
    join(cwd, 'cover.png'),
    await bands([
      ['#202050', 0.6],
      ['#d0a020', 0.4],
    ]),
  );
  const { end } = await runCli(['genre', 'cover.png', '--brief', 'cover.pdf'], { cwd });
  expect(end).toBe(0);
  expect(await wordsIn(join(cwd, 'cover.pdf'))).toContain('60% of the cover');
}, 30_000);

it.each([
  ['where there is nothing to brief on', ['hues', '…', '--brief', 'none.pdf'], 1, /no brief was written/],
  [
    'where it can’t be written',
    ['hues', BLURB, '--brief', 'no/such/folder.pdf'],
    1,
    /can't be written to no/,
  ],
  ['where no file is named', ['hues', BLURB, '--brief', ' '], 2, /Expected a path/],
])(
  'says so %s',
  async (_, args, code, sentence) => {
    const { end, stderr } = await runCli(args, { cwd: makeFolder() });
    expect(end).toBe(code);
    expect(stderr).toMatch(sentence);
  },
  30_000,
);
