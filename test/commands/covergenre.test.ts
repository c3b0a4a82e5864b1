import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { EXPORT_FORMATS } from '../../src/export-formats.ts';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import type { PictureCode } from '../../src/errors.ts';
import type { FollowUp, Reply } from '../../src/reply.ts';
import { type CoverGenreRequest, coverGenreRequestSchema } from '../../src/request.ts';
import type { Services } from '../../src/services.ts';
import { coverServices } from '../covers/cover-services.ts';
import { bands, flat, titled } from '../covers/drawn-covers.ts';
import { logTo } from '../services/log-lines.ts';

const services = coverServices();
afterAll(() => services.close());

const DARK = await bands([
  ['#000080', 0.6],
  ['#008080', 0.25],
  ['#dc143c', 0.15],
]);
const png = (hex: string): Promise<Buffer> => flat(hex).png().toBuffer();

/** All bytes that are anywhere in a record. */
function bytesIn(record: unknown): Uint8Array[] {
  if (record instanceof Uint8Array) return [record];
  return typeof record === 'object' && record !== null ? Object.values(record).flatMap(bytesIn) : [];
}

const ask = (
  bytes: Buffer,
  fields: Partial<CoverGenreRequest> = {},
  around: Services = services,
): Promise<Reply> => {
  const request = { command: 'covergenre', cover: bytes, picture: false, ...fields };
  return answer(coverGenreRequestSchema.parse(request), around);
};

const failToLoad = () => Promise.reject(new Error('the session is gone'));

