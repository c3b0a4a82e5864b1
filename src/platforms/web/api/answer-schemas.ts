import { z } from '@hono/zod-openapi';
import { shareSchema as share } from './measures.ts';

const sentences = z.array(z.string());

/** What is said in sentences, in the language of the request. */
export const saidFields = {
  locale: z.string().describe('BCP 47 tag of the language that the sentences are in.'),
  headline: z.string().describe('One line that stands on its own.'),
  notes: sentences.describe('What was understood, and with what confidence.'),
  advice: sentences.describe('What such covers have in common beside single hues.'),
};

export const saidNameSchema = z
  .string()
  .describe('What the sentences call it, in their language: people’s word where the keyword would mislead.');

export const genreSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('In English.'),
    score: share.describe('Calibrated probability; 1 for a genre that was named in the request.'),
    present: z.boolean().describe("Whether the score reaches the genre's own threshold."),
    read: share
      .optional()
      .describe('Of a genre that was named in the request: what the description itself says of it.'),
  })
  .openapi('Genre');

export const GROUND = ['dark', 'mid', 'light'] as const;
export const CHROMA = ['muted', 'moderate', 'vivid'] as const;
export const CONTRAST = ['low', 'medium', 'high'] as const;

export const pictureSchema = z
  .object({
    mediaType: z.literal('image/png'),
    width: z.int(),
    height: z.int(),
    base64: z.base64(),
    alt: z.string().describe('Says in words all that the picture shows.'),
  })
  .openapi('Picture');
