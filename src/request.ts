import { z } from 'zod';
import { REQUEST_LIMITS } from './request-limits.ts';

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
  /** The swatch's theme; the one from the settings when absent. */
  theme: z.enum(['light', 'dark']).optional(),
  /** Whether to draw the swatch. */
  picture: z.boolean().default(true),
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
