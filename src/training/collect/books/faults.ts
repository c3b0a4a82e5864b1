import { CollectError } from '../../../errors.ts';
import type { PageFailure } from './ledger.ts';
import { PageError } from './page-source.ts';
import { MarkupError } from './site.ts';

/** So many pages in a row that all lack the same thing, and the site has changed: odd books lack now this, now that. */
const CHANGED = 10;
/** … where pages were as expected before: shelves of odd books there are, and a site seldom changes meanwhile. */
const CHANGED_SINCE = 50;
/** So many pages in a row that the server failed at, and it is down. */
const DOWN = 20;

/** Tells pages that fail from a site that does. */
export interface FaultWatch {
  good(): void;
  /** What a page's error is to be listed as. Errors that are no page's are thrown on. */
  explain(error: unknown): Pick<PageFailure, 'reason' | 'detail'>;
  /** @throws {CollectError} when going on would only ask a site in vain */
  stopIfHopeless(): void;
}

/** Watches the pages of one kind. */
export function watchFaults(site: string, kind: PageFailure['page']): FaultWatch {
  let known = false;
  let changed = 0;
  let failing = 0;
  let last: MarkupError | PageError | undefined;
  return {
    good() {
      known = true;
      changed = 0;
      failing = 0;
    },
    explain(error) {
      if (error instanceof MarkupError) {
        changed = last instanceof MarkupError && last.selector === error.selector ? changed + 1 : 1;
        failing = 0;
        last = error;
        return { reason: 'MARKUP_CHANGED', detail: error.message };
      }
      if (!(error instanceof PageError)) throw error;
      changed = 0;
      failing = error.ofServer ? failing + 1 : 0;
      last = error;
      return { reason: error.reason, detail: error.message };
    },
    stopIfHopeless() {
      if (changed >= (known ? CHANGED_SINCE : CHANGED) && last instanceof MarkupError) {
        throw new CollectError(
          'SITE_CHANGED',
          `The ${kind} pages of ${site} are not made as expected: ${last.message}, and so on ${changed} pages in a row. What is done is kept. The selectors stand in src/training/collect/books/sites/${site}.ts; after a change there, the same command with --retry-failed goes on.`,
          { cause: last },
        );
      }
      if (failing >= DOWN) {
        throw new CollectError(
          'SITE_DOWN',
          `${site} has failed at ${failing} pages in a row: ${last?.message ?? 'nothing answers'}. What is done is kept; the same command with --retry-failed goes on.`,
          { cause: last },
        );
      }
    },
  };
}
