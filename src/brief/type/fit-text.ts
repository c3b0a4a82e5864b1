import type { Box } from '../../swatch/layout.ts';
import { directionOf } from '../../swatch/plain-text.ts';
import { setLines } from '../../swatch/set-lines.ts';
import type { Measure, Weight } from '../../swatch/shorten.ts';
import type { TextMark } from '../marks.ts';
import { lineWidth } from './runs.ts';

/** How a text is set in its box. Lengths are in points. */
export interface TextRoom {
  readonly box: Box;
  readonly weight?: Weight;
  readonly fill: string;
  /** Font size: the one wanted, and the least before the text is shortened with an ellipsis; that size unless told. */
  readonly size: number;
  readonly least?: number;
  /** At most so many lines; as many as the box is high unless told. */
  readonly lines?: number;
  /** Ems from one line to the next; more where the script needs it. */
  readonly leading?: number;
  /** Where lines stand in the box; where their letters begin unless told. */
  readonly align?: 'left' | 'centre' | 'right';
  /** Whether lines are filled, as those of a paragraph, rather than made equally long. */
  readonly isFilled?: true;
}

/** Lines of a text, and the points that they take from the top of their box. */
export interface SetText {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

/** Sizes are tried in quarters of a point: lines are set in whole units. */
const GRAIN = 4;

/** Scripts whose letters reach higher and lower than those of Latin. */
const TALL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Thai}\p{Extended_Pictographic}]/u;

/** Ems that letters reach above the baseline and below it, by the fonts' own figures. */
const REACH = { plain: { above: 0.97, below: 0.25 }, tall: { above: 1.08, below: 0.46 } } as const;

/** Ems that each further mark on a letter adds, and such marks; those of other scripts stand within their reach. */
const MARK = 0.2;
const PILED =
  /(?<=\p{Mn})(?![\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Thai}])\p{Mn}+/gu;

const measure: Measure = (text, weight) => Promise.resolve(lineWidth(text, weight));

/** Sets a text in a box: at the size wanted or a smaller one, on as many lines as fit, whole or visibly cut. */
export async function fitText(text: string, room: TextRoom): Promise<SetText> {
  const { box, size: wanted, least = wanted, weight = 'regular', lines: most = Infinity, isFilled } = room;
  const { above, below } = reachOf(text);
  const leading = Math.max(room.leading ?? 0, above + below);
  const linesAt = (size: number): number =>
    Math.max(1, Math.min(most, Math.floor((box.height * GRAIN) / (size * leading) + 1e-6)));
  const { lines, size: grains } = await setLines(
    text,
    weight,
    {
      width: box.width * GRAIN,
      size: Math.round(wanted * GRAIN),
      least: Math.round(least * GRAIN),
      lines: linesAt,
      ...(isFilled && { isFilled }),
    },
    measure,
  );
  const direction = directionOf(text);
  // A word that was broken anywhere may be a little wider than its letters, as kerning moves some apart.
  const widest = Math.max(0, ...lines.map((line) => lineWidth(line, weight, direction)));
  const size = Math.min(grains / GRAIN, box.width / widest);
  const first = box.y + size * (above + (leading - above - below) / 2);
  const marks = lines.map((line, at): TextMark => {
    const width = lineWidth(line, weight, direction) * size;
    const align = room.align ?? (direction === 'right-to-left' ? 'right' : 'left');
    const x = { left: box.x, centre: box.x + (box.width - width) / 2, right: box.x + box.width - width };
    const y = first + at * size * leading;
    const { fill } = room;
    return { kind: 'text', text: line, x: x[align], y, size, width, weight, fill, direction, cell: box };
  });
  return { marks, height: marks.length * size * leading };
}

/** Ems that a text's letters reach. */
function reachOf(text: string): { readonly above: number; readonly below: number } {
  const { above, below } = TALL.test(text) ? REACH.tall : REACH.plain;
  // A letter with two marks of its own, as Vietnamese has them, is one character.
  const piles = Array.from(text.normalize('NFD').matchAll(PILED), ([marks]) => marks.length);
  const piled = Math.max(0, ...piles);
  return { above: above + MARK * piled, below: below + MARK * Math.min(piled, 1) };
}
