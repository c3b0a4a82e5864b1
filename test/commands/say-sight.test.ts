import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { saySight } from '../../commands/say-sight.ts';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { contrast } from '../../src/palette/contrast.ts';
import { pixelLuminance } from '../../src/palette/pixel-colours.ts';
import { leastContrast } from '../../src/palette/seen-as/readable-ink.ts';
import { coverHuesRequestSchema } from '../../src/request.ts';
import type { Reply } from '../../src/reply.ts';
import { realServices } from '../services/test-services.ts';

const english = sentencesFor('en');

const IVORY = [
  { name: 'ivory', hex: '#f4efe1', role: 'ground' },
  { name: 'firebrick', hex: '#a8443c', role: 'main' },
  { name: 'darkolivegreen', hex: '#5c7030', role: 'accent' },
  { name: 'black', hex: '#0b0b0d', role: 'ink' },
] as const;

/** The kinds of books that the model knows, each asked for by its name. */
const GENRES = (
  JSON.parse(readFileSync('models/hues/config.json', 'utf8')) as { genres: { name: string }[] }
).genres.map(({ name }) => name);

/** Lightness of a colour's grey in OKLab: the cube root of its luminance. */
const greyOf = (hex: string): number => Math.cbrt(pixelLuminance(Number.parseInt(hex.slice(1), 16)));

describe('what is said of a palette', () => {
  it('names the ink, the edge where the ground melts away, and what merges, each in a line', () => {
    const { sight, edge, merging } = saySight(IVORY, english);
    expect(sight).toMatchObject({
      ink: { hex: '#0b0b0d', said: 'black' },
      edge: { page: 'light', hex: '#a8443c', said: 'firebrick' },
      merging: [{ hexes: ['#a8443c', '#5c7030'], sights: expect.arrayContaining(['grey']) as string[] }],
    });
    expect(edge).toEqual([
      'On a white page its ground melts away: give such a cover a thin edge in firebrick.',
    ]);
    expect(merging).toEqual([
      expect.stringMatching(/^In grey.* firebrick and .* look alike: keep them apart by a light line\.$/),
    ]);
  });

  it('is nothing where there is nothing to do, and of no palette', () => {
    const plain = saySight(
      [
        { ...IVORY[1], role: 'ground' },
        { name: 'white', hex: '#ffffff', role: 'ink' },
      ],
      english,
    );
    expect(plain).toMatchObject({ edge: [], type: [], merging: [] });
    expect(saySight([], english)).toEqual({ edge: [], type: [], merging: [] });
  });

  it('tells of type that no ink makes clear to everybody', () => {
    const red = { name: 'crimson', hex: '#ee0033', role: 'ground' } as const;
    const { sight, type } = saySight([red, IVORY[3]], english);
    const least = Math.min(...Object.values(sight!.ink.contrasts));
    expect(least).toBeLessThan(4.5);
    expect(type).toEqual([english.sight.faintType(least)]);
    expect(type[0]).toContain(`a contrast of only ${least.toFixed(1)}, where 4.5 is good`);
  });

  it('tells of an ink that somebody keeps, though another would be clear to everybody', () => {
    const palette = [
      { name: 'red', hex: '#d40000', role: 'ground' },
      { name: 'ivory', hex: '#f4efe1', role: 'ink' },
    ] as const;
    const { sight, type } = saySight(palette, english);
    expect(sight!.ink.hex).toBe('#f4efe1');
    expect(type[0]).toContain('a contrast of only 3.9, where 4.5 is good');
  });

  it('calls colours that merge what people call them', () => {
    const violets = [
      { name: 'black', hex: '#010101', role: 'ground' },
      { name: 'darkviolet', hex: '#9400d3', role: 'main' },
      { name: 'darkviolet', hex: '#8000ff', role: 'accent' },
      { name: 'white', hex: '#ffffff', role: 'ink' },
    ] as const;
    expect(saySight(violets, english).merging[0]).toContain('dark violet #9400d3 and dark violet #8000ff');
  });

  it('keeps colours of one name apart by their hexes', () => {
    const [merging] = saySight(
      [{ ...IVORY[0], hex: '#c8c0a8' }, IVORY[1], { ...IVORY[1], hex: '#ac4a3a', role: 'accent' }, IVORY[3]],
      english,
    ).merging;
    expect(merging).toContain('#a8443c');
    expect(merging).toContain('#ac4a3a');
  });

  it.each(LANGUAGES)('is said in $locale', (sentences) => {
    const { edge, merging } = saySight(IVORY, sentences);
    for (const line of [...edge, ...merging]) expect(line).toMatch(/[.。]$/);
    expect(edge[0]).toContain(sentences.realCovers.colour(IVORY[1]));
  });
});

describe('answers about books of every kind', () => {
  let replies: readonly Reply[];

  beforeAll(async () => {
    const services = realServices();
    replies = await Promise.all(
      GENRES.map((genres) =>
        answer(
          coverHuesRequestSchema.parse({
            command: 'coverhues',
            blurb: '',
            genres,
            picture: false,
            keep: false,
            reasons: false,
          }),
          services,
        ),
      ),
    );
  }, 60_000);

  const palettes = () => replies.flatMap(({ palette, otherPalettes }) => [palette, ...otherPalettes]);

  it('leave no palette without an ink that reads on its ground, in grey as in colour', () => {
    expect(palettes().length).toBeGreaterThan(GENRES.length * 2);
    for (const palette of palettes()) {
      const ink = palette.find(({ role }) => role === 'ink')!.hex;
      const ground = palette[0]!.hex;
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      const plain = Math.max(...['#000000', '#ffffff'].map((each) => leastContrast(each, ground)));
      expect(plain < 4.5 || leastContrast(ink, ground) >= 4.5).toBe(true);
      expect(leastContrast(ink, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('leave no neighbours unsaid that merge in grey', () => {
    let merging = 0;
    for (const { palette, advice } of replies) {
      const touching = palette.filter(({ role }) => role !== 'ink');
      for (const [at, one] of touching.entries()) {
        for (const other of touching.slice(at + 1)) {
          if (Math.abs(greyOf(one.hex) - greyOf(other.hex)) >= 0.079) continue;
          merging++;
          const line = advice.find((each) => each.includes('look alike'));
          expect(line).toMatch(/in grey/i);
          for (const colour of [one, other]) expect(line).toContain(english.realCovers.colour(colour));
        }
      }
    }
    expect(merging).toBeGreaterThan(5);
  });

  it('name an edge wherever a ground melts into a page, and nowhere else', () => {
    for (const { palette, sight, advice } of replies) {
      const ground = palette[0]!.hex;
      const page = ['#ffffff', '#121212'].find((each) => leastContrast(ground, each) < 1.6);
      expect(sight?.edge?.page).toBe(page && (page === '#ffffff' ? 'light' : 'dark'));
      expect(advice.filter((line) => line.includes('melts away'))).toHaveLength(page ? 1 : 0);
      expect(page === undefined || leastContrast(sight!.edge!.hex, page) >= 3).toBe(true);
    }
  });
});
