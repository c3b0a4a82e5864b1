import type { SeriesWords } from '../say/series.ts';

/** Ce qui est dit d’une série en français. */
export const series: SeriesWords = {
  carry: {
    one: (colours) => `${colours} porte cette série, et chaque livre a une couleur à lui.`,
    other: (colours) => `${colours} portent cette série, et chaque livre a une couleur à lui.`,
  },
  nothingCarries: 'Je n’ai trouvé aucune couleur qui porte cette série.',
  nothingShared: {
    both: 'Les deux couvertures ne partagent aucune couleur.',
    most: (count) => `Aucune couleur ne figure sur la plupart des ${count} couvertures.`,
  },
  alikeIn: (traits) => `Elles se ressemblent pourtant par ${traits}.`,
  traits: { light: 'la clarté', chroma: 'la vivacité', steps: 'le niveau de détail' },
  headings: { carriers: 'Ce qui porte la série', books: 'La couleur propre à chaque livre' },
  number: (number) => `Livre ${number}`,
  next: 'Le prochain livre',
  noCover:
    'Il n’y a pas encore de couverture\u00a0: ce qui porte la série vient de vraies couvertures de tels livres.',
  oneCover:
    'Il n’y a qu’une couverture\u00a0: son fond, son encre et un accent continuent, sa couleur principale lui reste propre.',
  covers: (count) => `Ce qui porte la série, c’est ce que partagent la plupart des ${count} couvertures.`,
  bothCovers: 'Ce qui porte la série, c’est ce que partagent les deux couvertures.',
  place: {
    ground: 'Les fonds diffèrent\u00a0: la couleur propre d’un livre est donc son fond.',
    main: 'Le fond reste, et la couleur propre d’un livre y est la principale.',
  },
  carriedBy: ({ covers, of }) => `sur ${covers} couvertures sur ${of}`,
  usual: ({ share, times }) => `Sur ${share} des couvertures de tels livres, ${times} la norme.`,
  worn: (share) => `Elle occupe ${share} de la couverture.`,
  noOwn: 'Rien ne dit encore quelle couleur lui donner\u00a0: un résumé ou une couverture le dirait.',
  apart: 'À 100 pixels de haut, il se distingue de tous les autres.',
  alike: (books) => `À 100 pixels de haut, il se distingue mal de ${books}.`,
  sights: { colour: 'en couleur', blind: 'pour certains daltoniens', grey: 'en noir et blanc' },
  close: (share) => `La couverture s’accorde mieux aux autres que ${share} des couvertures de son genre.`,
  sets: (share) =>
    `La couverture se démarque\u00a0: ${share} des couvertures de son genre s’accorderaient mieux aux autres.`,
  tooFew: 'Une série compte au moins deux livres. Envoyez le résumé ou la couverture de chacun.',
  tooMany: (most) => `C’est trop de livres\u00a0: j’en lis jusqu’à ${most} par série.`,
  nothing: (book) => `${book} n’a ni résumé, ni couverture, ni titre\u00a0: il n’y a rien à lire.`,
  sameCover: (books) => `${books} ont la même couverture.`,
  greys: 'Ces couvertures n’ont que des gris\u00a0: elles ne peuvent partager rien d’autre.',
  picture: {
    heading: (count) => `Une série de ${count} livres`,
    small: 'À 100 pixels de haut',
    opening: 'Couvertures d’une série\u00a0:',
  },
  form: {
    shortTitle: 'Une série',
    submit: 'Répondre',
    blurbs: {
      label: 'Résumés',
      description: 'Deux à huit, en anglais, séparés par une ligne de trois traits d’union\u00a0: ---',
    },
    covers: { label: 'Couvertures', description: 'Dans l’ordre des livres, autant qu’il y en a' },
    empty:
      'Écrivez ici au moins deux résumés, avec une ligne de trois traits d’union entre eux, ou joignez deux couvertures.',
    addBook: 'Un livre de plus',
    toSeries: 'Une série entière',
    toBook: 'Un seul livre',
    lede: 'Montrez deux à huit livres, chacun par son résumé ou sa couverture. La réponse dit quelles couleurs portent la série et laquelle chaque livre peut avoir à lui.',
  },
};
