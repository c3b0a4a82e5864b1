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

/** A colour's name as sentences say it. */
export const saidNameSchema = z
  .string()
  .describe('What the sentences call it, in their language: people’s word where the keyword would mislead.');

/** A genre as the model reads it. */
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

/** How light a ground is. */
export const GROUND = ['dark', 'mid', 'light'] as const;
/** How strong colours are. */
export const CHROMA = ['muted', 'moderate', 'vivid'] as const;
/** How far colours are apart in lightness. */
export const CONTRAST = ['low', 'medium', 'high'] as const;

/** A picture within an answer. */
export const pictureSchema = z
  .object({
    mediaType: z.literal('image/png'),
    width: z.int(),
    height: z.int(),
    base64: z.base64(),
    alt: z.string().describe('Says in words all that the picture shows.'),
  })
  .openapi('Picture');
