import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { EXAMPLE_BLURB, LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import type { Caution } from '../../src/hues/reading.ts';
import { HUES } from '../../src/palette/hues.ts';
import type { Reply } from '../../src/reply.ts';
import { REQUEST_LIMITS } from '../../src/request-limits.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { coverHuesRequest, realServices, servicesAround } from '../services/test-services.ts';

const services = realServices();
afterAll(() => services.close());

const ask = (fields: Parameters<typeof coverHuesRequest>[0]): Promise<Reply> =>
  answer(coverHuesRequest(fields), services);

const BLURB = EXAMPLE_BLURB;

const hueRoles = ({ hues }: Reply): string[] => hues.filter((hue) => hue.role).map((hue) => hue.name);

/** Whether an answer says that its blurb was shortened. */
async function saysShortened(blurb: string): Promise<boolean> {
  const reply = await ask({ blurb });
  return reply.notes.some((note) => note.startsWith('That is a long text.'));
}

const leftOut = ({ notes }: Reply): number =>
  notes.filter((note) => /left out (?:the rest|its end)/.test(note)).length;

const NAMED = { recognised: [{ term: 'romance', ids: ['romance'] }], unknown: [] };

describe('/coverhues', () => {
  it('answers a blurb with ranked hues, each with its hex and a reason', async () => {
    const reply = await ask({ blurb: BLURB });
    const top = reply.hues.slice(0, REQUEST_LIMITS.top.usual);
    expect(top.map((hue) => hue.rank)).toEqual([1, 2, 3, 4, 5]);
    for (const { name, hex, css, score, lift, reason } of reply.hues) {
      expect(HUES).toContainEqual({ name, hex: css });
      expect(hex).toMatch(/^#[0-9a-f]{6}$/);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(lift).toBeGreaterThan(0);
      for (const line of reason.split('\n')) expect(line).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('says which genres it does not know where there is nothing else to go by', async () => {
    const { headline, notes, hues } = await ask({ blurb: '', genres: 'zzqq' });
    expect(hues).toEqual([]);
    expect(headline).toContain('no words to read');
    expect(notes[0]).toBe("I don't know “zzqq” as a genre, so I left it out.");
  });

  it('says in one line what such covers wear', async () => {
    const { headline, palette } = await ask({ blurb: BLURB });
    expect(headline).toMatch(/^Covers of such books (?:stand on|wear) [^\n]+\.$/);
    const { colour } = sentencesFor('en').realCovers;
    const named = palette.filter((each) => headline.includes(colour(each)));
    expect(named.length).toBeGreaterThan(0);
  });

  it('names in that line only hues that such covers carry more often than others', async () => {
    const lifts = [1.4, 0.7, 1.6, 1.02];
    const { hues } = await inMemoryEngine().read({ blurb: BLURB });
    const saysOf = async (lifted: (index: number) => number): Promise<Reply> => {
      const reading = {
        hues: hues.map((hue, index) => Object.assign({}, hue, { lift: lifted(index) })),
        cautions: [],
      };
      return answer(coverHuesRequest({ blurb: BLURB }), servicesAround(inMemoryEngine({ reading })));
    };
    const reply = await saysOf((index) => lifts[index % lifts.length]!);
    const named = reply.hues.filter(({ name }) => reply.headline.split(/[ ,.]+/).includes(name));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ lift }) => lift < 1.05)).toEqual([]);

    const unusual = await saysOf(() => 0.8);
    const commonest = hues.toSorted((a, b) => b.score - a.score)[0]!.name;
    expect(unusual.headline).toBe(
      `No hue sets covers of such books apart; most often they carry ${commonest}.`,
    );
  });

  it('gives a palette of one ground, one main colour at most, and one ink', async () => {
    const { palette } = await ask({ blurb: BLURB });
    const count = (role: string) => palette.filter((colour) => colour.role === role).length;
    expect([count('ground'), count('ink')]).toEqual([1, 1]);
    expect(count('main')).toBeLessThanOrEqual(1);
    expect(palette.map(({ role }) => role)).toEqual([
      'ground',
      ...palette.slice(1, -1).map((_, at) => (at === 0 ? 'main' : 'accent')),
      'ink',
    ]);
  });

  it('lists a palette of single hues with one primary, one secondary and accents, in rank order', async () => {
    const { hues } = await answer(coverHuesRequest({ blurb: BLURB }), servicesAround(inMemoryEngine()));
    const roles = hues.flatMap((hue) => hue.role ?? []);
    expect(roles.toSorted()).toEqual(['accent', 'accent', 'accent', 'primary', 'secondary']);
    expect(hues.map((hue) => hue.rank)).toEqual(hues.map((hue) => hue.rank).toSorted((a, b) => a - b));
  });

  it.each([1, 2, 3, 58])('lists %i hues when that many are asked for', async (top) => {
    const { hues } = await ask({ blurb: BLURB, top });
    expect(hues.map(({ rank }) => rank)).toEqual(Array.from({ length: top }, (_, at) => at + 1));
  });

  it.each([1, 2, 3, 58])('lists %i hues, and those of a palette of single ones', async (top) => {
    const engine = inMemoryEngine();
    const { hues } = await answer(coverHuesRequest({ blurb: BLURB, top }), servicesAround(engine));
    const extra = hues.filter((hue) => hue.rank > top);
    expect(hues.length - extra.length).toBe(top);
    expect(extra.every((hue) => hue.role !== undefined)).toBe(true);
    expect(hues.filter((hue) => hue.role !== undefined).length).toBe(Math.min(top, 5));
  });

  it('gives the same answer every time', async () => {
    const [first, second] = [await ask({ blurb: BLURB }), await ask({ blurb: BLURB })];
    // Each answer is kept under an id of its own.
    expect({ ...first, followUps: [] }).toEqual({ ...second, followUps: [] });
  });

  it('draws the swatch, and describes it in words', async () => {
    const { pictures, hues } = await ask({ blurb: BLURB, title: 'The Long Frost', picture: true });
    expect(pictures).toHaveLength(1);
    expect(
      Buffer.from(pictures[0]?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(pictures[0]?.alt).toContain('The Long Frost');
    expect(pictures[0]?.alt).toContain(hues[0]?.hex);
  });

  it('draws in the theme of the request, or else in that of the settings', async () => {
    const light = await ask({ blurb: BLURB, picture: true });
    const dark = await ask({ blurb: BLURB, picture: true, theme: 'dark' });
    const darkByDefault = await answer(coverHuesRequest({ blurb: BLURB, picture: true }), {
      ...services,
      theme: 'dark',
    });
    expect(dark.pictures).not.toEqual(light.pictures);
    expect(darkByDefault.pictures).toEqual(dark.pictures);
  });

  it('offers to ask about the answer that it kept', async () => {
    const { followUps } = await ask({ blurb: BLURB });
    expect(followUps.map(({ id, place, request }) => [id, place, request])).toEqual([
      ['why', 'beside', expect.objectContaining({ command: 'again', detail: 'full', private: true })],
      ['more', 'instead', expect.objectContaining({ command: 'again', top: 10, variant: 0, private: false })],
      ['other', 'instead', expect.objectContaining({ command: 'again', top: 5, variant: 1, private: false })],
      ['lock', 'beside', expect.objectContaining({ command: 'lock', lock: '', variant: 0, private: true })],
      ['swap', 'instead', expect.objectContaining({ command: 'lock', swap: 'ground main', private: false })],
      ['view', 'beside', expect.objectContaining({ command: 'view', variant: 0, private: true })],
      ['export', 'beside', expect.objectContaining({ command: 'export', variant: 0, private: true })],
      ['brief', 'beside', expect.objectContaining({ command: 'brief', variant: 0, private: true })],
      ['save', 'beside', expect.objectContaining({ command: 'save', variant: 0, private: true })],
      ['link', 'beside', expect.objectContaining({ command: 'link', variant: 0, private: true })],
      ['vote', 'beside', expect.objectContaining({ command: 'vote-on', variant: 0, private: false })],
      ['private', 'moved', expect.objectContaining({ command: 'again', top: 5, private: true })],
    ]);
    expect(new Set(followUps.map(({ request }) => request.answer)).size).toBe(1);
  });

  it('offers no more than there is', async () => {
    const { followUps } = await ask({ blurb: BLURB, top: 58, detail: 'full', variant: 2 });
    expect(followUps.map(({ id }) => id)).toEqual([
      'other',
      'lock',
      'swap',
      'view',
      'export',
      'brief',
      'save',
      'link',
      'vote',
      'private',
    ]);
    expect(followUps[0]!.request.variant).toBe(0);
  });

  it.each(['The history of bread', 'A storm'])(
    'offers no reasons where it has no more: %s',
    async (blurb) => {
      const { followUps, hues, advice } = await ask({ blurb });
      const full = await ask({ blurb, detail: 'full' });
      expect(full).toMatchObject({ hues, advice });
      expect(followUps.map(({ id }) => id)).not.toContain('why');
      expect((await ask({ blurb, top: 10 })).followUps.map(({ id }) => id)).toContain('why');
    },
  );

  it('says more of every hue when asked why', async () => {
    const short = await ask({ blurb: BLURB });
    const full = await ask({ blurb: BLURB, detail: 'full' });
    expect(full.hues.map((hue) => hue.name)).toEqual(short.hues.map((hue) => hue.name));
    const longer = full.hues.filter((hue, at) => hue.reason.length > short.hues[at]!.reason.length);
    expect(longer.length).toBeGreaterThan(0);
    for (const { reason } of full.hues) expect(reason).toMatch(/^Predicted for this book: /m);
    expect(full.advice.length).toBeGreaterThanOrEqual(4);
  });

  it('picks another palette from the same ranking', async () => {
    const first = await ask({ blurb: BLURB });
    const other = await ask({ blurb: BLURB, variant: 1 });
    expect(hueRoles(other)).not.toEqual(hueRoles(first));
    expect(other.hues.slice(0, 3).map((hue) => hue.rank)).toEqual([1, 2, 3]);
    expect(other.headline).toMatch(/^Another palette/);
  });

  it('is plain data, and bytes of pictures', async () => {
    const { pictures, ...rest } = await ask({ blurb: BLURB, genres: 'thriller, Vermont', picture: true });
    expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
    expect(pictures.map(({ bytes }) => bytes instanceof Uint8Array)).toEqual([true]);
  });

  it('reads genres without a blurb', async () => {
    const reply = await ask({ blurb: '', genres: 'thriller' });
    expect(reply.hues.length).toBeGreaterThanOrEqual(5);
    expect(reply.notes.join(' ')).toContain('“thriller”');
  });

  it('shifts the ranking by the genres that are given, and says which words it does not know', async () => {
    const alone = await ask({ blurb: BLURB });
    const given = await ask({ blurb: BLURB, genres: 'romance, qwxzv' });
    expect(given.hues.map((hue) => hue.name)).not.toEqual(alone.hues.map((hue) => hue.name));
    expect(given.notes.join(' ')).toContain("I don't know “qwxzv” as a genre");
  });

  it('reads HTML, Markdown and mentions as the prose in them', async () => {
    const marked = `<p>${BLURB.replace('harbour', '**harbour**').replace('sister', '<b>sister</b>')}</p> <@123> @everyone`;
    expect((await ask({ blurb: marked })).hues).toEqual((await ask({ blurb: BLURB })).hues);
  });

  it('says when a text was shortened, from one character over the limit on', async () => {
    const sentence = 'The storm took the lighthouse and the keeper with it. ';
    const full = sentence.repeat(1000).slice(0, REQUEST_LIMITS.blurb).replace(/ $/, '.');
    expect(await saysShortened(full)).toBe(false);
    expect(await saysShortened(`${full}a`)).toBe(true);
  });

  describe('with praise around the blurb', () => {
    const AROUND = `${BLURB}\n\n“Superb.” — The Herald\n“A gem.” — Booklist\n\nJo Hallam is the author of six novels.`;

    it('says in one line what was left out of reading, and in no line where nothing was', async () => {
      const [around, alone] = [await ask({ blurb: AROUND }), await ask({ blurb: BLURB })];
      const said = 'Left out of reading: 2 review quotes and the author’s biography.';
      expect(around.notes.filter((note) => note !== said)).toEqual(alone.notes);
      expect(around.notes).toContain(said);
      expect(around.hues).toEqual(alone.hues);
    });

    it('says so again in another answer to the same question', async () => {
      const { followUps } = await ask({ blurb: AROUND });
      const more = followUps.find(({ id }) => id === 'more')!;
      expect((await answer(more.request, services)).notes.join(' ')).toContain(
        'Left out of reading: 2 review',
      );
    });

    it('gives the text that was read and what was left out of it, where that is asked for', async () => {
      const [asked, not] = [await ask({ blurb: AROUND, read: true }), await ask({ blurb: AROUND })];
      expect(asked.reading?.read).toMatchObject({
        leftOut: { review: 2, biography: 1 },
        text: BLURB,
        parts: [
          { kind: 'review', text: '“Superb.” — The Herald' },
          { kind: 'review', text: '“A gem.” — Booklist' },
          { kind: 'biography', text: 'Jo Hallam is the author of six novels.' },
        ],
        comparisons: [],
      });
      expect(not.reading?.read).not.toHaveProperty('text');
    });

    it('gives no text where none can be read, and keeps none', async () => {
      const blurb =
        'Als der junge Kommissar in das Dorf kommt, ist die Frau des Müllers schon seit drei Tagen tot.';
      const { reading } = await ask({ blurb, genres: 'thriller', read: true });
      expect(reading?.read).toMatchObject({ words: 0, text: '', parts: [] });
      for (const key of await services.store.keys('answer:')) {
        expect(JSON.stringify(await services.store.get(key))).not.toMatch(/Superb|Kommissar/);
      }
    });
  });

  it('says when a title or genres were shortened, from one character over the limit on', async () => {
    const { title, genres } = REQUEST_LIMITS;
    const fits = await ask({ blurb: BLURB, title: 'x'.repeat(title), genres: 'x'.repeat(genres) });
    const over = await ask({ blurb: BLURB, title: 'x'.repeat(title + 1), genres: 'x'.repeat(genres + 1) });
    expect([leftOut(fits), leftOut(over)]).toEqual([0, 2]);
  });

  it.each(LANGUAGES)('says in $locale when no font can draw the title of its picture', async (sentences) => {
    const { locale, titleUndrawable } = sentences;
    const told = async (fields: { title?: string; picture: boolean }) => {
      const request = coverHuesRequest({ blurb: BLURB, locale, ...fields });
      const { notes, pictures } = await answer(request, servicesAround(inMemoryEngine()));
      return { said: notes.includes(titleUndrawable), alt: pictures[0]?.alt ?? '' };
    };
    const { said, alt } = await told({ title: 'Ledger \u{90000}', picture: true });
    expect(said).toBe(true);
    expect(alt).toContain('Ledger \u{90000}');
    expect(await told({ title: 'The Quiet Ledger', picture: true })).toMatchObject({ said: false });
    expect(await told({ picture: true })).toMatchObject({ said: false });
    expect(await told({ title: 'Ledger \u{90000}', picture: false })).toMatchObject({ said: false });
  });

  it.each<[Caution, RegExp]>([
    ['few-words', /little to go on/],
    ['unreadable-language', /I read English/],
    ['no-clear-genre', /No genre stands out/],
  ])('words its answer as a guess after the caution %s', async (caution, said) => {
    const engine = inMemoryEngine({ reading: { cautions: [caution] } });
    const reply = await answer(coverHuesRequest({ blurb: BLURB }), servicesAround(engine));
    expect(reply.headline).toMatch(/^A modest guess/);
    expect(reply.notes.join(' ')).toMatch(said);
    expect(reply.reading?.cautions).toEqual([caution]);
  });

  it.each(['few-words', 'unreadable-language', 'not-a-blurb', 'many-names'] as const)(
    'does not ask for genres that were named, after the caution %s',
    async (caution) => {
      const notesOn = async (genres: string) => {
        const engine = inMemoryEngine({ reading: { cautions: [caution], ...(genres && { given: NAMED }) } });
        const reply = await answer(coverHuesRequest({ blurb: BLURB, genres }), servicesAround(engine));
        return reply.notes.join(' ');
      };
      expect(await notesOn('')).toMatch(/\ba genre\b.* will make it firmer/i);
      const beside = await notesOn('romance');
      expect(beside).toMatch(/ will make it firmer/);
      expect(beside).not.toMatch(/\ba genre\b/i);
    },
  );

  it('names no genre after saying that none stands out', async () => {
    const readings = await Promise.all(
      ([[], ['no-clear-genre']] as const).map((cautions) =>
        answer(
          coverHuesRequest({ blurb: BLURB }),
          servicesAround(inMemoryEngine({ reading: { cautions: [...cautions] } })),
        ),
      ),
    );
    expect(readings.map(({ notes }) => notes.some((note) => note.startsWith('It reads as')))).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    [
      'fr-CA',
      /^Les couvertures de livres comme «\u202fFrost\u202f» penchent vers/u,
      'Pourquoi celles-ci\u202f?',
    ],
    ['ja', /^「Frost」のような本の表紙は、/u, 'なぜこの色？'],
    ['ko', /^Covers of books like “Frost” (?:may )?(?:lean to|wear|stand on)/u, 'Why these?'],
  ])(
    'answers in the language of the locale %s, and in English where there is none',
    async (locale, headline, why) => {
      const engine = inMemoryEngine();
      const book = { blurb: BLURB, title: 'Frost', genres: 'romance, Vermont', picture: true };
      const reply = await answer(coverHuesRequest({ ...book, locale }), servicesAround(engine));
      const { swatch, genreName, namedGenres } = sentencesFor(locale);
      expect(reply.headline).toMatch(headline);
      expect(reply.followUps[0]?.label).toBe(why);
      expect(reply.notes).toContain(namedGenres.blurbReadsAs([{ id: 'thriller', name: 'Thriller' }]));
      const alt = reply.pictures[0]?.alt;
      expect(alt).toContain(swatch.alt.opening('\u2068Frost\u2069'));
      expect(alt).toContain(genreName({ id: 'thriller', name: 'Thriller' }));
      expect(alt).toContain(reply.advice[0]?.replaceAll(/[\u00a0\u202f]/g, ' '));
      expect(reply.reading?.genres.map(({ name }) => name)).toEqual(['Thriller', 'Romance', 'Fantasy']);
    },
  );

  it('passes a failure of the engine on', async () => {
    const engine = inMemoryEngine({ read: () => Promise.reject(new Error('the session is gone')) });
    await expect(answer(coverHuesRequest({ blurb: BLURB }), servicesAround(engine))).rejects.toThrow(
      'session is gone',
    );
  });
});
