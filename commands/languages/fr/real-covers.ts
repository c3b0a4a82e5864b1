import type { RealCoverSentences } from '../real-cover-sentences.ts';
import { quote } from './formats.ts';

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'La palette, telle que ces couvertures la portent',
  comparables: 'Vraies couvertures de livres semblables',
  book: ({ title, author, year }) =>
    [quote(title), author && `de ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Viennent d’abord les teintes qui distinguent ces couvertures ; le chiffre est la part de ces couvertures qui portent la teinte.',
};
