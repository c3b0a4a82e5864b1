import type { DeskWords } from '../follow-ups/desk.ts';
import type { SightWords } from '../follow-ups/sight.ts';
import type { BriefWords } from '../follow-ups/brief.ts';
import type { ShelfWords } from '../follow-ups/shelf.ts';
import type { VoteWords } from '../follow-ups/vote.ts';
import type { Sentences } from '../sentences.ts';

/** Labels of buttons, in Japanese. */
export const followUps: Sentences['followUps'] = {
  why: 'なぜこの色？',
  more: '色をもっと見る',
  other: '別のパレット',
  view: 'ほかの人の見え方',
  roll: '次のパレット',
  swap: '地と主役を入れ替える',
  lock: '色を残して、残りを選び直す…',
  export: '書き出す：デザインソフト用のファイル',
  brief: 'デザイン指示書（PDF）',
  save: '名前を付けて棚に保存する',
  link: 'このパレットへのリンク',
  vote: 'パレットを投票にかける',
  share: '共有する',
  private: '自分だけに表示',
};

/** What is said in Japanese of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role}（固定）`,
  heading: (colours) => `${colours}を残した配色`,
  changed: '二つの役割を入れ替えた配色',
  order: '以下の色は、残す色にかかわらず、このような表紙の色です。',
  keeping: (colours) => `残す色：${colours}。`,
  place: ({ at, of, them }) =>
    `${them}またはそれに近い色を使う実際の表紙のパレット${of}件のうち${at}番目です。この本に最も合うものから並べています。`,
  near: ({ at, of }) => `これに近い実際の表紙のパレットで、${of}件のうち${at}番目です。`,
  byRule: ({ at, of, rule }) =>
    `実際の表紙にはない、配色の規則（${rule}）によるパレットで、${of}件のうち${at}番目です。`,
  rules: {
    complement: '最も鮮やかな色の補色',
    split: '分裂補色',
    neighbours: '色相環で隣り合う色',
    triad: '三色配色',
    tints: '一つの色の明暗',
    ground: '残した色だけを、引き立つ地に置く',
  },
  against: ({ ground, whole, share }) =>
    `このパレットは${ground}です。このような表紙で、全体として${whole}ものは${share}しかありません。`,
  last: 'これが最後です。次は最初に戻ります。',
  them: { one: 'この色', two: '両方', all: 'そのすべて' },
  where: { one: '指定の役割で', more: '指定の役割で' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `このような本の表紙${such}点のうち${carrying}点（${share}）が${them}を${where}使っています。全体では${usual}で、ふだんの${times}です。`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `このような本の表紙${such}点のうち${carrying}点（${share}）が${them}を${where}使っています。全体では${usual}で、ふだんと同じくらいです。`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `このような本の表紙${such}点のうち${carrying}点（${share}）が${them}を${where}使っています。全体では${usual}で、ふだんより少なめです。`,
  few: ({ such, carrying, share, usual, them, where }) =>
    `このような本の表紙${such}点のうち${carrying}点（${share}）が${them}を${where}使っています。全体（${usual}）と比べるには少なすぎます。`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `このような本の表紙${such}点に、${them}を${where}使うものはありません。あらゆる表紙${usual}点では${carrying}点です。`,
  none: ({ where }) => `私の知る表紙に、これを${where}使うものはありません。`,
  distances: (list) => `元の表紙の色には、${list}の差があります（OKLab。0.02でやっと見分けられます）。`,
  distance: ({ name, distance }) => `${name}と${distance}`,
  swapped: ({ ground, ink }) => `二つの色の役割を入れ替えました。地は${ground}、文字は${ink}です。`,
  question: 'どの色を残しますか。',
  howTo:
    '番号、「ワインレッド」のような言葉、または #b22222 のように、五つまで挙げてください。役割は「ワインレッド＝地」のように添えられます。',
  faults: {
    unknown: (word) => `${word}という色は知りません。`,
    didYouMean: (words) => `${words}のことですか。`,
    examples: 'firebrick、紺色、濃い赤、#b22222、rgb(178, 34, 34) のような色がわかります。',
    tooMany: (most) => `残せる色は${most}色までなので、最初の${most}色を使います。`,
    alike: (one, other) => `${one}と${other}は表紙ではほとんど見分けられないので、最初の色だけを残します。`,
    noSuchNumber: ({ number, colours }) => `${number}番の色はありません。このパレットは${colours}色です。`,
    noPart: (word) => `${word}という役割はありません。地、主色、アクセント、文字があります。`,
    lacksPart: (typed) => `${typed}には役割がありません。地、主色、アクセント、文字があります。`,
    lacksColour: (typed) => `${typed}には色がありません。記号の前に色を書いてください。`,
    leavesOut: (typed) => `色を残すことはできますが、除くことはできません。${typed}では何も変わりません。`,
    taken: ({ colour, role }) => `${role}にできる色は一つだけなので、${colour}は別の役割で残します。`,
    unread: ({ colour, other, contrast }) =>
      `${other}と${colour}のコントラストは${contrast}で、読むには4.5が必要です。${colour}は別の役割で残します。`,
    ink: (colour) =>
      `文字の色だった${colour}は、残す色に近い色です。残す色は別の場所に置かれることがあり、文字には読める色を選びます。`,
    inkKept: (colour) => `${colour}は文字の色として残すので、それが読める地だけを示します。`,
    nothing: 'これらの色をすべて含むパレットが見つからず、元のままにしました。残す色を減らしてください。',
    noCovers: 'このモデルは実際の表紙を知らないので、めくれるパレットがありません。',
    noSwap:
      '入れ替えられるのは ground、main、accent、ink のうち二つか、このパレットの番号二つ（1と2など）です。',
  },
  form: {
    shortTitle: '色を残す',
    submit: '残りを選び直す',
    colours: { label: 'このパレットの色', description: '選んだ色が残ります' },
    own: {
      label: '自分の色',
      description: '言葉、16進数、rgb() を読点で区切って',
      placeholder: 'ワインレッドを地に、#b22222',
    },
  },
};

/** What is said of how others see a palette in Japanese. */
export const sight: SightWords = {
  edge: {
    light: (colour) => `白いページでは地の色が溶け込みます。表紙に${colour}の細い縁を付けてください。`,
    dark: (colour) => `暗いページでは地の色が溶け込みます。表紙に${colour}の細い縁を付けてください。`,
  },
  faintType: (least) =>
    `色覚によっては、この地の上の文字のコントラストは${least}しかありません（4.5以上が目安です）。文字を大きく太くするか、別の色の帯に載せてください。`,
  merging: {
    group: (colours) => colours.join('と'),
    look: {
      grey: (colours) => `白黒では${colours}が同じに見えます`,
      blind: (colours) => `色覚によっては${colours}が同じに見えます`,
      both: (colours) => `白黒でも、色覚によっても、${colours}が同じに見えます`,
    },
    line: {
      light: (looks) => `${looks}。明るい線で分けてください。`,
      dark: (looks) => `${looks}。暗い線で分けてください。`,
      either: (looks) => `${looks}。明るい線か暗い線で分けてください。`,
    },
  },
  title: {
    whole: (parts) => `書店で表示される大きさでは、タイトルは${parts}です。`,
    clear: (sizes) => `${sizes}ピクセルで判読可能`,
    faint: (sizes) => `${sizes}ピクセルでかすれ気味`,
    lost: (sizes) => `${sizes}ピクセルで判読不能`,
    small: ({ sizes, letters }) => `${sizes}ピクセルで判読不能（文字の高さが${letters}ピクセル未満）`,
    lostInGrey: (sizes) => `白黒では${sizes}ピクセルで判読不能`,
  },
  view: {
    headline: 'ほかの人の目に映る配色',
    ink: ({ colour, least }) =>
      `文字と地のコントラスト比は${colour}、最も見えにくい場合で${least}です。4.5以上が望ましく、大きな文字なら3で足ります。`,
    apart: '白黒でも色覚の違いでも、隣り合う色が同じに見えることはありません。',
    standsOut: '地の色は、白いページでも暗いページでも、縁なしで浮かび上がります。',
  },
  viewPicture: {
    heading: 'ほかの人の目には',
    alike: '同じに見える色',
    sights: {
      colour: { name: 'カラー', detail: '多くの人の見え方' },
      grey: { name: '白黒', detail: '電子ペーパーの見え方' },
      protan: { name: '1型2色覚', detail: '赤の錐体がない' },
      deutan: { name: '2型2色覚', detail: '緑の錐体がない' },
      tritan: { name: '3型2色覚', detail: '青の錐体がない' },
    },
    pages: { light: '白いページ', dark: '暗いページ' },
    sizes: (sizes) => `${sizes}ピクセル`,
    type: (contrast) => `文字のコントラスト比${contrast}`,
    opening: '配色と、それをまとった簡素な表紙の見え方：',
    lookAlike: (colours) => `${colours}が同じに見える`,
  },
};

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

