import type { HueReason, RankedHue } from '../../../src/hues/reading.ts';
import type { HueFamily, HueLook, HueTone } from '../../../src/palette/hue-look.ts';
import { genreNamer } from '../genre-names.ts';
import { isMerelyCommon, isUsual, wordsToName } from '../hue-reasons.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { GENRES } from './genres.ts';

/** A genre's display name, which is the same within a sentence. */
export const genreName = genreNamer(GENRES);

/** Why a hue stands where it does. */
export function reason(hue: RankedHue, because: HueReason): string {
  const [first, second] = because.genres;
  const words = wordsToName(hue, because);
  const lean = words.length > 0 ? `${formats.list(words.map(quote))}という言葉がこの色に寄せています。` : '';
  const common = isMerelyCommon(hue, because) ? 'さまざまな本の表紙に広く使われている色です。' : '';
  if (!first) return `このような表紙の${about(hue.score)}に使われており、${beside(hue)}。${lean}${common}`;
  const main = `${hue.name}は「${genreName(first)}」の表紙の${share(first.share)}にあり、通常の${times(first.lift)}です。`;
  const also = second
    ? `「${genreName(second)}」の表紙でも${share(second.share)}（${times(second.lift)}）にあります。`
    : '';
  return `${main}${also}${lean}`;
}

function beside({ lift }: RankedHue): string {
  if (isUsual(lift)) return 'ほぼ通常どおりです';
  return `通常の${times(lift)}です`;
}

/** How sure a single hue is. */
export function measured(score: number, lift: number): string {
  const likely = `このような表紙での割合は${about(score)}で、`;
  return isUsual(lift) ? `${likely}ほぼ通常どおりです。` : `${likely}通常の${times(lift)}です。`;
}

const FAMILIES: Readonly<Record<HueFamily, string>> = {
  black: '黒',
  grey: '灰色',
  white: '白',
  pink: 'ピンク',
  magenta: 'マゼンタ',
  red: '赤',
  brown: '茶色',
  beige: 'ベージュ',
  orange: 'オレンジ',
  yellow: '黄色',
  'yellow-brown': '黄褐色',
  'yellow-green': '黄緑',
  green: '緑',
  'blue-green': '青緑',
  blue: '青',
  purple: '紫',
};

/** Modifiers near those of JIS Z 8102. */
const TONES: Readonly<Record<HueTone, string>> = {
  'near-black': '黒に近い',
  'near-white': '白に近い',
  'dark-greyish': '暗い灰みの',
  dark: '暗い',
  light: '明るい',
  pale: '淡い',
  greyish: '灰みの',
  bright: '輝くような',
  vivid: 'あざやかな',
};

/** What a hue looks like. */
export function look({ family, tone }: HueLook): string {
  return `${tone ? TONES[tone] : ''}${FAMILIES[family]}`;
}
