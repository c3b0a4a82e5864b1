import type { LeftOutWords } from '../left-out.ts';
import { formats } from './formats.ts';

/** What of a blurb was left out of reading. */
export const leftOut: LeftOutWords = {
  part: {
    review: ['une citation de critique', 'citations de critiques'],
    accolade: ['une ligne sur les prix ou les ventes', 'lignes sur les prix ou les ventes'],
    comparison: ['une comparaison avec d’autres livres', 'comparaisons avec d’autres livres'],
    biography: ['la biographie de l’auteur'],
    series: ['une ligne sur la série', 'lignes sur la série'],
    edition: ['une note sur l’édition', 'notes sur l’édition'],
    warning: ['un avertissement sur le contenu', 'avertissements sur le contenu'],
    tags: ['des hashtags ou des codes d’emoji'],
    advertising: ['de la publicité'],
    metadata: ['des métadonnées'],
  },
  counted: (count, several) => `${formats.number(count)} ${several}`,
  sentence: (parts) => `Laissé de côté à la lecture\u00a0: ${formats.list(parts)}.`,
  textRead: 'Le texte qui a été lu\u00a0:',
  nothingRead: 'Rien du texte n’a été lu.',
};
