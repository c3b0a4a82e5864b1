import { CollectError } from '../../../errors.ts';
import type { PageFailure } from './ledger.ts';
import { PageError } from './page-source.ts';
import { MarkupError } from './site.ts';

/** So many pages without what they should have, and no more with it, and the site has changed. */
const CHANGED = 10;
/** So many pages in a row that nothing answered for, and the site can't be reached. */
const UNREACHABLE = 10;

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
  let good = 0;
  let changed = 0;
  let unreached = 0;
  let last: MarkupError | PageError | undefined;
  return {
    good() {
      good += 1;
      unreached = 0;
    },
    explain(error) {
      if (error instanceof MarkupError) {
        changed += 1;
        unreached = 0;
        last = error;
        return { reason: 'MARKUP_CHANGED', detail: error.message };
      }
      if (!(error instanceof PageError)) throw error;
      unreached = error.unreachable ? unreached + 1 : 0;
      last = error;
      return { reason: error.reason, detail: error.message };
    },
    stopIfHopeless() {
      if (changed >= CHANGED && changed > good && last instanceof MarkupError) {
        throw new CollectError(
          'SITE_CHANGED',
          `The ${kind} pages of ${site} are not made as expected: ${last.message}, and so on ${changed} pages. What is done is kept. The selectors stand in src/training/collect/books/sites/${site}.ts; after a change there, the same command with --retry-failed goes on.`,
          { cause: last },
        );
      }
      if (unreached >= UNREACHABLE) {
        throw new CollectError(
          'SITE_UNREACHABLE',
          `The site can't be reached: ${last?.message ?? 'nothing answers'}. What is done is kept; the same command with --retry-failed goes on.`,
          { cause: last },
        );
      }
    },
  };
}
