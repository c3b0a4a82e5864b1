import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

export const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: '暗い色調',
  mid: '中間の明るさ',
  light: '明るい色調',
  muted: '抑えた色彩',
  moderate: 'ほどよい色彩',
  vivid: '鮮やかな色彩',
  low: '小さな明暗差',
  medium: '中程度の明暗差',
  high: '大きな明暗差',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const opening = first ? 'このような表紙では、' : 'また、';
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours}（表紙全体では${usual}）`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `${opening}${word}のものは表紙全体と同じ${ours}です。`,
    alike: `${opening}${word}のものは${ours}で、表紙全体の${usual}とほぼ同じです。`,
    rarer: `${opening}${word}のものはほかの表紙より少なく、${figures}です。`,
    commoner: `${opening}${word}のものがほかの表紙より多く、${figures}です。`,
    most: `${opening}${word}のものが中心で、${figures}です。`,
  };
  return said[standing];
}
