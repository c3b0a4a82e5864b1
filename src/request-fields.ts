import { z } from 'zod';
import { lookedAt, REQUEST_LIMITS } from './request-limits.ts';

/** What every request is told. */
export const common = {
  /** BCP 47 language tag of the asker. */
  locale: z.string().default('en'),
  /** Whether only the asker should see the reply. */
  private: z.boolean().default(false),
  /** Whose the answers are that are kept for it, as `src/shelf/owner.ts` writes a person; absent where nobody is known. */
  asker: z.string().optional(),
};

/**
 * What a person wrote. No more of it passes than is looked at, and one unit of the rest, so that what reads it can say
 * that it was shortened.
 */
export const text = (limit: number) => z.string().transform((whole) => whole.slice(0, lookedAt(limit) + 1));

/** A picture's bytes as they came: they are handed on, never copied or encoded. */
export const picture = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= REQUEST_LIMITS.cover.bytes,
  'Expected bytes, and no more than are read of any picture',
);

/** How an answer is shown. */
export const view = {
  /** How many hues to list. */
  top: z.int().min(REQUEST_LIMITS.top.min).max(REQUEST_LIMITS.top.max).default(REQUEST_LIMITS.top.usual),
  /** The swatch's theme; the one from the settings when absent. */
  theme: z.enum(['light', 'dark']).optional(),
  /** Whether to draw the swatch. */
  picture: z.boolean().default(true),
  /** Which of the defensible palettes: 0 is the first choice. */
  variant: z
    .int()
    .min(0)
    .max(REQUEST_LIMITS.rolls - 1)
    .default(0),
  /** `full` adds every hue's reason and every measured share. */
  detail: z.enum(['summary', 'full']).default('summary'),
};