describe('/covergenre', () => {
  it('says what a cover looks like, with what confidence, and what genres it shows', async () => {
    const reply = await ask(DARK);
    expect(reply.headline).toBe('This cover looks like Crime and Thriller.');
    expect(reply.genres.map(({ name }) => name)).toEqual([
      'Crime and Thriller',
      'Natural History',
      'Romance',
    ]);
    const scores = reply.genres.map(({ score }) => score);
    expect(scores[0]).toBeGreaterThan(0.4);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(reply.notes).toEqual([expect.stringMatching(/^It shows signs of Thriller \(\d\d%\)/)]);
    expect(reply.cover?.categories[0]).toEqual({ name: 'Crime-Thriller', score: scores[0] });
  });

  it('says last what a press makes of a main colour that it can’t reach', async () => {
    expect((await ask(await png('#0000ff'))).advice.at(-1)).toMatch(
      /^In four-colour print, blue \(#0000ff\) comes out as /,
    );
    expect((await ask(DARK)).advice.join(' ')).not.toContain('print');
  });

  it('names only categories that are worth naming', async () => {
    const reply = await ask(await png('#0000ff'));
    expect(reply.genres.map(({ name }) => name)).toEqual(['Crime and Thriller']);
  });

  it('says what a cover wears where its kind can’t be told, and what it could pass for', async () => {
    const reply = await ask(await png('#303030'));
    expect(reply.headline).toBe('This cover has a dark ground: mostly charcoal.');
    expect(reply.notes[0]).toMatch(/^As a whole the cover is dark \(as \d+% of all covers/);
    expect(reply.notes[2]).toBe(
      "It could pass for Romance, Natural History or Crime and Thriller; the picture alone doesn't tell.",
    );
    expect(reply.genres).toEqual([]);
  });

  it('lists the cover’s own colours by share, with names and hexes', async () => {
    const { ownColours } = await ask(DARK);
    expect(ownColours.map(({ name }) => name)).toEqual(['navy', 'teal', 'crimson']);
    expect(ownColours.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
    for (const { hex } of ownColours) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('calls a colour more than usual only where that shows in several sources', async () => {
    const remarks = Object.fromEntries(
      (await ask(DARK)).ownColours.map(({ name, remark }) => [name, remark]),
    );
    expect(remarks['crimson']).toMatch(/^Crimson is on \d+% of Thriller covers, 1\.\d times the usual\.$/);
    expect(remarks['teal']).toMatch(/^Teal is on about \d+% of Thriller covers, and on \d+% of all\.$/);
  });

  it('compares with all covers where no genre shows', async () => {
    const foreign = coverServices({ config: { genres: undefined, fusion: undefined } });
    const { ownColours, notes, advice } = await ask(DARK, {}, foreign);
    await foreign.close();
    expect(ownColours[1]?.remark).toMatch(/^Teal is on \d+% of all covers\.$/);
    expect(notes).toEqual([]);
    expect(advice[0]).toMatch(/^As a whole the cover is dark \(as \d+% of all covers are\), \w+/);
  });

  it('says nothing of a neutral, and of two colours of one name only once', async () => {
    const { ownColours } = await ask(
      await bands([
        ['#000000', 0.4],
        ['#dc143c', 0.3],
        ['#c0102c', 0.3],
      ]),
    );
    expect(ownColours.find(({ name }) => name === 'black')?.remark).toBe('');
    expect(ownColours.filter(({ remark }) => remark.startsWith('Crimson')).length).toBeLessThanOrEqual(1);
  });

  it('holds the colours against genres that the asker names, and says what it took them for', async () => {
    const { ownColours, notes, advice } = await ask(DARK, { genres: 'cozy mystery, qwxzv' });
    expect(ownColours[1]?.remark).toMatch(/^Teal is on .* of Mystery covers/);
    expect(advice[0]).toContain('of Mystery covers are');
    expect(notes.join(' ')).toMatch(/I took “cozy mystery”.*I don't know “qwxzv” as a genre/);
  });

  it('leaves the comparison where no word of the asker’s is known', async () => {
    const [alone, given] = await Promise.all([ask(DARK), ask(DARK, { genres: 'qwxzv' })]);
    expect(given.ownColours).toEqual(alone.ownColours);
  });

  it.each([
    ['strong', '#101828', '#ffffff', /stands out well from its ground.*contrast is 1\d\.\d/],
    ['fair', '#808080', '#ffffff', /can be read.* but would gain .*: it has 3\.\d, and 4\.5 is good/],
    ['weak', '#d6203a', '#b8606a', /hard to tell from its ground: .* and 3 is the least/],
    ['weak but for its hue', '#e02020', '#188018', /in hue alone, which is lost in greyscale/],
  ])('hints how a title reads that is %s', async (_kind, ground, ink, expected) => {
    const cover = await titled(flat(ground), { text: 'THE LONG\nWINTER', ink, height: 240 });
    const { advice, notes, cover: seen } = await ask(cover);
    const title = (seen!.canTell ? advice : notes)[1];
    expect(title).toMatch(/^A hint: at 160 pixels high, what looks like the title/);
    expect(title).toMatch(expected);
  });

  it('says when there is no title to judge', async () => {
    expect((await ask(await png('#101828'))).advice[1]).toMatch(/^I found no title on it/);
  });

  it('draws the colours in the theme asked for, and describes them in words', async () => {
    const [light, dark] = await Promise.all([
      ask(DARK, { picture: true }),
      ask(DARK, { picture: true, theme: 'dark' }),
    ]);
    const [picture] = light.pictures;
    expect(picture).toMatchObject({ name: 'cover-colours.png', mediaType: 'image/png', width: 1200 });
    for (const { name, hex } of light.ownColours) expect(picture?.alt).toContain(`${name} ${hex}`);
    expect(picture?.alt).toContain('Crime and Thriller');
    expect(dark.pictures[0]?.bytes).not.toEqual(picture?.bytes);
  });

  it('names no kind of book on the picture where it can’t tell', async () => {
    const { pictures } = await ask(await png('#303030'), { picture: true });
    expect(pictures[0]?.alt).not.toContain('looks like');
  });

  it('is plain data without the person’s picture', async () => {
    const reply = await ask(DARK, { picture: true, private: true });
    const { pictures, ...rest } = reply;
    expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
    const [bytes, ...others] = bytesIn(reply);
    expect(bytes).toBe(pictures[0]?.bytes);
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ files: [], hues: [], private: true });
  });

  it('gives up when it is told to, and passes a failure of the engine on', async () => {
    const request = coverGenreRequestSchema.parse({ command: 'covergenre', cover: DARK });
    await expect(answer(request, services, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await expect(ask(DARK, {}, { ...services, covers: failToLoad })).rejects.toThrow('the session is gone');
  });
});

/** What shows the answer to others, or takes it back. */
function followUp(reply: Reply): FollowUp {
  expect(reply.followUps.map(({ id }) => id)).toEqual([
    'view',
    'export',
    'brief',
    'save',
    'link',
    expect.stringMatching(/^(?:share|private)$/),
  ]);
  return reply.followUps.at(-1)!;
}

const textIn = ({ files }: Reply, ending: string): string =>
  Buffer.from(files.find(({ name }) => name.endsWith(ending))?.bytes ?? []).toString();

describe('the buttons of an answer about a cover', () => {
  it('share it and take it back, with all that it said and drew', async () => {
    const fields = { picture: true, genres: 'cozy mystery, qwxzv', theme: 'dark' } as const;
    const hidden = await ask(DARK, { ...fields, private: true });
    const share = followUp(hidden);
    expect(share).toMatchObject({ id: 'share', place: 'moved' });
    const shared = await answer(share.request, services);
    const hide = followUp(shared);
    expect(hide).toMatchObject({ id: 'private', place: 'moved' });
    expect({ ...shared, private: true, followUps: [] }).toEqual({ ...hidden, followUps: [] });
    expect({ ...(await answer(hide.request, services)), followUps: [] }).toEqual({
      ...hidden,
      followUps: [],
    });
  });

  it('answer in the language of who presses them', async () => {
    const { request } = followUp(await ask(DARK, { private: true, genres: 'cozy mystery' }));
    const shared = await answer({ ...request, locale: 'de' }, services);
    expect(shared.headline).toBe('Dieses Cover sieht nach „Krimi und Thriller“ aus.');
    expect(shared.notes.join(' ')).toContain('„cozy mystery“');
  });

  it('export its own palette, with the parts and shares of its colours', async () => {
    const reply = await ask(DARK);
    const exporting = reply.followUps.find(({ id }) => id === 'export');
    expect(exporting).toMatchObject({ id: 'export', place: 'beside' });
    const exported = await answer(exporting!.request, services);
    expect(exported.headline).toBe(sentencesFor('en').chat.exportedCover);
    expect(exported.private).toBe(true);
    expect(exported.files).toHaveLength(EXPORT_FORMATS.length);
    const css = textIn(exported, 'palette.css');
    for (const { hex } of reply.ownColours) expect(css).toContain(hex);
    expect(css).toMatch(
      /\/\* ground: navy, 60% of the cover \*\/\n {2}\/\* CMYK .* \*\/\n {2}--cover-ground: #[\da-f]{6};/,
    );
    expect(textIn(exported, '.csv').split('\r\n')[0]).toMatch(/^role,name,hex,share,css,cyan,/);
  });

  it('rest on figures alone: the picture is not kept', async () => {
    const { request } = followUp(await ask(DARK));
    const kept = await services.answers.find(request.answer);
    expect(bytesIn(kept)).toEqual([]);
    expect(JSON.stringify(kept).length).toBeLessThan(20_000);
  });

  it('are left out where the answer can’t be kept, or where there is none', async () => {
    const { logger, lines } = logTo();
    const answers = { ...services.answers, keep: () => Promise.reject(new Error('the disk is full')) };
    const reply = await ask(DARK, {}, { ...services, answers, logger });
    expect(reply).toMatchObject({ headline: 'This cover looks like Crime and Thriller.', followUps: [] });
    expect(lines().join('')).toContain('an answer could not be kept');
    expect((await ask(Buffer.alloc(0))).followUps).toEqual([]);
  });
});

describe('files of a cover’s palette', () => {
  it('come with the answer where they are asked for', async () => {
    const { files } = await ask(DARK, { formats: ['ase', 'aco'], keep: false });
    expect(files.map(({ name }) => name)).toEqual(['cover-palette.ase', 'cover-palette.aco']);
    expect((await ask(DARK)).files).toEqual([]);
  });
});

describe('a picture that can’t be read', () => {
  const pictures: [PictureCode, Buffer | Promise<Buffer>][] = [
    ['PICTURE_EMPTY', Buffer.alloc(0)],
    ['PICTURE_NOT_A_PICTURE', Buffer.from('<!doctype html><title>Not found</title>')],
    ['PICTURE_FORMAT_REFUSED', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['PICTURE_DOCUMENT', Buffer.from('%PDF-1.7\n')],
    ['PICTURE_HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
    [
      'PICTURE_TRANSPARENT',
      sharp({ create: { width: 40, height: 60, channels: 4, background: '#00000000' } })
        .png()
        .toBuffer(),
    ],
    ['PICTURE_TOO_SMALL', flat('#123456', { width: 15, height: 40 }).png().toBuffer()],
    ['PICTURE_DAMAGED', DARK.subarray(0, DARK.length / 2)],
    [
      'PICTURE_TOO_LARGE',
      sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    ],
  ];

  it.each(pictures)('is told by one sentence in every language: %s', async (code, picture) => {
    for (const { locale, cover } of LANGUAGES) {
      const reply = await ask(await picture, { locale });
      expect(reply.headline).toBe(cover.faults[code](PICTURE_LIMITS));
      expect(reply).toMatchObject({
        notes: [],
        genres: [],
        palette: [],
        ownColours: [],
        pictures: [],
        advice: [],
      });
    }
  });
});

it.each([
  ['de', 'Dieses Cover sieht nach „Krimi und Thriller“ aus.', /^Der Farbton crimson steht auf/],
  ['fr', 'Cette couverture fait penser au rayon «\u202fPolicier et thriller\u202f».', /^La teinte crimson/],
  ['ja', 'この表紙は、「犯罪・スリラー」の本に見えます。', /^crimsonは「スリラー」の表紙の/],
])('answers in the language of the locale %s', async (locale, headline, remark) => {
  const reply = await ask(DARK, { locale, picture: true });
  expect(reply.headline).toBe(headline);
  expect(reply.ownColours[2]?.remark).toMatch(remark);
  expect(reply.pictures[0]?.alt).toContain(sentencesFor(locale).cover.palette.alt.opening);
});
