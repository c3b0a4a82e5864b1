import type { FileKind } from '../../errors.ts';
import type { FileSentences } from '../chat-sentences.ts';
import { formats, quote } from './formats.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: '画像',
  recording: '録音または録画',
  archive: '圧縮ファイル',
  pdf: 'PDF',
  rtf: 'リッチテキスト（RTF）文書',
  'web-page': 'ウェブページ',
  word: 'Word文書',
  opendocument: 'OpenDocument文書',
  pages: 'Pages文書',
  office: 'Office文書',
  'e-book': '電子書籍',
  other: 'テキストを含まないファイル',
};

const AGAIN = 'もう一度添付するか、紹介文を貼り付けてください。';
const LATER = '1分ほどしてからもう一度お試しになるか、紹介文を貼り付けてください。';

/** What is said of attached files in Japanese. */
export const files: FileSentences = {
  faults: {
    ATTACHMENT_REFUSED: ({ name }) =>
      `${quote(name)}はこのプラットフォームに保存されたファイルではないため、開きませんでした。ファイルそのものを添付するか、紹介文を貼り付けてください。`,
    ATTACHMENT_REDIRECTED: ({ name }) =>
      `ここからは${quote(name)}を開く権限がありません。ダイレクトメッセージで送るか、紹介文を貼り付けてください。`,
    ATTACHMENT_EXPIRED: ({ name }) =>
      `${quote(name)}はもうありません。リンクの期限が切れたか、削除されたようです。${AGAIN}`,
    ATTACHMENT_LATE: ({ name }) => `${quote(name)}は時間内に届きませんでした。${LATER}`,
    ATTACHMENT_BUSY: ({ name }) =>
      `プラットフォームが大変混み合っているため、${quote(name)}を取得できませんでした。${LATER}`,
    ATTACHMENT_UNREACHABLE: ({ name }) => `${quote(name)}を取得できませんでした。${LATER}`,
    ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
      `${quote(name)}は大きすぎます。読めるのは${formats.bytes(limit)}までです。代わりに紹介文を貼り付けてください。`,
    ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
      `${quote(name)}は${kinds[kind]}のようで、読むことができません。紹介文をテキストファイルで添付するか、貼り付けてください。`,
    ATTACHMENT_DOCUMENT: ({ name, kind }) =>
      `${quote(name)}は${kinds[kind]}のようで、読むことができません。書式なしのテキスト（.txt）で保存して添付するか、紹介文を貼り付けてください。`,
    ATTACHMENT_BROKEN: ({ name, kind }) =>
      `${quote(name)}（${kinds[kind]}）を読めませんでした。保護されているか、壊れているか、中身が大きすぎるようです。書式なしのテキスト（.txt）で保存して添付するか、紹介文を貼り付けてください。`,
    ATTACHMENT_ENCODING: ({ name }) =>
      `${quote(name)}の文字コードを確実に判別できません。UTF-8で保存してもう一度添付するか、紹介文を貼り付けてください。`,
    ATTACHMENT_EMPTY: ({ name }) =>
      `${quote(name)}にはテキストがありません。別のファイルを添付するか、紹介文を貼り付けてください。`,
  },
  leftOut: (count) => `添付ファイル${formats.number(count)}個は読んでいません。`,
};
