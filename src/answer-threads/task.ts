import type { CatalogueChunk, ChunkLine } from '../catalogue-chunk.ts';
import type { TitleCompletion } from '../hues/reading.ts';
import type { ModelStep } from '../metrics/timed-engines.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { AskedServices } from '../services.ts';

/** What a thread that answers can be asked, each with what it gives. */
export interface AnswerSteps {
  /** @param front what differs from the thread's own services */
  answer(request: Request, front: AskedServices | undefined): Reply;
  workChunk(chunk: CatalogueChunk): readonly ChunkLine[];
  genreWords(locale: string): readonly string[];
  completeTitles(text: string, most: number): readonly TitleCompletion[];
  /** Loads what every answer needs. */
  load(): void;
  /** Loads what is needed as somebody types, too. */
  warmUp(): void;
}

/** A question to such a thread. */
export type AnswerTask = {
  [Step in keyof AnswerSteps]: { readonly step: Step; readonly args: Parameters<AnswerSteps[Step]> };
}[keyof AnswerSteps];

/** What came of it, and the steps that models took since the thread last said so. */
export interface AnswerOutcome {
  readonly done: ReturnType<AnswerSteps[keyof AnswerSteps]>;
  readonly steps: readonly ModelStep[];
}
