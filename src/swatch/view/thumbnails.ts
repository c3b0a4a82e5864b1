import { SHOWN_SIZES } from '../../shown-sizes.ts';
import type { Box } from '../layout.ts';
import { drawEdge } from '../worn/book-cover.ts';

/** The size that a plain cover is drawn at before it is made small. */
export const COVER_BOX: Box = { x: 0, y: 0, width: 360, height: 540 };

/** Pixels between covers of one group. */
const GAP = 16;

/** Where each size stands in the group, from its upper left corner: the large one beside the two small ones. */
const PLACES: readonly Box[] = placesOf();

/** Pixels of the group of a cover at all sizes. */
export const THUMBNAILS = {
  width: Math.max(...PLACES.map(({ x, width }) => x + width)),
  height: Math.max(...PLACES.map(({ y, height }) => y + height)),
} as const;

function placesOf(): Box[] {
  const [large, middle, small] = SHOWN_SIZES.map(fitted) as [FittedSize, FittedSize, FittedSize];
  const height = middle.height + GAP + small.height;
  const beside = large.width + GAP;
  return [
    { ...large, x: 0, y: Math.round((height - large.height) / 2) },
    { ...middle, x: beside, y: 0 },
    { ...small, x: beside, y: middle.height + GAP },
  ];
}

interface FittedSize {
  readonly width: number;
  readonly height: number;
}

/** A plain cover within a box, in its own proportions. */
function fitted(box: FittedSize): FittedSize {
  const scale = Math.min(box.width / COVER_BOX.width, box.height / COVER_BOX.height);
  return { width: Math.round(COVER_BOX.width * scale), height: Math.round(COVER_BOX.height * scale) };
}

/** A cover that was drawn in `COVER_BOX`, at every size, each with its edge. */
export function drawThumbnails(cover: string, edge: string | undefined, left: number, top: number): string {
  return PLACES.map((place) => {
    const scale = place.width / COVER_BOX.width;
    const box = { ...place, x: left + place.x, y: top + place.y };
    return `<g transform="translate(${box.x} ${box.y}) scale(${scale})">${cover}</g>${drawEdge(edge, box, scale)}`;
  }).join('');
}
