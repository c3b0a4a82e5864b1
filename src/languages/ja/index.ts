import { REQUEST_LIMITS } from '../../request-limits.ts';
import { comparisonsOf } from '../comparisons.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { sayGivenGenres } from '../given-genres.ts';
import type { Sentences } from '../sentences.ts';
import { compare } from './advice.ts';
import { chat } from './chat.ts';
import { cover } from './cover.ts';
import { formats, quote } from './formats.ts';
import { genreName, look, why } from './hues.ts';
import { leftOut } from './left-out.ts';
import { coversOfBooksLike, namedGenres } from './named-genres.ts';
import { shelfNamer } from '../shelf-names.ts';
import { page } from './page.ts';
import { realCovers } from './real-covers.ts';

const roles = {
  primary: 'メインカラー',
  secondary: 'サブカラー',
  accent: 'アクセントカラー',
  ground: '地の色',
  main: '主役の色',
  ink: '文字色',
} as const;

/** Polite Japanese. Sentences stand side by side without spaces. */
const shelfName = shelfNamer('ja');

export const japanese: Sentences = {
  locale: 'ja',

  headline(hues, { title, modest, variant, typical, genres }) {
    const covers = coversOfBooksLike(title, genres);
    const names = formats.list(hues.slice(0, 3));
    if (typical) return `${covers}に特有の色はなく、最も多いのは${names}です。`;
    if (modest) return `控えめな推測ですが、${covers}は${names}に寄るかもしれません。`;
    if (variant > 0) return `${covers}に合う別のパレットは、${names}です。`;
    return `${covers}は、${names}に寄る傾向があります。`;
  },

  nothingToRead: '読める言葉が見つからなかったため、まだ色をおすすめできません。',
  whatToSend: [
    '本の紹介文（英語）か、ジャンルをいくつか送ってください。そのような本の表紙に使われる色をお答えします。',
    `たとえば：${EXAMPLE_BLURB}`,
  ],

  cautions: {
    'no-text': '紹介文がないため、ジャンルだけをもとにしています。',
    'few-words':
      '手がかりが少ないため、控えめな推測としてご覧ください。英語の紹介文が2、3文、またはジャンルがあれば、より確かになります。',
    'unreadable-language':
      '私が読めるのは英語ですが、この文章の大半は英語ではないため、控えめな推測としてご覧ください。「ミステリー」や「家族小説」のようなジャンルか、英語の紹介文が2、3文あれば、より確かになります。',
    'not-a-blurb':
      '本の紹介文には見えないため、控えめな推測としてご覧ください。ジャンルか、本についての英語の文が2、3文あれば、より確かになります。',
    'many-names':
      'ほとんどが固有名詞で、表紙の手がかりになりにくいため、控えめな推測としてご覧ください。ジャンルか、何が起こるのかを英語で2文ほど添えていただければ、より確かになります。',
    'no-clear-genre':
      '際立ったジャンルがないため、これらの色はさまざまな本に合います。ジャンルを挙げていただくと、より確かになります。',
    shortened: '長い文章なので、はじめの部分だけを読み、残りは読んでいません。',
  },
  cautionsBesideGenres: {
    'few-words':
      '手がかりが少ないため、控えめな推測としてご覧ください。英語の紹介文が2、3文あれば、より確かになります。',
    'unreadable-language':
      '私が読めるのは英語ですが、この文章の大半は英語ではないため、控えめな推測としてご覧ください。英語の紹介文があれば、より確かになります。',
    'not-a-blurb':
      '文章が本の紹介文には見えないため、ジャンルだけをもとにしています。本についての英語の文が2、3文あれば、より確かになります。',
    'many-names':
      'ほとんどが固有名詞で、表紙の手がかりになりにくいため、控えめな推測としてご覧ください。何が起こるのかを英語で2文ほど添えていただければ、より確かになります。',
  },
  genresShortened: 'ジャンルが多いので、はじめの部分だけを読み、残りは読んでいません。',
  titleShortened: 'タイトルが色見本には長すぎるため、終わりを省きました。',
  titleUndrawable: 'このタイトルを描けるフォントがないため、画像の説明文にだけ入れました。',

  genreName,
  readsAs: (genres) => `ジャンルは、${formats.list(genres.map(genreName))}と読めます。`,
  onShelf: (shelf) => `書店の棚でいえば、${shelfName(shelf)}です。`,
  givenGenres: (given, nameOf) =>
    sayGivenGenres(given, {
      quote,
      list: formats.list,
      nameOf: (id) => genreName({ id, name: nameOf(id) }),
      as: (term, names) => `${term}（${names}として）`,
      took: (terms) => `お知らせいただいたジャンルのうち、${terms}を使いました。`,
      more: (count) => `ほか${formats.number(count)}件`,
      unknown: (terms) => `${terms}というジャンルは分からないため、使いませんでした。`,
    }),

  leftOut,

  advice: (ground, all) => comparisonsOf(ground, all).map(compare),
  why,
  together: (sentences) => sentences.join(''),
  asSentence: (phrase) => `${phrase}。`,
  look,
  roles,

  swatch: {
    heading: '表紙の色',
    headingFor: '次の本に合う表紙の色',
    key: '％は、このような表紙に使われる割合',
    roles: {
      primary: 'メイン',
      secondary: 'サブ',
      accent: 'アクセント',
      ground: '地',
      main: '主役',
      ink: '文字',
    },
    untitled: 'タイトル',
    comparables: realCovers.comparables,
    colour: realCovers.colour,
    keyword: realCovers.keyword,
    more: (count) => `ほか${formats.number(count)}件`,
    percent: formats.percent,
    number: formats.number,
    usual: (factor) => `通常の${factor}倍`,
    alt: {
      opening: (title) => (title === '' ? '表紙の色（上位順）：' : `${title}に合う表紙の色（上位順）：`),
      hue: ({ name, look: looks, percent, usual, role }) =>
        [`${name}${looks && `（${looks}）`}${looks ? '' : ' '}${percent}`, usual, role]
          .filter(Boolean)
          .join('、'),
      hues: (listed) => `${listed.join('；')}。`,
      more: (count) => `ほか${formats.number(count)}件`,
      look,
      role: (role) => roles[role],
      genres: (listed) => `ジャンル：${listed.join('、')}。`,
      worn: (role, colour) => `${roles[role]} ${colour}`,
      palette: (listed) => `配色：${listed.join('、')}。`,
      comparable: (book, colours) => `${realCovers.book(book)}（${colours.join('、')}）`,
      comparables: (listed) => `${realCovers.comparables}：${listed.join('；')}。`,
    },
  },

  cover,
  realCovers,
  namedGenres,

  followUps: {
    why: 'なぜこの色？',
    more: '色をもっと見る',
    other: '別のパレット',
    export: '書き出す',
    share: '共有する',
    private: '自分だけに表示',
  },
  help: {
    headline: '英語の紹介文を送ってください。そのような本の表紙に使われる色をお答えします。',
    notes: [
      `文章を送るだけです：${EXAMPLE_BLURB}`,
      '「ミステリー、猫」のように自由な言葉でジャンルを添えると、答えがより確かになります。タイトルは色見本に入ります。',
      '回答のあとに、理由をたずねたり、色をもっと見たり、別のパレットを頼んだりできます。',
      '表紙の画像も読みます。どのような本に見えるか、どんな色でそれがどのくらい一般的か、タイトルがどう読めるかをお答えします。紹介文と一緒に送っていただければ、両者が合っているかどうかもお答えします。',
      '文章と画像はここで読んだあと忘れます。保存も記録もしません。',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'そのような本の表紙に使われる色を、順位と理由、色見本つきで答えます',
    },
    covergenre: {
      name: 'covergenre',
      description: '表紙がどのような本に見えるか、色使い、タイトルの読みやすさを答えます',
    },
    help: { name: 'ヘルプ', description: 'たずね方の例' },
  },
  arguments: {
    blurb: { name: '紹介文', description: '本の紹介文（英語）。2、3文あれば十分です' },
    genres: { name: 'ジャンル', description: '自由な言葉で。たとえば「ミステリー、猫」' },
    title: { name: 'タイトル', description: '色見本に入れる本のタイトル' },
    cover: { name: '表紙', description: '表紙の画像' },
    top: {
      name: '色の数',
      description: `表示する色の数、${REQUEST_LIMITS.top.min}から${REQUEST_LIMITS.top.max}まで。通常は${REQUEST_LIMITS.top.usual}`,
    },
    theme: {
      name: 'テーマ',
      description: '色見本のテーマ',
      choices: { light: 'ライト', dark: 'ダーク' },
    },
  },
  chat,
  page,
};
