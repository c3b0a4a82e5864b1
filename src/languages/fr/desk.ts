import type { DeskWords } from '../say/desk.ts';

/** What is said in French of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role} (gardé)`,
  heading: (colours) => `Une palette qui garde ${colours}`,
  changed: 'La palette, deux rôles échangés',
  order: 'Les teintes ci-dessous sont celles de ces couvertures, quoi qu’on garde.',
  keeping: (colours) => `Gardé\u00a0: ${colours}.`,
  place: ({ at, of, them }) =>
    `Palette ${at} sur ${of} de vraies couvertures qui portent ${them} ou des tons proches, la meilleure pour ce livre d’abord.`,
  near: ({ at, of }) => `Palette ${at} sur ${of}, d’une vraie couverture qui s’en approche.`,
  byRule: ({ at, of, rule }) =>
    `Palette ${at} sur ${of}, qu’aucune vraie couverture ne porte\u00a0: elle suit une règle des couleurs, ${rule}.`,
  rules: {
    complement: 'la complémentaire de la plus vive',
    split: 'des complémentaires divisées',
    neighbours: 'des voisines sur le cercle chromatique',
    triad: 'une triade',
    tints: 'des tons clairs et foncés d’une couleur',
    ground: 'vos couleurs seules sur un fond dont elles se détachent',
  },
  against: ({ ground, share }) => `Cette palette a ${ground}, comme seulement ${share} de ces couvertures.`,
  last: 'C’est la dernière\u00a0: ensuite revient la première.',
  them: { one: 'cette couleur', two: 'les deux', all: 'toutes ces couleurs' },
  where: { one: 'dans le rôle demandé', more: 'dans les rôles demandés' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `Sur ${such} couvertures de tels livres, ${carrying} portent ${them}${where} (${share}), contre ${usual} de toutes\u00a0: ${times} l’habitude.`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `Sur ${such} couvertures de tels livres, ${carrying} portent ${them}${where} (${share}), contre ${usual} de toutes\u00a0: à peu près comme d’habitude.`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `Sur ${such} couvertures de tels livres, ${carrying} portent ${them}${where} (${share}), contre ${usual} de toutes\u00a0: moins que d’habitude.`,
  few: ({ such, carrying, share, usual, where }) =>
    `Sur ${carrying} des ${such} couvertures de tels livres (${share})${where}\u00a0: trop peu pour une comparaison avec toutes (${usual}).`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `Aucune des ${such} couvertures de tels livres ne porte ${them}${where}\u00a0; sur ${usual} couvertures de toutes sortes, ${carrying} le font.`,
  none: ({ where }) => `Aucune couverture que je connaisse ne porte cela${where}.`,
  distances: (list) => `Sur la couverture dont elle vient, ${list} (en OKLab, où 0,02 se voit à peine).`,
  distance: ({ name, distance }) => `${name} diffère de ${distance}`,
  swapped: ({ ground, ink }) =>
    `Deux couleurs ont échangé leurs rôles\u00a0: le fond est maintenant ${ground}, et le texte est en ${ink}.`,
  question: 'Quelles couleurs garder\u202f?',
  howTo:
    'Donnez leurs numéros, un mot comme «\u202fbordeaux\u202f» ou #b22222\u00a0: jusqu’à cinq. Un rôle s’indique ainsi\u00a0: bordeaux = fond.',
  faults: {
    unknown: (word) => `Je ne connais pas de couleur ${word}.`,
    didYouMean: (words) => `Vouliez-vous dire ${words}\u202f?`,
    examples:
      'Je connais des couleurs comme firebrick, bleu marine, rouge foncé, #b22222 et rgb(178, 34, 34).',
    tooMany: (most) => `Je garde jusqu’à ${most} couleurs\u00a0; les ${most} premières comptent donc.`,
    alike: (one, other) =>
      `On distingue à peine ${one} et ${other} sur une couverture\u00a0; je ne garde que la première.`,
    noSuchNumber: ({ number, colours }) =>
      `Il n’y a pas de couleur ${number}\u00a0: cette palette en a ${colours}.`,
    noPart: (word) =>
      `${word} n’est pas un rôle d’une palette\u00a0: il y a fond, principale, accent et encre.`,
    lacksPart: (typed) => `Dans ${typed}, il manque le rôle\u00a0: il y a fond, principale, accent et encre.`,
    lacksColour: (typed) => `Dans ${typed}, il manque la couleur\u00a0: elle se met avant le signe.`,
    leavesOut: (typed) =>
      `Je peux garder des couleurs, mais pas en exclure\u00a0: ${typed} ne change donc rien.`,
    taken: ({ colour, role }) =>
      `Une palette n’a qu’une couleur dans ce rôle (${role})\u00a0: ${colour} est gardé dans un autre.`,
    unread: ({ colour, other, contrast }) =>
      `Entre ${other} et ${colour}, le contraste est de ${contrast}, et il faut 4,5 pour lire\u00a0: ${colour} est gardé dans un autre rôle.`,
    ink: (colour) =>
      `Le texte était en ${colour}, proche d’une couleur gardée\u00a0: celle-ci peut aller ailleurs, et le texte en reçoit une qui se lit.`,
    inkKept: (colour) =>
      `Le texte reste en ${colour}\u00a0; seuls des fonds sur lesquels il se lit sont montrés.`,
    nothing:
      'Je n’ai trouvé aucune palette avec toutes ces couleurs\u00a0; celle-ci reste comme elle était. Gardez-en moins.',
    noCovers: 'Ce modèle ne connaît pas de vraies couvertures\u00a0; il n’y a pas de palettes à parcourir.',
    noSwap:
      'Je peux échanger deux rôles parmi ground, main, accent et ink, ou deux numéros de cette palette, comme 1 et 2.',
  },
  form: {
    shortTitle: 'Garder des couleurs',
    submit: 'Changer le reste',
    colours: { label: 'Couleurs de cette palette', description: 'Celles que vous choisissez restent' },
    own: {
      label: 'Vos propres couleurs',
      description: 'Des mots, des codes hexadécimaux ou rgb(), séparés par des virgules',
      placeholder: 'bordeaux comme fond, #b22222',
    },
  },
};
