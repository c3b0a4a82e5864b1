import type { RealCoverSentences } from '../real-cover-sentences.ts';
import { quote } from './formats.ts';

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'Die Palette, wie solche Cover sie tragen',
  comparables: 'Echte Cover solcher Bücher',
  book: ({ title, author, year }) =>
    [quote(title), author && `von ${author}`, year === undefined ? '' : `(${year})`]
      .filter(Boolean)
      .join(' '),
  order:
    'Zuerst stehen Farben, die solche Cover von anderen unterscheiden; die Zahl ist der Anteil solcher Cover, die die Farbe tragen.',
};
