import { describe, expect, it } from 'vitest';
import type { GivenColumns } from '../../src/catalogue/columns.ts';
import { type CatalogueFormat, readCatalogue } from '../../src/catalogue/read.ts';
import type { CatalogueBook, CatalogueEntry } from '../../src/catalogue/records.ts';

type Entry = CatalogueEntry<CatalogueBook>;

async function* bytesOf(content: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 7) yield Buffer.from(content.slice(at, at + 7));
}

async function read(content: string, format: CatalogueFormat, columns: GivenColumns = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readCatalogue(bytesOf(content), format, columns)) entries.push(entry);
  return entries.toSorted((a, b) => a.line - b.line);
}

const idsIn = async (content: string, format: CatalogueFormat): Promise<unknown[]> =>
  (await read(content, format)).flatMap((entry) => ('item' in entry ? [entry.item.id] : []));

const book = (id: string | number, blurb: string, genres = '', title = '', comparables = ''): object => ({
  id,
  blurb,
  genres,
  comparables,
  title,
});

describe('JSONL', () => {
  it.each<[string, unknown, object]>([
    ['a book', { id: 'a', description: 'A storm.' }, book('a', 'A storm.')],
    ['a number as id', { id: 7, description: 'A storm.' }, book(7, 'A storm.')],
    ['a title', { id: 'a', title: 'Ice', description: 'A storm.' }, book('a', 'A storm.', '', 'Ice')],
    [
      'genres as a list',
      { id: 'a', description: 'A storm.', genres: ['cozy', 'cats'] },
      book('a', 'A storm.', 'cozy, cats'),
    ],
    [
      'genres as a text',
      { id: 'a', description: 'A storm.', genres: 'cozy, cats' },
      book('a', 'A storm.', 'cozy, cats'),
    ],
    [
      'comparables as a list',
      { id: 'a', description: 'A storm.', comparables: ['Ice by Ada Quill', 'Salt'] },
      book('a', 'A storm.', '', '', 'Ice by Ada Quill\nSalt'),
    ],
    [
      'comparables as a text',
      { id: 'a', description: 'A storm.', comparables: ' Ice  by Ada Quill; Salt ' },
      book('a', 'A storm.', '', '', 'Ice by Ada Quill; Salt'),
    ],
    ['no genres', { id: 'a', description: 'A storm.', genres: null }, book('a', 'A storm.')],
    [
      'HTML, to be cleaned when it is read',
      { id: 'a', description: '<p>A storm.</p>' },
      book('a', '<p>A storm.</p>'),
    ],
    ['words of any script', { id: 'a', description: '雪 1984' }, book('a', '雪 1984')],
    ['genres beside no words', { id: 'a', description: '…', genres: 'cozy' }, book('a', '…', 'cozy')],
    ['genres in place of words', { id: 'a', description: '', genres: ['cozy'] }, book('a', '', 'cozy')],
    ['fields of others', { id: 'a', description: 'A storm.', price: 7 }, book('a', 'A storm.')],
  ])('takes %s', async (_name, record, expected) => {
    expect(await read(JSON.stringify(record), 'jsonl')).toEqual([{ line: 1, item: expected }]);
  });

  it.each([
    ['{"id":"a"', 'it is not valid JSON'],
    ['[1]', 'it is not an object'],
    ['null', 'it is not an object'],
    ['"text"', 'it is not an object'],
    ['{"id":{},"description":"x"}', 'the id is neither a text nor a number'],
    ['{"id":1}', 'there is no description'],
    ['{"id":1,"description":7}', 'the description is not a text'],
    ['{"id":1,"description":"x","genres":[7]}', 'the genres are neither a text nor a list of texts'],
    ['{"id":1,"description":"x","genres":7}', 'the genres are neither a text nor a list of texts'],
    [
      '{"id":1,"description":"x","comparables":[7]}',
      'the comparables are neither a text nor a list of texts',
    ],
    ['{"id":1,"description":" <p></p> "}', 'the description is empty, and there are no genres'],
    ['{"id":1,"description":"🐙 1984 ?!"}', 'the description holds no words, and there are no genres'],
    [
      '{"id":1,"description":"…","genres":["-"],"title":"Ice"}',
      'the description holds no words, and there are no genres',
    ],
  ])('says what is wrong with %s', async (line, problem) => {
    expect(await read(`{"id":1,"description":"x"}\n${line}\n`, 'jsonl')).toContainEqual({ line: 2, problem });
  });

  it('takes the numbers of rows where the first book has no id', async () => {
    const content =
      '{"description":"a"}\n\n{broken\n{"id":"","description":"b"}\n{"id":null,"description":"c"}\n';
    expect(await idsIn(content, 'jsonl')).toEqual([1, 3, 4]);
  });

  it('calls a book by its row where the first book has an id, which another row’s number may be', async () => {
    const content = [1, undefined, 2, 3, undefined].map((id) => JSON.stringify({ id, description: 'x' }));
    expect(await idsIn(content.join('\n'), 'jsonl')).toEqual([1, 'row 2', 2, 3, 'row 5']);
  });

  it.each(['blurb', 'Summary', 'comments', 'Klappentext', 'product_description'])(
    'takes a description that is called %s, and one of its own name before it',
    async (name) => {
      expect(await read(`{"id":1,"${name}":"x"}\n{"id":2,"${name}":"x","description":"y"}`, 'jsonl')).toEqual(
        [
          { line: 1, item: book(1, 'x') },
          { line: 2, item: book(2, 'y') },
        ],
      );
    },
  );

  it('takes fields by the names that a person gives', async () => {
    const line = JSON.stringify({ key: 'a', id: 9, text: 'A storm.', description: 'no', kinds: ['cozy'] });
    expect(await read(line, 'jsonl', { id: 'key', description: 'text', genres: 'kinds' })).toEqual([
      { line: 1, item: book('a', 'A storm.', 'cozy') },
    ]);
  });

  it('counts empty lines and passes over them', async () => {
    expect(await read('\n  \r\n{"id":1,"description":"x"}', 'jsonl')).toEqual([
      { line: 3, item: book(1, 'x') },
    ]);
  });
});

