import type { RealCoverSentences } from '../real-cover-sentences.ts';
import { quote } from './formats.ts';

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'A paleta, como essas capas a usam',
  comparables: 'Capas reais de livros assim',
  book: ({ title, author, year }) =>
    [quote(title), author && `de ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Primeiro vêm as cores que distinguem essas capas; o número é a parcela dessas capas que traz a cor.',
};
