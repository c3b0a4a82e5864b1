import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { hueIndex } from '../../../palette/hues.ts';
import { type PlainCover } from '../../../palette/plain-cover.ts';
import { breakTitle } from './title-lines.ts';

/** Markup whose texts are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A cover's proportions, as most shops show them: 2 to 3. */
const COVER = { width: 240, height: 360 } as const;

const MARGIN = 22;
const TITLE = { width: COVER.width - 2 * MARGIN, sizes: { max: 50, min: 16 } } as const;
const LEADING = 1.12;

/** What stands on a cover beside its title. */
export interface DrawnComposition {
  /** Lines that the title may have, at the top. */
  readonly lines: number;
  /** Shapes in colours, as `#rrggbb`; there may be fewer than it has shapes, or more. */
  readonly draw: (colours: readonly string[]) => Html;
}

/**
 * A plain cover as a picture: its title at the top, shapes in the other hues below.
 *
 * @param alt says what it shows
 * @param edge colour of a thin line around it, as `#rrggbb`; none where it is empty
 */
export function drawCover(
  cover: PlainCover,
  title: string,
  composition: DrawnComposition,
  { alt, edge = '' }: { readonly alt: string; readonly edge?: string },
): Html {
  const { lines, size, rightToLeft } = breakTitle(title, { ...TITLE, lines: composition.lines });
  const x = rightToLeft ? COVER.width - MARGIN : MARGIN;
  return html`<svg class="cover" viewBox="0 0 ${COVER.width} ${COVER.height}" role="img" aria-label="${alt}">
    <rect width="${COVER.width}" height="${COVER.height}" fill="${cover.ground.hex}" />
    ${composition.draw(cover.shapes.map(({ hex }) => hex))}
    <text
      class="cover-title"
      fill="${cover.title.hex}"
      font-size="${size}"
      direction="${rightToLeft ? 'rtl' : 'ltr'}"
      data-ground="${cover.ground.hex}"
    >
      ${lines.map((line, at) => html`<tspan x="${x}" y="${(22 + size * 0.8 + at * size * LEADING).toFixed(1)}">${line}</tspan>`)}
    </text>
    ${edge === '' ? '' : html`<path class="edge" d="M1 1H239V359H1Z" fill="none" stroke="${edge}" stroke-width="2" />`}
  </svg>`;
}

/** A field of one colour. */
export function drawField(hex: string): Html {
  return html`<svg class="chip" viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width="10" height="10" fill="${hex}" />
  </svg>`;
}

/** A share from 0 to 1 as a bar. */
export function drawBar(share: number): Html {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-rest" width="100" height="6" />
    <rect class="bar-share" width="${(share * 100).toFixed(1)}" height="6" />
  </svg>`;
}

/** Words that names of hues begin with; a narrow line may end after one. */
const FIRST_WORDS =
  /^(dark|medium|pale|deep|dodger|royal|steel|saddle|rosy|indian|fire|forest|cadet|slate|sea|lime|orange)(?=[a-z]{3})(slate|violet|spring|sea|golden)?(?=[a-z])/;

/** A colour's name; a hue's stays a CSS keyword when it is copied or the page is translated. */
export function hueName(name: string): Html {
  const [said = '', keyword] = name.split(/(?<=\()(?=[a-z]+\)$)/);
  const isKeyword = hueIndex(name) !== undefined;
  return html`<span class="name" translate="${isKeyword ? 'no' : 'yes'}"
    >${breakable(said)}${keyword === undefined ? '' : breakable(keyword)}</span
  >`;
}

/** A name that a line may break in after the words that a keyword begins with. */
function breakable(name: string): Html {
  const [, first, second] = FIRST_WORDS.exec(name) ?? [];
  const parts = [first, second, name.slice((first ?? '').length + (second ?? '').length)].filter(Boolean);
  return html`${parts.map((part, at) => (at === 0 ? part : html`<wbr />${part}`))}`;
}
