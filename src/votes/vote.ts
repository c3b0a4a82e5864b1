import { z } from 'zod';
import type { ShelfColour, Shown } from '../shelf/entry.ts';

/** A vote's id: letters, digits, `-` and `_`. */
export const VOTE_ID = /^[\w-]{16}$/;

/** Something that can be voted for. */
export interface VoteEntry {
  /** What it is called, in one line. */
  readonly label: string;
  /** Whether it is a palette that was answered with, or a cover that somebody sent. */
  readonly kind: 'palette' | 'cover';
  readonly palette: readonly ShelfColour[];
  /** Id of its answer, which lasts longer than the vote, and how that is shown. */
  readonly answer: string;
  readonly shown: Shown;
  /** The shelf that it comes from, where it does, and its name there. */
  readonly from?: { readonly shelf: string; readonly name: string } | undefined;
}

/** Where a vote is held. */
export interface VotePlace {
  /** e.g. `discord` */
  readonly platform: string;
  /** Id of the server or workspace. */
  readonly server: string;
  readonly channel: string;
}

/** What is put to a vote. */
export interface NewVote {
  /** May be empty. */
  readonly question: string;
  /** Two to five. */
  readonly entries: readonly VoteEntry[];
  /** Id of who asks. */
  readonly askedBy: string;
  readonly place: VotePlace;
  /** The channel's shelf, which the winner goes on, as `src/shelf/owner.ts` writes it. */
  readonly shelf: string;
  /** BCP 47 tag of the asker's language, in which all is said of it. */
  readonly locale: string;
  readonly hours: number;
}

/** A vote as it is kept. */
export interface Vote extends Omit<NewVote, 'hours'> {
  readonly id: string;
  /** Milliseconds since the epoch; votes that are cast later don't count. */
  readonly until: number;
}

/** Where people see a vote, and who counts. */
export interface VoteMessage {
  /** Whether the platform's own poll counts, or the ballots here. */
  readonly way: 'poll' | 'buttons';
  /** What the platform calls the message with the poll or the buttons. */
  readonly id: string;
  /** The thread that it stands in, on platforms where that has an id of its own. */
  readonly thread?: string | undefined;
  /** The picture in it, where it has to be named again as the message changes. */
  readonly picture?: { readonly fileId: string; readonly alt: string } | undefined;
}

const colourSchema = z.looseObject({ name: z.string(), hex: z.string(), role: z.string().optional() });

/** A vote's record in the store: fields by which it is known; what is in them was checked when it was kept. */
export const voteSchema = z.looseObject({
  id: z.string(),
  question: z.string(),
  entries: z.array(
    z.looseObject({
      label: z.string(),
      kind: z.enum(['palette', 'cover']),
      palette: z.array(colourSchema),
      answer: z.string(),
    }),
  ),
  askedBy: z.string(),
  place: z.object({ platform: z.string(), server: z.string(), channel: z.string() }),
  shelf: z.string(),
  locale: z.string(),
  until: z.number(),
});

/** What one person voted for, and when: stamps of a platform that sort by time. */
export const ballotSchema = z.object({ choice: z.int().min(0), stamp: z.string() });

export type Ballot = z.infer<typeof ballotSchema>;

/** How a vote ended: votes of each entry, in the order of the entries. */
export const resultSchema = z.object({ counts: z.array(z.int().min(0)), done: z.boolean() });
