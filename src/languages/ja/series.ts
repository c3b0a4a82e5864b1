import type { SeriesWords } from '../say/series.ts';

/** シリーズについて日本語で言うこと。 */
export const series: SeriesWords = {
  carry: {
    other: (colours) => `このシリーズを支える色は${colours}です。各巻はそれぞれ自分の色を持ちます。`,
  },
  nothingCarries: 'このシリーズを支える色は見つかりませんでした。',
  nothingShared: {
    both: '二つの表紙に共通する色はありません。',
    most: (count) => `${count}点の表紙の多くに共通する色はありません。`,
  },
  alikeIn: (traits) => `それでも、${traits}は似ています。`,
  traits: { light: '明るさ', chroma: '鮮やかさ', steps: '細部の細かさ' },
  headings: { carriers: 'シリーズを支える色', books: '各巻が持てる色' },
  number: (number) => `第${number}巻`,
  next: '次の巻',
  noCover: 'まだ表紙がないので、シリーズを支える色は似た本の実際の表紙から選びました。',
  oneCover:
    '表紙は今のところ一つです。地の色、文字の色、差し色を一つ引き継ぎ、主な色はその巻のものとします。',
  covers: (count) => `${count}点の表紙の多くに共通する色が、シリーズを支えます。`,
  bothCovers: '二つの表紙に共通する色が、シリーズを支えます。',
  place: {
    ground: '地の色が巻ごとに違うので、各巻の色は地の色です。',
    main: '地の色はそのままで、各巻の色はその上の主な色です。',
  },
  carriedBy: ({ covers, of }) => `${of}点中${covers}点の表紙`,
  usual: ({ share, times }) => `似た本の表紙の${share}にあり、通常の${times}です。`,
  worn: (share) => `表紙の${share}を占めます。`,
  noOwn: 'どの色を持てるかを示すものがまだありません。紹介文か表紙を送ってください。',
  apart: '高さ100ピクセルでも、ほかのすべての巻と見分けられます。',
  alike: (books) => `高さ100ピクセルでは、次の巻と見分けにくくなります：${books}。`,
  sights: { colour: 'カラーの場合', blind: '一部の色覚特性の方には', grey: '白黒の場合' },
  close: (share) => `この表紙は、同じ種類の表紙の${share}よりも、ほかの巻とよく合っています。`,
  sets: (share) => `この表紙は異彩を放っています。同じ種類の表紙の${share}のほうが、ほかの巻とよく合います。`,
  tooFew: 'シリーズは2冊以上です。それぞれの紹介文か表紙を送ってください。',
  tooMany: (most) => `本が多すぎます。一つのシリーズにつき${most}冊まで読みます。`,
  nothing: (book) => `${book}には紹介文も表紙も題名もないので、読むものがありません。`,
  sameCover: (books) => `${books}の表紙は同じです。`,
  greys: 'これらの表紙には灰色のほかに色がないので、共通するのは灰色だけです。',
  picture: {
    heading: (count) => `${count}冊のシリーズ`,
    small: '高さ100ピクセルの場合',
    opening: 'シリーズの表紙：',
  },
  form: {
    shortTitle: 'シリーズ',
    submit: '答える',
    blurbs: {
      label: '紹介文',
      description: '英語で2冊から8冊まで。ハイフン三つの行（---）で区切ります',
    },
    covers: { label: '表紙', description: '本の順に、あるだけ' },
    empty: '紹介文を二つ以上、ハイフン三つの行で区切って書くか、表紙を二つ添えてください。',
    addBook: '本を一冊追加',
    toSeries: 'シリーズ全体',
    toBook: '一冊の本',
    lede: '2冊から8冊の本を、紹介文か表紙で示してください。シリーズを支える色と、各巻が持てる色をお答えします。',
  },
};
