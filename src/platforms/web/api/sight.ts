import { z } from '@hono/zod-openapi';
import { SIGHTS } from '../../../palette/seen-as/sights.ts';
import type { Reply } from '../../../reply.ts';
import { hexSchema } from './measures.ts';

const colour = {
  name: z.string(),
  said: z.string().describe('The name in words, in the language of the answer.'),
  hex: hexSchema,
};

const ratio = z.number().min(1).max(21);

/** What becomes of a palette where not everything is seen of it. */
export const sightFields = {
  ink: z
    .object({
      ...colour,
      contrasts: z
        .object(Object.fromEntries(SIGHTS.map((sight) => [sight, ratio])) as Record<Sights, typeof ratio>)
        .describe(
          'WCAG contrast ratio on the ground: in colour, without the cones for long, middle or short waves, and in grey. At least 4.5 in colour and in grey, and elsewhere, too, if any colour has that.',
        ),
    })
    .optional()
    .describe("The ink that sets type on the palette's ground."),
  edge: z
    .object({
      ...colour,
      page: z.enum(['light', 'dark']).describe('The page that the ground melts into: #ffffff or #121212.'),
      contrast: ratio.describe('WCAG contrast ratio of edge and page where it is seen worst, at least 3.'),
    })
    .optional()
    .describe('The thin edge that a cover in these colours needs; absent where it stands out by itself.'),
  merging: z
    .array(
      z.object({
        hexes: z.tuple([hexSchema, hexSchema]),
        sights: z.array(z.enum(['protan', 'deutan', 'tritan', 'grey'])).min(1),
      }),
    )
    .optional()
    .describe("Pairs of the palette's colours that look alike in grey or without one kind of cones."),
};

type Sights = (typeof SIGHTS)[number];

/** A reply's sight as the API has it. */
export function sightOf({ sight }: Reply) {
  if (sight === undefined) return {};
  const { ink, edge, merging } = sight;
  return {
    ink: { ...ink, contrasts: { ...ink.contrasts } },
    ...(edge && { edge: { ...edge } }),
    merging: merging.map(({ hexes: [one, other], sights }) => ({
      hexes: [one, other] as [string, string],
      sights: [...sights],
    })),
  };
}
