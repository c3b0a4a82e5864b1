import type { CoverSentences } from '../cover-sentences.ts';
import { formats } from './formats.ts';

const FORMATS = 'JPEG、PNG、WebP、GIF、AVIF、TIFF';
const LATER = '1分ほどしてからもう一度お試しください。';

/** Why a cover could not be looked at, in Japanese. */
export const coverFaults: CoverSentences['faults'] = {
  PICTURE_EMPTY: () => '画像ファイルが空です。表紙をJPEGかPNGでもう一度送ってください。',
  PICTURE_NOT_A_PICTURE: () =>
    `ファイル名にかかわらず、画像ではないようです。表紙を${FORMATS}のいずれかで送ってください。`,
  PICTURE_FORMAT_REFUSED: () =>
    `その形式の画像は読めません。表紙を${FORMATS}のいずれかで保存して送ってください。`,
  PICTURE_DOCUMENT: () => '画像ではなく文書のようです。表紙のページをJPEGかPNGで保存して送ってください。',
  PICTURE_HEIC: () =>
    'HEIC形式の画像は読めません。iPhoneでは「設定 › カメラ › フォーマット › 互換性優先」を選ぶか、スクリーンショットを送ってください。ほかの機器では、開いてJPEGで書き出してください。',
  PICTURE_HDR: () => 'HDRの画像なので、色を確かめられません。sRGBのJPEGかPNGで保存して送ってください。',
  PICTURE_TRANSPARENT: () => '画像全体が透明なので、何も見えません。背景のある表紙を保存して送ってください。',
  PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide }) =>
    `画像が大きすぎます。読めるのは${formats.bytes(bytes)}、${formats.number(pixels / 1e4)}万画素（AVIFは${formats.number(avifPixels / 1e4)}万画素）、一辺${formats.number(longSide)}ピクセルまでです。小さくして（高さ${formats.number(1600)}ピクセルあれば十分です）、各色8ビットで送ってください。`,
  PICTURE_TOO_SMALL: ({ side }) =>
    `画像が表紙としては小さすぎます。縦横とも${side}ピクセル以上が必要です。大きい画像を送ってください。`,
  PICTURE_DAMAGED: () =>
    '画像を読めません。ファイルが途中で切れているか、壊れているか、珍しい種類のようです。JPEGかPNGで保存し直して送ってください。',
  PICTURE_TOO_SLOW: () => '画像を読むのに時間がかかりすぎました。小さくして、JPEGかPNGで送ってください。',
  ATTACHMENT_REFUSED: () =>
    '画像がこのプラットフォームに保存されたものではないため、開きませんでした。画像そのものを添付してください。',
  ATTACHMENT_REDIRECTED: () => 'ここからは画像を開く権限がありません。ダイレクトメッセージで送ってください。',
  ATTACHMENT_EXPIRED: () =>
    '画像はもうありません。リンクの期限が切れたか、削除されたようです。もう一度添付してください。',
  ATTACHMENT_LATE: () => `画像が時間内に届きませんでした。${LATER}`,
  ATTACHMENT_BUSY: () => `プラットフォームが大変混み合っているため、画像を取得できませんでした。${LATER}`,
  ATTACHMENT_UNREACHABLE: () => `画像を取得できませんでした。${LATER}`,
  COVER_FAILED: () => '表紙を見ることができませんでした。こちら側の問題です。あとでもう一度お試しください。',
};
