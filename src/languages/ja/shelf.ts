import type { ShelfWords } from '../say/shelf.ts';

/** What is said of a shelf in Japanese. */
export const shelf: ShelfWords = {
  actions: {
    list: { name: '一覧', description: '棚にあるもの' },
    show: { name: '表示', description: '保存した回答をもう一度。回答の後にできることがすべてできます' },
    compare: { name: '比較', description: '保存した2つのパレットを並べて、違いを示します' },
    rename: { name: '改名', description: '保存した回答の名前を変えます' },
    delete: { name: '削除', description: '保存した回答を棚から外します' },
    forget: { name: '全削除', description: '自分の棚を中身ごと削除します' },
    'forget-me': {
      name: '記録消去',
      description: 'あなたについて保存されているものをすべて消します。回答、自分の棚、投票が対象です',
    },
  },
  options: {
    name: { name: '名前', description: '保存したときの名前' },
    other: { name: '相手', description: '比べる相手' },
    to: { name: '新しい名前', description: '新しい名前' },
    page: { name: 'ページ', description: '一覧の何ページ目か' },
    whose: { name: '棚', description: 'だれの棚か。指定がなければ自分の棚' },
  },
  whose: { mine: '自分の棚', channel: 'このチャンネルの棚', everybody: 'ここの全員の棚' },
  headings: { mine: 'あなたの棚', channel: 'このチャンネルの棚', everybody: '全員の棚' },
  form: {
    shortTitle: '棚に保存する',
    submit: '保存する',
    name: { label: '名前', description: '60文字まで。この名前でパレットを呼び出せます' },
    whose: { label: 'だれの棚に' },
  },
  untitled: '無題のパレット',
  palettes: { other: (count) => `パレット${count}件` },
  page: ({ page, pages }) => `${pages}ページ中${page}ページ目`,
  howToGoOn: '名前を指定して表示すれば、回答の後にできることがもう一度すべてできます。',
  saved: {
    mine: (name) => `${name}をあなたの棚に保存しました。紹介文は一切保存していません。`,
    channel: (name) => `${name}をこのチャンネルの棚に保存しました。紹介文は一切保存していません。`,
    everybody: (name) => `${name}をここの全員の棚に保存しました。紹介文は一切保存していません。`,
  },
  shown: {
    mine: ({ name, date }) => `あなたの棚から${name}（${date}に保存）。`,
    channel: ({ name, date }) => `このチャンネルの棚から${name}（${date}に保存）。`,
    everybody: ({ name, date }) => `ここの全員の棚から${name}（${date}に保存）。`,
  },
  won: {
    plain: ({ votes, of, date }) => `${date}に終わった投票で、${of}票中${votes}票を得て選ばれました。`,
    asked: ({ question, votes, of, date }) =>
      `${date}に終わった投票${question}で、${of}票中${votes}票を得て選ばれました。`,
  },
  renamed: ({ from, to }) => `${from}の名前を${to}に変えました。`,
  deleted: (name) => `${name}を棚から外しました。`,
  forgotten: {
    none: 'あなたの棚には何もありませんでした。',
    other: (count) => `あなたの棚を、パレット${count}件とともに削除しました。`,
  },
  forgottenMe: {
    none: 'あなたについて保存されているものはありません。',
    all: 'あなたについて保存されていたものは、すべて削除しました。',
    deleted: (what) => `内訳は、${what}です。`,
    answers: { other: (count) => `回答${count}件` },
    entries: { other: (count) => `あなたの棚のパレット${count}件` },
    ballots: { other: (count) => `受付中の投票${count}件でのあなたの票` },
    shared: {
      other: (count) =>
        `あなたが保存または依頼したもののうち${count}件は、ここのほかの人のために残りますが、あなたのものだとはもう分かりません。`,
    },
    messages: '会話にあるメッセージは、こちらで保存しているものではありません。その場所で削除してください。',
  },
  faults: {
    empty: '名前には、目に見える文字か数字か記号が必要です。',
    long: (most) => `その名前は長すぎます。${most}文字までです。`,
    taken: (name) =>
      `${name}という名前のパレットはすでにあります。別の名前にするか、先にそちらの名前を変えてください。`,
    full: (most) => `棚がいっぱいです。パレットは${most}件までです。先にどれかを削除してください。`,
    missing: {
      mine: (name) => `あなたの棚に${name}はありません。`,
      channel: (name) => `このチャンネルの棚に${name}はありません。`,
      everybody: (name) => `ここの全員の棚に${name}はありません。`,
    },
    nothing: {
      mine: 'あなたの棚は空です。回答の下から保存できます。',
      channel: 'このチャンネルの棚は空です。回答の下からここに保存できます。',
      everybody: 'ここの全員の棚は空です。回答の下からここに保存できます。',
    },
    refused: (name) => `${name}はほかの人のものです。変更できるのは、保存した人とモデレーターだけです。`,
    onlyMine: 'ここで使えるのは自分の棚だけです。共有の棚は、私が参加しているチャンネルで使えます。',
    same: '比べるには、別々のパレットを2つ指定してください。',
  },
  compare: {
    headline: (one, other) => `${one}と${other}の比較`,
    identical: 'どちらも同じパレットです。',
    shared: (colours) => `共通の色は${colours}です。`,
    nothingShared: '共通の色はありません。',
    ground: {
      both: (colour) => `地色はどちらも${colour}です。`,
      each: ({ name, colour }) => `${name}の地色は${colour}です。`,
    },
    main: {
      both: (colour) => `主役の色はどちらも${colour}です。`,
      each: ({ name, colour }) => `${name}の主役の色は${colour}です。`,
    },
    usual: ({ colour, share }) => `そうした本の表紙では、${share}が${colour}を使っています。`,
    contrast: {
      both: (ratio) => `文字と地のコントラストは、どちらも${ratio}対1です。`,
      each: ({ name, ratio }) => `${name}の文字と地のコントラストは${ratio}対1です。`,
    },
    opening: '2つのパレットの比較：',
  },
  link: 'このパレットへのリンク',
  linked:
    'このリンクにはパレットそのものが入っています。開いた人には色が見え、その内容がサーバーに届くことも残ることもありません。',
  nobodys: 'ここには棚がありません。',
  shared: {
    title: '共有されたパレット',
    unreadable:
      'このアドレスには読み取れるパレットがありません。途中で切れているかもしれません。もう一度、全体をコピーしてください。',
    needsScript:
      'パレットはアドレスの#より後ろにあり、どのサーバーにも見えないため、ブラウザが描きます。このページでJavaScriptを有効にしてください。',
    palette: 'パレットの色',
    hues: 'そうした表紙の色',
    genres: '本の種類',
  },
  home: {
    show: '表示する',
    delete: '削除する',
    more: '棚の続きは /shelf 一覧 で',
    forgetMe: '私についての記録をすべて削除',
    confirm: '回答、自分の棚、投票が削除されます。回答の下のボタンは使えなくなります。',
  },
};
