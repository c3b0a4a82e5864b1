import { z } from '@hono/zod-openapi';
import { FAMILIES } from '../../../palette/colour-families.ts';
import { hexSchema, shareSchema } from './measures.ts';

const colourSchema = z.object({
  name: z.string().describe('A CSS colour keyword.'),
  hex: hexSchema,
  share: shareSchema,
});

/** A colour of a palette that real covers wear. */
const wornColourSchema = z
  .object({
    role: z
      .enum(['ground', 'main', 'accent', 'ink'])
      .describe('What a cover wears it for; ink sets the type, and reaches a contrast of 4.5 on the ground.'),
    name: z.string().describe('A CSS colour keyword.'),
    hex: hexSchema.describe('Its colour on such covers.'),
  })
  .openapi('WornColour');

/** Palettes as real covers wear them, each its colours in the order ground, main, accents, ink. */
export const palettesSchema = z
  .array(z.array(wornColourSchema))
  .describe(
    'Up to three palettes that real covers carry, unlike each other; with `lock` up to twenty, in the order in which they are rolled; none where the model knows no covers.',
  );

/** Real covers of books like the one that was asked about. */
export const comparablesSchema = z
  .array(
    z
      .object({
        title: z.string(),
        author: z.string().describe('May be empty.'),
        year: z.int().optional().describe("Of the cover, or of the book's first publication."),
        colours: z.array(colourSchema).describe('Most of it first; `share` is of the cover.'),
      })
      .openapi('ComparableCover'),
  )
  .describe('Real covers of such books; none where nothing tells such covers from others.');

/** Books and authors that the book was said to be comparable with. */
export const besideSchema = z
  .object({
    found: z
      .array(
        z.object({
          asked: z.string().describe('As it was named.'),
          from: z.enum(['asker', 'blurb']).describe('Who named it.'),
          by: z
            .enum(['title', 'author'])
            .describe('Whether the book itself is known, or only others of its author, which count for it.'),
          title: z.string().optional().describe('As it is known; absent where only the author is.'),
          author: z.string().describe('As it is known; may be empty.'),
          year: z.int().optional().describe("Of the cover, or of the book's first publication."),
          covers: z.int().min(1).describe('How many covers count for it.'),
          colours: z
            .array(colourSchema)
            .describe('Most of it first; of several covers what they wear on average.'),
        }),
      )
      .describe('Those of the request first.'),
    unknown: z.array(z.string()).describe('What the request named and is not known.'),
    more: z.int().min(0).describe('How many more the request named than are looked for.'),
  })
  .openapi('Beside');

const traitSchema = z.object({
  kind: z
    .enum([
      'carrying',
      'lacking',
      'striking',
      'warm',
      'cool',
      'vivid',
      'muted',
      'flat',
      'mixed',
      'reaching',
      'many',
    ])
    .describe(
      'Whether a cover carries one of `families` or none of them, or one of them strikes the eye most; leans to warm or to cool colours; has a vivid colour or none; gives one colour at least half of its area or none two fifths; reaches from nearly black to nearly white; or has four families of colours or more.',
    ),
  families: z.array(z.enum(FAMILIES)).describe('Empty for a trait that is about none.'),
});

const sharedTrait = {
  trait: traitSchema,
  share: shareSchema.describe('Share of covers of such books.'),
  usual: shareSchema.describe('Share of all covers.'),
};

/** What most covers of such books share, and where one can differ. */
export const conventionsSchema = z
  .object({
    shared: z
      .array(z.object(sharedTrait).openapi('SharedTrait'))
      .describe('What most of them share and other covers less often, at most two, the most telling first.'),
    room: z
      .object({
        ...sharedTrait,
        keeping: z
          .object({ trait: traitSchema, share: shareSchema })
          .optional()
          .describe('Which of `shared` that minority keeps to, and what share of it.'),
        next: z.object(sharedTrait).optional().describe('The hue that strikes the eye next most often.'),
      })
      .optional()
      .describe(
        'A colour that a minority of them carries, or else the hue that strikes the eye most often, where none prevails.',
      ),
  })
  .openapi('Conventions')
  .describe(
    'What most covers of such books share, and where one can differ and still be read as of their shelf; absent where nothing tells such covers from others.',
  );

const inYearSchema = z.object({ year: z.int(), share: shareSchema });

