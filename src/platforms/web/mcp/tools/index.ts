import type { Tool } from '../tool.ts';
import { exportPalette } from './export-palette.ts';
import { findComparables } from './find-comparables.ts';
import { fitCover } from './fit-cover.ts';
import { rankHues } from './rank-hues.ts';
import { readCover } from './read-cover.ts';
import { readSeries } from './read-series.ts';
import { viewPalette } from './view-palette.ts';

/** Every tool, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  rankHues,
  readCover,
  fitCover,
  findComparables,
  readSeries,
  exportPalette,
  viewPalette,
];
