import type { TitleAtSize } from '../../src/covers/legibility.ts';
import type { Sentences } from '../../src/languages/index.ts';
import type { SaidPair } from '../../src/languages/follow-ups/sight-sentences.ts';
import { SIGHTS } from '../../src/palette/seen-as/sights.ts';

const PAIRS: readonly SaidPair[] = [
  { one: 'maroon', other: 'navy', sights: ['grey'] },
  { one: 'maroon', other: 'teal', sights: ['protan', 'grey'] },
  { one: 'teal', other: 'seagreen', sights: ['tritan'] },
  { one: 'navy', other: 'indigo', sights: ['grey'] },
];

const LETTERS = [12, 6, 4];

const at = (inColour: readonly TitleAtSize['inColour'][], inGrey = inColour): TitleAtSize[] =>
  [
    [160, 256],
    [100, 160],
    [75, 113],
  ].map(([width = 0, height = 0], size) => ({
    width,
    height,
    contrast: 5,
    letters: LETTERS[size]!,
    strokes: 1,
    inColour: inColour[size]!,
    inGrey: inGrey[size]!,
  }));

/** Everything that the functions of a language's words on sight say, by their paths. */
export function sightSaid({ sight: say }: Sentences): Record<string, readonly string[]> {
  const { viewPicture: picture } = say;
  return {
    'sight.edge': (['light', 'dark'] as const).map((page) => say.edge({ page, colour: 'maroon' })),
    'sight.faintType': [say.faintType(2.95)],
    'sight.merging': (['light', 'dark', 'either'] as const).flatMap((line) =>
      PAIRS.map((_, last) => say.merging(PAIRS.slice(last), line)),
    ),
    'sight.title': [
      at(['clear', 'clear', 'clear']),
      at(['clear', 'faint', 'lost']),
      at(['clear', 'lost', 'lost']),
      at(['lost', 'lost', 'lost']),
      at(['clear', 'faint', 'faint'], ['clear', 'faint', 'lost']),
    ].map((sizes) => say.title(sizes)),
    'sight.view.ink': [say.view.ink({ colour: 12.34, least: 4.5 })],
    'sight.viewPicture.sizes': [picture.sizes(at(['clear', 'clear', 'clear']))],
    'sight.viewPicture.type': [picture.type(12.34)],
    'sight.viewPicture.alt.sight': SIGHTS.map((sight, groups) =>
      picture.alt.sight(
        sight,
        7.25,
        Array.from({ length: groups }, () => ['maroon', 'navy']),
      ),
    ),
    'sight.viewPicture.alt.sights': [picture.alt.sights(['A', 'B'])],
  };
}

/** Whether a path holds whole sentences on sight. */
export function isSightSentence(path: string): boolean {
  return /^sight\.(?:edge|faintType|merging|title|view\.(?:ink|apart|standsOut))$/.test(path);
}
