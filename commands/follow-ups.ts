import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { FollowUp } from '../src/reply.ts';
import type { CoverHuesRequest } from '../src/request.ts';
import type { Sentences } from './sentences.ts';

/** What may be asked after an answer that listed `listed` of the `known` hues. */
export function followUps(
  request: CoverHuesRequest,
  listed: number,
  known: number,
  sentences: Sentences,
): FollowUp[] {
  const labels = sentences.followUps;
  const why: FollowUp = { id: 'why', label: labels.why, change: { detail: 'full' } };
  const more: FollowUp = {
    id: 'more',
    label: labels.more,
    change: { top: Math.min(request.top * 2, REQUEST_LIMITS.top.max) },
  };
  const other: FollowUp = {
    id: 'other',
    label: labels.other,
    change: { variant: (request.variant + 1) % 10 },
  };
  return [...(request.detail === 'full' ? [] : [why]), ...(listed < known ? [more] : []), other];
}
