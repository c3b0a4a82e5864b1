import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';

/** What a chat platform says in Japanese. */
export const chat: ChatSentences = {
  menu: { shared: '表紙の色を提案', private: '表紙の色を提案（自分だけに表示）' },
  options: {
    file: {
      name: 'ファイル',
      description: '紹介文のテキスト、文書（DOCX、ODT、RTF、PDF）、電子書籍のファイル',
    },
    private: { name: '非公開', description: '回答を自分だけに表示するかどうか' },
  },
  tooShort: `紹介文としては少し短いようです。本について英語で2、3文ほど送ってください。たとえば：${EXAMPLE_BLURB}`,
  repliedToHidden:
    '返信先のメッセージが見えません。そのメッセージのメニューから私のコマンドを選ぶか、紹介文または表紙をそのまま送ってください。',
  form: {
    shortTitle: '表紙の色',
    submit: '提案する',
    cancel: 'キャンセル',
    empty: 'ここに紹介文を書くか、下でジャンルを選んでください。',
    continued: '紹介文の続き',
    longer:
      '上に入りきらない分をどうぞ。さらに長い文章は、ダイレクトメッセージでテキストファイルを送ってください。',
    title: 'この本に合う色は？',
    blurb: {
      label: '紹介文',
      description: '本の紹介文（英語）。2、3文あれば十分です',
      placeholder: 'A retired detective returns to the harbour town where her sister vanished…',
    },
    bookTitle: {
      label: 'タイトル',
      description: '色見本に入れる本のタイトル',
      placeholder: 'The Long Frost',
    },
    genres: {
      label: 'ジャンル',
      description: '英語で、自由な言葉で',
      placeholder: 'ミステリー、猫',
    },
    file: {
      label: '紹介文のファイル',
      description: '上の紹介文の代わりに使うテキスト、文書、電子書籍のファイル',
    },
    cover: { label: '表紙の画像', description: '紹介文に合うかどうかを見ます' },
  },
  coverForm: { shortTitle: '表紙を見る', submit: '見る' },
  notYours:
    'この回答を変更できるのは質問した人だけです。ご自分の回答がほしいときは /coverhues を送ってください。',
  answerGone: (days) =>
    `この回答はもう残っていません。保存期間は${formats.number(days)}日です。紹介文をもう一度送っていただければ、改めてお答えします。`,
  failed: 'こちら側で問題が起きました。送っていただいた文章のせいではありません。もう一度お試しください。',
  busy: 'ただいま大変混み合っています。1分ほどしてからもう一度お試しください。',
  restarting: '再起動中です。1分ほどしてからもう一度お試しください。',
  file: files,
  exported: 'パレットをCSS、JSON、GIMP用、Adobe Swatch Exchange形式で、全色の一覧をCSVで書き出しました。',
  shortened({ withoutReason, leftOut }) {
    if (leftOut === 0) return '1通に収めるため、下位の色の理由を省きました。';
    const hues = `残り${formats.number(leftOut)}色`;
    return withoutReason === 0
      ? `1通に収めるため、${hues}を省きました。「書き出し」にはすべて入っています。`
      : `1通に収めるため、下位の色の理由と${hues}を省きました。「書き出し」にはすべて入っています。`;
  },
  filesTooLarge: (count) =>
    `${formats.number(count)}個のファイルはここで送れる大きさを超えているため、省きました。`,
  stillVisible:
    'この回答を取り下げられませんでした。以前の回答はまだほかの人にも見えています。手動で削除するか、管理者に依頼してください。',
  pictureMissing: '色見本の画像を表示できませんでした。画像の内容はすべて本文にあります。',
  pictureAfterAll: '遅れましたが、色見本の画像です。',
  filesInDirect: 'ファイルはダイレクトメッセージに送りました。',
  answeredHere: '質問された会話では回答できなかったため、こちらでお答えします。',
  home: {
    recent: '最近共有された回答',
    nothingYet: 'まだありません。チャンネルで共有された回答がここに並びます。',
    settings: '設定',
    whoSees: 'チャンネルでの回答は誰に見えますか？',
    forWorkspace: 'ワークスペースの全員に適用されます。変更できるのは管理者とオーナーだけです。',
    visibility: { private: '質問した人だけ', public: 'チャンネルの全員' },
  },
};
