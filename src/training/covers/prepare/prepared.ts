import type { PictureCollection } from './collect-pictures.ts';
import type { Encoding } from './encode-labels.ts';
import type { Selection } from './select-books.ts';
import type { SplitCounts } from './split-covers.ts';
import type { StageOutcome } from '../../files/run-stage.ts';

/** What came of each step of preparing covers. */
export interface Prepared {
  readonly select: StageOutcome<Selection>;
  readonly pictures: StageOutcome<PictureCollection>;
  readonly encode: StageOutcome<Encoding>;
  readonly split: StageOutcome<SplitCounts>;
}
