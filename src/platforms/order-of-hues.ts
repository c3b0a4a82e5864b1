import type { Sentences } from '../languages/index.ts';
import { saysLittle } from '../hues/sure-covers.ts';
import type { Reply } from '../reply.ts';

/** Why a reply's hues stand in their order, beside a palette of real covers; empty where there is none. */
export function orderOfHues({ hues, worn, reading }: Reply, { realCovers }: Sentences): string {
  if (hues.length === 0 || worn.length === 0) return '';
  return reading && saysLittle(reading) ? realCovers.usualOrder : realCovers.order;
}
