import { Command, Option } from 'commander';
import type { GivenColumns } from '../catalogue/columns.ts';
import type { CatalogueFormat } from '../catalogue/read.ts';
import { hereOption, SPREAD_HELP, withChunkWorkers } from './chunk-workers.ts';
import { columnsOption } from './option-columns.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

interface InspectCommandOptions {
  readonly in: string;
  readonly out: string;
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
  readonly here?: boolean;
  readonly fresh?: boolean;
  readonly strict?: boolean;
}

const HELP = `
In:   A folder, every file of which is taken for a picture with its name for an id; or JSONL, one {"id"?, "file"}
      on a line, or a table whose name ends in .csv or .tsv, with these columns; the file's path absolute or relative
      to the list. Ids must differ from each other, or be left out as for predict.
      JPEG, PNG, WebP, GIF, AVIF and TIFF are read, of at most 30 million pixels and 32 MB.
Out:  JSONL, one line for each cover, in the same order:
      {"id", "genres": [{"id", "score"}, ...], "categories": [{"name", "score"}, ...],
       "palette": [{"hex", "name", "share"}, ...]}
      Genres and categories are all that the model knows, most probable first, with their probabilities; the
      palette's shares are of the cover. A picture that can't be read has {"id", "error", "code"}: a sentence that
      says why, and the same for programs, such as PICTURE_DAMAGED.

A line of the list that holds no cover is reported by its number on standard error and skipped.

The output grows as FILE.partial and takes FILE's name when it is finished, so FILE is never half an output. Only one
run at a time can write it; FILE.lock tells the others so.
Run the same command again to continue a run that was cut off in whatever way: covers whose id is in the output
are not read again, nor are pictures that can't be read. Files that could not be read, such as missing ones, are
tried again, and their lines come last. After a change of the model, or of pictures that keep their ids, use
--fresh.
${SPREAD_HELP}

Exit codes: 0 finished, even if pictures couldn't be read; 1 failed, or no picture could be read, or some couldn't
and --strict is set; 2 wrong usage; 130 stopped by Ctrl-C, or 143 by SIGTERM, to be continued.

Examples:
  coverhues inspect --in covers --out covers.jsonl
  coverhues inspect --in list.jsonl --out covers.jsonl --strict`;

/** `coverhues inspect`: a whole folder or list of covers, from file to file. */
export function inspectCommand(shell: Shell): Command {
  return new Command('inspect')
    .description('read the genres, categories and palette of many covers')
    .requiredOption(
      '--in <path>',
      'a folder of pictures, or a list of them, .jsonl, .csv or .tsv; - is standard input',
      filePath,
    )
    .requiredOption('--out <file>', 'where the readings go, as JSONL; - is standard output', filePath)
    .addOption(
      new Option('--format <name>', "the list's format, jsonl unless its name ends in .csv or .tsv").choices([
        'jsonl',
        'csv',
      ]),
    )
    .addOption(columnsOption())
    .addOption(hereOption())
    .option('--fresh', 'begin anew, whatever an earlier run left')
    .option('--strict', "exit with 1 when a picture couldn't be read or a line was skipped")
    .addHelpText('after', HELP)
    .action(async (options: InspectCommandOptions) => {
      const { runInspect } = await import('../catalogue/inspect.ts');
      shell.exitCode = await withServices(shell, (services, settings) =>
        withChunkWorkers(services, settings, options.here, (workers) =>
          runInspect(services, {
            ...options,
            streams: shell,
            fresh: options.fresh ?? false,
            strict: options.strict ?? false,
            workers,
          }),
        ),
      );
    });
}
