import type { PageSentences } from '../page-sentences.ts';
import { formats, quote } from './formats.ts';

/** What the web page says in Japanese. */
export const page: PageSentences = {
  name: 'coverhues：あなたの本に似た本は何色ですか？',
  skip: 'フォームへ移動',
  heading: 'あなたの本に似た本は何色ですか？',
  lede: '英語の紹介文を貼り付けてください。一枚ずつ測った数万枚の表紙をもとに、そのような本にどの色が、どの順で、なぜ使われるかをお答えします。',
  language: '言語',
  dark: '暗い画面',
  yourBook: 'あなたの本',
  optional: '任意',
  drop: '画像を選ぶか、ここにドロップするか、貼り付けてください。',
  document: '紹介文の入ったテキスト、Word、OpenDocument、RTF、PDFのファイルや電子書籍でもかまいません。',
  removeCover: '画像を取り除く',
  submit: '色を提案する',
  reading: '読んでいます…',
  privacy:
    '送られたものはこのサーバーで読まれ、その後は忘れられます。保存も記録も一切しません。共有リンクでは、アドレスの#より後ろ、つまりブラウザがどのサーバーにも送らない部分に入ります。',
  genres: {
    suggestions: (count) => `候補が${formats.number(count)}件あります。`,
    added: (genre) => `${quote(genre)}を追加しました。`,
    remove: (genre) => `${quote(genre)}を取り除く`,
    removed: (genre) => `${quote(genre)}を取り除きました。`,
  },
  parts: {
    recognised: '読み取ったジャンル',
    bothShow: '紹介文と表紙が示すもの',
    looksLike: '表紙の見え方',
    why: '一色ずつ',
    mood: '地の明るさと雰囲気',
    onCover: '簡素な表紙にすると',
  },
  named: 'ご自身が挙げたジャンル',
  height:
    '本の背が高いほど、そのような表紙に使われやすい色です。先に並ぶのは、そのような表紙を際立たせる色です。',
  copy: (hex) => `${hex}をコピー`,
  copied: (hex) => `${hex}をコピーしました。`,
  download: '色を画像としてダウンロード',
  downloadColours: '表紙の色を画像としてダウンロード',
  share: '共有リンクをコピー',
  shared:
    'リンクをコピーしました。文章とジャンルとタイトルが入っていますが、画像は入っていません。開いた人は、それらへの回答を得られます。',
  linkInAddress: 'このブラウザではコピーできませんが、アドレス欄がリンクになりました。',
  print: '印刷',
  yourTitle: '本のタイトル',
  asThumbnail: (height) => `サムネイル（高さ${formats.number(height)}ピクセル）`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `${ground}の地に${title}のタイトルを置くと、コントラスト比は${formats.number(contrast, 1)}です。文字には${formats.number(wanted, 1)}が必要です。`,
  empty: 'ここに紹介文を書くか、ジャンルを挙げるか、表紙の画像を選んでください。',
  faulty: 'まだうまくいっていません',
  chooseAgain: '画像はもう一度選んでください。ブラウザは選んだ画像を覚えていません。',
  unreachable: 'サーバーにつながりませんでした。文章は残っていますので、もう一度お試しください。',
  notFound: 'このアドレスにはページがありません。',
  problems: {
    malformed: 'リクエストの書き方が正しくないため、読み取れませんでした。',
    wrongMethod: 'このアドレスは、その方法では利用できません。',
    wrongKind: '送られたデータは、ここでは受け付けていない種類のものです。',
    tooMuchText: '文章が長すぎて受け取れません。紹介文、ジャンル、タイトルだけを送ってください。',
  },
  back: 'フォームに戻る',
  api: 'プログラム向け',
};
