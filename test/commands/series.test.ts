import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { nearestDistance } from '../../src/palette/floor.ts';
import type { Reply } from '../../src/reply.ts';
import { REQUEST_LIMITS } from '../../src/request-limits.ts';
import { seriesRequestSchema } from '../../src/request.ts';
import { coverServices } from '../covers/cover-services.ts';
import { bands } from '../covers/drawn-covers.ts';

const services = coverServices();
afterAll(() => services.close());

const BLURBS = [
  'A detective returns to the harbour town where her sister vanished, and finds the lighthouse keeper dead on the rocks.',
  'The second winter in the harbour brings a murder under the ice, and the detective must trust a witness who has lied before.',
  'A ferry comes in with nobody aboard. The detective knows the captain, and somebody is killing all who sailed with him.',
];
const [RED, BLUE] = await Promise.all(
  ['#b22222', '#2050b0'].map((hex) =>
    bands([
      ['#0b0b0d', 0.65],
      [hex, 0.25],
      ['#f4efe1', 0.1],
    ]),
  ),
);

const ask = (books: readonly object[], fields: object = {}): Promise<Reply> =>
  answer(seriesRequestSchema.parse({ command: 'series', books, picture: false, ...fields }), services);

describe('/series', () => {
  it('says what carries blurbs, and which colour each may own', async () => {
    const { headline, notes, series } = await ask(BLURBS.map((blurb) => ({ blurb })));
    expect(headline).toMatch(/ carry this series, and each book owns a colour\.$/u);
    expect(notes[0]).toMatch(/^There are no covers yet/u);
    expect(series?.books.map(({ label }) => label)).toEqual(['Book 1', 'Book 2', 'Book 3']);
    const own = series!.books.map((book) => book.own!);
    own.forEach((colour, at) => {
      expect(nearestDistance(colour, own.toSpliced(at, 1))).toBeGreaterThanOrEqual(0.15);
      expect(colour.role).toBe('main');
    });
    for (const { palette, remarks } of series!.books) {
      expect(contrast(palette.at(-1)!.hex, palette[0]!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      expect(remarks[0]).toMatch(/^On \d+% of covers of such books, [\d.]+ times the usual\.$/u);
      expect(remarks[1]).toMatch(/^At 100 pixels high, it (?:can be told|is hard to tell) from/u);
    }
  });

  it('keeps what covers share, and gives the next book a palette with another colour', async () => {
    const { series, notes } = await ask([{ cover: RED, title: 'The Salt Ledger' }, { cover: BLUE }]);
    expect(series?.carriers.map(({ hex, carriedBy }) => `${hex} ${carriedBy}`)).toEqual([
      '#0b0b0d on 2 of 2 covers',
      '#f4efe1 on 2 of 2 covers',
    ]);
    expect(notes).toContain('What carries the series is what both covers share.');
    const [first, second, next] = series!.books;
    expect([first?.label, second?.label, next?.label]).toEqual([
      '“The Salt Ledger”',
      'Book 2',
      'The next book',
    ]);
    expect([first?.own?.hex, second?.own?.hex]).toEqual(['#b22222', '#2050b0']);
    expect(first?.mate).toBeGreaterThan(0.5);
    expect(first?.remarks.at(-1)).toMatch(
      /^The cover goes with the others more closely than \d+% of covers/u,
    );
    expect(next).toMatchObject({ isNext: true, isWorn: false });
    expect(next?.palette[0]).toMatchObject({ role: 'ground', hex: '#0b0b0d' });
    expect(next?.palette.map(({ hex }) => hex)).toContain(next?.own?.hex);
  });

  it('says of covers that share no colour what they are alike in, and nothing else that carries', async () => {
    const [orange, violet] = await Promise.all(
      ['#c8642a', '#7d63d0'].map((hex) =>
        bands([
          [hex, 0.7],
          [hex === '#c8642a' ? '#3d1c05' : '#1d1050', 0.3],
        ]),
      ),
    );
    const { headline, notes, series } = await ask([{ cover: orange }, { cover: violet }]);
    expect(series?.carriers).toEqual([]);
    expect(headline).toMatch(
      /^The two covers share no colour\. They are alike all the same in lightness.*\.$/u,
    );
    expect(notes.join('\n')).not.toMatch(/carries/u);
    const pale = await bands([
      ['#fffbe0', 0.6],
      ['#f0d020', 0.4],
    ]);
    const dark = await bands([
      ['#281a50', 0.7],
      ['#0d0820', 0.3],
    ]);
    const unlike = await ask([{ cover: pale }, { cover: dark }]);
    expect(unlike.headline).toBe('The two covers share no colour.');
  });

  it('says in plain words to whom books look alike, and names the sights for programs', async () => {
    const covers = await Promise.all(
      ['#2050b0', '#7b1fa2'].map((hex) =>
        bands([
          ['#f4ecd8', 0.7],
          [hex, 0.3],
        ]),
      ),
    );
    const { series } = await ask(covers.map((cover) => ({ cover })));
    expect(series?.books[0]?.remarks).toContain(
      'At 100 pixels high, it is hard to tell from Book 2 (for some colour-blind readers, in black and white).',
    );
    expect(series?.books[0]?.alike).toEqual([{ book: 'Book 2', sights: ['protan', 'deutan', 'grey'] }]);
  });

  it('draws them side by side, and says in words what the picture shows', async () => {
    const books = [
      { blurb: BLURBS[0], title: 'One' },
      { blurb: BLURBS[1], title: 'Two' },
    ];
    const { pictures, series } = await ask(books, { picture: true });
    expect(pictures).toMatchObject([{ name: 'series.png', width: 1200, height: 630 }]);
    const { alt } = pictures[0]!;
    expect(alt).toMatch(/^Covers of a series: “One”: /u);
    for (const { palette } of series!.books) for (const { hex } of palette) expect(alt).toContain(hex);
  });

  it.each([
    ['one book', [{ blurb: BLURBS[0] }], /^A series has two books at least/u],
    ['none', [], /^A series has two books at least/u],
    [
      'nine books',
      Array.from({ length: 9 }, () => ({ blurb: BLURBS[0] })),
      /too many books: I read up to 8/u,
    ],
    [
      'a book with nothing',
      [{ blurb: BLURBS[0] }, { blurb: ' … ' }],
      /^Book 2 has no blurb, no cover and no title/u,
    ],
    [
      'a cover that is none',
      [{ blurb: BLURBS[0] }, { cover: Buffer.from('text') }],
      /^Book 2: That file is no picture/u,
    ],
  ])('says what is wrong with %s', async (_, books, sentence) => {
    const reply = await ask(books);
    expect(reply.headline).toMatch(sentence);
    expect(reply.series).toBeUndefined();
  });

  it('loses no book for a cover that can’t be read', async () => {
    const { notes, series } = await ask([
      { blurb: BLURBS[0] },
      { blurb: BLURBS[1], cover: Buffer.from('text') },
    ]);
    expect(notes[0]).toMatch(/^Book 2: That file is no picture/u);
    expect(series?.books).toHaveLength(2);
  });

  it('says of which book little is known', async () => {
    const spanish =
      'Un gato negro cruza la calle de noche y nadie lo vio nunca más en aquel pueblo junto al mar.';
    const { notes } = await ask([{ blurb: BLURBS[0] }, { blurb: spanish }, { title: 'The Murder Room' }]);
    expect(notes[0]).toMatch(/^Book 2: I read English, and most of this is something else/u);
    expect(notes[1]).toMatch(/^“The Murder Room”: There is no blurb, so this rests on the title alone/u);
  });

  it('tells of the same cover twice, and of covers without colour', async () => {
    const grey = await bands(
      [
        ['#222222', 0.6],
        ['#dddddd', 0.4],
      ],
      { width: 300, height: 420 },
    );
    const { notes, series } = await ask([{ cover: grey }, { cover: grey }]);
    expect(notes).toContain('Book 1 and Book 2 have the same cover.');
    expect(notes).toContain('These covers have no colour but greys, so greys are all that they can share.');
    expect(series?.books).toHaveLength(3);
  });

  it('reads no more books than it says, and no more of a text', () => {
    const { looked } = REQUEST_LIMITS.series;
    const many = seriesRequestSchema.parse({
      command: 'series',
      books: Array.from({ length: 50 }, () => ({})),
    });
    expect(many.books).toHaveLength(looked);
  });

  it.each(LANGUAGES.map(({ locale }) => locale))('answers in %s', async (locale) => {
    const { series, headline } = await ask([{ cover: RED }, { cover: BLUE }], { locale });
    const { series: say } = sentencesFor(locale);
    expect(series?.headings).toEqual(say.headings);
    expect(series?.books.map(({ label }) => label)).toEqual([
      say.book({ title: '', number: 1 }),
      say.book({ title: '', number: 2 }),
      say.next,
    ]);
    const all = [headline, ...series!.books.flatMap(({ remarks }) => remarks)].join('\n');
    expect(all).not.toMatch(/undefined|NaN|\[object/u);
    expect(/\bcovers\b/u.test(all)).toBe(locale === 'en');
  });
});
