import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type ReplyParts,
  comparableCovers,
  realCoverReading,
  replyHues,
  replyWith,
  threePalettes,
  wornPalette,
} from '../replies.ts';
import { asJson, BLURB, webApp } from './web.ts';

/** A hue in its typical colour, and one that the worn palette has, too. */
const HUES = replyHues(2).map((hue) =>
  Object.assign(hue, { name: 'maroon', hex: '#6e1a1f', css: '#800000' }),
);
const WORN = {
  hues: HUES.slice(0, 1),
  palette: wornPalette(),
  comparables: comparableCovers(8),
  reading: realCoverReading(),
};

/** What the API answers where a reply is such, checked against what its document says. */
async function answerOf(change: ReplyParts): Promise<Record<string, unknown>> {
  const app = webApp(undefined, { ask: () => Promise.resolve(replyWith(change)) });
  const response = await app.request('/api/hues', asJson({ description: BLURB }));
  expect(response.status).toBe(200);
  const body = (await response.json()) as Record<string, unknown>;
  const { components } = (await (await app.request('/api/openapi.json')).json()) as {
    components: { schemas: Record<string, object> };
  };
  const text = JSON.stringify({ $ref: '#/$defs/HuesAnswer', $defs: components.schemas });
  const schema = JSON.parse(
    text.replaceAll('#/components/schemas/', '#/$defs/'),
  ) as z.core.JSONSchema.JSONSchema;
  expect(z.fromJSONSchema(schema).safeParse(body).error).toBeUndefined();
  return body;
}

describe('what the API says of real covers', () => {
  it('gives hues in typical colours beside the keyword’s own, and neutrals likewise', async () => {
    const answer = await answerOf(WORN);
    expect(answer['hues']).toMatchObject([
      { name: 'maroon', said: 'maroon', hex: '#6e1a1f', css: '#800000' },
    ]);
    expect(answer['neutrals']).toEqual(realCoverReading().neutrals);
  });

  it('gives three palettes with roles; the first is the palette, with the ranks of listed hues', async () => {
    const answer = await answerOf(WORN);
    expect(answer['palettes']).toEqual(threePalettes());
    expect(answer['palette']).toMatchObject(
      wornPalette().map((colour) => (colour.name === 'maroon' ? Object.assign(colour, { rank: 1 }) : colour)),
    );
  });

  it('says beside a keyword that would mislead what people call the colour', async () => {
    const misleading = { name: 'mediumvioletred', hex: '#b43670' };
    const [hue] = replyHues(1);
    const answer = await answerOf({
      ...WORN,
      hues: [{ ...hue!, ...misleading }],
      palette: [{ role: 'ground', ...misleading }],
    });
    const said = [{ ...misleading, said: 'magenta (mediumvioletred)' }];
    expect(answer).toMatchObject({ hues: said, palette: said });
  });

  it('gives real covers with their colours, and how many the answer rests on', async () => {
    const answer = await answerOf(WORN);
    expect(answer['comparables']).toEqual(comparableCovers(8));
    expect(answer['covers']).toBe(300);
  });

  it('adds lightness, its shares and the ground’s colour to what the genres say of the ground', async () => {
    const { ground, covers } = realCoverReading();
    expect((await answerOf(WORN))['ground']).toEqual({ ...ground, ...covers!.ground });
  });

  it('gives what most such covers share and where one can differ, where that is known', async () => {
    const trait = { kind: 'carrying', families: ['red', 'pink'] } as const;
    const conventions = {
      shared: [{ trait, share: 0.64, usual: 0.44 }],
      room: {
        trait: { kind: 'carrying', families: ['teal'] },
        share: 0.14,
        usual: 0.11,
        keeping: { trait, share: 0.78 },
      },
    } as const;
    const { covers, ...reading } = realCoverReading();
    const answer = await answerOf({
      ...WORN,
      reading: { ...reading, covers: { ...covers!, conventions } },
    });
    expect(answer['conventions']).toEqual(conventions);
    expect(await answerOf(WORN)).not.toHaveProperty('conventions');
  });

  it('gives how the book’s cover fits, where one was sent', async () => {
    const fit = { percentile: 0.83, shared: ['black', 'maroon'], apart: ['teal'] };
    expect((await answerOf({ ...WORN, fit }))['fit']).toEqual(fit);
    expect(await answerOf(WORN)).not.toHaveProperty('fit');
  });

  it('answers as ever for a model that knows no covers', async () => {
    const { covers: _, ...reading } = { ...realCoverReading(), neutrals: [] };
    const answer = await answerOf({ reading });
    expect(answer).toMatchObject({ neutrals: [], palettes: [], comparables: [], ground: reading.ground });
    expect(answer['palette']).toEqual([
      {
        role: 'primary',
        rank: 1,
        name: 'firebrick',
        said: 'firebrick',
        hex: '#b22222',
        print: expect.objectContaining({ printable: true }),
      },
    ]);
    expect(Object.keys(answer)).not.toContain('covers');
  });
});
