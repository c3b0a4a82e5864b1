import { Command, Option } from 'commander';
import type { GivenColumns } from '../catalogue/columns.ts';
import type { Reply } from '../reply.ts';
import type { AskedBook } from '../platforms/terminal/series-books.ts';
import { columnsOption } from './option-columns.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';
import { picturePath, writePictureFile } from './write-picture.ts';

/** A book as options name it. */
interface NamedBook {
  readonly book?: string;
  readonly cover?: string;
  readonly title?: string;
}

interface SeriesOptions {
  readonly books?: string;
  readonly columns?: GivenColumns;
  readonly genres?: string;
  readonly theme?: string;
  readonly json?: boolean;
  readonly image?: string;
}

/** `coverhues series`: the books of one series, from the shell. */
export function seriesCommand(shell: Shell): Command {
  /** Books in the order of the options. */
  let named: NamedBook[] = [];
  /** Adds what an option says: to the last book, or, where that has one already, to a new one. */
  const add = (which: keyof NamedBook) => (value: string) => {
    const last = which === 'book' ? undefined : named.at(-1);
    if (last === undefined || last[which] !== undefined) named.push({ [which]: value });
    else named[named.length - 1] = { ...last, [which]: value };
    return value;
  };
  return new Command('series')
    .description('say which colours carry a series, and which one each of its books may own')
    .addOption(
      new Option('--book <text>', 'a blurb, or a file with it; once for each book').argParser(add('book')),
    )
    .addOption(
      new Option('--cover <file>', 'the cover of the book before it, or of a book of its own').argParser(
        (value: string) => add('cover')(filePath(value)),
      ),
    )
    .addOption(new Option('--title <text>', 'the title of the book before it').argParser(add('title')))
    .option('--books <file>', 'a list of books, .jsonl, .csv or .tsv, in their order', filePath)
    .addOption(columnsOption())
    .option('--genres <text>', 'genres of all of them, in your own words')
    .addOption(new Option('--theme <name>', "the picture's theme").choices(['light', 'dark']))
    .option(
      '--image <file>',
      'write the covers to this file, as PNG, or as JPEG where its name ends so',
      picturePath,
    )
    .option('--json', 'write the answer as one JSON object')
    .addHelpText(
      'after',
      `
Two to eight books, each with a blurb, a cover or both. A list has {"title"?, "description"?, "file"?} on each line, or a
table with these columns; "file" is the cover's path, absolute or relative to the list. Where all books have covers, the
answer tells of the next one, too.

Exit codes: 0 answered; 1 failed, or there was nothing to answer; 2 wrong usage.

Examples:
  coverhues series --book blurb1.txt --book blurb2.txt --image series.png
  coverhues series --book blurb1.txt --cover cover1.jpg --book blurb2.txt
  coverhues series --cover cover1.jpg --cover cover2.jpg --json
  coverhues series --books books.csv`,
    )
    .action(async ({ books: list, columns, image, json, ...fields }: SeriesOptions) => {
      const given = named;
      // Whoever runs the command twice in one process begins anew.
      named = [];
      const { requestSchema } = await import('../request.ts');
      const books = [
        ...(list === undefined ? [] : await readList(list, columns)),
        ...(await readNamed(given)),
      ];
      const { genres, theme } = fields;
      const request = requestSchema.parse({
        ...(genres !== undefined && { genres }),
        ...(theme !== undefined && { theme }),
        command: 'series',
        books,
        picture: image !== undefined,
      });
      const { answer } = await import('../../commands/index.ts');
      const reply = await withServices(shell, (services) => answer(request, services));
      const [picture] = reply.pictures;
      if (image !== undefined && picture) await writePictureFile(image, picture.bytes);
      const written = image !== undefined && picture ? { file: image, alt: picture.alt } : undefined;
      shell.output.write(`${json ? toJson(reply, written) : await toText(reply, shell)}\n`);
      if (!reply.series) shell.exitCode = 1;
    });
}

async function readNamed(named: readonly NamedBook[]): Promise<AskedBook[]> {
  const { readTypedBook, readCover } = await import('../platforms/terminal/series-books.ts');
  const books: AskedBook[] = [];
  for (const { book = '', cover, title = '' } of named) {
    const read = await readTypedBook(book);
    books.push({ ...read, title, ...(cover === undefined ? {} : await readCover(cover)) });
  }
  return books;
}

async function readList(path: string, columns: GivenColumns = {}): Promise<AskedBook[]> {
  const [{ readSeriesList }, { readCover }] = await Promise.all([
    import('../catalogue/series-list.ts'),
    import('../platforms/terminal/series-books.ts'),
  ]);
  const books: AskedBook[] = [];
  for (const { description: blurb, title, file } of await readSeriesList(path, columns)) {
    books.push({ blurb, title, ...(file === undefined ? {} : await readCover(file)) });
  }
  return books;
}

/** The answer without a picture's bytes; of colours in words, their names alone. */
function toJson(
  { headline, notes, series }: Reply,
  picture: { readonly file: string; readonly alt: string } | undefined,
): string {
  return JSON.stringify(
    { headline, notes, carriers: series?.carriers, books: series?.books, picture },
    (key, value: unknown) => (key === 'said' ? (value as { readonly name?: string }).name : value),
    2,
  );
}

async function toText(reply: Reply, { output, environment }: Shell): Promise<string> {
  const [{ encodeReply }, { styleFor }] = await Promise.all([
    import('../platforms/terminal/encode.ts'),
    import('../platforms/terminal/style.ts'),
  ]);
  return encodeReply(reply, styleFor(output, environment));
}
