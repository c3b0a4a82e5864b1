import { inkFor } from '../palette/contrast.ts';
import { edgeFor } from './edge.ts';
import { factor, percent } from '../figures.ts';
import { fitLine } from './fit.ts';
import type { Box } from './layout.ts';
import type { SwatchHue } from './spec.ts';
import { svgBox, svgText } from './svg.ts';
import type { Theme } from './theme.ts';
import type { SwatchWords } from './words.ts';

/** Measures of a card, all in pixels; `least` is the smallest that a name may be set. */
interface CardMeasures {
  readonly padding: number;
  readonly radius: number;
  readonly label: number;
  readonly name: number;
  readonly least: number;
  readonly figures: number;
  readonly bar: number;
}

const LARGE: CardMeasures = { padding: 28, radius: 22, label: 24, name: 88, least: 22, figures: 24, bar: 10 };
const MEDIUM: CardMeasures = { padding: 18, radius: 18, label: 20, name: 36, least: 16, figures: 19, bar: 8 };
const SMALL: CardMeasures = { padding: 13, radius: 14, label: 16, name: 22, least: 12, figures: 16, bar: 5 };

/** Pixels that the line of figures and its bar are wide at most, so that they stay one thing on a wide card. */
const FIGURES_WIDTH = 600;

/** How many times wider than its name's font size a card is at least. */
const NAME_RATIO = 8;

/** Height of Inter's capitals and depth of its descenders, in ems. */
const CAP_HEIGHT = 0.73;
const DESCENT = 0.25;

/** Pixels between a name's descenders and the figures below. */
const NAME_GAP = 6;

/** Opacity of the part of a bar that is not filled. */
const TRACK = 0.25;

/** A hue and the box of its card. */
export interface PlacedHue {
  readonly hue: SwatchHue;
  readonly box: Box;
}

/**
 * Draws cards that stand in one row, so that their names are set in one size. A card is a field of its hue with
 * rank and role above and name, hex, score and lift below, and a bar as long as the score; all in a legible ink.
 */
export async function drawRow(row: readonly PlacedHue[], theme: Theme, words: SwatchWords): Promise<string> {
  const [names, figures] = await Promise.all([
    Promise.all(row.map(nameSize)),
    Promise.all(row.map((placed) => figuresSize(placed, words))),
  ]);
  const sizes = { name: Math.min(...names), figures: Math.min(...figures) };
  const cards = await Promise.all(row.map((placed) => drawCard(placed, sizes, theme, words)));
  return cards.join('');
}

function measuresOf(box: Box): CardMeasures {
  if (box.height >= 240) return LARGE;
  return box.height >= 130 ? MEDIUM : SMALL;
}

async function nameSize({ hue, box }: PlacedHue): Promise<number> {
  const { name, least, padding } = measuresOf(box);
  const room = {
    width: box.width - 2 * padding,
    size: Math.min(name, Math.round(box.width / NAME_RATIO)),
    least,
  };
  return (await fitLine(hue.name, 'bold', room)).size;
}

async function figuresSize({ hue, box }: PlacedHue, words: SwatchWords): Promise<number> {
  const { figures, padding } = measuresOf(box);
  const line = [hue.hex, percent(hue.score, words), usual(hue, words)].join('  ');
  return (await fitLine(line, 'bold', { width: box.width - 2 * padding, size: figures, least: 10 })).size;
}

async function drawCard(
  { hue, box }: PlacedHue,
  sizes: { readonly name: number; readonly figures: number },
  theme: Theme,
  words: SwatchWords,
): Promise<string> {
  const { padding, radius, label, ...measures } = measuresOf(box);
  const left = box.x + padding;
  const right = box.x + box.width - padding;
  const width = Math.min(right - left, FIGURES_WIDTH);
  const bar = { x: left, y: box.y + box.height - padding - measures.bar, width, height: measures.bar };
  const labels = box.y + padding + Math.round(label * CAP_HEIGHT);
  const figures = bar.y - Math.round(measures.figures * 0.65);
  const name = figures - Math.round(measures.figures * CAP_HEIGHT + sizes.name * DESCENT) - NAME_GAP;
  const { lines } = await fitLine(hue.name, 'bold', {
    width: right - left,
    size: sizes.name,
    least: sizes.name,
  });
  const fill = inkFor(hue.hex);
  const style = { size: sizes.figures, fill };
  return [
    svgBox(box, { fill: hue.hex, radius, edge: edgeFor(hue.hex, theme.page) }),
    svgText(`${hue.rank}`, left, labels, { size: label, fill, weight: 'bold' }),
    svgText(hue.role ? words.roles[hue.role] : '', right, labels, {
      size: label * 0.9,
      fill,
      align: 'right',
    }),
    svgText(lines.join(''), left, name, { size: sizes.name, fill, weight: 'bold' }),
    svgText(hue.hex, left, figures, style),
    svgText(usual(hue, words), left + width, figures, {
      ...style,
      align: 'right',
      lead: percent(hue.score, words),
    }),
    svgBox(bar, { fill, radius: bar.height / 2, opacity: TRACK }),
    svgBox({ ...bar, width: Math.max(bar.height, width * hue.score) }, { fill, radius: bar.height / 2 }),
  ].join('');
}

function usual({ lift }: SwatchHue, words: SwatchWords): string {
  return words.usual(factor(lift, words));
}
