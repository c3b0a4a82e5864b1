import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cleanLine } from '../../../src/blurb/clean-text.ts';
import { toDesignTokens } from '../../../src/palette/export/design-tokens.ts';
import { printOf } from '../../../src/palette/print/index.ts';
import { REQUEST_LIMITS } from '../../../src/request-limits.ts';
import { anyTitle, OWN, THRILLER, WORN } from './palettes.ts';

const percent = z.int().min(0).max(100);

/** A colour token as the Color Module 2025.10 describes it; `$type` comes from the group. */
const colourToken = z.strictObject({
  $value: z.strictObject({
    colorSpace: z.literal('srgb'),
    components: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1), z.number().min(0).max(1)]),
    hex: z.string().regex(/^#[\da-f]{6}$/),
  }),
  $description: z.string(),
  $extensions: z.strictObject({
    coverhues: z.strictObject({
      name: z.string(),
      role: z.enum(['primary', 'secondary', 'ground', 'main', 'accent', 'ink']),
      css: z.optional(z.string().regex(/^#[\da-f]{6}$/)),
      rank: z.optional(z.int().positive()),
      score: z.optional(z.number().min(0).max(1)),
      lift: z.optional(z.number().nonnegative()),
      share: z.optional(z.number().min(0).max(1)),
      print: z.strictObject({
        cmyk: z.tuple([percent, percent, percent, percent]),
        ink: z.int().min(0).max(400),
        paper: z.enum(['any', 'coated', 'none']),
        printsAs: z.string().regex(/^#[\da-f]{6}$/),
        shift: z.number().nonnegative(),
        isPrintable: z.boolean(),
        neighbour: z.optional(z.string().regex(/^#[\da-f]{6}$/)),
      }),
    }),
  }),
});

const file = z.strictObject({
  cover: z
    .object({ $type: z.literal('color'), $description: z.string() })
    // Names hold none of the characters that aliases use, and begin with no dollar sign.
    .catchall(colourToken)
    .refine((group) =>
      Object.keys(group).every((name) => /^\$(?:type|description)$|^[^${}.][^{}.]*$/.test(name)),
    ),
});

type Token = z.infer<typeof colourToken>;

function readTokens(json: string): { description: string; tokens: [name: string, token: Token][] } {
  const { $type, $description, ...tokens } = file.parse(JSON.parse(json)).cover;
  expect($type).toBe('color');
  return { description: $description, tokens: Object.entries(tokens) };
}

describe('toDesignTokens', () => {
  it('names a token by each role, with the colour in sRGB from 0 to 1 and in hex', () => {
    const { tokens } = readTokens(toDesignTokens({ title: 'Proof', colours: THRILLER }));
    expect(tokens.map(([name]) => name)).toEqual(['primary', 'secondary', 'accent', 'accent-2', 'accent-3']);
    expect(tokens[0]?.[1].$value).toEqual({
      colorSpace: 'srgb',
      components: [0.501961, 0, 0],
      hex: '#800000',
    });
    for (const [, { $value }] of tokens) {
      const channels = $value.components.map((component) => Math.round(component * 255));
      expect(`#${Buffer.from(channels).toString('hex')}`).toBe($value.hex);
    }
  });

  it('keeps what is known of each hue', () => {
    const { tokens } = readTokens(toDesignTokens({ title: '', colours: THRILLER }));
    expect(tokens.map(([, token]) => token.$extensions.coverhues)).toEqual(
      THRILLER.map(({ name, role, hex, css, rank, score, lift }) => ({
        print: printOf(hex),
        name,
        role,
        css,
        rank,
        score: expect.closeTo(score, 6) as number,
        lift: expect.closeTo(lift, 6) as number,
      })),
    );
  });

  it('says of a palette as covers wear it what is known of each colour, and no more', () => {
    const { tokens } = readTokens(toDesignTokens({ title: '', colours: WORN }));
    expect(tokens.map(([name]) => name)).toEqual(['ground', 'main', 'accent', 'accent-2', 'ink']);
    const known = tokens.map(([, { $value, $extensions }]) => {
      const { print, ...rest } = $extensions.coverhues;
      expect(print).toEqual(printOf($value.hex));
      return [$value.hex, rest];
    });
    expect(known).toEqual([
      ['#0c0c0c', { name: 'black', role: 'ground', css: '#000000', score: 0.58, lift: 1.4 }],
      ['#6e1a1f', { name: 'maroon', role: 'main', css: '#800000', rank: 1, score: 0.5, lift: 1.5 }],
      ['#8a2a2f', { name: 'maroon', role: 'accent', css: '#800000', rank: 1, score: 0.5, lift: 1.5 }],
      ['#b06066', { name: 'maroon', role: 'accent', css: '#800000', rank: 1, score: 0.5, lift: 1.5 }],
      ['#f3e9d2', { name: 'cream', role: 'ink' }],
    ]);
  });

  it('says which share of a cover each of its own colours takes', () => {
    const { tokens } = readTokens(toDesignTokens({ title: '', colours: OWN }));
    expect(tokens.map(([, { $extensions }]) => $extensions.coverhues.share)).toEqual([0.75, 0.25, undefined]);
    expect(tokens[0]?.[1].$description).toBe('ground: navy (CSS #000080), 75% of the cover');
  });

  it('is valid, and carries the title, for any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { description, tokens } = readTokens(toDesignTokens({ title, colours: THRILLER }));
        expect(description).toBe(cleanLine(title, REQUEST_LIMITS.title).text || 'Cover palette');
        expect(tokens).toHaveLength(THRILLER.length);
      }),
    );
  });

  it('is an empty group for a palette without hues', () => {
    expect(readTokens(toDesignTokens({ title: '', colours: [] })).tokens).toEqual([]);
  });
});
