import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type PlainCover } from '../../../palette/plain-cover.ts';
import { breakTitle } from './title-lines.ts';

/** Markup whose texts are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A cover's proportions, as most shops show them: 2 to 3. */
export const COVER = { width: 240, height: 360 } as const;

const MARGIN = 22;
const TITLE = { width: COVER.width - 2 * MARGIN, lines: 5, sizes: { max: 50, min: 16 } } as const;
const LEADING = 1.12;

/** Shapes by the cover's place among those that are shown, from the hues that its title and ground leave. */
const COMPOSITIONS = [
  ([first, second]: readonly string[]) => html`
    ${second && html`<circle cx="166" cy="258" r="54" fill="${second}" />`}
    ${first && html`<rect y="258" width="240" height="102" fill="${first}" />`}
  `,
  ([first, second, third]: readonly string[]) => html`
    ${first && html`<rect y="232" width="240" height="128" fill="${first}" />`}
    ${second && html`<rect y="232" width="240" height="18" fill="${second}" />`}
    ${third && html`<rect y="316" width="240" height="44" fill="${third}" />`}
  `,
  ([first, second]: readonly string[]) => html`
    ${first && html`<path d="M0 360 V292 A120 92 0 0 1 240 292 V360 Z" fill="${first}" />`}
    ${second && html`<circle cx="120" cy="312" r="30" fill="${second}" />`}
  `,
] as const;

/** A plain cover as a picture: its title at the top, shapes in the other hues below. `alt` says what it shows. */
export function drawCover(cover: PlainCover, title: string, composition: number, alt: string): Html {
  const { lines, size, rightToLeft } = breakTitle(title, TITLE);
  const x = rightToLeft ? COVER.width - MARGIN : MARGIN;
  const compose = COMPOSITIONS[composition % COMPOSITIONS.length]!;
  return html`<svg class="cover" viewBox="0 0 ${COVER.width} ${COVER.height}" role="img" aria-label="${alt}">
    <rect width="${COVER.width}" height="${COVER.height}" fill="${cover.ground.hex}" />
    ${compose(cover.shapes.map(({ hex }) => hex))}
    <text
      class="cover-title"
      fill="${cover.title.hex}"
      font-size="${size}"
      direction="${rightToLeft ? 'rtl' : 'ltr'}"
      data-ground="${cover.ground.hex}"
    >
      ${lines.map((line, at) => html`<tspan x="${x}" y="${(22 + size * 0.8 + at * size * LEADING).toFixed(1)}">${line}</tspan>`)}
    </text>
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

/** A hue's name, which stays a CSS keyword when it is copied. */
export function hueName(name: string): Html {
  const [, first, second] = FIRST_WORDS.exec(name) ?? [];
  const parts = [first, second, name.slice((first ?? '').length + (second ?? '').length)].filter(Boolean);
  return html`<span class="name" translate="no"
    >${parts.map((part, at) => (at === 0 ? part : html`<wbr />${part}`))}</span
  >`;
}
