import { z } from '@hono/zod-openapi';
import { LEFT_OUT } from '../../../blurb/parts/kinds.ts';
import { STYLES } from '../../../cover-index/index-files.ts';
import { HUES } from '../../../palette/hues.ts';
import { COLOUR_SCHEMES } from '../../../palette/rules/colour-schemes.ts';
import { PROBLEMS, type ProblemCode } from '../problem.ts';
import { hexSchema as hex, shareSchema as share } from './measures.ts';
import { printSchema } from './print-schema.ts';
import {
  besideSchema,
  comparablesSchema,
  conventionsSchema,
  fitSchema,
  nearGround,
  ownSchema,
  palettesSchema,
  styleSchema,
  trendsSchema,
} from './real-cover-schemas.ts';
import { sightFields } from './sight.ts';

const sentences = z.array(z.string());

/** A measured property of covers, as figures. */
function adviceOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.object({
    value: z.enum(values),
    share: share.describe('Share of such covers that have this value.'),
    usual: share.describe('The same share among all covers.'),
  });
}

const GROUND = ['dark', 'mid', 'light'] as const;
const CHROMA = ['muted', 'moderate', 'vivid'] as const;
const CONTRAST = ['low', 'medium', 'high'] as const;

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

const saidName = z
  .string()
  .describe('What the sentences call it, in their language: people’s word where the keyword would mislead.');

const hueSchema = z
  .object({
    ...ranked,
    said: saidName,
    reason: z.string().describe('Why it is recommended: plain sentences, a line each.'),
  })
  .openapi('Hue');

const neutralSchema = z.object(ranked).openapi('Neutral');

const paletteHueSchema = z
  .object({
    role: z.enum(['ground', 'main', 'primary', 'secondary', 'accent', 'ink']),
    rank: z.int().min(1).optional().describe('Its rank, where it is one of the hues that are listed.'),
    name: z.string(),
    said: saidName,
    hex,
    kept: z.literal(true).optional().describe('There where it is one of `lock`.'),
    print: printSchema,
  })
  .openapi('PaletteHue');

const keptSchema = z
  .object({
    locks: z.array(z.object({ name: z.string(), hex })),
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
          .describe('… and how many of them carry all locks, or a colour within 0.08 of each.'),
        all: z.int(),
        carryingOfAll: z.int(),
      })
      .optional()
      .describe('How usual it is that covers carry all locks.'),
    isSwapped: z.boolean().describe('Whether two colours have changed their parts.'),
  })
  .openapi('Kept');

const genreSchema = z
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

const leftOutKind = z.enum(LEFT_OUT);

const readSchema = z
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

const shelfSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('In English.'),
    genre: z.string().describe('Id of the genre above it.'),
    score: share.describe('Calibrated probability; 1 for a shelf that was named in the request.'),
    present: z.boolean().describe("Whether it is said to be the book's."),
  })
  .openapi('Shelf');

export const pictureSchema = z
  .object({
    mediaType: z.literal('image/png'),
    width: z.int(),
    height: z.int(),
    base64: z.base64(),
    alt: z.string().describe('Says in words all that the picture shows.'),
  })
  .openapi('Picture');

/** What is said in sentences, in the language of the request. */
const said = {
  locale: z.string().describe('BCP 47 tag of the language that the sentences are in.'),
  headline: z.string().describe('One line that stands on its own.'),
  notes: sentences.describe('What was understood, and with what confidence.'),
  advice: sentences.describe('What such covers have in common beside single hues.'),
};

export const huesAnswerSchema = z
  .object({
    ...said,
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
    own: ownSchema
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

const genreShareSchema = z.object({
  id: z.string(),
  name: z.string(),
  share: share.describe("Share of the genre's covers that have it."),
  lift: z.number().min(0),
});

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

export const coverAnswerSchema = z
  .object({
    ...said,
    canTell: z
      .boolean()
      .describe(
        'False where even the first category is no more than a guess, or the first three hold less than half of the chance.',
      ),
    categories: z
      .array(z.object({ name: z.string(), score: share }))
      .describe('Most probable first; their scores add up to 1.'),
    genres: z.array(genreSchema),
    palette: z
      .array(
        z.object({
          name: z.string(),
          said: saidName,
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

const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

export const problemSchema = z
  .object({
    type: z.string().describe('Address that tells what the problem means, relative to this server.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What happened, and what to do.'),
    code: z.enum(PROBLEM_CODES).describe('Stable name of the problem.'),
    reason: z
      .string()
      .optional()
      .describe("Why a picture can't be read, or what is too large, as a stable name."),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .describe('What is wrong with single fields: each as a JSON pointer and a sentence.'),
    error: z.string().optional().describe("The detail once more, where Gradio's clients ask."),
    data: z.array(z.unknown()).max(0).optional().describe("Empty, where Gradio's clients ask."),
  })
  .openapi('Problem');
