import type { HueFamily, HueLook, HueTone } from '../../palette/hue-look.ts';
import { genreNamer } from '../genre-names.ts';
import { few, isUsual } from '../hue-reasons.ts';
import type { WhySentences } from '../why-sentences.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { GENRES } from './genres.ts';

/** A genre's display name, which is the same within a sentence. */
export const genreName = genreNamer(GENRES);

/** Why a hue stands where it does. */
export const why: WhySentences = {
  measured(genre) {
    const { covers, share: part, lift } = genre;
    const all = covers === 0 ? '' : `${few(covers, 'わずか')}${formats.number(covers)}点`;
    return `実測：「${genreName(genre)}」の表紙${all}の${share(part)}にあり、通常の${times(lift)}です。`;
  },
  predicted(score, lift) {
    const chance = `予測：この本の表紙にある確率は${about(score)}で、`;
    return isUsual(lift) ? `${chance}ほぼ通常どおりです。` : `${chance}通常の${times(lift)}です。`;
  },
  read: (words) => `本文から：${formats.list(words.map(quote))}。`,
  common: 'さまざまな本の表紙に広く使われている色です。',
};

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
