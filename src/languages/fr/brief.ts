import type { BriefWords } from '../say/brief.ts';

/** What a brief says in French. */
export const brief: BriefWords = {
  label: 'Brief de couverture',
  untitled: 'Un livre sans titre',
  cover: 'Une couverture',
  undrawable:
    'Aucune police n’a ici toutes les lettres de ce titre\u202f; il figure dans les propriétés du document.',
  unset: 'Un titre qu’aucune police ne peut composer ici',
  headings: {
    palette: 'Palette, à l’écran et à l’impression',
    plainCovers: 'Couvertures simples, à la taille des boutiques',
    ground: 'Fond et ambiance',
    ranges: 'Des marges plutôt que des ordres',
    avoid: 'À éviter',
  },
  columns: {
    screen: 'Écran',
    print: 'Imprimé',
    colour: 'Rôle et couleur',
    hex: 'sRVB',
    ink: 'Encre',
    note: 'Texte et presse',
  },
  lightness: {
    dark: (share) => `${share} sombre`,
    mid: (share) => `${share} entre deux`,
    light: (share) => `${share} clair`,
  },
  carried: (share) => `${share} la portent`,
  taken: (share) => `${share} de la couverture`,
  contrast: (ratio) => `Contraste avec le fond\u00a0: ${ratio}.`,
  prints: 'S’imprime tel quel.',
  printsAs: (hex) => `S’imprime en ${hex}.`,
  nearest: (hex) => `Le plus proche imprimable\u00a0: ${hex}.`,
  ground: ({ from, to }) =>
    `Sur la moitié centrale des couvertures citées ici, la clarté du fond va de ${from} à ${to} (0 est noir, 100 blanc).`,
  areas: ({ largest, next }) =>
    `La plus grande couleur occupe de ${largest.from} à ${largest.to} d’une couverture, la suivante de ${next.from} à ${next.to}.`,
  rare: (colours) => `Plus rares ici qu’ailleurs\u00a0: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, contre ${usual} de l’ensemble des couvertures`,
  faint: (names) => `Pas de texte en ${names} sur ce fond\u00a0: le contraste est sous 3\u00a0:\u00a01.`,
  heavy: ({ name, ink, most }) =>
    `${name}\u00a0: ${ink} d’encre\u202f; les presses en supportent environ ${most}.`,
  nothing: 'Rien ne ressort ici comme à éviter.',
  source: {
    covers: (count) =>
      `D’après les ${count} vraies couvertures les plus proches de ce livre, dans un index de couvertures mesurées.`,
    hues: 'D’après la fréquence des teintes sur de vraies couvertures de ces genres.',
    cover: 'D’après la couverture elle-même, à côté de couvertures mesurées.',
    figures:
      'Les parts sont celles de ces couvertures\u202f; les valeurs d’impression sont un début, pas une épreuve.',
  },
  drawn: 'Voici le brief pour la personne qui dessinera la couverture\u00a0: une page de PDF.',
};
