import { Command } from 'commander';
import { OWN_FIELDS } from '../catalogue/column-names.ts';
import type { GivenColumns } from '../catalogue/columns.ts';
import { columnsOption } from './option-columns.ts';
import { filePath } from './option-paths.ts';
import { loadSettings } from './services.ts';
import type { Shell } from './shell.ts';

interface IndexCommandOptions {
  readonly csv: string;
  readonly pictures?: string;
  readonly out: string;
  readonly columns?: GivenColumns;
  readonly fresh?: boolean;
  readonly strict?: boolean;
}

const HELP = `
In:   A table as for predict, with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. Its first line names the
      columns: "title", and where there are any "author", "genres", "description", "year", "isbn", "id" and "file", the
      picture's file within the folder. Their German, French, Spanish, Portuguese and Japanese names are known, too. A row
      that names no picture has the one that is called by its ISBN or its id.
      The description and the genres tell which books are alike; the more of both, the better.
      JPEG, PNG, WebP, GIF, AVIF and TIFF are read, of at most 30 million pixels and 32 MB.
Out:  A folder for COVERHUES_INDEX, by which answers stand beside it. It holds titles, authors, years, genres and measurements, no pictures and no
      descriptions. Rows that are left out are in its failures.jsonl, one
      {"line", "id"?, "title"?, "error", "code"} on a line: a sentence that says why, and the same for programs, such as
      PICTURE_DAMAGED. A picture that books of several titles share is taken for a placeholder, and left out.

Run the same command again to continue a run that was cut off in whatever way, and after every change of the list: only
rows and pictures that are new or were changed are measured, and those that are gone go. Pictures that were missing are
looked for again. After an update of the model the same command measures all anew. Only one run at a time can
write a folder.

Exit codes: 0 finished, even if rows were left out; 1 failed, or no cover could be measured, or rows were left out and
--strict is set; 2 wrong usage; 130 stopped by Ctrl-C, or 143 by SIGTERM, to be continued.

Examples:
  coverhues index --csv books.csv --pictures covers --out my-index
  coverhues index --csv books.csv --pictures covers --out my-index --columns 'title=Name,file=Cover image'`;

/** `coverhues index`: an index of somebody's own covers, from a list of books and a folder of pictures. */
export function indexCommand(shell: Shell): Command {
  return new Command('index')
    .description('make an index of your own covers')
    .requiredOption('--csv <file>', 'the list of your books, a table', filePath)
    .requiredOption('--out <folder>', 'where the index goes', filePath)
    .option(
      '--pictures <folder>',
      "the folder of the covers' pictures, that of the list unless told",
      filePath,
    )
    .addOption(columnsOption(OWN_FIELDS))
    .option('--fresh', 'begin anew, whatever an earlier run left')
    .option('--strict', 'exit with 1 when a row was left out')
    .addHelpText('after', HELP)
    .action(async (options: IndexCommandOptions) => {
      const { runIndex } = await import('../catalogue/own/index-books.ts');
      // An index that is in use may be the one that is to be made anew.
      const { ownIndex: _, ...settings } = await loadSettings(shell);
      const services = await shell.openServices(settings);
      try {
        shell.exitCode = await runIndex(services, {
          ...options,
          model: settings.huesModel,
          streams: shell,
          fresh: options.fresh ?? false,
          strict: options.strict ?? false,
        });
      } finally {
        await services.close();
      }
    });
}
