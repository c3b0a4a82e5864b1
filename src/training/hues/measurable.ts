import type { PlacedCover } from './corpus.ts';

/** Least mean OKLab chroma of a cover that is measured; below it lie greyscale scans and placeholders. */
export const GREYSCALE_CHROMA = 0.01;
/** A source that is measured apart: its own shop categories are the cleanest ground for hues. */
const SHOP = 'AlmTheHedgehog/books-recommendation-system';
/** Sources whose pictures are not like other covers: right-to-left comics. */
const UNLIKE_OTHERS: ReadonlySet<string> = new Set(['VivoWalker/ACAHKU-Library-System']);

/** Which covers are measured: in colour, and like other covers. */
export function isMeasurable({ measure, source }: Pick<PlacedCover, 'measure' | 'source'>): boolean {
  return measure.chroma >= GREYSCALE_CHROMA && !UNLIKE_OTHERS.has(source);
}

/** Whether a cover comes from the shop whose categories are measured apart from all other sources. */
export function isFromShop({ source }: Pick<PlacedCover, 'source'>): boolean {
  return source === SHOP;
}
