import { z } from '@hono/zod-openapi';
import { HUES } from '../../../palette/hues.ts';
import { COLOUR_SCHEMES } from '../../../palette/rules/colour-schemes.ts';
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
import {
  besideSchema,
  comparablesSchema,
  conventionsSchema,
  fitSchema,
  nearGround,
  ownAnswerSchema,
  palettesSchema,
  styleSchema,
  trendsSchema,
} from './real-cover-schemas.ts';
import { readSchema } from './read-schema.ts';
import { sightFields } from './sight.ts';

/** A measured property of covers, as figures. */
function adviceOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.object({
    value: z.enum(values),
    share: share.describe('Share of such covers that have this value.'),
    usual: share.describe('The same share among all covers.'),
  });
}

const ranked = {
  rank: z.int().min(1).describe('1 is the first.'),
  name: z.string().describe(`A CSS colour keyword, such as ${HUES[0]?.name}.`),
  hex: hex.describe("Its typical colour on such covers; the keyword's own where the model knows no covers."),
  css: hex.describe("The keyword's own colour."),
  score: share.describe('Calibrated probability that it is on the cover of such a book.'),
  lift: z
    .number()
    .min(0)
    .describe('The score over the share of all covers that carry it; 2 is twice the usual.'),
};

const hueSchema = z
  .object({
    ...ranked,
    said: saidNameSchema,
    reason: z.string().describe('Why it is recommended: plain sentences, a line each.'),
  })
  .openapi('Hue');

const neutralSchema = z.object(ranked).openapi('Neutral');

const paletteHueSchema = z
  .object({
    role: z.enum(['ground', 'main', 'primary', 'secondary', 'accent', 'ink']),
    rank: z.int().min(1).optional().describe('Its rank, where it is one of the hues that are listed.'),
    name: z.string(),
    said: saidNameSchema,
    hex,
    kept: z.literal(true).optional().describe('There where it is one of `lock`.'),
    print: printSchema,
  })
  .openapi('PaletteHue');

const keptSchema = z
  .object({
    locks: z.array(
      z.object({
        name: z.string(),
        hex,
        role: z
          .enum(['ground', 'main', 'accent', 'ink'])
          .optional()
          .describe('The part that was asked for it, or `ink` where it was the ink of the palette.'),
      }),
    ),
    distances: z
      .array(z.array(z.number()))
      .describe(
        'For each of `palettes` the OKLab distance of each lock from the colour that the cover itself wears in its place; none for one that follows a rule.',
      ),
    rules: z
      .array(z.enum([...COLOUR_SCHEMES, 'ground']).nullable())
      .optional()
      .describe(
        'For each of `palettes` the rule of colour that it follows, where hardly any cover comes near to the locks, and `null` for one of a cover; absent where all are of covers. `ground` is a ground that the locks stand out from; the others are ways in which colours go together on the wheel of hues.',
      ),
    combination: z
      .object({
        such: z.int().describe('Covers of such books that are looked at …'),
        carrying: z
          .int()
          .describe(
            '… and how many of them carry all locks, or a colour within 0.08 of each, those for which a part was asked in that part; an ink does not count.',
          ),
        all: z.int(),
        carryingOfAll: z.int(),
      })
      .optional()
      .describe('How usual it is that covers carry all locks.'),
    isSwapped: z.boolean().describe('Whether two colours have changed their parts.'),
  })
  .openapi('Kept');

const shelfSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('In English.'),
    genre: z.string().describe('Id of the genre above it.'),
    score: share.describe('Calibrated probability; 1 for a shelf that was named in the request.'),
    present: z.boolean().describe("Whether it is said to be the book's."),
  })
  .openapi('Shelf');

/** What is read in a book. */
export const huesAnswerSchema = z
  .object({
    ...saidFields,
    hues: z.array(hueSchema).describe('The first `top` hues, best first.'),
    palette: z
      .array(paletteHueSchema)
      .describe(
        'The first of `palettes`, or that of `roll`; where there are none, hues that go together, of which some may stand below the first `top`.',
      ),
    ...sightFields,
    neutrals: z
      .array(neutralSchema)
      .describe('Black, white, greys and creams, best first; none where the model knows no covers.'),
    palettes: palettesSchema,
    kept: keptSchema.optional().describe('What was kept of `lock`; absent where nothing was.'),
    comparables: comparablesSchema,
    own: ownAnswerSchema
      .optional()
      .describe(
        'What covers of your own list wear; absent where the server has none, or little is known of the book.',
      ),
    beside: besideSchema
      .optional()
      .describe(
        'Books and authors that the request, or the description, compares the book with; absent where none are named.',
      ),
    trends: trendsSchema
      .optional()
      .describe(
        'How covers of the main genre have changed; absent where no genre stands out, or the model knows no covers.',
      ),
    style: styleSchema
      .optional()
      .describe(
        'Whether recent covers of such books are illustrated or photographed; absent where that isn’t known of enough of them.',
      ),
    covers: z
      .int()
      .min(0)
      .optional()
      .describe('How many real covers the answer rests on; absent where the model knows none.'),
    conventions: conventionsSchema.optional(),
    genres: z.array(genreSchema).describe('All genres that the model knows, most probable first.'),
    shelves: z
      .array(shelfSchema)
      .describe(
        'Shelves of the book trade below the genres, likeliest first, a few; those that were named lead.',
      ),
    ground: z.object({
      ground: adviceOf(GROUND),
      chroma: adviceOf(CHROMA),
      contrast: adviceOf(CONTRAST),
      ...nearGround,
    }),
    given: z
      .object({
        recognised: z.array(z.object({ term: z.string(), ids: z.array(z.string()) })),
        unknown: z.array(z.string()),
      })
      .describe('What the genres of the request were understood as.'),
    read: readSchema,
    cautions: z
      .array(
        z.enum([
          'no-text',
          'few-words',
          'unreadable-language',
          'not-a-blurb',
          'many-names',
          'no-clear-genre',
          'shortened',
        ]),
      )
      .describe('Why the answer should be taken as a modest guess.'),
    toldBy: z
      .array(z.object({ term: z.string(), ids: z.array(z.string()) }))
      .optional()
      .describe(
        "Words of the title and of a description that couldn't be read, or that is short, and the genres that they tell; absent where there are none.",
      ),
    fewCovers: z
      .array(z.object({ id: z.string(), covers: z.int().min(0) }))
      .optional()
      .describe('Genres of the request of which few covers are known, with how many.'),
    fit: fitSchema
      .optional()
      .describe(
        "How closely the book's cover wears the colours of such books, where one was sent: a fact, not a verdict. Absent where the description says too little, the cover can't be read, or the model knows no covers.",
      ),
    picture: pictureSchema.optional().describe('The swatch, where `picture` was asked for.'),
  })
  .openapi('HuesAnswer');