describe('CSV', () => {
  it('takes comparables with semicolons, in a column of any of their names', async () => {
    for (const name of ['comparables', 'Comp titles']) {
      expect(await read(`id,description,${name}\na,A storm.,Ice; Salt by Ada Quill\n`, 'csv')).toEqual([
        { line: 2, item: book('a', 'A storm.', '', '', 'Ice; Salt by Ada Quill') },
      ]);
    }
  });

  it('takes columns by their names, in any order and case', async () => {
    const content =
      '\ufeffGenres, ID ,price,Description\r\n"cozy, cats",a,7,"A storm,\nat sea."\r\n,b,,A calm.\r\n';
    expect(await read(content, 'csv')).toEqual([
      { line: 3, item: book('a', 'A storm,\nat sea.', 'cozy, cats') },
      { line: 4, item: book('b', 'A calm.') },
    ]);
  });

  it('reports a bad record by the line on which it ends, and goes on', async () => {
    expect(await read('id,description\na,x\nb,x,y\nc\n,x\nd,a"b\ne,x\n', 'csv')).toEqual([
      { line: 2, item: book('a', 'x') },
      { line: 3, problem: 'it has more or fewer fields than the first line' },
      { line: 4, problem: 'it has more or fewer fields than the first line' },
      { line: 5, item: book('row 4', 'x') },
      { line: 6, problem: 'it is not valid CSV' },
      { line: 7, item: book('e', 'x') },
    ]);
  });

  it('reports a quotation mark that is never closed by its line, and goes on', async () => {
    expect(await read('id,description\na,x\nb,"x\nc,x\n', 'csv')).toEqual([
      { line: 2, item: book('a', 'x') },
      { line: 3, problem: 'a quotation mark is opened in it and never closed' },
      { line: 4, item: book('c', 'x') },
    ]);
  });

  it('fails where the names of the columns are never closed', async () => {
    await expect(read('id,"description\na,x\n', 'csv')).rejects.toThrow(
      'From line 1 of the CSV on nothing can be read: a quotation mark is opened in it and never closed.',
    );
  });

  it('fails where it can not be told which of two columns counts', async () => {
    await expect(read('id,description,price,price, Description\na,x,1,2,y\n', 'csv')).rejects.toThrow(
      "The CSV's first line names the column description more than once.",
    );
    expect(await read('id,description,price,price\na,x,1,2\n', 'csv')).toEqual([
      { line: 2, item: book('a', 'x') },
    ]);
  });

  it('takes the numbers of rows, not of lines, for books without a column of ids', async () => {
    expect(await idsIn('description\n"a\nstorm"\nx,y\nb\n"c""\n', 'csv')).toEqual([1, 3]);
  });

  it.each(['[{"id":1,"description":"x"}]', '[\n  {"id":1,"description":"x"}\n]', '\n [ {\n"id":1}]'])(
    'says of an array of JSON how to make lines of it: %j',
    async (content) => {
      await expect(read(content, 'jsonl')).rejects.toThrow("jq -c '.[]' list.json > list.jsonl");
    },
  );

  it('fails without the column that it needs', async () => {
    await expect(read('id,text\na,x\n', 'csv')).rejects.toThrow(
      'It has no description; where that is called otherwise, say how, such as --columns description=Summary. Its columns are: id, text.',
    );
  });

  it.each([
    ['a separator that is none', 'id^description\na^x\n'],
    ['two names in one', '"id description"\na\n'],
  ])('names what parts fields in a first line with %s', async (_name, content) => {
    await expect(read(content, 'csv')).rejects.toThrow(
      /a single column. Part its fields by commas, semicolons/,
    );
  });

  it.each([
    [
      'Goodreads, with a description',
      'Book Id,Title,Author,Bookshelves,Description\n7,Ice,Ann,cozy,x\n',
      book('7', 'x', 'cozy', 'Ice'),
    ],
    [
      'StoryGraph, with a description',
      'Title,Authors,ISBN/UID,Tags,Description\nIce,Ann,u1,cozy,x\n',
      book('u1', 'x', 'cozy', 'Ice'),
    ],
    [
      'Calibre',
      'author_sort,comments,id,tags,title,uuid\n"Poe, Ann",x,7,cozy,Ice,u1\n',
      book('7', 'x', 'cozy', 'Ice'),
    ],
    [
      'LibraryThing',
      'Book Id\tTitle\tSummary\tTags\n7\tIce\t\'x\' "y" z\tcozy\n',
      book('7', `'x' "y" z`, 'cozy', 'Ice'),
    ],
    [
      'ONIX',
      'RecordReference;TitleText;MainDescription;ShortDescription\nr1;Ice;x;y\n',
      book('r1', 'x', '', 'Ice'),
    ],
    [
      'a spreadsheet in German',
      'sep=;\r\nId;Titel;Klappentext\r\n7;Ice;"x; y, z"\r\n',
      book('7', 'x; y, z', '', 'Ice'),
    ],
  ])('knows the columns of %s', async (_name, content, item) => {
    const [entry] = await read(content, 'csv');
    expect(entry).toHaveProperty('item', item);
  });

  it('takes columns by the names that a person gives, in any case', async () => {
    const content = 'Key,Summary,Review,Name\na,no,x,Ice\n';
    expect(await read(content, 'csv', { id: 'KEY', description: 'review', title: 'Name' })).toEqual([
      { line: 2, item: book('a', 'x', '', 'Ice') },
    ]);
  });

  it('fails where a column that a person names is not there', async () => {
    await expect(read('id,description\na,x\n', 'csv', { title: 'Name' })).rejects.toThrow(
      "The table's first line names no column Name, which --columns asks for.",
    );
  });

  it.each(['', 'id,description\n'])('takes %j as a catalogue without books', async (content) => {
    expect(await read(content, 'csv')).toEqual([]);
  });
});
