import { z } from 'zod';
import { common, picture, text, view } from './request-fields.ts';
import { REQUEST_LIMITS } from './request-limits.ts';

/** What can be put to a vote: what is on a shelf under a name, or a cover, or why it is not there. */
const ballotSchema = z.union([
  z.object({ name: text(REQUEST_LIMITS.title) }),
  z.object({ cover: picture }),
  z.object({ coverFault: z.string() }),
]);

/** What every vote is told. */
const vote = {
  /** Empty for the usual one. */
  question: text(REQUEST_LIMITS.vote.question).default(''),
  /** How long it lasts. */
  hours: z
    .int()
    .min(REQUEST_LIMITS.vote.hours.min)
    .max(REQUEST_LIMITS.vote.hours.max)
    .default(REQUEST_LIMITS.vote.hours.usual),
  theme: view.theme,
  /** Where it is held; absent where there is no channel. */
  held: z
    .object({
      platform: z.string(),
      server: z.string(),
      channel: z.string(),
      /** The asker's id on the platform. */
      by: z.string(),
      /** The channel's own shelf, as `src/shelf/owner.ts` writes it. */
      shelf: z.string(),
      /** Shelves on which names are looked up, written so: the first that has one counts. */
      shelves: z.array(z.string()),
    })
    .optional(),
  ...common,
};

/** `/vote`: palettes or covers in; a vote of everybody in a channel out. */
export const voteRequestSchema = z.object({
  command: z.literal('vote'),
  /** In their order; that they are too few or too many is told in the reply. */
  entries: z
    .array(ballotSchema)
    .transform((entries) => entries.slice(0, REQUEST_LIMITS.vote.entries.max + 1))
    .default([]),
  ...vote,
});

/** A vote on an answer's palettes. */
export const voteOnRequestSchema = z.object({
  command: z.literal('vote-on'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  ...vote,
});

export type VoteRequest = z.infer<typeof voteRequestSchema>;
export type VoteOnRequest = z.infer<typeof voteOnRequestSchema>;
