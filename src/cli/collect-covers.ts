import { isIPv6 } from 'node:net';
import { Command, InvalidArgumentError } from 'commander';
import { numberOrAll, positiveNumber, wholeNumber } from './option-numbers.ts';
import { loadSettings } from './services.ts';
import type { Shell } from './shell.ts';

interface CoversOptions {
  readonly csv: string;
  readonly out: string;
  readonly top: number | 'all';
  readonly perClass: number | 'all';
  readonly seed: number;
  readonly contact?: string;
  readonly privateHost?: readonly string[];
  readonly perHost: number;
  readonly perSecond: number;
  readonly retryFailed: boolean;
  readonly here: boolean;
}

const HELP = `
The book list is a CSV in the layout of the Amazon Books dataset, of any length: "categories", a Python list whose
first entry counts, and "image", the address of the cover. Books are drawn from it as "coverhues prepare covers"
does, and their covers fetched: only what each site's robots.txt allows, --per-second requests a second to each
host, again up to three times where that may help, and with a rest where a server asks for one (Retry-After). A host
that fails at twenty covers in a row is left alone for a minute, and what was to come from it until then is listed
as failed. Nothing on this machine or in a private network is asked, but for each --private-host. Pictures are
checked, made 224 × 224 pixels, and stored under the hash of what was fetched.

Files in the output folder, which is one that "coverhues train classes --prepared" takes:
  books_subdata.csv                   the books that were drawn
  covers/, books_with_covers.csv      the pictures, and the books that have one
  failures.csv                        the books that have none, each with the reason
  books_with_covers_optimized.csv, labels.json, train_data.csv, val_data.csv, test_data.csv
                                      as from "coverhues prepare covers"
  log.jsonl                           what happened, an event a line

Stopped at whatever moment, the same command goes on where it was; no cover that was stored is fetched again.

Many processes, on one machine or many: with COVERHUES_REDIS_URL set, start any number of "coverhues worker". They
fetch the covers, and write them into the output folder, which has to be shared under the same path. --per-second
then counts for all of them together, --per-host for each.

Examples:
  coverhues collect covers --csv books.csv --top 3 --per-class 333 --seed 42 --out covers
  coverhues train classes --prepared covers --architecture cnn --out my-covers`;

/** `coverhues collect covers`: from a book list to covers that can be trained on. */
export function collectCoversCommand(shell: Shell): Command {
  return new Command('covers')
    .description('select books of a list, fetch their covers, number their categories, and split them')
    .requiredOption('--csv <file>', 'a book list')
    .requiredOption('--out <folder>', 'the folder to write')
    .option('--top <number>', 'how many of the most frequent categories, or all', numberOrAll(2), 3)
    .option('--per-class <number>', 'how many books of each, or all', numberOrAll(3), 333)
    .option('--seed <number>', 'seed of the draw and of the split', wholeNumber(0), 42)
    .option('--contact <address>', 'where you can be reached, web or e-mail: told with every request')
    .option('--per-host <number>', 'requests to one host on their way at once', wholeNumber(1), 4)
    .option('--per-second <number>', 'requests to one host a second, at most', positiveNumber, 5)
    .option('--private-host <host>', 'a host of your own network that may be asked, repeatable', hosts)
    .option('--retry-failed', 'try the covers again that failed', false)
    .option('--here', 'fetch in this process, even with COVERHUES_REDIS_URL', false)
    .addHelpText('after', HELP)
    .action(async (options: CoversOptions) => {
      const { csv, out, contact, privateHost, perHost, perSecond, here } = options;
      const { collectCovers } = await import('../training/collect/covers/collect-covers.ts');
      const { summariseCovers } = await import('../training/collect/covers/summary.ts');
      const { amazonBooks } = await import('../training/covers/prepare/amazon-books.ts');
      const { liveView } = await import('../training/collect/live-view.ts');
      const { progressBar } = await import('../training/progress.ts');
      const { userAgent } = await import('../training/collect/web/user-agent.ts');
      userAgent(contact);
      const { redisUrl } = await loadSettings(shell);
      const collected = await collectCovers({
        ...options,
        books: amazonBooks(csv),
        directory: out,
        limits: {
          perHost,
          perSecond,
          sockets: Math.max(32, perHost),
          ...(privateHost && { privateHosts: privateHost }),
          ...(contact !== undefined && { contact }),
        },
        retryFailures: options.retryFailed,
        runner: async (collection) => {
          if (redisUrl && !here) {
            const { runOverRedis } = await import('../training/collect/jobs/run-over-redis.ts');
            return runOverRedis(collection, redisUrl, (sentence) => shell.errors.write(`${sentence}\n`));
          }
          const { runHere } = await import('../training/collect/covers/chunk-runner.ts');
          return runHere(collection);
        },
        progress: (label) => progressBar(label, shell.errors),
        view: liveView('Fetching covers', shell.errors),
      });
      shell.output.write(`${summariseCovers(collected, out)}\n`);
    });
}

/** Adds a host to those before, in the form that addresses have it in. */
function hosts(text: string, before: readonly string[] = []): string[] {
  const host = isIPv6(text) ? `[${text}]` : text;
  const url =
    /^(?:[^\s/?#@:]+|\[.+\])$/.test(host) && URL.canParse(`http://${host}`) && new URL(`http://${host}`);
  if (url) return [...before, url.hostname];
  throw new InvalidArgumentError('Expected a name or an IP address, without a port.');
}
