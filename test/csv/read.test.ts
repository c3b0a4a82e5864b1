import { describe, expect, it } from 'vitest';
import { type CsvEntry, type CsvOptions, readCsv } from '../../src/csv/read.ts';

async function* bytesOf(content: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

/** Columns under their own names, if they have any. */
function named(header: readonly string[]): (string | null)[] {
  return header.map((name) => (name === '' ? null : name));
}

/** All entries by line; that their rows count them is held here for every content. */
async function read(
  content: string | AsyncGenerator<Uint8Array>,
  options: Partial<CsvOptions> = {},
): Promise<Omit<CsvEntry, 'row'>[]> {
  const entries: CsvEntry[] = [];
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const defaults = { columns: named, longestRecord: 2 ** 20, strayQuotes: 'refuse' } as const;
  for await (const entry of readCsv(bytes, { ...defaults, ...options })) entries.push(entry);
  const sorted = entries.toSorted((a, b) => a.line - b.line);
  expect(sorted.map(({ row }) => row)).toEqual(sorted.map((_, at) => at + 1));
  return sorted.map(({ row: _row, ...rest }) => rest);
}

async function* manyRecords(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('a,b\n');
  for (let at = 0; at < 8; at++) yield Buffer.from('1,2\n'.repeat(12_500));
}

/** The same bytes in pieces. */
async function* split(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
  }
}

function refuse(): never {
  throw new Error('no such column');
}

describe('readCsv', () => {
  it('gives each record by column and the line on which it ends', async () => {
    expect(await read('\ufeffa,b\r\n1,"x\n""y"""\r\n\r\n风,\r\n')).toEqual([
      { line: 3, record: { a: '1', b: 'x\n"y"' } },
      { line: 5, record: { a: '风', b: '' } },
    ]);
  });

  it('leaves out a column without a name', async () => {
    expect(await read(',a\n0,x\n')).toEqual([{ line: 2, record: { a: 'x' } }]);
  });

  it('tells what is wrong with a record and goes on', async () => {
    expect(await read('a,b\n1\n1,2,3\n1,x"y\n7,8\n')).toEqual([
      { line: 2, problem: 'it has more or fewer fields than the first line', last: false },
      { line: 3, problem: 'it has more or fewer fields than the first line', last: false },
      { line: 4, problem: 'it is not valid CSV', last: false },
      { line: 5, record: { a: '7', b: '8' } },
    ]);
  });

  it.each([
    ['1,x"y', { a: '1', b: 'x"y' }],
    ['"1"2,x', { a: '"1"2', b: 'x' }],
    ['"say "so"",x', { a: '"say "so""', b: 'x' }],
  ])('keeps the stray quotation marks of %s when asked to, and goes on', async (row, record) => {
    expect(await read(`a,b\n${row}\n7,"8"\n`, { strayQuotes: 'keep' })).toEqual([
      { line: 2, record },
      { line: 3, record: { a: '7', b: '8' } },
    ]);
  });

  const UNCLOSED = 'a quotation mark is opened in it and never closed';

  it.each([
    ['in the first field', '"3,4'],
    ['in a later field', '3,"4'],
    ['after a field of several lines', '"x\ny","4'],
    ['after empty lines', '\n\n3,"4'],
  ])('costs a quotation mark that is never closed, %s, one record', async (_where, row) => {
    const line = 2 + row.split('\n').length;
    expect(await read(`a,b\n1,2\n${row}\n5,6\n7,"8"\n`)).toEqual([
      { line: 2, record: { a: '1', b: '2' } },
      { line, problem: UNCLOSED, last: false },
      { line: line + 1, record: { a: '5', b: '6' } },
      { line: line + 2, record: { a: '7', b: '8' } },
    ]);
  });

  it.each(['1,"x"y', '"x"y,"1"', '"x"y"z,1', '1,"x"y,z",3'])(
    'tells once of %s, whatever follows it',
    async (row) => {
      for (const next of ['5,6\n7,"8"\n', '5,"6"\n7,8\n', '5,6"\n7,8\n', '']) {
        const entries = await read(`a,b\n1,2\n${row}\n${next}`);
        expect(entries.filter(({ line }) => line <= 3)).toEqual([
          { line: 2, record: { a: '1', b: '2' } },
          { line: 3, problem: 'it is not valid CSV', last: false },
        ]);
        expect(entries.map(({ line }) => line)).toEqual(next === '' ? [2, 3] : [2, 3, 4, 5]);
      }
    },
  );

  it('goes on after several of them, and ends after the last line', async () => {
    expect(await read('a,b\n1,"2\n3,4\n5,x"y"z\n6,"7')).toEqual([
      { line: 2, problem: UNCLOSED, last: false },
      { line: 3, record: { a: '3', b: '4' } },
      { line: 4, problem: 'it is not valid CSV', last: false },
      { line: 5, problem: UNCLOSED, last: false },
    ]);
  });

  it('ends where the names of the columns are never closed', async () => {
    expect(await read('a,"b\n1,2\n')).toEqual([{ line: 1, problem: UNCLOSED, last: true }]);
  });

  const LONGEST = 2 ** 20;
  it.each([
    ['without quotation marks', `3,${'x'.repeat(LONGEST + 2 ** 17)}`],
    ['between quotation marks', `3,"${'x'.repeat(LONGEST + 2 ** 17)}"`],
    ['with one that is never closed', `3,"${'x'.repeat(20)}`],
    ['with too many fields', `3,4,${'x'.repeat(LONGEST + 2 ** 17)}`],
  ])('passes over a record that is too long, %s, and goes on', async (_what, row) => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`a,b\n1,2\n${row}\n`);
      for (let at = 0; at < 2; at++) yield Buffer.from('1,2\n'.repeat(2 ** 15));
      yield Buffer.from('8,9\n');
    }
    const entries = await read(split(chunks(), 2 ** 16), { longestRecord: LONGEST });
    expect(entries).toHaveLength(1 + 1 + 2 * 2 ** 15 + 1);
    expect(entries[1]).toMatchObject({ line: 3, last: false });
    expect(entries.filter((entry) => 'problem' in entry)).toHaveLength(1);
    expect(entries.at(-1)).toEqual({ line: 3 + 2 * 2 ** 15 + 1, record: { a: '8', b: '9' } });
  });

  it.each(['3,"', '3,', '3,4,'])(
    'tells of a record without end, %s…, holding little of it',
    async (opening) => {
      let passed = 0;
      let held = 0;
      async function* endless(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(`a,b\n1,2\n${opening}`);
        const before = process.memoryUsage().arrayBuffers;
        for (; passed < 1e8; passed += 2 ** 16) {
          yield Buffer.alloc(2 ** 16, 'x');
          held = Math.max(held, process.memoryUsage().arrayBuffers - before);
        }
      }
      expect(await read(endless())).toEqual([
        { line: 2, record: { a: '1', b: '2' } },
        { line: 3, problem: expect.stringContaining('too long'), last: false },
      ]);
      expect(held).toBeLessThan(5e7);
    },
  );

  it('takes many records at once for no long one', async () => {
    let records = 0;
    const found = readCsv(manyRecords(), {
      columns: (names) => [...names],
      longestRecord: 2 ** 17,
      strayQuotes: 'keep',
    });
    for await (const entry of found) records += 'record' in entry ? 1 : 0;
    expect(records).toBe(100_000);
  });

  it('throws what its columns throw', async () => {
    await expect(read('a\n1\n', { columns: refuse })).rejects.toThrow('no such column');
  });
});
