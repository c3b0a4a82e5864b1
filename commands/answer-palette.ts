import { type Answer, type CoverAnswer, isAboutBook, type KeptAnswer } from '../src/answers/answer.ts';
import type { HueReading } from '../src/hues/reading.ts';
import { NAMED_COLOURS, namedIndex } from '../src/palette/named-colours.ts';
import type { AnswerColour, AnswerPalette } from '../src/palette/answer-palette.ts';
import { wearPalette } from '../src/palette/wear-palette.ts';
import { type PaletteRequest, type RecommendedColour, recommendedPalette } from './recommended-palette.ts';

/**
 * The palette of a kept answer as it is shown: of a book the one that it recommends, with what is known of each colour;
 * of a cover alone its own colours.
 *
 * @example
 * answerPalette(answer, { top: 5, variant: 0 }).colours[0]; // { name: 'black', hex: '#0c0c0c', role: 'ground', … }
 */
export function answerPalette(answer: KeptAnswer, request: PaletteRequest): AnswerPalette {
  return isAboutBook(answer) ? paletteOfBook(answer, request) : paletteOfCover(answer);
}

/** What was kept has no figures of its name: how usual it is was counted by its shade. */
function paletteOfBook({ title, reading, desk }: Answer, request: PaletteRequest): AnswerPalette {
  const kept = new Set(desk?.locks.map(({ hex }) => hex));
  const colours = recommendedPalette(reading, request).map((colour) =>
    kept.has(colour.hex) ? withKeyword(colour) : withFigures(colour, reading),
  );
  return { title, colours };
}

function withFigures(colour: RecommendedColour, { hues, neutrals }: HueReading): AnswerColour {
  const { name, hex, role } = colour;
  const hue = hues.find((each) => each.name === name);
  const known = hue ?? neutrals.find((each) => each.name === name);
  if (known === undefined) return withKeyword(colour);
  const { css, score, lift } = known;
  return { name, hex, role, css, ...(hue && { rank: hue.rank }), score, lift };
}

/**
 * All colours of a cover, most of which have a part when they are worn; the others are accents. Its ink comes last, and
 * need not be on the cover.
 */
function paletteOfCover({ cover: { palette } }: CoverAnswer): AnswerPalette {
  const worn = wearPalette(palette);
  const share = new Map(palette.map((colour) => [colour.hex, colour.share]));
  const isWorn = new Set(worn.map(({ hex }) => hex));
  const others = palette
    .filter(({ hex }) => !isWorn.has(hex))
    .map(({ name, hex }) => ({ name, hex, role: 'accent' as const }));
  const colours = [...worn.slice(0, -1), ...others, ...worn.slice(-1)];
  return { title: '', colours: colours.map((colour) => withKeyword(colour, share.get(colour.hex))) };
}

function withKeyword({ name, hex, role }: RecommendedColour, share?: number): AnswerColour {
  const css = NAMED_COLOURS[namedIndex(name) ?? -1]?.hex;
  return { name, hex, role, ...(css !== undefined && { css }), ...(share !== undefined && { share }) };
}
