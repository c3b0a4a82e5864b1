import type { FollowUp } from '../../reply.ts';

/** A follow-up as a button or an option carries it: all but its label, group and language. */
export interface CodedFollowUp extends Pick<FollowUp, 'id' | 'place'> {
  /** Who may change the answer: the asker's id on the platform. */
  readonly owner: string;
  readonly request: FollowUp['request'];
}
