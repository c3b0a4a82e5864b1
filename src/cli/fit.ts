import { Command, Option } from 'commander';
import type { GivenColumns } from '../catalogue/columns.ts';
import type { CatalogueFormat } from '../catalogue/read.ts';
import { columnsOption } from './option-columns.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

interface FitCommandOptions {
  readonly in: string;
  readonly out: string;
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
  readonly fresh?: boolean;
  readonly strict?: boolean;
}

const HELP = `
In:   JSONL, one {"id"?, "title"?, "description", "genres"?, "file"} on a line, or a table whose name ends in .csv or
      .tsv, with these columns: a book as for predict, and a cover's file as for inspect, its path absolute or relative
      to the list. Ids must differ from each other, or be left out as for predict; the same book, and the same picture,
      may come as often as you like, in any order, and each picture is read once.
      JPEG, PNG, WebP, GIF, AVIF and TIFF are read, of at most 30 million pixels and 32 MB.
Out:  JSONL, one line for each pair, in the same order:
      {"id", "fit", "percentile"}
      Of two covers of the same book, the one with the higher "fit" better wears the colours and shows the genres of
      such books; the number has no unit, and says nothing between books. "percentile" is the share of real covers,
      0 to 1, that wear the colours of such books less closely. A fact, not a verdict: a cover may mean to differ.
      With COVERHUES_INDEX "own" is the same share of the covers of your own list.
      A pair that can't be compared has {"id", "error", "code"}: a sentence that says why, and the same for programs,
      such as PICTURE_DAMAGED, or TEXT_SAYS_LITTLE for a description of a few words or in a language other than
      English, without genres that are known and without words that tell one.

A line that holds no pair is reported by its number on standard error and skipped.

The output grows as FILE.partial and takes FILE's name when it is finished, so FILE is never half an output. Only one
run at a time can write it; FILE.lock tells the others so.
Run the same command again to continue a run that was cut off in whatever way: pairs whose id is in the output are
not compared again, nor are those with a picture that can't be read or a description that says too little. Files that
could not be read, such as missing ones, are tried again, and their lines come last. After a change of the model, or
of books or pictures that keep their ids, use --fresh.

The model needs an index of real covers; one without, as it may be dropped in, is refused.

Exit codes: 0 finished, even if pairs couldn't be compared; 1 failed, or no pair could be compared, or some couldn't
and --strict is set; 2 wrong usage; 130 stopped by Ctrl-C, or 143 by SIGTERM, to be continued.

Examples:
  coverhues fit --in pairs.jsonl --out fit.jsonl
  coverhues fit --in pairs.jsonl --out fit.jsonl --strict
  zcat pairs.jsonl.gz | coverhues fit --in - --out - | gzip > fit.jsonl.gz`;

/** `coverhues fit`: a whole list of books with covers, from file to file. */
export function fitCommand(shell: Shell): Command {
  return new Command('fit')
    .description('say how closely covers fit books, for many pairs')
    .requiredOption('--in <file>', 'books with covers, .jsonl, .csv or .tsv; - is standard input', filePath)
    .requiredOption('--out <file>', 'where the figures go, as JSONL; - is standard output', filePath)
    .addOption(
      new Option('--format <name>', "the list's format, jsonl unless its name ends in .csv or .tsv").choices([
        'jsonl',
        'csv',
      ]),
    )
    .addOption(columnsOption())
    .option('--fresh', 'begin anew, whatever an earlier run left')
    .option('--strict', "exit with 1 when a pair couldn't be compared or a line was skipped")
    .addHelpText('after', HELP)
    .action(async (options: FitCommandOptions) => {
      const { runFit } = await import('../catalogue/fit.ts');
      shell.exitCode = await withServices(shell, (services) =>
        runFit(services, {
          ...options,
          streams: shell,
          fresh: options.fresh ?? false,
          strict: options.strict ?? false,
        }),
      );
    });
}