/** What is said of saved answers in Japanese. */
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

/** What is said of votes in Japanese. */
export const vote: VoteWords = {
  options: {
    question: { name: '質問', description: '何についての投票か' },
    palette: { name: 'パレット', description: '棚にあるパレットの名前' },
    hours: { name: '時間', description: '投票を続ける時間数（1から168まで）。指定がなければ24' },
  },
  usualQuestion: '表紙にはどの色がよいですか？',
  rules: {
    poll: '一人一票で、終了までは変更できます。',
    buttons: '一人一票で、別のボタンを押すと変更できます。',
  },
  tie: '同数の場合は、一覧で先にあるものを選びます。',
  cover: (number) => `表紙${number}`,
  button: (number) => `${number}に投票`,
  votes: { other: (count) => `${count}票` },
  ends: '投票の終了',
  posted: '投票を始めました。時間が来ると自動的に終わります。',
  form: {
    shortTitle: '投票にかける',
    submit: '投票を始める',
    question: '質問',
    palettes: '棚のパレット',
    covers: { label: '表紙', description: '表紙の画像。パレットと合わせて5件まで' },
    hours: '期間',
  },
  lasts: { other: (count) => `${count}時間` },
  opening: '投票の対象：',
  cast: {
    counted: (name) => `${name}に投票しました。変更するには、別のものに投票してください。`,
    changed: (name) => `投票を${name}に変更しました。`,
    known: 'これより後の投票がすでに数えられています。',
    over: 'この投票は終了したので、もう変わりません。',
    gone: 'この投票はもう保存されていません。',
    elsewhere: 'この投票は別の場所のものです。参加できるのはそのチャンネルの人だけです。',
  },
  ended: {
    won: ({ name, votes, of }) => `投票が終了しました。${of}票中${votes}票で${name}に決まりました。`,
    level: ({ name, votes, of, others }) =>
      `投票が終了しました。${of}票中${votes}票で${name}に決まりました。同数は${others}ですが、一覧ではこちらが先です。`,
    nobody: '投票が終了しましたが、参加した人はいませんでした。',
  },
  kept: (name) => `選ばれたものは、このチャンネルの棚に${name}として置きました。`,
  shelfFull: 'このチャンネルの棚がいっぱいなので、選ばれたものを置けませんでした。',
  deleted: (question) => `${question}の投票は削除されたので、結果なしで終了しました。`,
  byButtons: 'ここでは投票機能を使えないので、ボタンで投票します。',
  faults: {
    nowhere: '投票には、ほかの人も参加するチャットのチャンネルが必要です。',
    alone: '投票にはほかの人が必要です。ここではなく、チャンネルかスレッドで頼んでください。',
    stranger:
      '私はこのチャンネルのメンバーではないので、票を数えられません。招待してから、もう一度頼んでください。',
    unsent: '投票を投稿できませんでした。ここに書き込めないか、スレッドが閉じられています。',
    hours: '投票の時間は1から168時間です。',
    tooFew: '投票には、棚のパレットか表紙が少なくとも二つ必要です。',
    tooMany: (most) => `多すぎます。投票にかけられるパレットや表紙は${most}件までです。`,
    missing: (name) => `${name}というパレットは、あなたの棚にも、このチャンネルや全員の棚にもありません。`,
    same: (names) => `${names}は同じパレットなので、選べません。どれかを外してください。`,
  },
};
