import type { RealCoverSentences } from '../real-cover-sentences.ts';
import { quote } from './formats.ts';

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'こうした表紙での配色',
  comparables: '似た本の実際の表紙',
  book: ({ title, author, year }) =>
    [quote(title), author, year === undefined ? '' : `(${year}年)`].filter(Boolean).join(' '),
  order:
    'こうした表紙をほかと分ける色から順に並べています。数字は、こうした表紙のうちその色を使うものの割合です。',
};
