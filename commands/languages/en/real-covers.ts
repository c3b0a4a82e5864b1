import type { RealCoverSentences } from '../real-cover-sentences.ts';
import { quote } from './formats.ts';

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'The palette, as such covers wear it',
  comparables: 'Real covers of such books',
  book: ({ title, author, year }) =>
    [quote(title), author && `by ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Hues that set such covers apart come first; the figure is the share of such covers that carry the hue.',
};
