import type { Encoding } from '../../covers/prepare/encode-labels.ts';
import type { Selection } from '../../covers/prepare/select-books.ts';
import type { SplitCounts } from '../../covers/prepare/split-covers.ts';
import type { StageOutcome } from '../../files/run-stage.ts';
import type { Fetched } from './fetch-covers.ts';
import type { Reduction } from './reduce-covers.ts';

/** What came of each step of collecting covers. */
export interface CollectedCovers {
  readonly select: StageOutcome<Selection>;
  readonly fetched: Fetched;
  readonly reduced: Reduction;
  readonly encode: StageOutcome<Encoding>;
  readonly split: StageOutcome<SplitCounts>;
}
