import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writingTo } from '../../../src/training/files/write-whole.ts';
import { readTable, writeTable } from '../../../src/training/files/csv-table.ts';
import { makeFolder } from '../../folders.ts';

const COLUMNS = ['id', 'title', 'note'] as const;

async function read(path: string): Promise<Record<string, string>[]> {
  const rows = [];
  for await (const row of readTable(path, COLUMNS)) rows.push(row);
  return rows;
}

function tablePath(): string {
  return join(makeFolder(), 'deep', 'table.csv');
}

function* cutOff(): Generator<Record<(typeof COLUMNS)[number], string>> {
  yield { id: 'a', title: '', note: '' };
  throw new Error('cut off');
}

describe('a table', () => {
  it('is a CSV whose fields no spreadsheet takes for a formula', async () => {
    const path = tablePath();
    await writeTable(path, COLUMNS, [{ id: 'a', title: '=HYPERLINK("x")', note: 'one,\ntwo "風"' }]);
    expect(readFileSync(path, 'utf8')).toBe(`id,title,note\r\na,"'=HYPERLINK(""x"")","one,\ntwo ""風"""\r\n`);
  });

  it('is read back as it was, whatever it holds', async () => {
    const anyField = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', ' ', 'é', '😀', '\u2028', 'a'),
      }),
    );
    const anyRow = fc.record({ id: fc.uuid(), title: anyField, note: anyField });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 6 }), async (rows) => {
        const path = tablePath();
        await writeTable(path, COLUMNS, rows);
        expect(await read(path)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('appears only when it is whole', async () => {
    const path = tablePath();
    await expect(writeTable(path, COLUMNS, cutOff())).rejects.toThrow('cut off');
    expect(existsSync(path)).toBe(false);
  });

  it('may have its columns in any order, and more of them', async () => {
    const path = join(makeFolder(), 'table.csv');
    writeFileSync(path, 'note,7,title,id\nN,x,T,a\n');
    expect(await read(path)).toEqual([{ id: 'a', title: 'T', note: 'N' }]);
  });

  it.each([
    ['id,title\na,T\n', 'it has no column note'],
    ['id,title,note\na,T\n', 'near line 2, it has more or fewer fields than the first line'],
    ['id,title,note\na,"T,N\n', 'near line 2, a quotation mark is opened in it and never closed'],
  ])('that is broken is told: %j', async (content, reason) => {
    const path = join(makeFolder(), 'table.csv');
    writeFileSync(path, content);
    await expect(read(path)).rejects.toThrow(
      `${path} can't be read: ${reason}. Make it again with the command that wrote it.`,
    );
  });

  it('that is not there is told', async () => {
    await expect(read('/no/such/table.csv')).rejects.toThrow('there is no such file or folder');
  });
});

describe('writingTo', () => {
  it('says in one sentence that a folder is none', async () => {
    const path = join(makeFolder(), 'file');
    writeFileSync(path, '');
    const work = writingTo(path, () => writeTable(join(path, 'table.csv'), COLUMNS, []));
    await expect(work).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    await expect(work).rejects.toThrow(`${path} can't be written to: `);
  });

  it('leaves other faults as they are', async () => {
    const directory = makeFolder();
    mkdirSync(join(directory, 'x'));
    await expect(writingTo(directory, () => Promise.reject(new RangeError('mine')))).rejects.toThrow(
      RangeError,
    );
  });
});
