import { again, formatCount, reasons } from '../../summary-lines.ts';
import { TOP_GENRES } from './assign-hues.ts';
import type { Dropped } from './clean-books.ts';
import type { CollectedBooks } from './collected.ts';
import { RARE_LABEL } from './label-books.ts';
import type { PageFailure } from './ledger.ts';

const DROPPED: Readonly<Record<Dropped, string>> = {
  noTitle: 'have no title',
  noDescription: 'have no description',
  tooShort: 'have fewer than ten words of description',
  noGenre: 'have no genre',
  otherLanguage: 'are in another language',
  duplicate: 'repeat a book before',
};

/** What collecting came to, for a person to read. */
export function summariseBooks(
  { crawled, merge, clean, assign, label, split, data }: CollectedBooks,
  directory: string,
): string {
  const { noHue, unknownGenres } = assign.result;
  const { labels, rare, rareOnly } = label.result;
  const { train, validation, test } = split.result;
  return [
    `${formatCount(crawled.listed)} books listed, ${formatCount(merge.result.books)} read.`,
    ...failureLines(crawled.failures),
    `${formatCount(clean.result.kept)} books clean${again(clean)}.`,
    ...reasons(clean.result.dropped, DROPPED),
    `${formatCount(assign.result.books)} books with hues, from up to ${TOP_GENRES} of ${formatCount(assign.result.genres)} genres${again(assign)}.`,
    ...reasons(
      { noHue, unknownGenres },
      {
        noHue: 'have no genre that is known',
        unknownGenres: 'of the genres are not known: see genre_hues.csv',
      },
    ),
    `${labels.length} labels: hues on at least ${RARE_LABEL * 100}% of the books${again(label)}.`,
    ...reasons({ rare: rare.length, rareOnly }, { rare: 'hues are rarer', rareOnly: 'books have only such' }),
    `${formatCount(train)} books to train on, ${formatCount(validation)} to validate and ${formatCount(test)} to test${again(split)}.`,
    `${formatCount(data.result.blurbs)} blurbs of ${data.result.genres} genres in the data directory${again(data)}.`,
    '',
    `Written to ${directory}. To train on it: coverhues train hues --data ${directory}/data --model MODEL`,
  ].join('\n');
}

/** The same for a program to read; failures are counted by reason. */
export function summaryFacts({ crawled, ...steps }: CollectedBooks): object {
  const { listed, failures } = crawled;
  const results = Object.entries(steps).map(([name, { result }]) => [name, result]);
  return { listed, failures: byReason(failures), ...Object.fromEntries(results) };
}

/** Failures by their reason, each with one that says it. */
function failureLines(failures: readonly PageFailure[]): string[] {
  return Object.entries(byReason(failures)).map(([reason, count]) => {
    const example = failures.find((failure) => failure.reason === reason)!;
    return `${formatCount(count).padStart(12)} ${count === 1 ? 'page' : 'pages'} failed, such as ${example.url}: ${example.detail}`;
  });
}

function byReason(failures: readonly PageFailure[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of failures) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
