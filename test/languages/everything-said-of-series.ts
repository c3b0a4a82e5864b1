import type { Sentences } from '../../src/languages/index.ts';
import { SIGHTS } from '../../src/palette/seen-as/sights.ts';
import { LOOK_TRAITS } from '../../src/series/mates.ts';

const COUNTS = [1, 2, 5, 8];

/** Everything that the functions of a language's words on series say, by their paths. */
export function seriesSaid({ series: say, realCovers }: Sentences): Record<string, readonly string[]> {
  const colours = ['black', 'ivory', 'maroon'].map((name) => realCovers.colour({ name }));
  const books = [
    say.book({ title: 'Ice', number: 1 }),
    say.book({ title: '', number: 2 }),
    say.book({ title: '', number: 3 }),
  ];
  return {
    'series.headline': [
      ...[0, 1, 2, 3].map((count) =>
        say.headline({ carriers: colours.slice(0, count), covers: 0, traits: [] }),
      ),
      ...[2, 3].flatMap((covers) =>
        [0, 1, 2, 3].map((count) =>
          say.headline({ carriers: [], covers, traits: LOOK_TRAITS.slice(0, count) }),
        ),
      ),
    ],
    'series.book': books,
    'series.basis': [0, ...COUNTS].map((covers) => say.basis(covers)),
    'series.carriedBy': COUNTS.map((covers) => say.carriedBy(covers, 8)),
    'series.usual': [0.004, 0.19, 1].map((share) => say.usual({ share, lift: 1.6 })),
    'series.worn': [0.004, 0.19, 1].map((share) => say.worn(share)),
    'series.alike': [1, 2, 3].map((count) =>
      say.alike(books.slice(0, count).map((book, at) => ({ book, sights: SIGHTS.slice(0, at + 1) }))),
    ),
    'series.mate': [0, 0.2, 0.5, 0.93, 1].map((percentile) => say.mate(percentile)),
    'series.picture.heading': COUNTS.slice(1).map((count) => say.picture.heading(count)),
    'series.tooMany': [say.tooMany(8)],
    'series.nothing': books.map((book) => say.nothing(book)),
    'series.sameCover': [say.sameCover(books.slice(0, 2)), say.sameCover(books)],
    'series.of': [say.of(books[0]!, say.tooFew)],
  };
}

/** Paths of what is said of series in whole sentences. */
export function isSeriesSentence(path: string): boolean {
  return /^series\.(?:headline|basis|place\.\w+|usual|worn|noOwn|apart|alike|mate|tooFew|tooMany|nothing|sameCover|greys|form\.empty|form\.lede)$/.test(
    path,
  );
}
