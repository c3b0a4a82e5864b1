import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { Language } from '../language.ts';
import { brief, desk, followUps, shelf, sight, vote } from './follow-ups.ts';
import { chat, notices, page } from './platforms.ts';
import { colourWords, lexicon, names } from './words.ts';

const FORMATS = 'JPEG、PNG、WebP、GIF、AVIF、TIFF';
const LATER = '1分ほどしてからもう一度お試しください。';

/** Polite Japanese. Sentences stand side by side without spaces. */
export const japanese: Language = {
  locale: 'ja',
  writing: {
    quotes: ['「', '」'],
    marks: {
      colon: '：',
      semicolon: '；',
      comma: '、',
      stop: '。',
      brackets: ['（', '）'],
      space: '',
    },
    under: (percent) => `${percent}未満`,
    about: (share) => `約${share}`,
    times: { other: (figure) => `${figure}倍` },
  },

  books: {
    such: 'このような本の表紙',
    like: (title) => `${title}のような本の表紙`,
    of: { other: (genres) => `${genres}の本の表紙` },
    ofLike: { other: ({ genres, title }) => `${title}のような${genres}の本の表紙` },
  },
  leaning: {
    plain: ({ books, hues }) => `${books}は、${hues}に寄る傾向があります。`,
    modest: ({ books, hues }) => `控えめな推測ですが、${books}は${hues}に寄るかもしれません。`,
    another: ({ books, hues }) => `${books}に合う別のパレットは、${hues}です。`,
    chosen: ({ books, hues }) => `${books}に合うパレットは、${hues}です。`,
    typical: ({ books, hues }) => `${books}に特有の色はなく、最も多いのは${hues}です。`,
  },
  wearing: {
    plain: {
      ground: ({ books, ground }) => `${books}は、${ground}を地にする傾向があります。`,
      colours: ({ books, colours }) => `${books}は、${colours}を使う傾向があります。`,
      both: ({ books, ground, colours }) => `${books}は、${ground}の地に${colours}を合わせる傾向があります。`,
    },
    modest: {
      ground: ({ books, ground }) => `控えめな推測ですが、${books}は、${ground}を地にするかもしれません。`,
      colours: ({ books, colours }) => `控えめな推測ですが、${books}は、${colours}を使うかもしれません。`,
      both: ({ books, ground, colours }) =>
        `控えめな推測ですが、${books}は、${ground}の地に${colours}を合わせるかもしれません。`,
    },
    palette: {
      ground: ({ ground }) => `${ground}の地`,
      both: ({ ground, colours }) => `${ground}の地に${colours}`,
    },
    another: ({ books, palette }) => `${books}に合う別の配色は、${palette}です。`,
    chosen: ({ books, palette }) => `${books}に合う配色は、${palette}です。`,
    usual: (palette) => `控えめな推測ですが、あらゆる本の表紙をもとにした配色は、${palette}です。`,
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

  readsAs: (genres) => `ジャンルは、${genres}と読めます。`,
  onShelf: (named) => `書店の棚でいえば、${named}です。`,
  givenGenres: {
    as: ({ term, genres }) => `${term}（${genres}として）`,
    took: (terms) => `お知らせいただいたジャンルのうち、${terms}を使いました。`,
    more: { other: (count) => `ほか${count}件` },
    unknown: { other: (terms) => `${terms}というジャンルは分からないため、使いませんでした。` },
  },
  namedGenres: {
    blurbReadsAs: (genres) => `紹介文そのもののジャンルは、${genres}と読めます。`,
    contradicts: ({ genres, named }) =>
      `紹介文そのもののジャンルは${genres}と読め、${named}とはほとんど読めません。ここでは、ご指定のジャンルを優先しています。`,
    fewCovers: {
      none: (genre) => `${genre}の表紙は手元にないため、これらの色は最初の手がかりとしてご覧ください。`,
      some: {
        other: ({ genre, covers }) =>
          `${genre}の表紙は${covers}点しか手元にないため、これらの色は最初の手がかりとしてご覧ください。`,
      },
    },
    toldBy: (words) => `読み取った言葉：${words}`,
    betweenWords: '',
    titleAlone:
      '紹介文がないため、タイトルだけをもとにしています。ジャンルか、英語の紹介文が2、3文あれば、より確かになります。',
  },
  beside: {
    held: (books) => `${books}と並べて比べました。`,
    heldOfBlurb: (books) => `紹介文に出てくる${books}と並べて比べました。`,
    byAuthor: {
      other: ({ asked, author, covers }) =>
        `${asked}については、手元にある${author}の本の表紙${covers}点を使いました。`,
    },
    unknown: {
      other: (books) =>
        `${books}は手元にないため、使いませんでした。表記をお確かめになるか、著者名を添えてください。`,
    },
    unknownByAuthor: {
      other: (books) => `${books}は手元にないため、使いませんでした。表記をお確かめください。`,
    },
    alone:
      '紹介文がないため、ご指定いただいたものだけにもとづいています。英語の紹介文を2、3文添えると、より確かになります。',
    shortened: '本が多いので、はじめのほうだけを探し、残りは使っていません。',
    named: '名前の挙がった本',
    marks: {
      asker: { title: 'ご指定の本', author: 'ご指定の著者の本' },
      blurb: { title: '紹介文に出てくる本', author: '紹介文に出てくる著者の本' },
    },
  },
  print: {
    inPrint: (changes) => `4色印刷では、${changes}。`,
    becomes: ({ name, hex, printed, instead }) =>
      `${name}（${hex}）は${printed}に仕上がります（印刷できる最も近い色：${instead}）`,
    dulls: ({ name, hex, instead }) =>
      `${name}（${hex}）は鈍く仕上がります（印刷できる最も近い色：${instead}）`,
  },
  trends: {
    changed: ({ genre, from, to, changes, covers }) =>
      `「${genre}」の表紙は${from}年から${to}年の間に変わりました：${changes}（表紙${covers}点の実測）。`,
    steady: ({ genre, from, to }) =>
      `「${genre}」の表紙は、${from}年から${to}年の間にほとんど変わっていません。`,
    unknown: (genre) => `「${genre}」の表紙は、年の分かるものが少なすぎるため、傾向は言えません。`,
    covers: {
      rose: ({ what, from, to }) => `${what}が${from}から${to}へ増加`,
      fell: ({ what, from, to }) => `${what}が${from}から${to}へ減少`,
      what: {
        dark: '暗いもの',
        mid: '中間の明るさのもの',
        light: '明るいもの',
        illustrated: 'イラストのもの',
      },
    },
    colours: {
      rose: ({ what, from, to }) => `面積に占める${what}が${from}から${to}へ増加`,
      fell: ({ what, from, to }) => `面積に占める${what}が${from}から${to}へ減少`,
      what: {
        black: '黒',
        white: '白',
        grey: '灰色',
        cream: 'クリーム色',
        brown: '茶色',
        red: '赤',
        orange: 'オレンジ',
        yellow: '黄色',
        gold: '金色',
        green: '緑',
        teal: '青緑',
        blue: '青',
        navy: '紺',
        purple: '紫',
        pink: 'ピンク',
      },
    },
    style: {
      illustrated: ({ share, since }) =>
        `このような表紙は、${since}年以降、${share}がイラストで、残りは写真です。`,
      photographed: ({ share, since }) =>
        `このような表紙は、${since}年以降、${share}が写真で、残りはイラストです。`,
      even: (since) => `このような表紙は、${since}年以降、約半数がイラストで、残りは写真です。`,
    },
    styleUnknown: 'このような表紙のうち、イラストと写真がそれぞれどれだけあるかは分かっていません。',
  },
  leftOut: {
    part: {
      review: ['書評の引用', '書評の引用'],
      accolade: ['受賞や売れ行きの宣伝文', '受賞や売れ行きの宣伝文'],
      comparison: ['他の本との比較', '他の本との比較'],
      biography: ['著者紹介'],
      series: ['シリーズの案内', 'シリーズの案内'],
      edition: ['版についての注記', '版についての注記'],
      warning: ['内容に関する注意書き', '内容に関する注意書き'],
      tags: ['ハッシュタグや絵文字コード'],
      advertising: ['広告'],
      metadata: ['メタデータ'],
    },
    counted: ({ count, several }) => `${several}${count}件`,
    sentence: (parts) => `次の部分は読んでいません：${parts}。`,
    textRead: '読んだ文章：',
    nothingRead: '文章は読んでいません。',
  },

  makeUp: {
    they: { first: 'このような表紙では、', later: 'また、' },
    same: ({ they, quality, ours }) => `${they}${quality}のものは表紙全体と同じ${ours}です。`,
    alike: ({ they, quality, ours, usual }) =>
      `${they}${quality}のものは${ours}で、表紙全体の${usual}とほぼ同じです。`,
    rarer: ({ they, quality, ours, usual }) =>
      `${they}${quality}のものはほかの表紙より少なく、${ours}（表紙全体では${usual}）です。`,
    commoner: ({ they, quality, ours, usual }) =>
      `${they}${quality}のものがほかの表紙より多く、${ours}（表紙全体では${usual}）です。`,
    most: ({ they, quality, ours, usual }) =>
      `${they}${quality}のものが中心で、${ours}（表紙全体では${usual}）です。`,
  },
  why: {
    covers: {
      unknown: (genre) => `「${genre}」の表紙`,
      many: ({ genre, covers }) => `「${genre}」の表紙${covers}点`,
      few: { other: ({ genre, covers }) => `「${genre}」の表紙わずか${covers}点` },
    },
    measured: ({ share, covers, times }) => `実測：${covers}の${share}にあり、通常の${times}です。`,
    predicted: ({ about, times }) => `予測：この本の表紙にある確率は${about}で、通常の${times}です。`,
    asUsual: (about) => `予測：この本の表紙にある確率は${about}で、ほぼ通常どおりです。`,
    read: (words) => `本文から：${words}。`,
    common: 'さまざまな本の表紙に広く使われている色です。',
  },
  realCovers: {
    palette: 'こうした表紙での配色',
    comparables: '似た本の実際の表紙',
    order:
      'このような表紙をほかと分ける色から順に並べています。色に添えた数字は、このような表紙のうち、その色を使うと見込まれるものの割合と、それが通常の何倍かです。',
    usualOrder:
      'あらゆる本の表紙に多い色から順に並べています。色に添えた数字は、表紙全体のうち、その色を使うものの割合です。',
    author: (author) => ` ${author}`,
    year: (year) => `${year}年`,
    usualGround: ({ of, whole, name, hex, share }) =>
      `あらゆる本の表紙では、全体として${whole}ものが${of}で、その中で最も多い地の色は${name}（${hex}、表紙全体の${share}）です。`,
    usualShare: (share) => `表紙全体の約${share}に使われています。`,
    ground: {
      most: ({ whole, figures }) => `このような表紙は、全体として${whole}ものが中心で、${figures}です。`,
      oftenest: ({ whole, figures }) =>
        `このような表紙は、全体として${whole}ものが最も多く、${figures}です。`,
    },
    figures: {
      alone: (share) => share,
      same: (share) => `${share}（表紙全体でも同じ割合）`,
      beside: ({ share, usual }) => `${share}（表紙全体では${usual}）`,
    },
    groundColour: ({ name, hex, share }) =>
      `その中で最も多い地の色は${name}（${hex}）で、このような表紙の${share}です。`,
    neutral: ({ name, hex, share, times }) => `${name}（${hex}、このような表紙の${share}、通常の${times}）`,
    neutrals: (neutrals) => `ほかには、${neutrals}が好まれています。`,
    fit: {
      close: (percentile) => `この表紙は、表紙全体の${percentile}よりも、このような本の配色に近いものです。`,
      shared: { other: (colours) => `${colours}が共通しています` },
      none: '共通する色はありません',
      apart: { other: (colours) => `${colours}はこの表紙ならではの色です` },
      between: '。',
    },
  },
  conventions: {
    families: {
      black: '黒',
      white: '白',
      grey: '灰色',
      cream: 'クリーム色',
      brown: '茶色',
      red: '赤',
      orange: 'オレンジ',
      yellow: '黄色',
      gold: '金色',
      green: '緑',
      teal: '青緑',
      blue: '青',
      navy: '紺色',
      purple: '紫',
      pink: 'ピンク',
    },
    traits: {
      carrying: (families) => `${families}を使う`,
      lacking: (family, other) => (other ? `${family}も${other}も使わない` : `${family}を使わない`),
      warm: '暖色に寄る',
      cool: '寒色に寄る',
      vivid: '鮮やかな色がある',
      muted: '鮮やかな色がない',
      flat: '一つの色が面積の半分以上を占める',
      mixed: '面積の4割に達する色がない',
      reaching: '黒に近い色から白に近い色まである',
      many: '4色以上を組み合わせる',
    },
    shares: {
      first: ({ ours, usual }) => `このような表紙の${ours}、表紙全体では${usual}`,
      later: ({ ours, usual }) => `${ours}、表紙全体では${usual}`,
    },
    most: (traits) => `このような表紙の多くに共通するのは、${traits}という点です。`,
    minority: ({ family, share, usual }) =>
      `違いを出す余地：${family}を使うものは、このような表紙の${share}です（表紙全体では${usual}）。`,
    minorityKeeping: ({ family, share, usual, kept, trait }) =>
      `違いを出す余地：${family}を使うものは、このような表紙の${share}で（表紙全体では${usual}）、その${kept}も${trait}という点は同じです。`,
    anyStriking: ({ family, share, next, nextShare }) =>
      `違いを出す余地：最も目を引く色です。決まった色はなく、${family}がこのような表紙の${share}、${next}が${nextShare}です。`,
  },

  own: {
    heading: '自社リスト',
    nearest: 'リストの中で近い表紙',
    leads: 'この回答の配色、色、表紙は、自社リストによるものです。',
    follows:
      '自社リストにはこのような本の表紙が少なく、回答の根拠にできないため、この回答は一般の表紙によるものです。',
    none: { other: (covers) => `リストの表紙${covers}点の中に、このような本のものはありません。` },
    few: {
      other: ({ alike, covers }) =>
        `リストの表紙${covers}点のうち、このような本のものは${alike}点で、共通点を言うには少なすぎます。`,
    },
    ground: ({ alike, count, whole, colour }) =>
      `リストの表紙のうち、このような本のものは${alike}点です。そのうち${count}点が全体として${whole}もので、最も多い地の色は${colour}です。`,
    colours: (colours) => `あらゆる本の表紙に比べて、${colours}が多く使われています。`,
    colour: ({ name, count }) => `${name}（${count}点）`,
    difference: {
      ground: ({ count, alike, share, whole, market }) =>
        `ほかのこのような表紙と最も異なるのは、${alike}点のうち${count}点（${share}）が全体として${whole}ことです（ほかでは${market}）。`,
      colour: ({ count, alike, share, name, market }) =>
        `ほかのこのような表紙と最も異なるのは、${alike}点のうち${count}点（${share}）に${name}があることです（ほかでは${market}）。`,
      nothing: '配色は、ほかのこのような表紙とほとんど変わりません。',
    },
    fit: (share) => `自社リストの表紙のうち${share}は、このような本の配色からこの表紙よりも離れています。`,
  },

  cover: {
    looksLike: (categories) => `この表紙は、${categories}の本に見えます。`,
    worn: ({ ground, colours }) => `この表紙は${ground}で、主な色は${colours}です。`,
    couldPass: (categories) => `${categories}の本とも見えますが、画像だけでは分かりません。`,
    isCategoryQuoted: true,
    shows: (genres) => `ジャンルでは、${genres}の特徴が見られます。`,
    ownColours: 'この表紙の色',
    usual: {
      alone: ({ hue, usual }) => `${hue}は表紙全体の${usual}にあります。`,
      firm: ({ hue, share, genre, times }) =>
        `${hue}は「${genre}」の表紙の${share}にあり、通常の${times}です。`,
      beside: ({ hue, about, genre, usual }) =>
        `${hue}は「${genre}」の表紙の${about}、表紙全体の${usual}にあります。`,
    },
    style: {
      illustrated: '絵柄はイラストです。',
      photographed: '絵柄は写真、または写真の合成です。',
    },
    makeUp: (properties) => `この表紙は、全体として${properties}です。`,
    others: {
      alone: (usual) => `表紙全体の${usual}`,
      genre: ({ ours, genre, usual }) => `「${genre}」の表紙の${ours}、表紙全体の${usual}`,
      later: ({ ours, usual }) => `${ours}、${usual}`,
    },
    title: {
      none: 'タイトルが見つからなかったため、小さな画像での読みやすさは分かりません。',
      opening: (height) => `目安として、高さ${height}ピクセルでは、タイトルらしき部分は`,
      strong: ({ title, contrast }) =>
        `${title}白黒でも背景からはっきり浮かび上がります。コントラスト比は${contrast}です。`,
      fair: ({ title, contrast, wanted }) =>
        `${title}白黒でも読めますが、コントラストを上げるとさらに読みやすくなります。コントラスト比は${contrast}で、${wanted}以上あれば十分です。`,
      byHueAlone: ({ title, contrast }) =>
        `${title}背景と色合いだけで区別されており、白黒では見分けられません。コントラスト比は${contrast}です。`,
      weak: ({ title, contrast, wanted }) =>
        `${title}背景と見分けにくくなっています。コントラスト比は${contrast}で、少なくとも${wanted}は必要です。`,
    },
    agrees: (genres) => `表紙は紹介文と合っています。どちらも${genres}を示しています。`,
    agreesInPart: ({ both, image }) =>
      `表紙は紹介文と一部だけ合っています。どちらも${both}を示していますが、表紙は${image}をより強く示しています。`,
    clashes: ({ text, image }) =>
      `表紙は読者を誤解させるかもしれません。紹介文は${text}を、表紙は${image}を示しています。`,
    coverSilent: '表紙だけではどのような本か分からないため、紹介文と合うとも合わないとも言えません。',
    blurbSilent: (genres) =>
      `紹介文だけでははっきりしたジャンルが分かりませんが、表紙は${genres}を示しています。`,
    evidence: {
      read: ({ text, image }) => `紹介文では${text}、表紙では${image}`,
      named: (image) => `ご指定のジャンル、表紙では${image}`,
      readAlone: (text) => `紹介文では${text}`,
      namedAlone: 'ご指定のジャンル',
    },
    has: {
      none: 'これらの色は、表紙にはありません。',
      some: (hues) => `これらの色のうち、表紙にはすでに${hues}があります。`,
    },
    blurbAlone: 'そのため、この回答は紹介文だけをもとにしています。',
    addBlurb:
      '英語の紹介文も送っていただければ、そのような本の色と、表紙がそれに合うかどうかをお答えします。',
    noPicture: '画像がありません。表紙の画像をJPEGかPNGで送ってください。',
    faults: {
      PICTURE_EMPTY: '画像ファイルが空です。表紙をJPEGかPNGでもう一度送ってください。',
      PICTURE_NOT_A_PICTURE: `ファイル名にかかわらず、画像ではないようです。表紙を${FORMATS}のいずれかで送ってください。`,
      PICTURE_FORMAT_REFUSED: `その形式の画像は読めません。表紙を${FORMATS}のいずれかで保存して送ってください。`,
      PICTURE_DOCUMENT: '画像ではなく文書のようです。表紙のページをJPEGかPNGで保存して送ってください。',
      PICTURE_HEIC:
        'HEIC形式の画像は読めません。iPhoneでは「設定 › カメラ › フォーマット › 互換性優先」を選ぶか、スクリーンショットを送ってください。ほかの機器では、開いてJPEGで書き出してください。',
      PICTURE_HDR: 'HDRの画像なので、色を確かめられません。sRGBのJPEGかPNGで保存して送ってください。',
      PICTURE_TRANSPARENT: '画像全体が透明なので、何も見えません。背景のある表紙を保存して送ってください。',
      PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide, plenty }) =>
        `画像が大きすぎます。読めるのは${bytes}、${pixels}万画素（AVIFは${avifPixels}万画素）、一辺${longSide}ピクセルまでです。小さくして（高さ${plenty}ピクセルあれば十分です）、各色8ビットで送ってください。`,
      PICTURE_TOO_SMALL: (side) =>
        `画像が表紙としては小さすぎます。縦横とも${side}ピクセル以上が必要です。大きい画像を送ってください。`,
      PICTURE_DAMAGED:
        '画像を読めません。ファイルが途中で切れているか、壊れているか、珍しい種類のようです。JPEGかPNGで保存し直して送ってください。',
      PICTURE_TOO_SLOW: '画像を読むのに時間がかかりすぎました。小さくして、JPEGかPNGで送ってください。',
      ATTACHMENT_REFUSED:
        '画像がこのプラットフォームに保存されたものではないため、開きませんでした。画像そのものを添付してください。',
      ATTACHMENT_REDIRECTED: 'ここからは画像を開く権限がありません。ダイレクトメッセージで送ってください。',
      ATTACHMENT_EXPIRED:
        '画像はもうありません。リンクの期限が切れたか、削除されたようです。もう一度添付してください。',
      ATTACHMENT_LATE: `画像が時間内に届きませんでした。${LATER}`,
      ATTACHMENT_BUSY: `プラットフォームが大変混み合っているため、画像を取得できませんでした。${LATER}`,
      ATTACHMENT_UNREACHABLE: `画像を取得できませんでした。${LATER}`,
      COVER_FAILED: '表紙を見ることができませんでした。こちら側の問題です。あとでもう一度お試しください。',
      pixelsCounted: 10_000,
    },
    palette: {
      heading: 'この表紙の色',
      key: '％は、表紙に占める割合',
      more: { other: (count) => `ほか${count}件` },
      opening: 'この表紙の色（多い順）：',
      genres: (genres) => `本の種類：${genres}。`,
    },
  },

  swatch: {
    heading: '表紙の色',
    headingFor: '次の本に合う表紙の色',
    key: '％は、このような表紙に使われる割合',
    usualKey: '％は、表紙全体に占める割合',
    keptKey: '残す色にかかわらず、このような表紙に使われる割合（％）',
    roles: {
      primary: 'メイン',
      secondary: 'サブ',
      accent: 'アクセント',
      ground: '地',
      main: '主役',
      ink: '文字',
    },
    untitled: 'タイトル',
    more: { other: (count) => `ほか${count}件` },
    usual: (factor) => `通常の${factor}倍`,
    alt: {
      opening: '表紙の色（上位順）：',
      openingFor: (title) => `${title}に合う表紙の色（上位順）：`,
      keptOpening: '残す色にかかわらず、このような表紙の色（上位順）：',
      keptOpeningFor: (title) => `残す色にかかわらず、${title}に合う表紙の色（上位順）：`,
      more: { other: (count) => `ほか${count}件` },
      genres: 'ジャンル',
      palette: '配色',
      betweenGenres: '、',
      comparable: ({ book, colours }) => `${book}（${colours}）`,
    },
  },

  help: {
    headline: '英語の紹介文を送ってください。そのような本の表紙に使われる色をお答えします。',
    notes: [
      `文章を送るだけです：${EXAMPLE_BLURB}`,
      '「ミステリー、猫」のように自由な言葉でジャンルを添えると、答えがより確かになります。タイトルは色見本に入ります。',
      '似た本を「Magic Binds by Ilona Andrews」のように挙げていただくと、その表紙と並べてお答えします。フォームに入れるか、メッセージで --like のあとに書いてください。',
      '回答のあとに、理由をたずねたり、色をもっと見たり、別のパレットを頼んだりできます。',
      '表紙の画像も読みます。どのような本に見えるか、どんな色でそれがどのくらい一般的か、タイトルがどう読めるかをお答えします。紹介文と一緒に送っていただければ、両者が合っているかどうかもお答えします。',
      'シリーズには /series をお使いください。2冊から8冊の紹介文や表紙から、シリーズを支える色と、各巻が持てる色をお答えします。',
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
    series: { name: 'シリーズ', description: 'シリーズを支える色、各巻が持てる色、次の巻の配色' },
    shelf: { name: '棚', description: '保存した回答の一覧・表示・比較・改名・削除' },
    vote: { name: '投票', description: 'パレットや表紙をこのチャンネルの投票にかけ、選ばれたものを棚に置く' },
    help: { name: 'ヘルプ', description: 'たずね方の例' },
  },
  arguments: {
    blurb: { name: '紹介文', description: '本の紹介文（英語）。2、3文あれば十分です' },
    genres: { name: 'ジャンル', description: '自由な言葉で。たとえば「ミステリー、猫」' },
    comparables: {
      name: '類書',
      description: '似た本を10冊まで。タイトルと著者を、セミコロンで区切って書きます',
    },
    title: { name: 'タイトル', description: '色見本に入れる本のタイトル' },
    lock: { name: '残す色', description: 'パレットに必ず入れる色を五つまで。例：ワインレッド、#b22222' },
    cover: { name: '表紙', description: '表紙の画像' },
    top: {
      name: '色の数',
      description: ({ min, max, usual }) => `表示する色の数、${min}から${max}まで。通常は${usual}`,
    },
    theme: { name: 'テーマ', description: '色見本のテーマ', choices: { light: 'ライト', dark: 'ダーク' } },
  },

  series: {
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
    sets: (share) =>
      `この表紙は異彩を放っています。同じ種類の表紙の${share}のほうが、ほかの巻とよく合います。`,
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
  },

  names,
  lexicon,
  colourWords,

  followUps,
  desk,
  sight,
  brief,
  shelf,
  vote,

  chat,
  page,
  notices,
};
