import { describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { EXPORT_FORMATS } from '../../src/export-formats.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import type { Conventions, HueReading, RankedHue } from '../../src/hues/reading.ts';
import type { FollowUp, Reply } from '../../src/reply.ts';
import type { CoverHuesRequest } from '../../src/request.ts';
import type { SwatchSpec } from '../../src/swatch/spec.ts';
import { COVER_ADVICE, NEUTRALS } from '../services/cover-advice.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { coverHuesRequest, servicesAround } from '../services/test-services.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';
const { palettes, comparables } = COVER_ADVICE;

const servicesWith = (reading: Partial<HueReading> = {}) =>
  servicesAround(inMemoryEngine({ knowsCovers: true, reading }));

const ask = (fields: Partial<CoverHuesRequest> = {}, services = servicesWith()): Promise<Reply> =>
  answer(coverHuesRequest({ blurb: BLURB, ...fields }), services);

/** The hues as the engine has them, some of them changed. */
async function huesWith(changes: Readonly<Record<string, Partial<RankedHue>>>): Promise<RankedHue[]> {
  const { hues } = await inMemoryEngine({ knowsCovers: true }).read({ blurb: BLURB });
  return hues.map((hue) => Object.assign({}, hue, changes[hue.name]));
}

const followUp = ({ followUps }: Reply, id: FollowUp['id']) =>
  followUps.find((each) => each.id === id)!.request;

const namesIn = (shown: readonly { readonly name: string }[]): string[] => shown.map(({ name }) => name);

const rarer = (colour: RankedHue): RankedHue => ({ ...colour, lift: 0.9, score: 0.1 });

describe('an answer from real covers', () => {
  it('lists no hue below its usual share, nor draws one, but shows it to those who ask for more', async () => {
    const [, second, third] = (await huesWith({})).map(({ name }) => name);
    const hues = await huesWith({ [second!]: { lift: 0.9 }, [third!]: { lift: 2, score: 0.01 } });
    const services = servicesWith({ hues });
    const drawn: SwatchSpec[] = [];
    const drawing = {
      ...services,
      renderSwatch: (spec: SwatchSpec) => {
        drawn.push(spec);
        return services.renderSwatch(spec);
      },
    };
    expect(namesIn((await ask({}, services)).hues)).not.toEqual(expect.arrayContaining([second]));
    const more = await ask({ top: 10, picture: true }, drawing);
    expect(namesIn(more.hues)).toEqual(expect.arrayContaining([second, third]));
    expect(drawn).toHaveLength(1);
    expect(namesIn(drawn[0]!.hues)).toContain(hues[0]!.name);
    for (const name of [second, third]) expect(namesIn(drawn[0]!.hues)).not.toContain(name);
  });

  it('shows the palette that they wear, and comparable covers', async () => {
    const reply = await ask();
    expect(reply.palette).toMatchObject(palettes[0]!);
    expect(reply.comparables).toMatchObject(comparables);
    expect(reply.reading?.covers).toEqual(COVER_ADVICE);
    expect(reply.reading?.neutrals).toEqual(NEUTRALS);
  });

  it('says of the palette that it shows what a press can’t reach', async () => {
    const shrill = palettes.map((palette, at) =>
      palette.map((colour, place) =>
        at === 1 && place === 1 ? { ...colour, name: 'darkviolet', hex: '#9400d3' } : colour,
      ),
    );
    const services = servicesWith({ covers: { ...COVER_ADVICE, palettes: shrill } });
    expect((await ask({}, services)).advice.join(' ')).not.toContain('print');
    expect((await ask({ variant: 1 }, services)).advice.at(-1)).toBe(
      'In four-colour print, dark violet (#9400d3) comes out as purple (the nearest that prints: #833695).',
    );
  });

  it('names the palette in one line as people would, ground first, but not the ink', async () => {
    expect((await ask()).headline).toBe('Covers of such books stand on black, with maroon and gold.');
    expect((await ask({ title: 'Ice' })).headline).toBe(
      'Covers of books like “Ice” stand on black, with maroon and gold.',
    );
    expect((await ask({ locale: 'es' })).headline).toBe(
      'Las portadas de libros así tienen fondo negro, con rojo oscuro y amarillo.',
    );
  });

  it('recommends in that line no colour that such covers carry less often than others, and no name twice', async () => {
    const hues = await huesWith({ maroon: { lift: 0.9 }, darkslategray: { lift: 1.2 } });
    expect((await ask({}, servicesWith({ hues }))).headline).toBe(
      'Covers of such books stand on black, with gold.',
    );
    expect((await ask({}, servicesWith({ neutrals: NEUTRALS.map(rarer) }))).headline).toMatch(
      /^Covers of such books wear maroon, gold and /,
    );
  });

  it('names the commonest colour where such covers carry nothing more often than others', async () => {
    const { hues } = await inMemoryEngine({ knowsCovers: true }).read({ blurb: BLURB });
    const neutrals = NEUTRALS.map((neutral) => Object.assign(rarer(neutral), { score: neutral.score }));
    expect((await ask({}, servicesWith({ hues: hues.map(rarer), neutrals }))).headline).toBe(
      'No hue sets covers of such books apart; most often they carry black.',
    );
  });

  it('lists as many hues as are asked for, in typical colours, each with its role in the palette', async () => {
    const { hues } = await ask({ top: 58 });
    const roles = hues.flatMap(({ name, hex, role }) => (role ? [[name, hex, role]] : []));
    expect(roles.toSorted((one, other) => one.join().localeCompare(other.join()))).toEqual([
      ['darkslategray', '#17211f', 'accent'],
      ['gold', '#e2b93c', 'accent'],
      ['maroon', '#6e1a1f', 'main'],
    ]);
    expect((await ask({ top: 3 })).hues).toHaveLength(3);
  });

  it('goes through the palettes of real covers, and back to the first', async () => {
    const services = servicesWith();
    const seen = [await ask({}, services)];
    for (let count = 0; count < 3; count++) {
      seen.push(await answer(followUp(seen.at(-1)!, 'other'), services));
    }
    expect(seen.map(({ palette }) => palette)).toMatchObject([...palettes, palettes[0]]);
    expect(seen[1]!.headline).toBe('Another palette for covers of such books: navy, with crimson.');
    expect(seen[3]!.headline).toBe(seen[0]!.headline);
  });

  it('offers no other palette where there is but one', async () => {
    const covers = { ...COVER_ADVICE, palettes: palettes.slice(0, 1) };
    const { followUps } = await ask({}, servicesWith({ covers }));
    expect(followUps.map(({ id }) => id)).not.toContain('other');
  });

  it('has a palette of single hues where no covers agree on one', async () => {
    const reply = await ask({}, servicesWith({ covers: { ...COVER_ADVICE, palettes: [] } }));
    expect(reply.palette).toEqual([]);
    expect(reply.headline).toMatch(/^Covers of such books lean to /);
    expect(reply.hues.filter(({ role }) => role === 'primary')).toHaveLength(1);
    expect(reply.comparables).toMatchObject(comparables);
  });

  it('hands the swatch all of it', async () => {
    const services = servicesWith();
    let drawn: SwatchSpec | undefined;
    const reply = await ask(
      { picture: true },
      {
        ...services,
        renderSwatch(spec) {
          drawn = spec;
          return services.renderSwatch(spec);
        },
      },
    );
    const { palette, hues, advice } = reply;
    expect(drawn).toMatchObject({ worn: palettes[0], hues, comparables, ground: advice[0] });
    expect(palette).toMatchObject(drawn!.worn);
    expect(reply.pictures).toHaveLength(1);
  });
});

/** What is said last of a palette on black, with gold in it. */
const EDGE = 'On a dark page its ground melts away: give such a cover a thin edge in gold.';

describe('the advice of an answer from real covers', () => {
  it('says what they stand on, and which neutrals they favour', async () => {
    expect((await ask()).advice).toEqual([
      'As a whole such covers are dark: 61% of them, against 38% of all covers.',
      'Among these the commonest ground is black (#0c0c0c), on 44% of such covers.',
      'They are muted more often than others: 40% of them, against 30% of all covers.',
      'Beside the hues, they favour cream (#f3e9d2, on 31% of such covers, 1.2 times the usual).',
      EDGE,
    ]);
  });

  it('compares a ground only with covers that were measured for the same', async () => {
    const shares = { dark: 0.3, mid: 0.3, light: 0.4 };
    const ground = { ...COVER_ADVICE.ground, lightness: 'light', shares } as const;
    const { advice } = await ask({}, servicesWith({ covers: { ...COVER_ADVICE, ground } }));
    expect(advice[0]).toBe('As a whole such covers are most often light: 40% of them.');
  });

  it('favours no neutral that is as usual, rarer, or on fewer than one such cover in eight', async () => {
    const neutrals = [
      { score: 0.5, lift: 1.04 },
      { score: 0.5, lift: 0.8 },
      { score: 0.12, lift: 2 },
    ].map((figures, at) => Object.assign({}, NEUTRALS[at]!, figures));
    const { advice } = await ask({}, servicesWith({ neutrals }));
    expect(advice.join(' ')).not.toContain('Beside the hues');
  });

  it.each(LANGUAGES)('says all of it in $locale when asked why', async ({ locale, realCovers }) => {
    const { advice } = await ask({ locale, detail: 'full' });
    expect(advice).toHaveLength(6);
    expect(advice[0]).toBe(realCovers.ground({ lightness: 'dark', share: 0.61, usual: 0.38 }));
  });
});

/** What is advised where such covers have these conventions. */
async function adviceWith(
  conventions: Conventions,
  reading: Partial<HueReading> = {},
): Promise<readonly string[]> {
  const services = servicesWith({ covers: { ...COVER_ADVICE, conventions }, ...reading });
  return (await ask({}, services)).advice;
}

describe('conventions in the advice', () => {
  const reaching = { trait: { kind: 'reaching', families: [] }, share: 0.7, usual: 0.56 } as const;
  const muted = { trait: { kind: 'muted', families: [] }, share: 0.66, usual: 0.48 } as const;
  const teal = { trait: { kind: 'carrying', families: ['teal'] }, share: 0.14, usual: 0.11 } as const;

  it('come after all else that is read in covers, with the figures of such covers beside those of all', async () => {
    const room = { ...teal, keeping: { trait: reaching.trait, share: 0.75 } };
    expect((await adviceWith({ shared: [reaching], room })).slice(4)).toEqual([
      'Most such covers reach from near-black to near-white (70% of them, against 56% of all covers).',
      'Room to differ: 14% of such covers carry teal (11% of all covers), and 75% of those reach from near-black to near-white all the same.',
      EDGE,
    ]);
  });

  it('don’t say again what was said of the make-up of such covers', async () => {
    // That they are muted was said, and that they vary in lightness wasn't.
    const room = { ...teal, keeping: { trait: muted.trait, share: 0.75 } };
    expect((await adviceWith({ shared: [muted, reaching], room })).slice(4)).toEqual([
      'Most such covers reach from near-black to near-white (70% of them, against 56% of all covers).',
      'Room to differ: 14% of such covers carry teal, against 11% of all covers.',
      EDGE,
    ]);
  });

  it('are left out where few covers of a genre that was named are known', async () => {
    const advice = await adviceWith({ shared: [reaching] }, { fewCovers: [{ id: 'western', covers: 12 }] });
    expect(advice.join(' ')).not.toContain('Most such covers');
  });
});

describe('a text that says little', () => {
  it('is answered with what is usual, said to be so, and no comparable covers', async () => {
    const reply = await ask({ blurb: 'storm' });
    expect(reply.headline).toBe(
      'A modest guess, from what covers of all kinds wear: black, with maroon and gold.',
    );
    expect(reply.comparables).toEqual([]);
    expect(reply.reading?.covers?.comparables).toEqual([]);
    expect(reply.palette).toMatchObject(palettes[0]!);
    expect(reply.advice).toEqual([
      'Of covers of all kinds, 61% are dark as a whole; among these the commonest ground is black (#0c0c0c), on 44% of all covers.',
      EDGE,
    ]);
    for (const { reason } of reply.hues) expect(reason).toMatch(/^It is on about \d+% of all covers\.$/);
  });

  it('is headed by the colours of the palette that is shown, whichever it is', async () => {
    const { headline, palette } = await ask({ blurb: 'storm', variant: 1 });
    expect(palette).toMatchObject(palettes[1]!);
    expect(headline).toBe('A modest guess, from what covers of all kinds wear: navy, with crimson.');
  });

  it('is answered like any other where a genre is named beside it', async () => {
    const reply = await ask({ blurb: 'storm', genres: 'thriller' });
    expect(reply.headline).toBe(
      'A modest guess: covers of such books may stand on black, with maroon and gold.',
    );
    expect(reply.comparables).toMatchObject(comparables);
  });
});

describe('a kept answer', () => {
  it('says the same again, with more hues or with its reasons in full', async () => {
    const services = servicesWith();
    const reply = await ask({}, services);
    const [more, why] = await Promise.all([
      answer(followUp(reply, 'more'), services),
      answer(followUp(reply, 'why'), services),
    ]);
    expect(more).toMatchObject({ headline: reply.headline, palette: palettes[0], comparables });
    expect(more.hues.length).toBeGreaterThan(reply.hues.length);
    expect(why).toMatchObject({ palette: palettes[0], comparables });
    expect(why.advice.length).toBeGreaterThan(reply.advice.length);
  });

  it('is exported as it was shown: the palette that real covers wear, in typical colours', async () => {
    const services = servicesWith();
    const other = await answer(followUp(await ask({}, services), 'other'), services);
    const { files } = await answer(followUp(other, 'export'), services);
    const read = (extension: string) =>
      Buffer.from(files.find(({ name }) => name.endsWith(extension))?.bytes ?? []).toString();
    expect(read('.css').match(/--cover-[^;]+/g)).toEqual([
      '--cover-ground: #152c63',
      '--cover-main: #c21f30',
      '--cover-ink: #f3e9d2',
    ]);
    expect(read('.css')).toMatch(/ground: navy \(CSS #000080\), rank \d+, on \d+% of such covers/);
    expect(read('.css')).toContain('ink: cream, on 31% of such covers, 1.2× the usual');
    expect(read('.csv').trimEnd().split('\r\n')).toHaveLength(1 + 58 + NEUTRALS.length);
    expect(read('.csv')).toContain('1,black,#0c0c0c,0.58,1.4,#000000,neutral,');
  });

  it('has its files with it where they are asked for', async () => {
    const { files } = await ask({ formats: ['ase', 'csv'], title: 'Ice', keep: false });
    expect(files.map(({ name }) => name)).toEqual(['ice.ase', 'ice-hues.csv']);
    expect((await ask()).files).toEqual([]);
  });

  it('of an earlier release, which knew no covers, is answered as then', async () => {
    const services = servicesAround(inMemoryEngine());
    const reply = await ask({}, services);
    const { answer: id } = followUp(reply, 'more');
    const kept = JSON.parse(JSON.stringify(await services.answers.find(id)));
    delete kept.reading.neutrals;
    for (const hue of kept.reading.hues) delete hue.css;
    await services.store.set(`answer:${id}`, kept, 60_000);
    const more = await answer(followUp(reply, 'more'), services);
    expect(more.headline).toBe(reply.headline);
    expect(more).toMatchObject({ palette: [], comparables: [] });
    for (const { hex, css } of more.hues) expect(css).toBe(hex);
    const { files } = await answer(followUp(reply, 'export'), services);
    expect(files).toHaveLength(EXPORT_FORMATS.length);
  });
});
