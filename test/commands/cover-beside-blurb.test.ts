import { afterAll, describe, expect, it } from 'vitest';
import { besideBlurb, compareWithBlurb } from '../../commands/cover-beside-blurb.ts';
import { answer } from '../../commands/index.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import type { ComparedFit } from '../../src/answers/answer.ts';
import type { Caution, CoverLook } from '../../src/hues/reading.ts';
import { fuseProbabilities } from '../../src/covers/fuse-genres.ts';
import type { Reply } from '../../src/reply.ts';
import type { CoverHuesRequest } from '../../src/request.ts';
import type { Services } from '../../src/services.ts';
import { FUSION, coverServices } from '../covers/cover-services.ts';
import { flat } from '../covers/drawn-covers.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { logTo } from '../services/log-lines.ts';
import { coverHuesRequest } from '../services/test-services.ts';

const services = coverServices();
afterAll(() => services.close());

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { cover: say } = sentencesFor('en');

const png = (hex: string): Promise<Buffer> => flat(hex).png().toBuffer();
const [DARK, RED, PINK, GREEN] = await Promise.all(['#00003c', '#ff3300', '#ff8080', '#00ffc8'].map(png));

const ask = (fields: Partial<CoverHuesRequest>, around: Services = services): Promise<Reply> =>
  answer(coverHuesRequest({ blurb: BLURB, ...fields }), around);

describe('/coverhues with a blurb and a cover', () => {
  it('gives the hues as before', async () => {
    const [alone, both] = await Promise.all([ask({}), ask({ cover: DARK })]);
    expect(both.hues).toEqual(alone.hues);
    expect(both.headline).toBe(alone.headline);
    expect(both.reading).toEqual(alone.reading);
    expect(both.followUps.map(({ id }) => id)).toEqual(alone.followUps.map(({ id }) => id));
  });

  it('puts the evidence of both side by side, with what they say together', async () => {
    const { genres, reading, cover } = await ask({ cover: DARK });
    const [thriller] = genres;
    const text = reading!.genres.find(({ id }) => id === 'thriller')!.score;
    const image = cover!.genres.find(({ id }) => id === 'thriller')!.score;
    expect(thriller).toMatchObject({
      name: 'Thriller',
      score: fuseProbabilities(text, image, { ...FUSION, offset: 0 }),
      evidence: `${Math.round(text * 100)}% from the blurb, ${Math.round(image * 100)}% from the cover`,
    });
  });

  it.each<[string, Buffer | undefined, RegExp]>([
    ['agrees', DARK, /^The cover agrees with the blurb: both point to Thriller\.$/],
    [
      'agrees in part',
      RED,
      /^The cover agrees .* only in part: both point to Thriller, but .* to Romance\.$/,
    ],
    ['clashes', PINK, /^The cover may mislead readers: the blurb points to \w+.*, the cover to Romance\.$/],
    ['shows no genre, but a category', GREEN, /^This cover looks like (?!Crime)/],
  ])('says whether the cover %s', async (_what, cover, expected) => {
    const { notes } = await ask({ cover });
    expect(notes.filter((note) => expected.test(note))).toHaveLength(1);
  });

  it('says where only the cover points to a genre', async () => {
    const around = { ...services, hues: () => Promise.resolve(inMemoryEngine()) };
    const blurb = 'Two bakers open a small shop beside the old canal in spring.';
    expect((await ask({ blurb, cover: PINK }, around)).notes).toContain(
      say.blurbSilent([{ id: 'romance', name: 'Romance' }]),
    );
  });

  it('says which of the hues the cover has', async () => {
    const { hues } = await ask({ top: 8 });
    const cover = await png(hues[2]!.hex);
    expect((await ask({ top: 8, cover })).notes).toContain(say.has([hues[2]!.name]));
    expect((await ask({ cover: GREEN })).notes).toContain(say.has([]));
  });

  it('compares the cover’s colours with covers of the genres that both show', async () => {
    const { ownColours, advice } = await ask({ cover: await png('#008080') });
    expect(ownColours[0]?.remark).toMatch(/^Teal is on .* of (?:Mystery|Thriller|Crime) covers/);
    expect(advice.join(' ')).toMatch(/As a whole the cover is .* of (?:Mystery|Thriller|Crime) covers are/);
  });

  it('draws the swatch and the cover’s own colours', async () => {
    const { pictures } = await ask({ cover: DARK, picture: true });
    expect(pictures.map(({ name }) => name)).toEqual(['swatch.png', 'cover-colours.png']);
  });

  it('lists the blurb’s evidence where the model does not weigh the two', async () => {
    const plain = coverServices({ config: { fusion: undefined } });
    const { genres, reading } = await ask({ cover: DARK }, plain);
    await plain.close();
    expect(genres[0]?.score).toBe(reading!.genres.find(({ id }) => id === 'thriller')!.score);
  });

  it('keeps the figures for the buttons, and never the picture', async () => {
    const reply = await ask({ cover: DARK });
    const more = reply.followUps.find(({ id }) => id === 'more');
    const kept = JSON.stringify(await services.answers.find(more!.request.answer));
    expect(kept).not.toContain(DARK!.slice(0, 64));
    expect(kept.length).toBeLessThan(60_000);
    const again = await answer(more!.request, services);
    expect(again.hues.length).toBeGreaterThan(reply.hues.length);
    expect(again).toMatchObject({ ownColours: reply.ownColours, genres: reply.genres });
    expect(again.notes).toContain(reply.notes.find((note) => note.startsWith('The cover agrees')));
  });
});

