import { Command, InvalidArgumentError, Option } from 'commander';
import { readLocks } from '../../commands/read-locks.ts';
import type { GivenColumns } from '../catalogue/columns.ts';
import type { CatalogueFormat } from '../catalogue/read.ts';
import { sentencesFor } from '../languages/index.ts';
import type { ColourLock } from '../palette/locked-palette.ts';
import { hereOption, SPREAD_HELP, withBookWorkers } from './chunk-workers.ts';
import { columnsOption } from './option-columns.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

interface PredictCommandOptions {
  readonly in: string;
  readonly out: string;
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
  readonly lock?: readonly ColourLock[];
  readonly print?: boolean;
  readonly here?: boolean;
  readonly fresh?: boolean;
  readonly strict?: boolean;
}

const HELP = `
In:   JSONL, one {"id"?, "title"?, "description", "genres"?, "comparables"?} on a line, or CSV whose first line names these
      columns, with commas, semicolons or tabs between them; names of well-known exports, such as Calibre's "comments"
      or LibraryThing's "Summary", are known, and --columns tells others. "genres" is a list, or one text with commas;
      "comparables" names up to ten books, each "Title by Author", in a list, or in one text with semicolons.
      In UTF-8, UTF-16 or Windows-1252. Ids must differ from each other. A book without one gets its row, counted from
      the first book: 3 in a list whose first book has no id, else "row 3".
Out:  JSONL, one line for each book, in the same order:
      {"id", "hues": [{"name", "hex", "css", "score", "lift"}, ...], "neutrals": [the same, ...],
       "ground": {"lightness": "dark" | "mid" | "light", "shares": {"dark", "mid", "light"}},
       "palettes": [[{"name", "hex", "role"}, ...], ...], "palette": the first of them,
       "comparables": [{"title", "author", "year"?, "colours": [{"hex", "share"}, ...]}, ...],
       "own"?: {"leads", "covers", "alike", "ground", "colours", "difference", "comparables"},
       "beside"?: {"found": [{"asked", "from": "asker" | "blurb", "by": "title" | "author", "title"?, "author", "year"?,
                              "covers", "colours": [...]}, ...], "unknown": ["Title", ...], "more"?: 2},
       "read": {"words", "of", "leftOut": {"review"?: 2, ...}},
       "genres": [{"id", "score", "present"}, ...]}
      "hues" are all, in rank order: "hex" is the hue's typical colour on such covers, "css" the keyword's own;
      "score" is the probability that the hue is on such a cover, and "lift" is that over its share of all covers.
      "neutrals" are black, white, greys and creams. "palettes" are ones that real covers carry, with the roles
      "ground", "main", "accent" and "ink"; "comparables" are real covers of such books, none for a text that says
      little. "present" is the decision at the genre's tuned threshold.
      "own" is there with COVERHUES_INDEX: how many "covers" your list has, and how many are of books "alike"; where they
      are enough, their "ground", the "colours" that they carry often, each with its "share" of them and of the
      "market", and the "difference" that is clearest.
      "beside" says which books and authors were named, by the list or by the description, and are known: the book
      itself, or covers by its author; and which aren't.
      "read" says how many words were read of those in the description, and how many parts of each kind were left out
      of reading: reviews, prizes, comparisons, the author's biography and the like.
      With --lock the "palettes" are up to twenty that have these colours, best first, and "kept" says how:
       {"locks": [{"name", "hex"}, ...], "distances": [[of each lock from what the cover wears, in OKLab], ...],
        "rules"?: [the rule of colour where no cover comes near, or null], "combination"?: {"such", "carrying", "all", ...}}.
      With --print each colour of a palette has "print": {"cmyk": {"cyan", "magenta", "yellow", "black"}, "ink", "paper",
       "printsAs", "shift", "printable", "neighbour"?}.
      A model that knows no covers leaves out "neutrals", "ground", "palettes" and "comparables": its "hex" is "css",
      and its "palette" is put together from single hues, as "primary", "secondary" and "accent".

A line that holds no book is reported by its number on standard error and skipped (a CSV record's number is
that of its last line).

The output grows as FILE.partial and takes FILE's name when it is finished, so FILE is never half an output. Only one
run at a time can write it; FILE.lock tells the others so.
Run the same command again to continue a run that was cut off in whatever way: books whose id is in the output
are not done again, a half-written last line is. A finished output is extended in the same way by the books that
are new in the input; after a change of the model, of --lock or --print, of books that keep their ids, or of the rows of books that have
none, use --fresh.
${SPREAD_HELP}
A long list is worked on in as many threads as there are cores, at most 4; COVERHUES_THREADS says another number.

Exit codes: 0 finished, even if lines were skipped; 1 failed, or every line was bad, or lines were skipped and
--strict is set; 2 wrong usage; 130 stopped by Ctrl-C, or 143 by SIGTERM, to be continued.

Examples:
  coverhues predict --in books.jsonl --out hues.jsonl
  coverhues predict --in books.csv --out hues.jsonl --strict
  coverhues predict --in books.jsonl --out hues.jsonl --lock '#b22222, ivory' --print
  coverhues predict --in export.tsv --out hues.jsonl --columns description=Review,title=Name
  zcat books.jsonl.gz | coverhues predict --in - --out - | gzip > hues.jsonl.gz`;

/** `coverhues predict`: a whole catalogue, from file to file. */
export function predictCommand(shell: Shell): Command {
  return new Command('predict')
    .description('rank the cover hues of every book in a catalogue')
    .requiredOption('--in <file>', 'the catalogue, .jsonl, .csv or .tsv; - is standard input', filePath)
    .requiredOption('--out <file>', 'where the predictions go, as JSONL; - is standard output', filePath)
    .addOption(
      new Option(
        '--format <name>',
        "the catalogue's format, if its name does not end in .csv, .tsv or .jsonl",
      ).choices(['jsonl', 'csv']),
    )
    .addOption(columnsOption())
    .option(
      '--lock <colours>',
      'colours that every palette must have, with commas: words, #b22222 or rgb(178, 34, 34)',
      locksOf,
    )
    .option('--print', 'add what becomes of each colour of a palette in four-colour print')
    .addOption(hereOption())
    .option('--fresh', 'begin anew, whatever an earlier run left')
    .option('--strict', 'exit with 1 when a line was skipped')
    .addHelpText('after', HELP)
    .action(async (options: PredictCommandOptions) => {
      const { runPredict } = await import('../catalogue/predict.ts');
      shell.exitCode = await withServices(shell, (services, settings) =>
        withBookWorkers(services, settings, options.here, (workers) =>
          runPredict(services, {
            ...options,
            ...(options.lock && { locks: options.lock }),
            streams: shell,
            fresh: options.fresh ?? false,
            strict: options.strict ?? false,
            workers,
          }),
        ),
      );
    });
}

/**
 * The colours of `--lock`.
 *
 * @throws {InvalidArgumentError} naming what is none, or can't be kept beside the others
 */
function locksOf(text: string): readonly ColourLock[] {
  const { locks, faults } = readLocks(text, [], sentencesFor('en'));
  const [fault = 'Expected at least one colour, such as #b22222.'] = faults;
  if (faults.length > 0 || locks.length === 0) throw new InvalidArgumentError(fault);
  return locks;
}
