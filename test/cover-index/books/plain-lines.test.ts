import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PlainWriter } from '../../../src/cover-index/books/plain-lines.ts';
import { plainAuthors, plainTitle } from '../../../src/cover-index/books/plain-title.ts';

/** Lines of title, tab and authors, written in plain words, each with the length of its main title. */
function written(lines: readonly string[]): { readonly line: string; readonly main: number }[] {
  const writer = new PlainWriter(8);
  return lines.map((line) => {
    const bytes = Buffer.from(line);
    const from = writer.at;
    const main = writer.line(bytes, 0, bytes.length);
    return { line: Buffer.from(writer.out.subarray(from, writer.at)).toString('utf8'), main };
  });
}

it.each([
  ['Gone Girl: A Novel\tGillian Flynn', 'gone girl a novel\tgillian flynn\n', 'gone girl'],
  [
    "The O'Brien Girl & I (Book 2)\tJ. R. R. Tolkien",
    'the obrien girl and i book 2\tjrr tolkien\n',
    'the obrien girl and i',
  ],
  ['Élan – Vital\tKarl Ove Knausgård & Anne Rice', 'elan vital\tkarl ove knausgard\u000banne rice\n', 'elan'],
  ['Spider-Man - Blue\tA, B and Sandy', 'spider man blue\ta\u000bb\u000bsandy\n', 'spider man'],
  ['(Un)known\t', 'un known\t\n', 'un known'],
  [
    'ノルウェイの森\t村上春樹',
    'ノルウェイの森\t村上春樹\n'.normalize('NFKD').replaceAll(/\p{M}/gu, ''),
    'ノルウェイの森',
  ],
])('%s is written in plain words', (line, plain, main) => {
  const [only] = written([line]);
  expect(only!.line).toBe(plain);
  expect(only!.main).toBe(Buffer.byteLength(main));
});

it('writes the same byte by byte as by strings, for the titles that there are', () => {
  const lines = readFileSync('models/hues/index/titles.tsv', 'utf8').split('\n').slice(0, -1);
  const some = lines.filter((_, at) => at % 7 === 0);
  const expected = some.map((line) => {
    const [title = '', authors = ''] = line.split('\t');
    const { words, main } = plainTitle(title);
    const plain = `${words}\t${plainAuthors(authors).join('\u000b')}\n`;
    return { line: plain, main: Buffer.byteLength(words.slice(0, main)) };
  });
  expect(some.length).toBeGreaterThan(3_000);
  expect(written(some)).toEqual(expected);
});
