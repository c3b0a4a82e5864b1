import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

/** What each quality of a cover is called, after “they are”. */
export const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'dark',
  mid: 'neither dark nor light',
  light: 'light',
  muted: 'muted',
  moderate: 'moderate in colour',
  vivid: 'vivid',
  low: 'even in lightness',
  medium: 'moderately varied in lightness',
  high: 'strongly varied in lightness',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const they = first ? 'Such covers' : 'They';
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours} of them, against ${usual} of all covers`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `${they} are ${word} as often as others: ${ours} of them.`,
    alike: `${they} are ${word} about as often as others: ${figures}.`,
    rarer: `${they} are ${word} less often than others: ${figures}.`,
    commoner: `${they} are ${word} more often than others: ${figures}.`,
    most: `${they} are ${word}: ${figures}.`,
  };
  return said[standing];
}
