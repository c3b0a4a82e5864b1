import { Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { DATA_SETS, type DataSet } from '../training/covers/prepare/books.ts';
import { STAGES, type StageName } from '../training/covers/prepare/stages.ts';
import { numberOrAll, wholeNumber } from './option-numbers.ts';
import type { Shell } from './shell.ts';

interface PrepareCommandOptions {
  readonly csv?: string;
  readonly pictures?: string;
  readonly data?: string;
  readonly set?: DataSet;
  readonly out: string;
  readonly top: number | 'all';
  readonly perClass: number | 'all';
  readonly seed: number;
  readonly from?: StageName;
}

const HELP = `
From a book list of your own, in the layout of the Amazon Books dataset:
  --csv holds at least the columns categories, a Python list such as "['Fiction']" of which the first is taken,
  and image, the address of the cover. --pictures is a folder or a tar archive. A row's picture is the file
  named, without its extension, like the parameter "id" of the address, or else like the last part of its path;
  or like the whole address. Characters other than A-Z a-z 0-9 . _ - count as _ in both names.
From a data directory:
  --data with --set seed3 (seed3.jsonl, seed3.tar) or --set shop (covers.jsonl.gz, covers-*.tar).

Steps, each of which leaves files in the output folder:
  select    books_subdata.csv                  the most frequent categories, a draw of each, no image twice
  pictures  covers/*.png                       224 x 224 pixels, RGB, stretched; damaged pictures left out
            books_with_covers.csv
  encode    books_with_covers_optimized.csv    path of the cover and number of its category
            labels.json                        which number is which category
  split     train_data.csv, val_data.csv, test_data.csv    70%, 15%, 15% of every category

The same command goes on after an interruption, and does only what has changed: after you edit one of these
files, the steps behind it. --from does a step and all behind it anew.

Examples:
  coverhues prepare covers --csv books.csv --pictures pictures --out prepared
  coverhues prepare covers --data ../data --set seed3 --out prepared
  coverhues prepare covers --data ../data --set shop --top all --per-class all --out prepared`;

/** `coverhues prepare covers`: from a book list and pictures to covers that can be trained on. */
export function prepareCommand(shell: Shell): Command {
  const covers = new Command('covers')
    .description('select books, store their covers, number their categories, and split them')
    .option('--csv <file>', 'a book list')
    .option('--pictures <path>', 'its pictures: a folder, or a tar archive')
    .option('--data <folder>', 'a data directory')
    .addOption(new Option('--set <name>', 'which covers of the data directory').choices(DATA_SETS))
    .requiredOption('--out <folder>', 'the folder to write')
    .option('--top <number>', 'how many of the most frequent categories, or all', numberOrAll(2), 3)
    .option('--per-class <number>', 'how many books of each, or all', numberOrAll(3), 333)
    .option('--seed <number>', 'seed of the draw and of the split', wholeNumber(0), 42)
    .addOption(new Option('--from <step>', 'do this step and all behind it anew').choices(STAGES))
    .addHelpText('after', HELP)
    .action(async (options: PrepareCommandOptions) => {
      const { prepareCovers } = await import('../training/covers/prepare/prepare-covers.ts');
      const { progressBar } = await import('../training/progress.ts');
      const { summarise } = await import('../training/covers/prepare/summary.ts');
      const { top, perClass, seed, from, out } = options;
      const prepared = await prepareCovers({
        ...(await openSource(options)),
        directory: out,
        top,
        perClass,
        seed,
        from,
        progress: (label) => progressBar(label, shell.errors),
      });
      shell.output.write(`${summarise(prepared, out)}\n`);
    });
  return new Command('prepare').description('prepare data to train on').addCommand(covers);
}

async function openSource({ csv, pictures, data, set }: PrepareCommandOptions) {
  const { openPictures } = await import('../training/covers/prepare/picture-files.ts');
  if (csv !== undefined && pictures !== undefined && data === undefined && set === undefined) {
    const { amazonBooks } = await import('../training/covers/prepare/amazon-books.ts');
    return { books: amazonBooks(csv), pictures: await openPictures([pictures]) };
  }
  if (data !== undefined && set !== undefined && csv === undefined && pictures === undefined) {
    const { dataSetArchives, dataSetBooks } = await import('../training/covers/prepare/data-sets.ts');
    return {
      books: dataSetBooks(data, set),
      pictures: await openPictures(await dataSetArchives(data, set)),
    };
  }
  throw new UsageError(
    'USAGE',
    'Give either --csv and --pictures, or --data and --set; add --help for more.',
  );
}
