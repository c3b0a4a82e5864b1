import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords } from '../platforms/chat.ts';
import type { PageWords } from '../platforms/page.ts';
import type { NoticeWords } from '../platforms/notices.ts';

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
  storeAway: 'ただいま保存しているデータを読み書きできません。数分ほどしてからもう一度お試しください。',
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

/** What the pages on the bot itself say in Japanese. */
export const notices: NoticeWords = {
  titles: {
    about: 'coverhuesについて',
    privacy: 'プライバシー',
    terms: '利用規約',
    support: 'サポート',
  },
  install: { slack: 'Slackに追加', discord: 'Discordに追加' },
  deleteAnswer: 'この回答を削除',
  answerDeleted: '回答を削除しました。もう何も保存されていません。',
  onTheWay: '回答ができるまでの間、質問がこのサーバーのデータベースに置かれることがあります。',
  operator: {
    heading: '運営者',
    name: '運営者',
    contact: '連絡先',
    country: 'サーバーの所在国',
    unnamed: 'このサーバーの運営者は、ここには書かれていません。アドレスを教えてくれた人に尋ねてください。',
  },
  about: {
    what: {
      heading: 'できること',
      lines: [
        '本の紹介文を渡すと、そのような本の表紙が実際に使っている色を、順位と理由、パレット、画像とともに答えます。',
        '表紙を見せると、どんな本に見えるか、表紙自身の色は何か、題名がどれだけ読みやすいかを答えます。',
      ],
    },
    how: {
      heading: '答えの根拠',
      lines: [
        '一枚ずつ測った数万枚の実在の表紙に基づいています。送られたものは、このサーバーにある小さなモデルが読みます。大規模言語モデルには尋ねず、文章をほかのサービスに送ることもありません。',
        '間違えることもあり、どれだけ確かかも答えます。表紙をどうするかは、人が決めることです。',
      ],
    },
    slack: {
      heading: 'Slackでは',
      lines: [
        '/coverhuesに紹介文を続けると答えます。何も続けなければフォームが開きます。',
        '/covergenreは表紙を、/seriesはシリーズの本を見ます。/shelfは回答に名前を付けて保存し、/voteはパレットを投票にかけます。',
        'メッセージのメニューからも使え、アプリへのメンションやダイレクトメッセージには返信します。',
        '尋ねられた場所にだけ書き込みます。チャンネルでは、アプリへのメンションと、そのスレッドの最初のメッセージ、メニューから選ばれたメッセージのほかは読みません。',
      ],
    },
    discord: {
      heading: 'Discordでは',
      lines: [
        '/coverhuesに紹介文を続けると答えます。オプションがなければフォームが開きます。',
        '/covergenreは表紙を、/seriesはシリーズの本を見ます。/shelfは回答に名前を付けて保存し、/voteはパレットを投票にかけます。',
        'メッセージのメニューからも使え、ボットへのメンションやダイレクトメッセージには返信します。',
        '尋ねられた場所にだけ書き込み、ボット宛てのものとその返信元のほかは読みません。',
      ],
    },
    page: {
      heading: 'ここでは',
      lines: ['このサーバーのページでも、アカウントなしで同じことができます。'],
    },
  },
  privacy: {
    read: {
      heading: '読むもの',
      lines: [
        '送られた文章、ファイル、画像は、答えるためにこのサーバーのメモリーで読み、その後は忘れます。保存も記録もしません。',
      ],
      inChats:
        '会話では、ボットは自分に宛てられたものを読みます。コマンドとフォーム、ダイレクトメッセージ、メンションのあるメッセージやメニューから選ばれたメッセージと、それらの返信元です。',
    },
    kept: {
      heading: '保存するものと期間',
      answers: (days) =>
        `回答は、ボタンが使えるように${days}日間保存します。数値、パレット、題名、挙げられたジャンルと本、理由が引用する紹介文の言葉で、文章や画像は含みません。望むときに消せるように、プラットフォームでのあなたのIDも添えます。`,
      page: ({ answers, days }) =>
        `このページの回答は、最新の${answers}件を、最長${days}日間、名前なしで同じように保存します。`,
      pageAlone: ({ answers, days }) =>
        `このページの回答は、ボタンが使えるように、最新の${answers}件を最長${days}日間保存します。数値、パレット、題名、挙げられたジャンルと本、理由が引用する紹介文の言葉で、文章、画像、名前は含みません。`,
      pageNothing: 'このページの回答は、何も保存しません。',
      shelf: (days) =>
        `棚に保存したものは、紹介文の言葉を除き、あなたのIDとともに、あなたが削除するか、${days}日間だれも使わなくなるまで保存します。`,
      votes:
        '投票は、頼んだ人のIDとともに、終了から2週間後まで保存します。だれが何を選んだかは、終了までです。',
      slack:
        'Slackのワークスペースについては、アプリが働くためのトークン（暗号化済み）、回答の公開範囲、最近共有された色を、アプリが外されるまで保存します。',
      discord:
        'あなたの棚をどのDiscordサーバーで使ったかを保存します。最後のサーバーを離れたときに棚を消すためです。',
      heard:
        '二重に答えないように、受け取ったものの要約値を2時間保存します。質問に答えている間は、最長15分間、質問した人への連絡方法も保存します。',
      memory:
        '再起動までメモリーにだけあるもの：人々の言語と、尋ねすぎを防ぐための、ページ訪問者のネットワークアドレスです。',
    },
    never: {
      heading: '決してしないこと',
      lines: [
        '販売、提供、広告への利用、学習への利用はしません。ページのCookieは、選ばれた配色を覚えるものだけです。',
        '人が書いたものは、ログに残りません。',
      ],
      platforms: 'SlackとDiscordで話されたことは、それぞれの規約に従い、各社が保存します。',
    },
    deleted: {
      heading: '削除のしかた',
      chats:
        '/shelf 記録消去で、あなたについて保存されているものをすべてすぐに削除し、その内訳をお伝えします。',
      shared: '共有の棚に保存したものや投票にかけたものは、あなたのIDを除いて、ほかの人のもとに残ります。',
      slack: 'Slackでは、アプリのホームにあるボタンでも同じことができます。',
      page: 'このページの回答は、その下のボタンで削除できます。',
      places: 'サーバーやワークスペースからアプリが外されると、そこについて保存したものを削除します。',
      asked:
        '依頼があれば、このサーバーの運営者が削除します。下をご覧ください。ほかのものは、期限が来れば消えます。',
    },
    version: {
      heading: '対象の版',
      line: (version) => `ここで動いているcoverhues ${version}についての説明です。`,
    },
  },
  terms: [
    {
      heading: '得られるもの',
      lines: [
        '表紙が使う色を数えたものと、そこから導かれるパレットです。助言であり、約束ではありません。間違うこともあります。印刷の前に、色とコントラストを確かめてください。',
      ],
    },
    {
      heading: '送るもの',
      lines: [
        '送る権利のあるものだけを送り、法に反するものは送らないでください。サービスに過度の負荷をかけたり、ほかの人のものに触れようとしたりしないでください。',
        '送ったものは、あなたのもののままです。返されたパレット、画像、ファイルは、何にでも使えます。挙げられた題名と表紙は、それぞれの持ち主のものです。',
      ],
    },
    {
      heading: '約束しないこと',
      lines: [
        'サービスは現状のまま、法が許すかぎり無保証で提供します。変更、休止、終了することがあり、悪用する人は利用できなくなることがあります。',
      ],
    },
  ],
  platformTerms: {
    heading: 'ほかの規約',
    lines: ['SlackとDiscordでは、それぞれの規約も適用されます。'],
  },
  support: {
    help: {
      heading: '使い方',
      slack: 'Slackでは、/coverhues helpとアプリのホームが尋ね方を示します。',
      discord: 'Discordでは、/helpが尋ね方を示します。',
      page: 'ここでは、ページに試せる例があります。',
    },
    faults: {
      heading: 'うまくいかないとき',
      lines: [
        '答えが来なければ、1分後にもう一度お試しください。続くようなら、時刻と操作を添えて、このサーバーの運営者にお知らせください。文章そのものは要りません。',
        '保存されているものの削除や内容の確認も、同じ連絡先へどうぞ。',
      ],
    },
    weakness: {
      heading: '弱点を見つけたら',
      lines: ['まずこのサーバーの運営者に、再現の方法とともにお知らせください。'],
    },
  },
};
