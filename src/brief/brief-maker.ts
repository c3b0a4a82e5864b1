import { openTaskThread } from '../task-thread.ts';
import { entryModule } from '../entry-modules.ts';
import type { BriefSpec } from './spec.ts';

/** Draws briefs, away from the thread that answers. */
export interface BriefMaker {
  /** A page of PDF, as `drawBrief` draws it. Rejects when its thread ends before, and another after it. */
  draw(spec: BriefSpec): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a maker: a page takes a tenth of a second, in which nobody else would be answered, so it has a thread of its
 * own, from the first brief until none was asked for in a while: the fonts that it holds are some megabytes.
 *
 * @param idle milliseconds after which a thread without work ends
 */
export function openBriefMaker(idle?: number): BriefMaker {
  const thread = openTaskThread<BriefSpec, Uint8Array>({
    module: entryModule('brief/brief-thread'),
    idle,
    messages: {
      ended: 'The thread that draws briefs ended early.',
      closed: 'No more briefs are drawn.',
    },
  });
  return { draw: (spec) => thread.do(spec), close: () => thread.close() };
}
