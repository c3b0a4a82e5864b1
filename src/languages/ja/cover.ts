import { categoryNamer } from '../category-names.ts';
import type { CoverProperty, CoverSentences, TitleOnCover } from '../cover-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { QUALITIES } from './advice.ts';
import { CATEGORIES } from './categories.ts';
import { coverFaults } from './cover-faults.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { genreName, look } from './hues.ts';

const names = (genres: readonly NamedGenre[]): string => formats.list(genres.map(genreName));

/** What is said of a cover in Japanese. */
export const cover: CoverSentences = {
  looksLike: (category) => `この表紙は、${quote(category)}の本に見えます。`,
  cannotTell: 'この表紙からは、どのような本か分かりません。',
  guesses: '以下は推測で、どれも確かではありません。',
  categoryName: categoryNamer(CATEGORIES),
  shows: (genres) =>
    `ジャンルでは、${formats.list(genres.map((genre) => `${genreName(genre)}（${share(genre.score)}）`))}の特徴が見られます。`,
  ownColours: 'この表紙の色',
  usual({ name, usual, genre, firm }) {
    if (!genre) return `${name}は表紙全体の${share(usual)}にあります。`;
    const covers = `${name}は「${genreName(genre)}」の表紙の`;
    return firm
      ? `${covers}${share(genre.share)}にあり、通常の${times(genre.lift)}です。`
      : `${covers}${about(genre.share)}、表紙全体の${share(usual)}にあります。`;
  },
  makeUp(properties, genre) {
    const said = properties.map(
      (property, at) => `${QUALITIES[property.quality]}（${others(property, at === 0, genre)}）`,
    );
    return `この表紙は、${formats.list(said)}です。`;
  },
  title: sayTitle,

  agrees: (genres) => `表紙は紹介文と合っています。どちらも${names(genres)}を示しています。`,
  agreesInPart: ({ both, image }) =>
    `表紙は紹介文と一部だけ合っています。どちらも${names(both)}を示していますが、表紙は${names(image)}をより強く示しています。`,
  clashes: ({ text, image }) =>
    `表紙は読者を誤解させるかもしれません。紹介文は${names(text)}を、表紙は${names(image)}を示しています。`,
  coverSilent: '表紙だけではどのような本か分からないため、紹介文と合うとも合わないとも言えません。',
  blurbSilent: (genres) =>
    `紹介文だけでははっきりしたジャンルが分かりませんが、表紙は${names(genres)}を示しています。`,
  evidence: ({ text, image }) => `紹介文では${share(text)}、表紙では${share(image)}`,
  has: (hues) =>
    hues.length === 0
      ? 'これらの色は、表紙にはありません。'
      : `これらの色のうち、表紙にはすでに${formats.list(hues)}があります。`,
  blurbAlone: 'そのため、この回答は紹介文だけをもとにしています。',
  addBlurb: '英語の紹介文も送っていただければ、そのような本の色と、表紙がそれに合うかどうかをお答えします。',

  noPicture: '画像がありません。表紙の画像をJPEGかPNGで送ってください。',
  faults: coverFaults,
  palette: {
    heading: 'この表紙の色',
    key: '％は、表紙に占める割合',
    more: (count) => `ほか${formats.number(count)}件`,
    percent: formats.percent,
    number: formats.number,
    alt: {
      opening: 'この表紙の色（多い順）：',
      colour: ({ name, look: looks, percent }) => `${name}（${looks}）${percent}`,
      colours: (listed) => `${listed.join('；')}。`,
      look,
      genres: (listed) => `本の種類：${listed.join('；')}。`,
    },
  },
};

function others({ share: ours, usual }: CoverProperty, isFirst: boolean, genre?: NamedGenre): string {
  if (ours === undefined || !genre) return isFirst ? `表紙全体の${share(usual)}` : share(usual);
  return isFirst
    ? `「${genreName(genre)}」の表紙の${share(ours)}、表紙全体の${share(usual)}`
    : `${share(ours)}、${share(usual)}`;
}

function sayTitle({ verdict, height, contrast, wanted, byHueAlone }: TitleOnCover): string {
  if (verdict === 'none-found')
    return 'タイトルが見つからなかったため、小さな画像での読みやすさは分かりません。';
  const title = `目安として、高さ${height}ピクセルでは、タイトルらしき部分は`;
  const ratio = formats.number(contrast, 1);
  if (verdict === 'strong')
    return `${title}白黒でも背景からはっきり浮かび上がります。コントラスト比は${ratio}です。`;
  if (verdict === 'fair')
    return `${title}白黒でも読めますが、コントラストを上げるとさらに読みやすくなります。コントラスト比は${ratio}で、${formats.number(wanted, 1)}以上あれば十分です。`;
  return byHueAlone
    ? `${title}背景と色合いだけで区別されており、白黒では見分けられません。コントラスト比は${ratio}です。`
    : `${title}背景と見分けにくくなっています。コントラスト比は${ratio}で、少なくとも${formats.number(wanted)}は必要です。`;
}
