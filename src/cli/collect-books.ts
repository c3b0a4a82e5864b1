import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { BOOK_STEPS, type BookStep, SITE_NAMES, type SiteName } from '../training/collect/books/names.ts';
import { positiveNumber, wholeNumber } from './option-numbers.ts';
import type { Shell } from './shell.ts';

interface BooksOptions {
  readonly site: SiteName;
  readonly baseUrl?: string;
  readonly from: number;
  readonly to: number;
  readonly out: string;
  readonly randomColours: boolean;
  readonly seed: number;
  readonly language: string;
  readonly perHost: number;
  readonly perSecond: number;
  readonly contact?: string;
  readonly refresh: boolean;
  readonly retryFailed: boolean;
  readonly step?: BookStep;
}

const HELP = `
Numbers are those of the site's listings: smashwords counts categories, each of several pages; openlibrary counts
pages of its search, which --base-url may carry, as in "https://openlibrary.org/?q=subject:thriller".

The site's robots.txt is obeyed, and so is Retry-After. Files in the output folder:
  pages.jsonl         every page as it comes, so that the same command goes on after an interruption
  log.jsonl           what happened, page by page
  failures.csv        pages that failed, and why
  book_urls.csv       the books that the listings name, each once
and, step by step, each from the files of the one before:
  merge   books.csv              what the books' pages say
  clean   books_clean.csv        no mark-up, no boilerplate, one language, each book once
  assign  books_with_hues.csv    the ten most frequent genres of each book, and their hues
          genre_hues.csv         which genre has which hues, and which genres aren't known
  label   books_labelled.csv     zeros and ones over the hues that at least 1% of the books have
          labels.json            these hues
  split   train_data.csv, val_data.csv, test_data.csv    80%, 10%, 10% of every label
  data    data/                  what "coverhues train hues --data" reads
  summary.json                   what each step came to

Hues of a genre are those that were measured on covers of such books; --random-colours draws one hue for each
genre instead, to compare with.

Examples:
  coverhues collect books --site smashwords --from 1000 --to 2000 --out smashwords
  coverhues collect books --site openlibrary --from 1 --to 20 --out openlibrary
  coverhues train hues --data smashwords/data --model my-model`;

/** `coverhues collect books`: from a site's book pages to blurbs with genres and hues that can be trained on. */
export function collectBooksCommand(shell: Shell): Command {
  return new Command('books')
    .description("read book pages of a site, clean them, and give each book its genres' hues")
    .addOption(new Option('--site <name>', 'which site').choices(SITE_NAMES).makeOptionMandatory())
    .option('--base-url <address>', "the site's address, where it isn't its own")
    .requiredOption('--from <number>', 'the first listing', wholeNumber(0))
    .requiredOption('--to <number>', 'the last listing', wholeNumber(0))
    .requiredOption('--out <folder>', 'the folder to write')
    .option('--random-colours', 'draw a hue for each genre at random, to compare with', false)
    .option('--seed <number>', 'seed of the draw and of the split', wholeNumber(0), 42)
    .option('--language <code>', 'the language that is kept, e.g. en', languageCode, 'en')
    .option('--contact <address>', 'where you can be reached, web or e-mail: told with every request')
    .option('--per-host <number>', 'pages on their way at once', wholeNumber(1), 4)
    .option('--per-second <number>', 'pages a second, at most', positiveNumber, 2)
    .option('--refresh', 'ask for every page again that may have changed', false)
    .option('--retry-failed', 'ask for the pages again that failed', false)
    .addOption(new Option('--step <name>', 'do this step and all behind it anew').choices(BOOK_STEPS))
    .addHelpText('after', HELP)
    .action(async (options: BooksOptions) => {
      if (options.to < options.from) throw new UsageError('USAGE', '--to must not be less than --from.');
      const { collectBooks } = await import('../training/collect/books/collect-books.ts');
      const { liveView } = await import('../training/collect/live-view.ts');
      const { SITES } = await import('../training/collect/books/sites/index.ts');
      const { summariseBooks } = await import('../training/collect/books/summary.ts');
      const { webPages } = await import('../training/collect/books/web-pages.ts');
      const site = SITES[options.site];
      const { baseUrl = site.home, out, perHost, perSecond, contact } = options;
      if (!/^https?:/iu.test(baseUrl) || !URL.canParse(baseUrl)) {
        throw new UsageError(
          'USAGE',
          `--base-url must be an address that begins with http or https, not ${baseUrl}.`,
        );
      }
      const collected = await collectBooks({
        ...options,
        site,
        base: baseUrl,
        directory: out,
        concurrency: perHost,
        pages: () =>
          webPages(site.mediaType, {
            contact,
            perSecond,
            perHost,
            privateHosts: [new URL(baseUrl).hostname],
          }),
        view: (label) => liveView(label, shell.errors),
      });
      shell.output.write(`${summariseBooks(collected, out)}\n`);
    });
}

function languageCode(text: string): string {
  if (/^[a-z]{2}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a code of two letters, such as en.');
}
