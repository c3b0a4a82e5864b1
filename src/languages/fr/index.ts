import { REQUEST_LIMITS } from '../../request-limits.ts';
import { comparisonsOf } from '../comparisons.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { sayGivenGenres } from '../given-genres.ts';
import { sayHue } from '../alt-hue.ts';
import type { Sentences } from '../sentences.ts';
import { compare } from './advice.ts';
import { chat } from './chat.ts';
import { cover } from './cover.ts';
import { formats, quote } from './formats.ts';
import { genreName, genreWithin, look, why } from './hues.ts';
import { leftOut } from './left-out.ts';
import { namedGenres, ofBooksLike } from './named-genres.ts';
import { shelfNamer } from '../shelf-names.ts';
import { page } from './page.ts';
import { realCovers } from './real-covers.ts';

const roles = {
  primary: 'principale',
  secondary: 'secondaire',
  accent: 'accent',
  ground: 'fond',
  main: 'couleur principale',
  ink: 'couleur du texte',
} as const;

/** French that says `vous`. Spaces before `: ; ! ?` and within guillemets do not break. */
const shelfName = shelfNamer('fr');

export const french: Sentences = {
  locale: 'fr',

  headline(hues, { title, modest, variant, typical, genres }) {
    const books = ofBooksLike(title, genres);
    const names = formats.list(hues.slice(0, 3));
    if (typical)
      return `Aucune teinte ne distingue les couvertures ${books}\u00a0; la plus fréquente y est ${names}.`;
    if (modest) return `Une supposition modeste\u00a0: les couvertures ${books} pencheraient vers ${names}.`;
    if (variant > 0) return `Une autre palette pour les couvertures ${books}\u00a0: ${names}.`;
    return `Les couvertures ${books} penchent vers ${names}.`;
  },

  nothingToRead: 'Je n’ai trouvé aucun mot à lire ici, je ne peux donc pas encore recommander de teintes.',
  whatToSend: [
    'Envoyez-moi le résumé d’un livre, en anglais, ou quelques genres, et je réponds avec les teintes que portent les couvertures de tels livres.',
    `Par exemple\u00a0: ${EXAMPLE_BLURB}`,
  ],

  cautions: {
    'no-text': 'Il n’y a pas de résumé, cette réponse repose donc sur les seuls genres.',
    'few-words':
      'C’est peu pour commencer, prenez donc ceci pour une supposition modeste. Deux ou trois phrases de résumé en anglais, ou un genre, la rendront plus ferme.',
    'unreadable-language':
      'Je lis l’anglais, et l’essentiel de ce texte est autre chose, prenez donc ceci pour une supposition modeste. Un genre, comme «\u202froman noir\u202f» ou «\u202fsaga familiale\u202f», ou deux ou trois phrases de résumé en anglais la rendront plus ferme.',
    'not-a-blurb':
      'Ceci ne ressemble pas à un résumé de livre, prenez donc cette réponse pour une supposition modeste. Un genre, ou deux ou trois phrases en anglais sur le livre, la rendront plus ferme.',
    'many-names':
      'Ce sont surtout des noms, qui disent peu d’une couverture, prenez donc ceci pour une supposition modeste. Un genre, ou deux phrases en anglais sur ce qui se passe, la rendront plus ferme.',
    'no-clear-genre':
      'Aucun genre ne se détache ici, ces teintes conviennent donc à bien des livres. Indiquer un genre les rendra plus fermes.',
    shortened: 'C’est un long texte. J’en ai lu le début et laissé le reste de côté.',
  },
  cautionsBesideGenres: {
    'few-words':
      'C’est peu pour commencer, prenez donc ceci pour une supposition modeste. Deux ou trois phrases de résumé en anglais la rendront plus ferme.',
    'unreadable-language':
      'Je lis l’anglais, et l’essentiel de ce texte est autre chose, prenez donc ceci pour une supposition modeste. Un résumé en anglais la rendra plus ferme.',
    'not-a-blurb':
      'Le texte ne ressemble pas à un résumé de livre, cette réponse repose donc sur les seuls genres. Deux ou trois phrases en anglais sur le livre la rendront plus ferme.',
    'many-names':
      'Ce sont surtout des noms, qui disent peu d’une couverture, prenez donc ceci pour une supposition modeste. Deux phrases en anglais sur ce qui se passe la rendront plus ferme.',
  },
  genresShortened: 'C’est une longue liste de genres. J’en ai lu le début et laissé le reste de côté.',
  titleShortened: 'Le titre est trop long pour un nuancier, j’en ai donc laissé la fin de côté.',
  titleUndrawable:
    'Je n’ai aucune police pour dessiner ce titre, il ne figure donc que dans la description de l’image.',

  genreName,
  readsAs: (genres) =>
    `À la lecture, cela relève de ces genres\u00a0: ${formats.list(genres.map(genreWithin))}.`,
  onShelf: (shelf) => `En librairie, il serait au rayon ${shelfName(shelf)}.`,
  givenGenres: (given, nameOf) =>
    sayGivenGenres(given, {
      quote,
      list: formats.list,
      nameOf: (id) => genreWithin({ id, name: nameOf(id) }),
      as: (term, names) => `${term} (comme ${names})`,
      took: (terms) => `De vos genres, j’ai retenu ${terms}.`,
      more: (count) => `${formats.number(count)} ${formats.plural(count) === 'one' ? 'autre' : 'autres'}`,
      unknown: (terms, count) =>
        formats.plural(count) === 'one'
          ? `Je ne connais pas ${terms} comme genre, je l’ai donc laissé de côté.`
          : `Je ne connais pas ${terms} comme genres, je les ai donc laissés de côté.`,
    }),

  leftOut,

  advice: (ground, all) => comparisonsOf(ground, all).map(compare),
  why,
  together: (sentences) => sentences.join(' '),
  asSentence: (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  look,
  roles,

  swatch: {
    heading: 'Teintes de couverture',
    headingFor: 'Teintes de couverture pour',
    key: '% de chances sur une telle couverture',
    roles: {
      primary: 'Principale',
      secondary: 'Secondaire',
      accent: 'Accent',
      ground: 'Fond',
      main: 'Principale',
      ink: 'Texte',
    },
    untitled: 'Titre',
    comparables: realCovers.comparables,
    colour: realCovers.colour,
    keyword: realCovers.keyword,
    more: (count) => `+${formats.number(count)} ${formats.plural(count) === 'one' ? 'autre' : 'autres'}`,
    percent: formats.percent,
    number: formats.number,
    usual: (factor) => `${factor}× la norme`,
    alt: {
      opening: (title) =>
        title === ''
          ? 'Teintes de couverture, les meilleures d’abord\u00a0:'
          : `Teintes de couverture pour ${title}, les meilleures d’abord\u00a0:`,
      hue: sayHue,
      hues: (listed) => `${listed.join('\u202f; ')}.`,
      more: (count) => `et ${formats.number(count)} ${formats.plural(count) === 'one' ? 'autre' : 'autres'}`,
      look,
      role: (role) => roles[role],
      genres: (listed) => `Genres\u00a0: ${listed.join('\u202f; ')}.`,
      worn: (role, colour) => `${roles[role]} ${colour}`,
      palette: (listed) => `Palette\u00a0: ${listed.join(', ')}.`,
      comparable: (book, colours) => `${realCovers.book(book)}\u00a0: ${colours.join(', ')}`,
      comparables: (listed) => `${realCovers.comparables}\u00a0: ${listed.join('\u202f; ')}.`,
    },
  },

  cover,
  realCovers,
  namedGenres,

  followUps: {
    why: 'Pourquoi celles-ci\u202f?',
    more: 'Plus de teintes',
    other: 'Une autre palette',
    export: 'Exporter',
    share: 'Partager',
    private: 'Rendre privée',
  },
  help: {
    headline:
      'Envoyez-moi un résumé en anglais, et je réponds avec les teintes que portent les couvertures de tels livres.',
    notes: [
      `Le texte suffit\u00a0: ${EXAMPLE_BLURB}`,
      'Des genres avec vos propres mots, comme «\u202fpolar, chats\u202f», rendent la réponse plus ferme\u202f; le titre est placé sur le nuancier.',
      'Après une réponse, vous pouvez demander pourquoi, plus de teintes ou une autre palette.',
      'Je lis aussi l’image d’une couverture\u00a0: je dis à quel genre de livre elle fait penser, quelles sont ses couleurs et si elles sont habituelles, et comment se lit son titre. Avec un résumé, je dis si les deux s’accordent.',
      'Vos textes et vos images sont lus ici puis oubliés\u00a0: ils ne sont jamais conservés ni journalisés.',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'Les teintes des couvertures de tels livres, classées, avec raisons et nuancier',
    },
    covergenre: {
      name: 'covergenre',
      description: 'Ce que dit une couverture\u00a0: genre de livre, couleurs et lisibilité du titre',
    },
    help: { name: 'aide', description: 'Comment demander, par l’exemple' },
  },
  arguments: {
    blurb: {
      name: 'résumé',
      description: 'La quatrième de couverture, en anglais\u202f; deux ou trois phrases suffisent',
    },
    genres: {
      name: 'genres',
      description: 'Des genres avec vos mots, comme «\u202fpolar, chats\u202f»',
    },
    title: { name: 'titre', description: 'Le titre du livre, à placer sur le nuancier' },
    cover: { name: 'couverture', description: 'Une image de la couverture' },
    top: {
      name: 'nombre',
      description: `Combien de teintes montrer, de ${REQUEST_LIMITS.top.min} à ${REQUEST_LIMITS.top.max}\u202f; d’ordinaire ${REQUEST_LIMITS.top.usual}`,
    },
    theme: {
      name: 'thème',
      description: 'Le thème du nuancier',
      choices: { light: 'clair', dark: 'sombre' },
    },
  },
  chat,
  page,
};