/** What is said of a dark cover beside a blurb. */
async function comparing(fit: ComparedFit | undefined, cautions: readonly Caution[] = []): Promise<string[]> {
  const reading = await inMemoryEngine({ reading: { cautions } }).read({ blurb: BLURB });
  const engine = await services.covers();
  const cover = besideBlurb(await engine.read(await flat('#00003c').png().toBuffer()), reading, engine);
  const beside = { ...cover, ...(fit && { fit }) };
  return compareWithBlurb(
    { title: '', reading, reasons: [], shortened: [], cover: beside },
    [],
    sentencesFor('en'),
  );
}

describe('how a cover fits the covers of such books', () => {
  const { realCovers } = sentencesFor('en');
  const FIT = { percentile: 0.83, shared: ['black', 'maroon', 'black'], apart: ['teal', 'maroon'] };

  it('is said as a fact, each colour once', async () => {
    expect(await comparing(FIT)).toContain(
      realCovers.fit({ percentile: 0.83, shared: ['black', 'maroon'], apart: ['teal'] }),
    );
  });

  it('names each colour as it looks on the cover', async () => {
    const reading = await inMemoryEngine().read({ blurb: BLURB });
    const engine = await services.covers();
    const seen = await engine.read(await flat('#17211f').png().toBuffer());
    const [own] = seen.palette;
    const cover = {
      ...besideBlurb(seen, reading, engine),
      fit: { percentile: 0.5, shared: [own!.name], apart: [] },
    };
    const notes = compareWithBlurb(
      { title: '', reading, reasons: [], shortened: [], cover },
      [],
      sentencesFor('en'),
    );
    expect(notes).toContain(
      realCovers.fit({ percentile: 0.5, shared: [realCovers.colour(own!)], apart: [] }),
    );
  });

  it('is told by the engine, of the look of the same picture, and comes as figures, too', async () => {
    const looks: CoverLook[] = [];
    const hues = inMemoryEngine({
      knowsCovers: true,
      fit: (_, covers) => {
        looks.push(...covers);
        return Promise.resolve([{ fit: 1, percentile: 0.41 }]);
      },
    });
    const reply = await ask({ cover: DARK }, { ...services, hues: () => Promise.resolve(hues) });
    const { look } = await (await services.covers()).examine(DARK!);
    expect(looks).toEqual([look]);
    expect(reply.fit?.percentile).toBe(0.41);
    expect(reply.notes.join(' ')).toContain(
      'This cover wears the colours of such books more closely than 41% of covers.',
    );
    const more = reply.followUps.find(({ id }) => id === 'more');
    const kept = JSON.stringify(await services.answers.find(more!.request.answer));
    expect(kept).toContain('"percentile":0.41');
    expect(kept + JSON.stringify([reply.cover, reply.fit])).not.toContain('"look"');
    expect((await answer(more!.request, services)).fit).toEqual(reply.fit);
  });

  it('is not said where it is not known, or there is no blurb', async () => {
    for (const said of [await comparing(undefined), await comparing(FIT, ['no-text'])]) {
      expect(said.join(' ')).not.toContain('more closely than');
    }
  });
});

