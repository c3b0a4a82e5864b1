import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

export const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'dark',
  mid: 'neither dark nor light',
  light: 'light',
  muted: 'muted',
  moderate: 'moderate in colour',
  vivid: 'vivid',
  low: 'low in contrast',
  medium: 'medium in contrast',
  high: 'high in contrast',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const [they, them] = first ? ['Such covers', 'such covers'] : ['They', 'them'];
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours} of them, against ${usual} of all covers`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `As many of ${them} are ${word} as of all covers: ${ours}.`,
    alike: `About as many of ${them} are ${word} as of all covers: ${ours}, against ${usual}.`,
    rarer: `${they} are ${word} less often than others: ${figures}.`,
    commoner: `${they} are ${word} more often than others: ${figures}.`,
    most: `${they} are ${word}: ${figures}.`,
  };
  return said[standing];
}
