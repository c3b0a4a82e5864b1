import type { LeftOutWords } from '../left-out.ts';
import { formats } from './formats.ts';

/** What of a blurb was left out of reading. */
export const leftOut: LeftOutWords = {
  part: {
    review: ['ein Rezensionszitat', 'Rezensionszitate'],
    accolade: ['eine Zeile zu Preisen oder Verkäufen', 'Zeilen zu Preisen oder Verkäufen'],
    comparison: ['ein Vergleich mit anderen Büchern', 'Vergleiche mit anderen Büchern'],
    biography: ['die Angaben zur Autorin oder zum Autor'],
    series: ['eine Zeile zur Reihe', 'Zeilen zur Reihe'],
    edition: ['ein Hinweis zur Ausgabe', 'Hinweise zur Ausgabe'],
    warning: ['eine Inhaltswarnung', 'Inhaltswarnungen'],
    tags: ['Hashtags oder Emoji-Codes'],
    advertising: ['Werbung'],
    metadata: ['Metadaten'],
  },
  counted: (count, several) => `${formats.number(count)} ${several}`,
  sentence: (parts) => `Beim Lesen ausgelassen: ${formats.list(parts)}.`,
  textRead: 'Der Text, der gelesen wurde:',
  nothingRead: 'Vom Text wurde nichts gelesen.',
};
