import { NOT_DRAWN } from '../../covers/prepare/summary.ts';
import { again, formatCount, predicate, reasons, sum } from '../../summary-lines.ts';
import type { CollectedCovers } from './collected.ts';
import type { Reduction } from './reduce-covers.ts';

const FAILURES: Readonly<Record<string, string>> = {
  WEB_ADDRESS_INVALID: 'have no http or https address',
  WEB_ADDRESS_PRIVATE: 'lead into a private network, which --private-host may allow',
  WEB_ROBOTS_DISALLOWED: "may not be fetched, as the site's robots.txt says",
  WEB_NOT_FOUND: 'are not there any more',
  WEB_REFUSED: 'were refused by the server',
  WEB_BUSY: 'met a server without time, at every attempt',
  WEB_SERVER_FAILED: 'met a server that failed, at every attempt',
  WEB_REDIRECTS: 'lead from address to address without end',
  WEB_UNREACHABLE: 'are on a server that could not be reached',
  WEB_HOST_DOWN: 'are on a server that failed again and again, and was left alone',
  WEB_CUT_OFF: 'were cut off in the middle, at every attempt',
  WEB_TOO_SLOW: 'took too long, at every attempt',
  WEB_TOO_LARGE: 'have more bytes than a cover',
  PICTURE_EMPTY: 'are empty files',
  PICTURE_NOT_A_PICTURE: 'are web pages or other files, and no pictures',
  PICTURE_FORMAT_REFUSED: 'are pictures of a format that is not read',
  PICTURE_DOCUMENT: 'are documents and no pictures',
  PICTURE_HEIC: 'are HEIC pictures, which are not read',
  PICTURE_HDR: 'are in HDR, so that their colours are not certain',
  PICTURE_TRANSPARENT: 'are transparent all over',
  PICTURE_TOO_LARGE: 'have too many pixels',
  PICTURE_TOO_SMALL: 'have too few pixels',
  PICTURE_DAMAGED: 'are damaged',
  PICTURE_TOO_SLOW: 'take too long to decode',
  COVER_ANIMATED: 'are animations',
  COVER_PLACEHOLDER: 'are a picture that several other books have as well, and no cover',
  COVER_REPEATED: 'are, byte for byte, the picture of a book before',
};

/** What collecting covers came to, for a person to read. */
export function summariseCovers(collected: CollectedCovers, directory: string): string {
  const { select, fetched, reduced, encode, split } = collected;
  const { drawn, read, dropped } = select.result;
  const { labels, covers, rareCategory } = encode.result;
  const failures = sum(Object.values(reduced.failures));
  const rate = fetched.met / Math.max(fetched.seconds, 1e-3);
  const splits = (['train', 'validation', 'test'] as const).map((name) =>
    formatCount(sum(split.result[name])),
  );
  return [
    `${formatCount(read)} rows read, ${formatCount(sum(Object.values(drawn)))} drawn${again(select)}.`,
    ...reasons(dropped, NOT_DRAWN),
    `${formatCount(fetched.met)} covers fetched in ${fetched.seconds.toFixed(1)} s (${rate.toFixed(1)} a second)${fetched.failed > 0 ? `, ${formatCount(fetched.failed)} of them in vain` : ''}; ${formatCount(fetched.kept)} ${predicate(fetched.kept, 'were known before')}.`,
    `${formatCount(reduced.covers)} books have a cover, and ${formatCount(failures)} ${predicate(failures, 'have none')}${failures > 0 ? ', as failures.csv says' : ''}.`,
    ...reasons(reduced.failures, sentences(reduced)),
    `${formatCount(sum(covers))} covers of ${formatCount(labels.length)} categories: ${labels.map((label, at) => `${label} ${formatCount(covers[at] ?? 0)}`).join(', ')}.`,
    ...reasons({ rareCategory }, { rareCategory: 'are of a category that too few covers are left of' }),
    `${splits[0]} to train, ${splits[1]} to validate, ${splits[2]} to test.`,
    '',
    `Written to ${directory}.`,
  ].join('\n');
}

/** Why books have no cover, as a sentence. */
export function explainFailures({ covers, failures }: Reduction): string {
  const why = reasons(failures, sentences({ failures })).map((line) => line.trim());
  return `${formatCount(covers)} covers are good${why.length > 0 ? `; of the others, ${why.join('; ')}` : ''}. failures.csv lists them.`;
}

function sentences({ failures }: Pick<Reduction, 'failures'>): Record<string, string> {
  return Object.fromEntries(Object.keys(failures).map((reason) => [reason, FAILURES[reason] ?? reason]));
}
