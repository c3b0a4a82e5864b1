import { z } from '@hono/zod-openapi';
import { INK_LIMITS, NEIGHBOUR_SHIFT, PRINTABLE_SHIFT } from '../../../palette/print/index.ts';
import { hexSchema } from './measures.ts';

const perCent = z.int().min(0).max(100);

/** What becomes of a colour on a four-colour press. */
export const printSchema = z
  .object({
    cmyk: z
      .object({ cyan: perCent, magenta: perCent, yellow: perCent, black: perCent })
      .describe('Inks in per cent, by the CMYK profile that comes with sharp (libvips).'),
    ink: z.int().min(0).max(400).describe('All four inks together, in per cent.'),
    paper: z
      .enum(['any', 'coated', 'none'])
      .describe(
        `Which paper bears so much ink: any, up to ${INK_LIMITS.uncoated}%; coated, up to ${INK_LIMITS.coated}%; or none.`,
      ),
    printsAs: hexSchema.describe('The colour that comes back.'),
    shift: z.number().min(0).describe('How far that is from the colour, in ΔE2000.'),
    printable: z.boolean().describe(`Whether the shift is at most ${PRINTABLE_SHIFT}.`),
    neighbour: hexSchema
      .optional()
      .describe(
        `The nearest colour that prints as itself, within ΔE2000 ${NEIGHBOUR_SHIFT}; absent for what is printable.`,
      ),
  })
  .openapi('Print');
