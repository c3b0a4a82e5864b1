import type { Lightness, RealCoverSentences } from '../real-cover-sentences.ts';
import { colourSpeaker } from '../spoken-colours.ts';
import { formats, quote, share, times } from './formats.ts';
import { look } from './hues.ts';
import { coversOfBooksLike } from './named-genres.ts';

const GROUNDS: Readonly<Record<Lightness, string>> = {
  dark: '暗い地',
  mid: '中間の明るさの地',
  light: '明るい地',
};

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'こうした表紙での配色',
  comparables: '似た本の実際の表紙',
  book: ({ title, author, year }) =>
    `${[quote(title), author].filter(Boolean).join(' ')}${year === undefined ? '' : `（${year}年）`}`,
  order:
    'このような表紙をほかと分ける色から順に並べています。色に添えた数字は、このような表紙のうち、その色を使うと見込まれるものの割合です。',

  colour: colourSpeaker(
    {
      black: '黒',
      charcoal: 'チャコール',
      dimgrey: '暗い灰色',
      grey: '灰色',
      darkgrey: '中間の灰色',
      lightgrey: '明るい灰色',
      whitesmoke: 'オフホワイト',
      white: '白',
      ivory: 'アイボリー',
      cream: 'クリーム色',
      bone: 'ボーンホワイト',
      linen: 'リネン色',
      beige: 'ベージュ',
      tan: '黄みの薄茶色',
      taupe: 'トープ',
      darkbrown: '焦げ茶色',
      lightblue: '水色',
      darkseagreen: 'セージグリーン',
      darkolivegreen: 'オリーブドラブ',
    },
    look,
  ),
  keyword: (said, keyword) => `${said}（${keyword}）`,
  headline({ ground, colours }, { title, modest, variant, genres }) {
    const covers = coversOfBooksLike(title, genres);
    const names = formats.list(colours);
    if (variant > 0 && !modest)
      return `${covers}に合う別の配色は、${[ground && `${ground}の地`, names].filter(Boolean).join('に')}です。`;
    const way = modest ? 'かもしれません' : '傾向があります';
    if (!ground) return opened(modest, `${covers}は、${names}を使う${way}。`);
    const beside = names === '' ? `${ground}を地にする` : `${ground}の地に${names}を合わせる`;
    return opened(modest, `${covers}は、${beside}${way}。`);
  },
  usual({ ground, colours }) {
    const names = [ground && `${ground}の地`, formats.list(colours)].filter(Boolean).join('に');
    return `控えめな推測ですが、あらゆる本の表紙をもとにした配色は、${names}です。`;
  },
  usualOrder:
    'あらゆる本の表紙に多い色から順に並べています。色に添えた数字は、表紙全体のうち、その色を使うものの割合です。',
  usualGround: ({ lightness, share: ours, colour: { name, hex, share: own } }) =>
    `あらゆる本の表紙では、${GROUNDS[lightness]}のものが${share(ours)}で、最も多い地の色は${name}（${hex}、${share(own)}）です。`,
  usualShare: (ours) => `表紙全体の約${share(ours)}に使われています。`,
  ground: ({ lightness, share: ours, usual }) =>
    `このような表紙では、${GROUNDS[lightness]}のものが${ours < 0.5 ? '最も多く' : '中心で'}、${share(ours)}${besideAll(ours, usual)}です。`,
  groundColour: ({ name, hex, share: ours }) =>
    `最も多い地の色は${name}（${hex}）で、このような表紙の${share(ours)}です。`,
  neutrals(neutrals) {
    const said = neutrals.map(
      ({ name, hex, share: ours, lift }) =>
        `${name}（${hex}、このような表紙の${share(ours)}、通常の${times(lift)}）`,
    );
    return `無彩色に近い色では、${formats.list(said)}が好まれています。`;
  },
  fit({ percentile, shared, apart }) {
    const close = `この表紙は、表紙全体の${share(percentile)}よりも、このような本の配色に近いものです。`;
    const own = apart.length > 0 ? `${formats.list(apart)}はこの表紙ならではの色です。` : '';
    if (shared.length > 0) return `${close}${formats.list(shared)}が共通しています。${own}`;
    return apart.length > 0 ? `${close}共通する色はありません。${own}` : close;
  },
};

function opened(modest: boolean, rest: string): string {
  return modest ? `控えめな推測ですが、${rest}` : rest;
}

function besideAll(ours: number, usual: number | undefined): string {
  if (usual === undefined) return '';
  return share(ours) === share(usual) ? '（表紙全体でも同じ割合）' : `（表紙全体では${share(usual)}）`;
}
