import type { StageOutcome } from '../../files/run-stage.ts';
import type { Assignment } from './assign-hues.ts';
import type { Cleaning } from './clean-books.ts';
import type { Crawled } from './crawl-site.ts';
import type { Labelling } from './label-books.ts';
import type { Merging } from './merge-pages.ts';
import type { BookSplit } from './split-books.ts';
import type { DataDirectory } from './write-data.ts';

/** What came of each step of collecting books. */
export interface CollectedBooks {
  readonly crawled: Crawled;
  readonly merge: StageOutcome<Merging>;
  readonly clean: StageOutcome<Cleaning>;
  readonly assign: StageOutcome<Assignment>;
  readonly label: StageOutcome<Labelling>;
  readonly split: StageOutcome<BookSplit>;
  readonly data: StageOutcome<DataDirectory>;
}
