import { z } from '@hono/zod-openapi';
import { STYLES } from '../../../cover-index/index-files.ts';
import {
  CHROMA,
  CONTRAST,
  genreSchema,
  GROUND,
  pictureSchema,
  saidFields,
  saidNameSchema,
} from './answer-schemas.ts';
import { hexSchema as hex, shareSchema as share } from './measures.ts';
import { printSchema } from './print-schema.ts';
import { sightFields } from './sight.ts';

const genreShareSchema = z.object({
  id: z.string(),
  name: z.string(),
  share: share.describe("Share of the genre's covers that have it."),
  lift: z.number().min(0),
});

const seenGenreSchema = genreSchema
  .omit({ read: true })
  .extend({ score: share.optional().describe('Calibrated probability.') })
  .openapi('SeenGenre');

/** A measured property of one cover. */
function factOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.object({
    value: z.enum(values),
    measure: z.number(),
    usual: share,
    genres: z.array(genreShareSchema),
  });
}

const legibility = z.enum(['clear', 'faint', 'lost']);

const titleSizeSchema = z.object({
  width: z.int().describe('Pixels that the cover fits within, with `height`.'),
  height: z.int(),
  contrast: z.number().describe('WCAG contrast ratio of letters and ground, as they are left at this size.'),
  letters: z.number().describe('Pixels that letters are high; 0 where none can be made out.'),
  strokes: z.number().describe('Pixels that their strokes are thick.'),
  inColour: legibility,
  inGrey: legibility,
});

/** What is read in a cover. */
export const coverAnswerSchema = z
  .object({
    ...saidFields,
    canTell: z
      .boolean()
      .describe(
        'False where even the first category is no more than a guess, or the first three hold less than half of the chance; categories and genres then come without scores.',
      ),
    categories: z
      .array(z.object({ name: z.string(), score: share.optional() }))
      .describe('Most probable first; their scores add up to 1. Without scores where `canTell` is false.'),
    genres: z
      .array(seenGenreSchema)
      .describe('Most probable first. Without scores where `canTell` is false.'),
    palette: z
      .array(
        z.object({
          name: z.string(),
          said: saidNameSchema,
          hex,
          share: share.describe('Share of the cover.'),
          remark: z.string().describe('How usual it is on other covers; empty where nothing was measured.'),
          print: printSchema,
        }),
      )
      .describe("The cover's own colours, most of it first."),
    ...sightFields,
    hues: z
      .array(
        z.object({
          name: z.string(),
          hex,
          coverage: share,
          usual: share,
          genres: z.array(genreShareSchema.extend({ repeats: z.boolean() })),
        }),
      )
      .describe('The hues among the 58 that are on the cover, and how usual they are.'),
    makeUp: z.object({ ground: factOf(GROUND), chroma: factOf(CHROMA), contrast: factOf(CONTRAST) }),
    style: z
      .object({ style: z.enum(STYLES), score: share })
      .optional()
      .describe(
        'What its picture is; absent where that isn’t sure, or covers of its genres were not learned from.',
      ),
    readability: z
      .object({
        verdict: z.enum(['strong', 'fair', 'weak', 'none-found']),
        title: z
          .object({
            contrast: z.number(),
            ink: hex,
            ground: hex,
            difference: z.number(),
            area: z.object({ left: share, top: share, width: share, height: share }),
          })
          .optional(),
        sizes: z
          .array(titleSizeSchema)
          .optional()
          .describe(
            'The same at the sizes that shops show, the largest first; absent where no title was found.',
          ),
      })
      .describe('How the title reads on a thumbnail 160 pixels high.'),
    picture: pictureSchema.optional(),
  })
  .openapi('CoverAnswer');
