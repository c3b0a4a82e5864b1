import { z } from 'zod';

/** Limits on what a person may send; a longer blurb is shortened and the reply says so. */
export const REQUEST_LIMITS = {
  /** Characters of a blurb that are kept. */
  blurb: 20_000,
  /** Characters of the genres field that are kept. */
  genres: 1_000,
  title: 200,
  top: { min: 1, max: 58, usual: 5 },
} as const;

const common = {
  /** BCP 47 language tag of the asker. */
  locale: z.string().default('en'),
  /** Whether only the asker should see the reply. */
  private: z.boolean().default(false),
};

/** `/coverhues`: a book's description in, ranked hues out. */
export const coverHuesRequestSchema = z.object({
  command: z.literal('coverhues'),
  blurb: z.string(),
  genres: z.string().default(''),
  title: z.string().default(''),
  /** How many hues to list. */
  top: z.int().min(REQUEST_LIMITS.top.min).max(REQUEST_LIMITS.top.max).default(REQUEST_LIMITS.top.usual),
  theme: z.enum(['light', 'dark']).default('light'),
  /** Which of the defensible palettes: 0 is the first choice. */
  variant: z.int().min(0).max(9).default(0),
  /** `full` adds every hue's reason and every measured share. */
  detail: z.enum(['summary', 'full']).default('summary'),
  ...common,
});

/** `/help`: how to ask, by example. */
export const helpRequestSchema = z.object({ command: z.literal('help'), ...common });

/** Everything that can be asked, checked once at the edge. */
export const requestSchema = z.discriminatedUnion('command', [coverHuesRequestSchema, helpRequestSchema]);

export type CoverHuesRequest = z.infer<typeof coverHuesRequestSchema>;
export type HelpRequest = z.infer<typeof helpRequestSchema>;

/** What a person asked for: plain data that can cross a queue. */
export type Request = z.infer<typeof requestSchema>;
