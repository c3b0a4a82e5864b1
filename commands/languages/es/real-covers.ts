import type { RealCoverSentences } from '../real-cover-sentences.ts';
import { quote } from './formats.ts';

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'La paleta, tal como la llevan esas cubiertas',
  comparables: 'Cubiertas reales de libros así',
  book: ({ title, author, year }) =>
    [quote(title), author && `de ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Primero van los tonos que distinguen esas cubiertas; la cifra es la parte de esas cubiertas que lleva el tono.',
};
