import type { GrowingView } from '../live-view.ts';
import type { RunLog } from '../run-log.ts';
import type { PageFailure } from './ledger.ts';

/** A page that came. */
export interface FetchedPage {
  readonly url: string;
  readonly page: PageFailure['page'];
  /** From asking to having it written down, waiting for its turn included. */
  readonly ms: number;
  readonly unchanged: boolean;
}

/** Is told of every page, as it happens. */
export interface CollectionProgress {
  begin(label: string): void;
  /** So many more pages are to come. */
  expect(pages: number): void;
  /** A page is there from an earlier run. */
  kept(): void;
  done(page: FetchedPage): void;
  failed(failure: PageFailure): void;
  end(): void;
}

/** Counts pages, shows them, and writes each as a line of a log. */
export function collectionProgress(view: (label: string) => GrowingView, log: RunLog): CollectionProgress {
  let live: GrowingView | undefined;
  let step = '';
  let counts = { expected: 0, kept: 0, fetched: 0, failed: 0 };
  const show = (): void => live?.show(counts.fetched + counts.failed, counts.failed);
  const expect = (): void => live?.expect(counts.expected, counts.kept);
  return {
    begin(label) {
      step = label;
      counts = { expected: 0, kept: 0, fetched: 0, failed: 0 };
      log('begin', { step });
      live = view(label);
      live.start(0, 0);
    },
    expect(pages) {
      counts.expected += pages;
      expect();
    },
    kept() {
      counts.kept += 1;
      expect();
    },
    done(page) {
      counts.fetched += 1;
      log('page', { ...page });
      show();
    },
    failed(failure) {
      counts.failed += 1;
      log('failure', { ...failure });
      show();
    },
    end() {
      log('end', { step, ...counts });
      live?.stop();
      live = undefined;
    },
  };
}
