import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { headlineOfCover, sayCouldPass } from '../../commands/describe-cover.ts';
import { answer } from '../../commands/index.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { encodeReply } from '../../src/platforms/terminal/encode.ts';
import type { Style } from '../../src/platforms/terminal/style.ts';
import { requestSchema } from '../../src/request.ts';
import type { Reply } from '../../src/reply.ts';
import { createServices } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import { bands, flat, titled } from '../covers/drawn-covers.ts';

const services = createServices(readSettings({ COVERHUES_LOG_LEVEL: 'silent' }));
afterAll(() => services.close());

const PLAIN: Style = {
  width: 200,
  bold: (text) => text,
  dim: (text) => text,
  block: () => '',
  stripe: () => '',
};

const BLURBS = [
  '',
  'Some people do things, and other things happen to them in a place.',
  'A detective returns to the harbour town where her sister vanished, and a killer is waiting for her in the dark.',
];

const NIGHT = sharp(
  await bands([
    ['#101820', 0.7],
    ['#1c2a38', 0.3],
  ]),
);
const COVERS = {
  'a dark cover with a white title': await titled(NIGHT, {
    text: 'THE LAST\nWITNESS',
    ink: '#ffffff',
    height: 200,
  }),
  'a flat orange': await flat('#e67e22').png().toBuffer(),
  'a flat pink': await flat('#ff69b4').png().toBuffer(),
  'a pale cover with a pale title': await titled(sharp(await flat('#f3e6c8').png().toBuffer()), {
    text: 'SMALL\nHOURS',
    ink: '#e6d8b6',
    height: 200,
  }),
  'bands of many colours': await bands([
    ['#c81e1e', 0.2],
    ['#f5d327', 0.2],
    ['#1e8c4a', 0.2],
    ['#1b2f63', 0.2],
    ['#ffffff', 0.2],
  ]),
} as const;

/** What no answer may say together. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:low|medium|high) in contrast/, /stands out|hard to tell|more contrast/],
  [/I can't tell from this cover/, /The cover .*% of (?!all)[A-Z]|is on (?:about )?\d+% of (?!all)/],
  [/I can't tell from this cover/, /This cover looks like|It shows signs of (?:Fiction|Nonfiction)/],
  [/I found no title/, /what looks like the title/],
  [/The cover agrees with the blurb/, /may mislead|neither agrees nor clashes/],
  [/has none of these hues/, /Of these hues, the cover has/],
  [/is on (?:about )?\d+% of covers of all kinds/, /as such covers wear/],
  [/more closely than (?:[5-9]\d|100)%/, /shares no colour/],
  [/hardly as Horror/, /100% from the blurb|the blurb points to Horror|both point to Horror/],
  [/This cover looks like/, /the cover (?:more )?to [A-Z]|doesn't show what kind|the cover points to/],
  [/doesn't show what kind of book/, /the cover (?:more )?to [A-Z]|the cover points to/],
];

async function ask(cover: Buffer, blurb: string, locale = 'en', genres = ''): Promise<Reply> {
  const fields = { cover, picture: false, locale, genres };
  const request =
    blurb === '' ? { command: 'covergenre', ...fields } : { command: 'coverhues', blurb, ...fields };
  return answer(requestSchema.parse(request), services);
}

describe('a whole answer', () => {
  const cases = Object.entries(COVERS).flatMap(([name, cover]) =>
    BLURBS.map((blurb) => ({ name, cover, blurb })),
  );

  it.each(cases)('on $name beside “$blurb” says nothing twice in two ways', async ({ cover, blurb }) => {
    const text = encodeReply(await ask(cover, blurb), PLAIN).replaceAll(/\s+/g, ' ');
    expect(text.length).toBeGreaterThan(100);
    expect(PAIRS.filter(([one, other]) => one.test(text) && other.test(text))).toEqual([]);
  });

  it('that can’t tell a cover’s kind leads with what is sure, and names what it could pass for without figures', async () => {
    for (const language of LANGUAGES) {
      const { locale, cover, genreName } = language;
      const reply = await ask(COVERS['a flat orange'], '', locale);
      expect(reply.headline).toBe(headlineOfCover(reply.cover!, language));
      expect(reply.headline).toContain(language.realCovers.colour(reply.cover!.palette[0]!));
      const [guess] = sayCouldPass(reply.cover!, language);
      const names = reply.cover!.categories.slice(0, 2).map(({ name }) => cover.categoryName(name));
      expect(names.filter((name) => guess!.includes(name))).toEqual(names);
      expect(guess).not.toMatch(/\d/);
      // What is sure stands before the guess, and is not said again after it.
      expect(reply.notes.indexOf(guess!)).toBeGreaterThan(0);
      expect(reply.notes.filter((note) => reply.advice.includes(note))).toEqual([]);
      expect(reply.genres).toEqual([]);
      const sure = [...reply.notes, ...reply.advice, ...reply.ownColours.map(({ remark }) => remark)]
        .filter((sentence) => sentence !== guess)
        .join(' ');
      const genres = reply.cover!.genres.map(genreName);
      expect(genres.length).toBeGreaterThan(2);
      expect(genres.filter((name) => sure.includes(name))).toEqual([]);
    }
  });

  it.each(BLURBS.slice(1))('beside “%s” takes no cover at its word that tells nothing', async (blurb) => {
    const { cover, genres, notes, reading } = await ask(COVERS['a flat pink'], blurb);
    const shown = cover!.genres.filter(
      ({ present, id }) => present && id !== 'fiction' && id !== 'nonfiction',
    );
    expect([cover!.canTell, shown.length > 0]).toEqual([false, true]);
    expect(notes.join(' ')).not.toMatch(/may mislead|the cover (?:more )?to|the cover points to/);
    const present = new Set(reading!.genres.filter((genre) => genre.present).map(({ name }) => name));
    for (const { name, score } of genres) expect(score >= 0.5 || present.has(name)).toBe(true);
  });

  it('tells what the asker named from what the blurb says, in every language', async () => {
    const blurb = 'Two bakers fall in love by the sea over one summer of cake, letters and second chances.';
    for (const { locale, cover, genreName } of LANGUAGES) {
      const { genres, ...reply } = await ask(
        COVERS['a dark cover with a white title'],
        blurb,
        locale,
        'horror',
      );
      const horror = { id: 'horror', name: 'Horror' };
      const listed = genres.find(({ name }) => name === genreName(horror));
      const image = reply.cover!.genres.find(({ id }) => id === 'horror')!.score;
      expect(reply.cover!.canTell).toBe(false);
      expect([image > 0, listed?.evidence]).toEqual([
        true,
        cover.evidence({ text: 'named', image: undefined }),
      ]);
    }
    const reply = await ask(COVERS['a flat pink'], blurb, 'en', 'horror');
    const text = encodeReply(reply, PLAIN).replaceAll(/\s+/g, ' ');
    expect(text).toContain('hardly as Horror');
    expect(PAIRS.filter(([one, other]) => one.test(text) && other.test(text))).toEqual([]);
  });

  it('names the contrast of a title, and calls the cover as a whole by another word, in every language', async () => {
    for (const { locale } of LANGUAGES) {
      const { notes, advice, cover } = await ask(COVERS['a dark cover with a white title'], '', locale);
      const [makeUp = '', title = ''] = cover!.canTell ? advice : notes;
      expect(title).toMatch(/contrast|kontrast|コントラスト/i);
      expect(makeUp).not.toMatch(/contrast|kontrast|コントラスト/i);
    }
  });
});