/** How covers of the book's main genre have changed. */
export const trendsSchema = z
  .object({
    genre: z.string().describe("Id of the book's main genre."),
    dated: z.int().describe('How many of its covers are known to be of a year.'),
    years: z
      .object({ from: z.int(), to: z.int() })
      .optional()
      .describe(
        'The first and the last of these years; recent covers then count more. Absent where too few covers are dated to tell a trend.',
      ),
    changes: z
      .array(
        z
          .object({
            kind: z.enum(['style', 'ground', 'family']),
            value: z
              .string()
              .describe(
                '`illustrated`; `dark`, `mid` or `light`; or a family of colours, whose shares are of the covers’ area.',
              ),
            from: inYearSchema,
            to: inYearSchema,
            covers: z.int().describe('How many covers were looked at.'),
          })
          .openapi('CoverChange'),
      )
      .describe('Changes beyond chance, at most three; none where there is no trend to tell.'),
  })
  .openapi('CoverTrends');

/** What the pictures of recent covers of such books are. */
export const styleSchema = z
  .object({
    illustrated: shareSchema.describe('Share of them that are illustrated; the others are photographed.'),
    covers: z.int().describe('How many covers that rests on.'),
    since: z.int().describe('The first year that counts as recent.'),
  })
  .openapi('CoverStyle');

/** What is known of the ground from the real covers nearest to the book. */
export const nearGround = {
  lightness: z
    .enum(['dark', 'mid', 'light'])
    .optional()
    .describe('The likeliest ground; absent where the model knows no covers, as are `shares` and `colour`.'),
  shares: z
    .object({ dark: shareSchema, mid: shareSchema, light: shareSchema })
    .optional()
    .describe('Share of such covers with each ground; they add up to 1.'),
  colour: colourSchema
    .optional()
    .describe("What such covers' grounds most often are, in its typical colour; `share` is of such covers."),
};

/** How the cover that was sent with a book fits it. */
export const fitSchema = z
  .object({
    percentile: shareSchema.describe(
      'Share of real covers that wear the colours of such books less closely.',
    ),
    own: shareSchema
      .optional()
      .describe("The same share of your own list's covers; absent where there is no list, or it is short."),
    shared: z
      .array(z.string())
      .describe(
        "Names of the cover's colours that such covers carry at least as often as others, at most three; most of the cover first.",
      ),
    apart: z
      .array(z.string())
      .describe('Names of colours of a good part of the cover that such covers carry clearly less often.'),
  })
  .openapi('CoverFit');

const lightnessSchema = z.enum(['dark', 'mid', 'light']);

/** A share of the list's covers of such books, beside that of the model's own covers of such books. */
const besideMarket = {
  share: shareSchema.describe("Share of the list's covers of such books."),
  market: shareSchema.describe("Share of covers of such books in the model's own index."),
};

const ownColourSchema = z.object({
  name: z.string().describe('A CSS colour keyword.'),
  hex: hexSchema.describe('Its typical colour on these covers.'),
  ...besideMarket,
});

/** What the covers of the list wear that COVERHUES_INDEX names. */
export const ownAnswerSchema = z
  .object({
    sentences: z.array(z.string()).describe('The same in sentences.'),
    leads: z.boolean().describe('Whether the answer itself is made from the list.'),
    instead: z.boolean().describe('Whether it was set to be, where the list has enough covers.'),
    covers: z.int().min(1).describe('How many covers the list has.'),
    alike: z.int().min(0).describe('How many of them are of books like this one.'),
    ground: z
      .object({
        lightness: lightnessSchema,
        shares: z.object({ dark: shareSchema, mid: shareSchema, light: shareSchema }),
        colour: colourSchema,
      })
      .optional()
      .describe('What these stand on; absent where they are too few.'),
    colours: z
      .array(ownColourSchema)
      .describe(
        'Colours that these carry often, and more often than other covers; none where they are too few.',
      ),
    difference: z
      .discriminatedUnion('of', [
        z.object({ of: z.literal('ground'), lightness: lightnessSchema, ...besideMarket }),
        ownColourSchema.extend({ of: z.literal('colour') }),
        z.object({ of: z.literal('nothing') }),
      ])
      .optional()
      .describe(
        'What they have most clearly otherwise than covers of such books; absent where they are too few.',
      ),
    comparables: comparablesSchema,
  })
  .openapi('OwnShelf');
