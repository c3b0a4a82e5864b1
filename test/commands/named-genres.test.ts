import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import type { HuesEngine } from '../../src/hues/reading.ts';
import type { CoverHuesRequest } from '../../src/request.ts';
import { packagePath } from '../../src/package-root.ts';
import { coverHuesRequest, servicesAround } from '../services/test-services.ts';
import { FOREIGN_BLURBS, PLAIN_TEXTS } from '../hues/lexicon/foreign-blurbs.ts';

const SPACE =
  'Captain Ilse Marr has one ship, eleven crew and a dead alien aboard. When the derelict they found beyond the last jump gate starts broadcasting in her own voice, the colonies of three star systems race to reach it first. A space opera of first contact, artificial minds and interstellar war.';

let engine: HuesEngine;
beforeAll(async () => {
  engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
});
afterAll(() => engine.close());

const ask = (fields: Partial<CoverHuesRequest>) =>
  answer(coverHuesRequest({ blurb: '', ...fields }), servicesAround(engine));

describe('genres that the asker names', () => {
  it('lead the headline; what the blurb itself is, and how few covers there are, is said second', async () => {
    const { headline, notes } = await ask({ blurb: SPACE, genres: 'western' });
    expect(headline).toMatch(/^Covers of Western books /);
    expect(notes[0]).toBe('From your genres I took “western”.');
    expect(notes[1]).toMatch(
      /^The blurb itself reads as Science Fiction\b.*, but hardly as Western; what you named leads here\.$/,
    );
    expect(notes[2]).toMatch(/^I know only \d+ covers of Western books, /);
  });

  it('are not said to be against a blurb that reads as them, or as them among others', async () => {
    const { headline, notes } = await ask({ blurb: SPACE, genres: 'science fiction' });
    expect(headline).toMatch(/^Covers of Science Fiction books /);
    expect(notes.join(' ')).not.toContain('hardly');
  });

  it('are the reasons where the blurb is against them', async () => {
    const { hues } = await ask({ blurb: SPACE, genres: 'romance', top: 58 });
    const reasons = hues.map(({ reason }) => reason).join(' ');
    expect(reasons).toContain('Romance covers');
    expect(reasons).not.toContain('Science Fiction covers');
  });

  it('are led by in the language of the asker, named in that language', async () => {
    const { headline } = await ask({ blurb: SPACE, genres: 'ミステリー', locale: 'ja' });
    expect(headline).toMatch(/^ミステリーの本の表紙は、/);
  });
});

describe('a blurb that cannot be read', () => {
  it('is answered as a guess from its words, which are said, with a genre asked for', async () => {
    const [[, blurb]] = FOREIGN_BLURBS['es']! as [[string, string]];
    const { headline, notes, comparables } = await ask({ blurb, locale: 'es' });
    expect(headline).toMatch(/^Una conjetura modesta: las portadas de libros de misterio y novela negra /);
    expect(notes).toContain(
      'Leído en las palabras: «inspectora», «cadáver», «coartadas», «asesino», «investigación».',
    );
    expect(notes.at(-1)).toMatch(/Un género, como «novela negra» .* la harán más firme\.$/);
    expect(comparables.length).toBeGreaterThan(0);
  });

  it('is answered with a palette of covers at large where it tells nothing, and its colours are named', async () => {
    const { headline, palette, hues, comparables, reading } = await ask({ blurb: PLAIN_TEXTS[0]! });
    expect(comparables).toEqual([]);
    expect(reading).not.toHaveProperty('toldBy');
    expect(hues.every(({ reason }) => reason.startsWith('It is on about '))).toBe(true);
    const [ground] = palette;
    expect(headline).toBe(
      `A modest guess, from what covers of all kinds wear: ${ground!.name}, with steel blue and maroon.`,
    );
    for (const name of ['steelblue', 'maroon']) expect(palette.map((colour) => colour.name)).toContain(name);
  });

  it('is answered by its title alone, said to be so', async () => {
    const { headline, notes } = await ask({ title: 'The Vampire’s Kiss' });
    expect(headline).toMatch(
      /^A modest guess: covers of Paranormal and Romance books like “The Vampire’s Kiss” /,
    );
    expect(notes).toContain('Read from the words: “Vampire”, “Kiss”.');
    expect(notes.join(' ')).toContain('rests on the title alone');
  });
});

describe('a text that is no blurb', () => {
  it.each([
    'BUY NOW!!! Cheap watches and pills, click here for FREE shipping: best price, limited offer, casino bonus.',
    'qwe zxcv uiop hjkl vbnm asdf rtyu fghj cvbn wert sdfg xcvb erty dfgh',
    'Table seven lamp walking green purple idea fast metal chair cloud window.',
  ])('gets a caution and no comparable covers: %s', async (blurb) => {
    const { headline, notes, comparables } = await ask({ blurb });
    expect(comparables).toEqual([]);
    expect(headline).toMatch(/^A modest guess/);
    expect(notes.join(' ')).toMatch(/a genre/i);
  });
});

describe('a blurb of which no genre stands out', () => {
  const blurb =
    'A man counts the trees along his road every morning, and one morning there is one too many. He tells his sister. She counts them and finds one too few. Between them they have until the end of the month to agree.';

  it('is compared with no covers, as those would be chance', async () => {
    const { notes, comparables, palette } = await ask({ blurb });
    expect(notes.join(' ')).toContain('No genre stands out here');
    expect(comparables).toEqual([]);
    expect(palette.length).toBeGreaterThanOrEqual(4);
  });

  it('is told so, too, where only its beginning was read', async () => {
    const { reading, comparables } = await ask({ blurb: `${blurb} `.repeat(150) });
    expect(reading?.cautions).toEqual(['shortened', 'no-clear-genre']);
    expect(comparables).toEqual([]);
  });

  it('is compared with covers of the genre that is named beside it', async () => {
    const { comparables } = await ask({ blurb, genres: 'mystery' });
    expect(comparables.length).toBeGreaterThanOrEqual(5);
  });
});
