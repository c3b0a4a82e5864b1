import type { Box } from '../swatch/layout.ts';
import type { PagePart } from './marks.ts';
import { drawComparables } from './parts/comparables.ts';
import { drawFooter, FOOTER_HEIGHT } from './parts/footer.ts';
import { drawGroundBar } from './parts/ground-bar.ts';
import { drawHeader, type LaidOut } from './parts/header.ts';
import { HEADING_HEIGHT } from './parts/heading.ts';
import { drawPaletteTable } from './parts/palette-table.ts';
import { drawPlainCovers, PLAIN_COVERS_WIDTH } from './parts/plain-covers.ts';
import { drawSentences } from './parts/sentence-section.ts';
import { commonSize } from './parts/sentences.ts';
import type { BriefSpec } from './spec.ts';
import { MARGIN, PAGE } from './theme.ts';

/** Points between parts of the page, one below the other and side by side. */
const GAP = { below: 15, within: 9, beside: 22 } as const;

/**
 * Lays a brief out on its page: all parts, from the top down and from the left, in the order in which they are read.
 * Whatever it says, it is one page: texts shrink, and are cut visibly.
 */
export async function layOutBrief(spec: BriefSpec): Promise<PagePart[]> {
  const x = MARGIN.side;
  const width = PAGE.width - 2 * MARGIN.side;
  const foot = PAGE.height - MARGIN.bottom - FOOTER_HEIGHT;
  const from = (y: number): Box => ({ x, y, width, height: foot - y });
  const header = await drawHeader(spec, from(MARGIN.top));
  const palette = await drawPaletteTable(spec, from(MARGIN.top + header.height + GAP.below));
  const third = MARGIN.top + header.height + palette.height + 2 * GAP.below;
  const covers = await drawPlainCovers(spec, { ...from(third), width: PLAIN_COVERS_WIDTH });
  const right = columnRightOf(PLAIN_COVERS_WIDTH, { ...from(third), height: covers.height });
  const advice = await drawAdvice(spec, right);
  const last = third + covers.height + GAP.below;
  return [
    header.part,
    palette.part,
    covers.part,
    ...advice.parts,
    ...(await drawFindings(spec, { ...from(last), height: foot - GAP.below - last }, advice.hasRanges)),
    await drawFooter(spec, { x, y: foot, width }),
  ];
}

/** What to avoid, and below it in what ranges to stay; without these where both have too little room. */
async function drawAdvice(
  { avoid, ranges }: BriefSpec,
  box: Box,
): Promise<{ readonly parts: readonly PagePart[]; readonly hasRanges: boolean }> {
  const endless = { ...box, height: Infinity };
  const most = await commonSize(box.height - GAP.within, [
    async (size) => (await drawSentences(avoid, endless, { hasPoints: true, most: size })).height,
    async (size) => (await drawSentences(ranges, endless, { most: size })).height,
  ]);
  const hasRanges = most !== undefined && ranges.sentences.length > 0;
  const above = await drawSentences(avoid, box, { hasPoints: true, ...(hasRanges && { most }) });
  if (!hasRanges) return { parts: [above.part], hasRanges };
  const below = await drawSentences(ranges, under(above, box), { most });
  return { parts: [above.part, below.part], hasRanges };
}

/** What was found: ground and mood, and, beside it where there are any, real covers. */
async function drawFindings(spec: BriefSpec, box: Box, hasRanges: boolean): Promise<PagePart[]> {
  const { ground, comparables } = spec;
  const half = (box.width - GAP.beside) / 2;
  const left = { ...box, width: comparables.covers.length > 0 ? half : box.width };
  const opening = await drawGroundBar(ground.shares, { ...left, y: left.y + HEADING_HEIGHT });
  return [
    (await drawSentences(ground, left, { opening })).part,
    ...(comparables.covers.length > 0 ? await drawBeside(spec, columnRightOf(half, box), hasRanges) : []),
  ];
}

/** Real covers, and below them, where they aren't said yet, in what ranges to stay: then as many covers as have room. */
async function drawBeside(spec: BriefSpec, box: Box, hasRanges: boolean): Promise<PagePart[]> {
  const { ranges } = spec;
  if (hasRanges || ranges.sentences.length === 0) return [(await drawComparables(spec, box)).part];
  const { height } = await drawSentences(ranges, box);
  const covers = await drawComparables(spec, { ...box, height: box.height - height - GAP.within });
  return [covers.part, (await drawSentences(ranges, under(covers, box))).part];
}

/** What is left of a box below a part of it. */
function under({ height }: LaidOut, box: Box): Box {
  const taken = height + GAP.within;
  return { ...box, y: box.y + taken, height: box.height - taken };
}

function columnRightOf(left: number, box: Box): Box {
  return { ...box, x: box.x + left + GAP.beside, width: box.width - left - GAP.beside };
}