const failToLoad = () => Promise.reject(new Error('the model is gone'));

describe('a cover beside a blurb that can’t be looked at', () => {
  it('loses nothing of the answer, which says why', async () => {
    const [alone, both] = await Promise.all([ask({}), ask({ cover: Buffer.from('<svg/>') })]);
    const [fault, ...notes] = both.notes;
    expect(fault).toMatch(
      /^I can't read pictures of that format\. .* So this answer rests on the blurb alone\.$/,
    );
    expect({ ...both, notes, followUps: [] }).toEqual({ ...alone, followUps: [] });
  });

  it('is logged where it is the bot’s own fault, without the picture', async () => {
    const { logger, lines } = logTo();
    const reply = await ask({ cover: DARK }, { ...services, covers: failToLoad, logger });
    expect(reply.hues.length).toBeGreaterThan(0);
    expect(reply.notes[0]).toMatch(/^I couldn't look at the cover: something failed on my side\./);
    expect(lines().join('')).toContain('a cover could not be looked at');
    expect(lines().join('')).not.toContain(DARK!.slice(0, 64));
  });

  it('is given up with the rest', async () => {
    const request = coverHuesRequest({ blurb: BLURB, cover: DARK });
    await expect(answer(request, services, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});

describe('/coverhues with a cover alone', () => {
  it.each(['', ' … '])('reads it as /covergenre does, with a hint, beside the text %j', async (blurb) => {
    const reply = await ask({ blurb, cover: DARK });
    expect(reply.headline).toMatch(/^This cover looks like/);
    expect(reply.hues).toEqual([]);
    expect(reply.advice.at(-1)).toBe(say.addBlurb);
  });

  it('says what is wrong with the picture', async () => {
    const { headline, advice } = await ask({ blurb: '', cover: new Uint8Array() });
    expect(headline).toMatch(/^The picture's file is empty/);
    expect(advice).toEqual([]);
  });

  it('reads genres without a blurb, and says of the cover what it shows, but of no blurb', async () => {
    const reply = await ask({ blurb: '', genres: 'thriller', cover: DARK });
    expect(reply.hues.length).toBeGreaterThanOrEqual(5);
    expect(reply.genres[0]).toMatchObject({ name: 'Crime and Thriller', evidence: '' });
    const said = reply.notes.join(' ');
    expect(said).toMatch(/This cover looks like Crime and Thriller\. It shows signs of Thriller \(\d+%\)\./);
    expect(said).not.toMatch(/the blurb (?:points|alone)|agrees with the blurb/);
    expect(reply.ownColours[0]?.remark).toContain('of Thriller covers');
  });

  it('says that it can’t tell from a cover beside genres alone', async () => {
    const grey = await png('#303030');
    const { notes, genres } = await ask({ blurb: '', genres: 'thriller', cover: grey });
    expect(notes.join(' ')).toMatch(/It could pass for .+ or .+; the picture alone doesn't tell\./);
    expect(genres).toEqual([]);
  });
});
