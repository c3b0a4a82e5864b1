import { z } from '@hono/zod-openapi';
import { LEFT_OUT } from '../../../blurb/parts/kinds.ts';

const leftOutKind = z.enum(LEFT_OUT);

/** What of a text was read, and what was left out. */
export const readSchema = z
  .object({
    words: z.int().min(0).describe('Words of the description that were read; none where it can’t be.'),
    of: z.int().min(0).describe('Words of it that were sent.'),
    leftOut: z
      .partialRecord(leftOutKind, z.int().min(1))
      .describe(
        'How many parts of each kind were left out of reading: quotations from reviews, prizes and sales, comparisons with other books by name, the author’s biography, series, editions, warnings, tags, advertising, metadata.',
      ),
    text: z.string().optional().describe('The text that was read, where `read` was asked for.'),
    parts: z
      .array(z.object({ kind: leftOutKind, text: z.string() }))
      .optional()
      .describe('What was left out, in the order of the text, where `read` was asked for.'),
    comparisons: z
      .array(z.string())
      .optional()
      .describe(
        'Books and authors that the description compares the book with, as it names them, where `read` was asked for.',
      ),
  })
  .openapi('Read');
