import { VOTE_ID } from '../../votes/vote.ts';

const KIND = 'ballot';

/** A ballot as a button carries it. */
export interface CodedBallot {
  /** The vote's id. */
  readonly vote: string;
  /** The entry's place, from 0. */
  readonly choice: number;
}

/** Writes a ballot into the short text that a button carries. */
export function encodeBallot({ vote, choice }: CodedBallot): string {
  return `${KIND}|${vote}|${choice}`;
}

/** Reads such a text; none when it is no ballot. */
export function decodeBallot(code: string): CodedBallot | undefined {
  const [kind, vote = '', choice = '', ...others] = code.split('|');
  if (kind !== KIND || others.length > 0 || !VOTE_ID.test(vote) || !/^\d$/.test(choice)) return undefined;
  return { vote, choice: Number(choice) };
}
