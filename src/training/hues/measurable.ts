import type { CoverMeasurement } from '../corpus/measure-covers.ts';
import type { CoverRecord } from '../corpus/records.ts';

/** A cover of a source, and what was measured on it. */
interface SourcedMeasure extends Pick<CoverRecord, 'source'> {
  readonly measure: Pick<CoverMeasurement, 'chroma'>;
}

/** Least mean OKLab chroma of a cover that is measured; below it lie greyscale scans and placeholders. */
export const GREYSCALE_CHROMA = 0.01;
/** A source that is measured apart: its own shop categories are the cleanest ground for hues. */
const SHOP = 'AlmTheHedgehog/books-recommendation-system';
/** Sources whose pictures are not like other covers: right-to-left comics. */
const UNLIKE_OTHERS: ReadonlySet<string> = new Set(['VivoWalker/ACAHKU-Library-System']);

/** Which covers are measured: in colour, and like other covers. */
export function isMeasurable({ measure, source }: SourcedMeasure): boolean {
  return measure.chroma >= GREYSCALE_CHROMA && !UNLIKE_OTHERS.has(source);
}

/** Whether a cover comes from the shop whose categories are measured apart from all other sources. */
export function isFromShop({ source }: Pick<CoverRecord, 'source'>): boolean {
  return source === SHOP;
}
