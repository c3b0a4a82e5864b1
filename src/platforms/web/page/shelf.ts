import { html } from 'hono/html';
import { HUES, type Hue } from '../../../palette/hues.ts';
import { type Oklch, toOklch } from '../../../palette/oklab.ts';
import type { Html } from './drawings.ts';

const HEIGHT = 150;
/** How far a book is pulled out of the shelf; as much of each stands below its edge. */
const LIFT = 14;
/** Widths and heights of the spines on the shelf, by turns. */
const WIDTHS = [22, 15, 27, 18, 20, 31, 16, 24] as const;
const HEIGHTS = [118, 132, 104, 126, 96, 138, 112, 122, 100, 130, 108] as const;
/** OKLCh chroma below which a hue stands with the greys. */
const GREY = 0.05;

/** All hues as the spines of books, in the order of the rainbow, greys last: decoration. */
export function drawShelf(): Html {
  let x = 0;
  const spines = rainbow().map(({ name, hex }, at) => {
    const width = WIDTHS[at % WIDTHS.length]!;
    const height = HEIGHTS[(at * 7) % HEIGHTS.length]!;
    const top = HEIGHT - height;
    const spine = html`<g data-hue="${name}">
      <rect x="${x}" y="${top}" width="${width}" height="${height + LIFT}" fill="${hex}" />
      <path class="${at % 3 === 0 ? 'rules two' : 'rules'}" d="${rules(x, top, width, height, at)}" />
    </g>`;
    x += width + 1;
    return spine;
  });
  return html`<svg
    class="shelf"
    viewBox="0 ${-LIFT} ${x - 1} ${HEIGHT + LIFT}"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    ${spines}
  </svg>`;
}

/** The lines that a binder presses into a spine. */
function rules(x: number, top: number, width: number, height: number, at: number): string {
  const ends = [x + 3, x + width - 3];
  const line = (y: number): string => `M${ends[0]} ${y}H${ends[1]}`;
  const low = top + height - 14;
  return at % 3 === 0
    ? line(top + 12) + line(top + 16) + line(low)
    : line(top + 18 + (at % 4) * 6) + line(low);
}

function rainbow(): readonly Hue[] {
  const placed = HUES.map((hue) => ({ hue, colour: toOklch(hue.hex) }));
  const sorted = placed.toSorted(({ colour: a }, { colour: b }) => {
    const [first, second] = [isGrey(a), isGrey(b)];
    if (first !== second) return first ? 1 : -1;
    return first ? a.l - b.l : a.h - b.h;
  });
  return sorted.map(({ hue }) => hue);
}

function isGrey({ c }: Oklch): boolean {
  return c < GREY;
}
