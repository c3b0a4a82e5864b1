import type { DeskWords } from '../say/desk.ts';

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
  against: ({ ground, share }) => `このパレットは${ground}です。このような表紙では${share}しかありません。`,
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
