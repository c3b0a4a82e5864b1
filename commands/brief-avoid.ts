import type { HueReading } from '../src/hues/reading.ts';
import type { RareColour } from '../src/languages/follow-ups/brief-sentences.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { AnswerColour } from '../src/palette/answer-palette.ts';
import { contrast, GRAPHIC_CONTRAST } from '../src/palette/contrast.ts';
import { INK_LIMITS, printOf } from '../src/palette/print/index.ts';
import type { RankedHue } from '../src/palette/ranked-hue.ts';
import { saySight } from './say-sight.ts';

/** How many rare hues are named, how rare they are beside the usual, and how usual they have to be elsewhere. */
const RARE = { named: 3, lift: 0.6, usual: 0.05 } as const;

/** Hues that such covers shun: they are common elsewhere and rare here, those that most is missing of first. */
export function rarelyCarried({ hues }: HueReading): RankedHue[] {
  return hues
    .filter((hue) => hue.lift > 0 && hue.lift <= RARE.lift && usualOf(hue) >= RARE.usual)
    .toSorted((one, other) => usualOf(other) - other.score - (usualOf(one) - one.score));
}

/** How many of all covers carry a hue. */
function usualOf({ score, lift }: RankedHue): number {
  return score / lift;
}

/**
 * What to avoid with a palette, ground first: rare hues, colours that merge, type that can't be read, too
 * much ink, an edge that is missing.
 */
export function sayWhatToAvoid(
  colours: readonly AnswerColour[],
  rare: readonly RankedHue[],
  sentences: Sentences,
): string[] {
  const { avoid } = sentences.brief;
  const [ground, ...others] = colours;
  const faint = others.filter(
    ({ hex, role }) => role !== 'ink' && contrast(hex, ground!.hex) < GRAPHIC_CONTRAST,
  );
  const heavy = colours.filter(({ hex }) => printOf(hex).ink > INK_LIMITS.coated);
  const sight = saySight(colours, sentences);
  // What the palette wears is not to be avoided: it may be a colour that the asker keeps.
  const worn = new Set(colours.map(({ name }) => name));
  const unworn = rare.filter(({ name }) => !worn.has(name));
  const said = [
    ...(unworn.length > 0 ? [avoid.rare(named(unworn, sentences))] : []),
    ...sight.type,
    ...sight.merging,
    ...(faint.length > 0 ? [avoid.faint([...new Set(faint.map(sentences.realCovers.colour))])] : []),
    ...heavy.map((colour) =>
      avoid.heavy(sentences.realCovers.colour(colour), printOf(colour.hex).ink, INK_LIMITS.coated),
    ),
    ...sight.edge,
  ];
  return said.length > 0 ? said : [avoid.nothing];
}

/** Rare hues by what people call them; of those with one name the first. */
function named(rare: readonly RankedHue[], { realCovers }: Sentences): RareColour[] {
  const byName = new Map<string, RareColour>();
  for (const hue of rare) {
    const name = realCovers.colour(hue);
    if (!byName.has(name)) byName.set(name, { name, share: hue.score, usual: usualOf(hue) });
  }
  return [...byName.values()].slice(0, RARE.named);
}
