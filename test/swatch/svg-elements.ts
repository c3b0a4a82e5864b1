import { measure } from '../../src/swatch/measure.ts';
import type { Box } from '../../src/swatch/layout.ts';

/** A text element of a swatch with the room that its letters take. */
export interface TextElement {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly box: Box;
}

/** A rectangle of a swatch. */
export interface BoxElement {
  readonly fill: string;
  readonly edge: string | undefined;
  readonly box: Box;
}

/** Every text of a swatch's SVG, as wide as Pango sets it and from capital height to baseline. */
export async function textsOf(svg: string): Promise<TextElement[]> {
  const elements = Array.from(svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/gu));
  return Promise.all(
    elements.map(async ([, attributes = '', content = '']) => {
      const size = numberOf(attributes, 'font-size');
      const lead = /<tspan font-weight="700">(.*?)<\/tspan>/u.exec(content)?.[1] ?? '';
      const rest = textOf(content.replace(/<tspan font-weight="700">.*?<\/tspan>/u, ''));
      const bold = attributes.includes('font-weight="700"');
      const gap = Number(/dx="([^"]*)"/u.exec(content)?.[1] ?? 0);
      const width =
        ((await measure(textOf(lead), 'bold')) + (await measure(rest, bold ? 'bold' : 'regular'))) * size +
        gap;
      const end = attributes.includes('text-anchor="end"');
      const x = numberOf(attributes, 'x') - (end ? width : 0);
      const height = size * 0.7;
      const box = { x, y: numberOf(attributes, 'y') - height, width, height };
      return { text: textOf(lead) + rest, size, fill: valueOf(attributes, 'fill'), box };
    }),
  );
}

/** Every rectangle of a swatch's SVG, outline included: the page first, then chips, cards and bars. */
export function boxesOf(svg: string): BoxElement[] {
  return Array.from(svg.matchAll(/<rect ([^>]*)\/>/gu), ([, attributes = '']) => {
    const edge = /stroke="([^"]*)"/u.exec(attributes)?.[1];
    const outside = edge ? numberOf(attributes, 'stroke-width') / 2 : 0;
    return {
      fill: valueOf(attributes, 'fill'),
      edge,
      box: {
        x: numberOf(attributes, 'x') - outside,
        y: numberOf(attributes, 'y') - outside,
        width: numberOf(attributes, 'width') + 2 * outside,
        height: numberOf(attributes, 'height') + 2 * outside,
      },
    };
  });
}

/** The rectangles in which hues are shown: as tall as a card is at least, and not the page. */
export function cardsOf(svg: string): BoxElement[] {
  return boxesOf(svg)
    .slice(1)
    .filter(({ box }) => box.height > 60);
}

/** Whether two boxes share a pixel. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether a box lies in another; `slack` pixels may stand out at each side. */
export function within(inner: Box, outer: Box, slack = 0): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function valueOf(attributes: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
}

function numberOf(attributes: string, name: string): number {
  return Number(valueOf(attributes, name));
}

function textOf(content: string): string {
  return content
    .replace(/<[^>]*>/gu, '')
    .replace(/[\u2066-\u2069]/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
