import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords, PageWords } from '../say/platforms.ts';

const AGAIN = 'もう一度添付するか、紹介文を貼り付けてください。';
const LATER = '1分ほどしてからもう一度お試しになるか、紹介文を貼り付けてください。';

/** What chat platforms say in Japanese. */
export const chat: ChatWords = {
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
    blurb: { label: '紹介文', description: '本の紹介文（英語）。2、3文あれば十分です' },
    bookTitle: { label: 'タイトル', description: '色見本に入れる本のタイトル' },
    genres: { label: 'ジャンル', description: '英語で、自由な言葉で', placeholder: 'ミステリー、猫' },
    comparables: {
      label: '似た本',
      description: '10冊まで。タイトルと著者を1行に1冊ずつ、またはセミコロンで区切って書きます',
    },
    cover: { label: '表紙の画像', description: '紹介文に合うかどうかを見ます' },
    files: {
      label: '紹介文のファイル、表紙の画像',
      description: '紹介文の代わりのテキスト、文書、電子書籍。表紙は、紹介文に合うかどうかを見ます',
    },
  },
  coverForm: { shortTitle: '表紙を見る', submit: '見る' },
  desk: 'デザインの次の一手…',
  notYours:
    'この回答を変更できるのは質問した人だけです。ご自分の回答がほしいときは /coverhues を送ってください。',
  answerGone: {
    other: (days) =>
      `この回答はもう残っていません。保存期間は${days}日です。紹介文をもう一度送っていただければ、改めてお答えします。`,
  },
  failed: 'こちら側で問題が起きました。送っていただいた文章のせいではありません。もう一度お試しください。',
  busy: 'ただいま大変混み合っています。1分ほどしてからもう一度お試しください。',
  restarting: '再起動中です。1分ほどしてからもう一度お試しください。',
  interrupted: '回答している最中に再起動しました。ここに回答がなければ、もう一度お尋ねください。',
  file: {
    faults: {
      ATTACHMENT_REFUSED: ({ name }) =>
        `${name}はこのプラットフォームに保存されたファイルではないため、開きませんでした。ファイルそのものを添付するか、紹介文を貼り付けてください。`,
      ATTACHMENT_REDIRECTED: ({ name }) =>
        `ここからは${name}を開く権限がありません。ダイレクトメッセージで送るか、紹介文を貼り付けてください。`,
      ATTACHMENT_EXPIRED: ({ name }) =>
        `${name}はもうありません。リンクの期限が切れたか、削除されたようです。${AGAIN}`,
      ATTACHMENT_LATE: ({ name }) => `${name}は時間内に届きませんでした。${LATER}`,
      ATTACHMENT_BUSY: ({ name }) =>
        `プラットフォームが大変混み合っているため、${name}を取得できませんでした。${LATER}`,
      ATTACHMENT_UNREACHABLE: ({ name }) => `${name}を取得できませんでした。${LATER}`,
      ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
        `${name}は大きすぎます。読めるのは${limit}までです。代わりに紹介文を貼り付けてください。`,
      ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
        `${name}は${kind}のようで、読むことができません。紹介文をテキストファイルで添付するか、貼り付けてください。`,
      ATTACHMENT_DOCUMENT: ({ name, kind }) =>
        `${name}は${kind}のようで、読むことができません。書式なしのテキスト（.txt）で保存して添付するか、紹介文を貼り付けてください。`,
      ATTACHMENT_BROKEN: ({ name, kind }) =>
        `${name}（${kind}）を読めませんでした。保護されているか、壊れているか、中身が大きすぎるようです。書式なしのテキスト（.txt）で保存して添付するか、紹介文を貼り付けてください。`,
      ATTACHMENT_ENCODING: ({ name }) => `${name}の文字コードを確実に判別できません。UTF-8で保存して${AGAIN}`,
      ATTACHMENT_EMPTY: ({ name }) =>
        `${name}にはテキストがありません。別のファイルを添付するか、紹介文を貼り付けてください。`,
    },
    leftOut: { other: (count) => `添付ファイル${count}個は読んでいません。` },
  },
  exported:
    'パレットをCSS、SCSS、Tailwindのテーマ、デザイントークン、SVG、GIMP用、Adobe Swatch Exchange形式、Photoshop用、Procreate用で、全色の一覧をCSVで書き出しました。',
  exportedCover:
    '表紙そのもののパレットをCSS、SCSS、Tailwindのテーマ、デザイントークン、SVG、GIMP用、Adobe Swatch Exchange形式、Photoshop用、Procreate用、CSVで書き出しました。',
  shortened: {
    hues: { one: () => '残り53色', other: (count) => `残り${count}色` },
    withoutReasons: '1通に収めるため、下位の色の理由を省きました。',
    withoutHues: (hues) => `1通に収めるため、${hues}を省きました。「書き出し」にはすべて入っています。`,
    withoutBoth: (hues) =>
      `1通に収めるため、下位の色の理由と${hues}を省きました。「書き出し」にはすべて入っています。`,
  },
  filesTooLarge: {
    other: (count) => `${count}個のファイルはここで送れる大きさを超えているため、省きました。`,
  },
  stillVisible:
    'この回答を取り下げられませんでした。以前の回答はまだほかの人にも見えています。手動で削除するか、管理者に依頼してください。',
  pictureMissing: '色見本の画像を表示できませんでした。画像の内容はすべて本文にあります。',
  pictureAfterAll: '遅れましたが、色見本の画像です。',
  filesInDirect: {
    other: (count) => `${count}個のファイルはダイレクトメッセージに送りました。`,
  },
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

/** What the web page says in Japanese. */
export const page: PageWords = {
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
  privacyKept: {
    other: (days) =>
      `送られた文章と画像はこのサーバーで読まれ、その後は忘れられます。保存も記録も一切しません。回答の内容は、続けて質問できるよう最長${days}日間だけ残します。共有リンクでは、質問はアドレスの#より後ろ、つまりブラウザがどのサーバーにも送らない部分に入ります。`,
  },
  examples: {
    heading: '例で試す',
    kinds: {
      cozyMystery: 'コージーミステリー',
      spaceOpera: 'スペースオペラ',
      romance: '歴史ロマンス',
      cookbook: '料理の本',
      pictureBook: '絵本',
      memoir: '回想録',
    },
  },
  genres: {
    suggestions: { other: (count) => `候補が${count}件あります。` },
    added: (genre) => `${genre}を追加しました。`,
    remove: (genre) => `${genre}を取り除く`,
    removed: (genre) => `${genre}を取り除きました。`,
  },
  comparables: {
    added: (book) => `${book}を追加しました。`,
    remove: (book) => `${book}を取り除く`,
    removed: (book) => `${book}を取り除きました。`,
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
  notCopied: (hex) => `このブラウザではコピーできません。${hex}はクリップボードに入っていません。`,
  next: '次にできること',
  answerGone: 'この回答はもう残っていません。フォームをもう一度送っていただければ、改めてお答えします。',
  download: '色を画像としてダウンロード',
  downloadColours: '表紙の色を画像としてダウンロード',
  share: '共有リンクをコピー',
  shared:
    'リンクをコピーしました。文章とジャンル、似た本、タイトルが入っていますが、画像は入っていません。開いた人は、それらへの回答を得られます。',
  linkInAddress: 'このブラウザではコピーできませんが、アドレス欄がリンクになりました。',
  print: '印刷',
  yourTitle: '本のタイトル',
  asThumbnail: (height) => `サムネイル（高さ${height}ピクセル）`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `${ground}の地に${title}のタイトルを置くと、コントラスト比は${contrast}です。文字には${wanted}が必要です。`,
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
