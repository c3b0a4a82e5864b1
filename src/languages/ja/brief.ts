import type { BriefWords } from '../say/brief.ts';

/** What a brief says in Japanese. */
export const brief: BriefWords = {
  label: '表紙デザインの指示書',
  untitled: 'タイトル未定の本',
  cover: '表紙',
  undrawable: 'このタイトルの文字をすべて持つフォントがないため、文書のプロパティに入れました。',
  unset: '使えるフォントのないタイトル',
  headings: {
    palette: '配色（画面と印刷）',
    plainCovers: '店頭サイズの簡単な表紙',
    ground: '地と雰囲気',
    ranges: '命令ではなく幅',
    avoid: '避けたいこと',
  },
  columns: {
    screen: '画面',
    print: '印刷',
    colour: '役割と色',
    hex: 'sRGB',
    ink: 'インク',
    note: '文字と印刷',
  },
  lightness: {
    dark: (share) => `暗い地 ${share}`,
    mid: (share) => `中間の地 ${share}`,
    light: (share) => `明るい地 ${share}`,
  },
  carried: (share) => `${share}で使用`,
  taken: (share) => `表紙の${share}`,
  contrast: (ratio) => `地との明暗比 ${ratio}。`,
  prints: '見たままに刷れます。',
  printsAs: (hex) => `印刷では${hex}になります。`,
  nearest: (hex) => `刷れる近い色は${hex}。`,
  ground: ({ from, to }) =>
    `ここに挙げた表紙の中央の半分では、地の明度は${from}～${to}です（0が黒、100が白）。`,
  areas: ({ largest, next }) =>
    `最も広い色は表紙の${largest.from}～${largest.to}、次の色は${next.from}～${next.to}を占めます。`,
  rare: (colours) => `このような表紙には少ない色：${colours}。`,
  rareShares: ({ ours, usual }) => `${ours}、表紙全体では${usual}`,
  faint: (names) =>
    `この地の上では、${names}で文字を組まないでください。コントラスト比が3\u00a0:\u00a01未満です。`,
  heavy: ({ name, ink, most }) => `${name}はインク総量が${ink}です。印刷機の限度は約${most}です。`,
  nothing: '特に避けるべきことは見当たりません。',
  source: {
    covers: (count) => `測定済みの表紙のうち、この本に最も近い実際の表紙${count}点にもとづきます。`,
    hues: 'このようなジャンルの実際の表紙での色の割合にもとづきます。',
    cover: 'この表紙そのものと、測定済みの表紙との比較にもとづきます。',
    figures: '割合はこのような表紙でのものです。印刷の値は出発点で、校正の代わりにはなりません。',
  },
  drawn: 'デザイナー向けの指示書です（PDF 1ページ）。',
};
