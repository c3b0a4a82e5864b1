import { cardsOf, overlap, textsOf, within } from './svg-elements.ts';

const MARGINS = { x: 48, y: 40, width: 1104, height: 556 };

/** What stands over something else, over a card's edge or outside the margins; empty for a sound picture. */
export async function collisionsIn(svg: string, cards = cardsOf(svg)): Promise<string[]> {
  const texts = await textsOf(svg);
  const found: string[] = [];
  for (const [index, { text, box }] of texts.entries()) {
    if (!within(box, MARGINS, 2)) found.push(`${text} outside the margins`);
    for (const other of texts.slice(index + 1)) {
      if (overlap(box, other.box)) found.push(`${text} over ${other.text}`);
    }
    for (const card of cards) {
      if (overlap(box, card.box) && !within(box, card.box))
        found.push(`${text} over the edge of ${card.fill}`);
    }
  }
  return found;
}
