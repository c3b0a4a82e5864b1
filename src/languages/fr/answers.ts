import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { Language } from '../language.ts';
import { brief, desk, followUps, shelf, sight, vote } from './follow-ups.ts';
import { chat, notices, page } from './platforms.ts';
import { colourWords, lexicon, names } from './words.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF ou TIFF';
const LATER = 'Réessayez dans une minute.';

/** A colour as a part of what a cover carries. */
const someFrench = (colour: string): string => (colour === 'orange' ? 'de l’orange' : `du ${colour}`);

/** French that says `vous`. Spaces before `: ; ! ?` and within guillemets do not break. */
export const french: Language = {
  locale: 'fr',
  writing: {
    quotes: ['«\u202f', '\u202f»'],
    marks: { colon: '\u00a0: ', semicolon: '\u202f; ' },
    hasSmallGenres: true,
    under: (percent) => `moins de ${percent}`,
    about: (share) => `environ ${share}`,
    times: { other: (figure) => `${figure} fois` },
  },

  books: {
    such: 'de tels livres',
    like: (title) => `de livres comme ${title}`,
    of: {
      one: (genres) => `de livres du rayon ${genres}`,
      other: (genres) => `de livres des rayons ${genres}`,
    },
    ofLike: {
      one: ({ genres, title }) => `de livres du rayon ${genres} comme ${title}`,
      other: ({ genres, title }) => `de livres des rayons ${genres} comme ${title}`,
    },
  },
  leaning: {
    plain: ({ books, hues }) => `Les couvertures ${books} penchent vers ${hues}.`,
    modest: ({ books, hues }) =>
      `Une supposition modeste\u00a0: les couvertures ${books} pencheraient vers ${hues}.`,
    another: ({ books, hues }) => `Une autre palette pour les couvertures ${books}\u00a0: ${hues}.`,
    chosen: ({ books, hues }) => `Une palette pour les couvertures ${books}\u00a0: ${hues}.`,
    typical: ({ books, hues }) =>
      `Aucune teinte ne distingue les couvertures ${books}\u00a0; la plus fréquente y est ${hues}.`,
  },
  wearing: {
    plain: {
      ground: ({ books, ground }) => `Les couvertures ${books} ont un fond ${ground}.`,
      colours: ({ books, colours }) => `Les couvertures ${books} se parent ${colours}.`,
      both: ({ books, ground, colours }) =>
        `Les couvertures ${books} ont un fond ${ground}, accompagné ${colours}.`,
    },
    modest: {
      ground: ({ books, ground }) =>
        `Une supposition modeste\u00a0: les couvertures ${books} auraient un fond ${ground}.`,
      colours: ({ books, colours }) =>
        `Une supposition modeste\u00a0: les couvertures ${books} se pareraient ${colours}.`,
      both: ({ books, ground, colours }) =>
        `Une supposition modeste\u00a0: les couvertures ${books} auraient un fond ${ground}, accompagné ${colours}.`,
    },
    /** `de rouge foncé`, `d’orange` */
    colour: (name) => (/^[aeiouéh]/i.test(name) ? `d’${name}` : `de ${name}`),
    palette: {
      ground: ({ ground }) => `fond ${ground}`,
      both: ({ ground, colours }) => `fond ${ground}, avec ${colours}`,
    },
    another: ({ books, palette }) => `Une autre palette pour les couvertures ${books}\u00a0: ${palette}.`,
    chosen: ({ books, palette }) => `Une palette pour les couvertures ${books}\u00a0: ${palette}.`,
    usual: (palette) =>
      `Une supposition modeste, d’après les couvertures de toutes sortes\u00a0: ${palette}.`,
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

  readsAs: (genres) => `À la lecture, cela relève de ces genres\u00a0: ${genres}.`,
  onShelf: (named) => `En librairie, il serait au rayon ${named}.`,
  givenGenres: {
    as: ({ term, genres }) => `${term} (comme ${genres})`,
    took: (terms) => `De vos genres, j’ai retenu ${terms}.`,
    more: { one: (count) => `${count} autre`, other: (count) => `${count} autres` },
    unknown: {
      one: (terms) => `Je ne connais pas ${terms} comme genre, je l’ai donc laissé de côté.`,
      other: (terms) => `Je ne connais pas ${terms} comme genres, je les ai donc laissés de côté.`,
    },
  },
  namedGenres: {
    blurbReadsAs: (genres) => `Le résumé lui-même relève de ces genres\u00a0: ${genres}.`,
    contradicts: ({ genres, named }) =>
      `Le résumé lui-même relève de ces genres\u00a0: ${genres}. Ce que vous avez indiqué (${named}) ne s’y voit guère, mais l’emporte ici.`,
    fewCovers: {
      none: (genre) =>
        `Je ne connais aucune couverture au rayon ${genre}, prenez donc ces couleurs pour une première piste.`,
      some: {
        one: ({ genre }) =>
          `Je ne connais qu’une couverture au rayon ${genre}, prenez donc ces couleurs pour une première piste.`,
        other: ({ genre, covers }) =>
          `Je ne connais que ${covers} couvertures au rayon ${genre}, prenez donc ces couleurs pour une première piste.`,
      },
    },
    toldBy: (words) => `Lu dans les mots\u00a0: ${words}.`,
    titleAlone:
      'Il n’y a pas de résumé, cette réponse repose donc sur le seul titre. Un genre, ou deux ou trois phrases de résumé en anglais, la rendront plus ferme.',
  },
  beside: {
    held: (books) => `Mis en regard de ${books}.`,
    heldOfBlurb: (books) => `Mis en regard de ce que cite le résumé lui-même\u00a0: ${books}.`,
    byAuthor: {
      one: ({ asked, author }) =>
        `Pour ${asked}, j’ai pris la seule couverture que je connaisse d’un livre signé ${author}.`,
      other: ({ asked, author, covers }) =>
        `Pour ${asked}, j’ai pris les ${covers} couvertures que je connais de livres signés ${author}.`,
    },
    unknown: {
      one: (books) =>
        `Je ne connais pas ${books}, je l’ai donc laissé de côté\u202f; vérifiez l’orthographe ou ajoutez qui l’a écrit.`,
      other: (books) =>
        `Je ne connais pas ${books}, je les ai donc laissés de côté\u202f; vérifiez l’orthographe ou ajoutez qui les a écrits.`,
    },
    unknownByAuthor: {
      one: (books) =>
        `Je ne connais pas ${books}, je l’ai donc laissé de côté\u202f; vérifiez l’orthographe.`,
      other: (books) =>
        `Je ne connais pas ${books}, je les ai donc laissés de côté\u202f; vérifiez l’orthographe.`,
    },
    alone:
      'Il n’y a pas de résumé, cela repose donc seulement sur ce que vous avez indiqué. Deux ou trois phrases de résumé en anglais rendront la réponse plus ferme.',
    shortened: 'C’est une longue liste de livres. J’ai cherché les premiers et laissé le reste de côté.',
    named: 'cités',
    marks: {
      asker: { title: 'indiqué par vous', author: 'auteur indiqué par vous' },
      blurb: { title: 'cité dans le résumé', author: 'auteur cité dans le résumé' },
    },
  },
  print: {
    inPrint: (changes) => `En quadrichromie, ${changes}.`,
    becomes: ({ name, hex, printed, instead }) =>
      `le ${name} (${hex}) devient ${printed} (le plus proche imprimable\u00a0: ${instead})`,
    dulls: ({ name, hex, instead }) =>
      `le ${name} (${hex}) devient plus terne (le plus proche imprimable\u00a0: ${instead})`,
  },
  trends: {
    changed: ({ genre, from, to, changes, covers }) =>
      `Entre ${from} et ${to}, les couvertures du genre ${genre} ont changé\u00a0: ${changes} (mesuré sur ${covers} couvertures).`,
    steady: ({ genre, from, to }) =>
      `Entre ${from} et ${to}, les couvertures du genre ${genre} n’ont guère changé.`,
    unknown: (genre) =>
      `Aucune tendance à signaler pour les couvertures du genre ${genre}\u00a0: l’année n’est connue que pour trop peu d’entre elles.`,
    covers: {
      rose: ({ what, from, to }) => `${what} sont passées de ${from} à ${to}`,
      fell: ({ what, from, to }) => `${what} ont reculé de ${from} à ${to}`,
      what: {
        dark: 'les sombres',
        mid: 'celles de luminosité moyenne',
        light: 'les claires',
        illustrated: 'les illustrées',
      },
    },
    colours: {
      rose: ({ what, from, to }) => `${what} est passé de ${from} à ${to} de leur surface`,
      fell: ({ what, from, to }) => `${what} a reculé de ${from} à ${to} de leur surface`,
      what: {
        black: 'le noir',
        white: 'le blanc',
        grey: 'le gris',
        cream: 'le crème',
        brown: 'le brun',
        red: 'le rouge',
        orange: 'l’orange',
        yellow: 'le jaune',
        gold: 'le doré',
        green: 'le vert',
        teal: 'le bleu-vert',
        blue: 'le bleu',
        navy: 'le bleu marine',
        purple: 'le violet',
        pink: 'le rose',
      },
    },
    style: {
      illustrated: ({ share, since }) =>
        `Parmi ces couvertures, depuis ${since}, ${share} sont illustrées, et les autres photographiques.`,
      photographed: ({ share, since }) =>
        `Parmi ces couvertures, depuis ${since}, ${share} sont photographiques, et les autres illustrées.`,
      even: (since) =>
        `Parmi ces couvertures, depuis ${since}, la moitié environ sont illustrées, et les autres photographiques.`,
    },
    styleUnknown:
      'On ne sait pas combien de ces couvertures sont illustrées et combien sont photographiques.',
  },
  leftOut: {
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
    sentence: (parts) => `Laissé de côté à la lecture\u00a0: ${parts}.`,
    textRead: 'Le texte qui a été lu\u00a0:',
    nothingRead: 'Rien du texte n’a été lu.',
  },

  makeUp: {
    they: { first: 'Ces couvertures', later: 'Elles' },
    among: { first: 'Parmi ces couvertures', later: 'Parmi elles' },
    same: ({ among, quality, ours }) =>
      `${among}, autant sont ${quality} que dans l’ensemble\u00a0: ${ours}.`,
    alike: ({ among, quality, ours, usual }) =>
      `${among}, à peu près autant sont ${quality} que dans l’ensemble\u00a0: ${ours}, contre ${usual}.`,
    rarer: ({ they, quality, ours, usual }) =>
      `${they} sont moins souvent ${quality} que les autres\u00a0: ${ours} d’entre elles, contre ${usual} de l’ensemble des couvertures.`,
    commoner: ({ they, quality, ours, usual }) =>
      `${they} sont plus souvent ${quality} que les autres\u00a0: ${ours} d’entre elles, contre ${usual} de l’ensemble des couvertures.`,
    most: ({ they, quality, ours, usual }) =>
      `${they} sont ${quality}\u00a0: ${ours} d’entre elles, contre ${usual} de l’ensemble des couvertures.`,
  },
  why: {
    /** The word `genre` before a name spares its elision. */
    covers: {
      unknown: (genre) => `des couvertures du genre ${genre}`,
      many: ({ genre, covers }) => `de ${covers} couvertures du genre ${genre}`,
      few: {
        one: ({ genre, covers }) => `de ${covers} couverture seulement du genre ${genre}`,
        other: ({ genre, covers }) => `de ${covers} couvertures seulement du genre ${genre}`,
      },
    },
    measured: ({ share, covers, times }) =>
      `Mesuré\u00a0: sur ${share} ${covers}, soit ${times} la part habituelle.`,
    predicted: ({ about, times }) =>
      `Prévu pour ce livre\u00a0: ${about} de chances, soit ${times} la part habituelle.`,
    asUsual: (about) => `Prévu pour ce livre\u00a0: ${about} de chances, à peu près comme d’habitude.`,
    read: (words) => `Lu dans le texte\u00a0: ${words}.`,
    common: 'Elle est courante sur toutes sortes de couvertures.',
  },
  realCovers: {
    palette: 'La palette, telle que ces couvertures la portent',
    comparables: 'Vraies couvertures de livres semblables',
    order:
      'Viennent d’abord les teintes qui distinguent ces couvertures\u202f; les chiffres à côté d’une teinte sont la part de ces couvertures qui la portent probablement, et combien de fois la part habituelle cela fait.',
    usualOrder:
      'Ces teintes sont les plus fréquentes sur les couvertures de toutes sortes\u202f; le chiffre à côté d’une teinte est la part de l’ensemble des couvertures qui la portent.',
    author: (author) => `, ${author}`,
    usualGround: ({ of, whole, name, hex, share }) =>
      `Parmi les couvertures de toutes sortes, ${of} sont ${whole} dans l’ensemble\u202f; parmi celles-ci, le fond le plus fréquent est ${name} (${hex}), sur ${share} de l’ensemble des couvertures.`,
    usualShare: (share) => `Elle est sur environ ${share} de l’ensemble des couvertures.`,
    ground: {
      most: ({ whole, figures }) => `Dans l’ensemble, ces couvertures sont ${whole}\u00a0: ${figures}.`,
      oftenest: ({ whole, figures }) =>
        `Dans l’ensemble, ces couvertures sont le plus souvent ${whole}\u00a0: ${figures}.`,
    },
    figures: {
      alone: (share) => `${share} d’entre elles`,
      same: (share) => `${share} d’entre elles, comme dans l’ensemble des couvertures`,
      beside: ({ share, usual }) => `${share} d’entre elles, contre ${usual} de l’ensemble des couvertures`,
    },
    groundColour: ({ name, hex, share }) =>
      `Parmi celles-ci, le fond le plus fréquent est ${name} (${hex}), sur ${share} de ces couvertures.`,
    neutral: ({ name, hex, share, times }) =>
      `${name} (${hex}, sur ${share} de ces couvertures, soit ${times} la part habituelle)`,
    neutrals: (neutrals) => `Outre les teintes, elles préfèrent\u00a0: ${neutrals}.`,
    fit: {
      close: (percentile) =>
        `Cette couverture porte les couleurs de tels livres plus fidèlement que ${percentile} des couvertures.`,
      shared: {
        one: (colours) => `Couleur commune avec les leurs\u00a0: ${colours}`,
        other: (colours) => `Couleurs communes avec les leurs\u00a0: ${colours}`,
      },
      none: 'Aucune couleur commune avec les leurs',
      apart: {
        one: (colours) => `couleur qui l’en distingue\u00a0: ${colours}`,
        other: (colours) => `couleurs qui l’en distinguent\u00a0: ${colours}`,
      },
    },
  },
  conventions: {
    families: {
      black: 'noir',
      white: 'blanc',
      grey: 'gris',
      cream: 'crème',
      brown: 'brun',
      red: 'rouge',
      orange: 'orange',
      yellow: 'jaune',
      gold: 'doré',
      green: 'vert',
      teal: 'bleu-vert',
      blue: 'bleu',
      navy: 'bleu marine',
      purple: 'violet',
      pink: 'rose',
    },
    some: someFrench,
    traits: {
      carrying: (families) => `portent ${families}`,
      lacking: (family, other) => `se passent de ${other ? `${family} et de ${other}` : family}`,
      warm: 'penchent vers les couleurs chaudes',
      cool: 'penchent vers les couleurs froides',
      vivid: 'montrent une couleur vive',
      muted: 'évitent les couleurs vives',
      flat: 'donnent au moins la moitié de la surface à une seule couleur',
      mixed: 'ne donnent à aucune couleur deux cinquièmes de la surface',
      reaching: 'vont du presque noir au presque blanc',
      many: 'mêlent quatre couleurs ou plus',
    },
    shares: {
      first: ({ ours, usual }) => `${ours} d’entre elles, contre ${usual} de l’ensemble des couvertures`,
      later: ({ ours, usual }) => `${ours} contre ${usual}`,
    },
    most: (traits) => `Pour la plupart, ces couvertures ${traits}.`,
    minority: ({ family, share, usual }) =>
      `De quoi se distinguer\u00a0: ${share} de ces couvertures portent ${someFrench(family)}, contre ${usual} de l’ensemble des couvertures.`,
    minorityKeeping: ({ family, share, usual, kept, trait }) =>
      `De quoi se distinguer\u00a0: ${share} de ces couvertures portent ${someFrench(family)} (${usual} de l’ensemble des couvertures), et ${kept} de celles-là ${trait} malgré tout.`,
    anyStriking: ({ family, share, next, nextShare }) =>
      `De quoi se distinguer\u00a0: la teinte qui attire le plus l’œil. Aucune ne domine\u00a0: ${family} sur ${share} de ces couvertures, ${next} sur ${nextShare}.`,
  },

  own: {
    heading: 'Votre propre liste',
    nearest: 'Ses couvertures les plus proches',
    leads: 'La palette, les teintes et les couvertures de cette réponse viennent de votre propre liste.',
    follows:
      'Votre propre liste a trop peu de couvertures de tels livres pour y répondre, cette réponse vient donc des couvertures en général.',
    none: {
      one: () => 'La seule couverture de votre liste n’est pas celle d’un livre comme celui-ci.',
      other: (covers) =>
        `Aucune des ${covers} couvertures de votre liste n’est celle d’un livre comme celui-ci.`,
    },
    few: {
      one: ({ covers }) =>
        `Parmi les couvertures de votre liste (${covers}), une est celle d’un livre comme celui-ci\u00a0: trop peu pour dire ce qu’elles ont en commun.`,
      other: ({ alike, covers }) =>
        `Parmi les couvertures de votre liste (${covers}), ${alike} sont celles de livres comme celui-ci\u00a0: trop peu pour dire ce qu’elles ont en commun.`,
    },
    ground: ({ alike, count, whole, colour }) =>
      `Dans votre liste, ${alike} couvertures sont celles de livres comme celui-ci\u00a0: ${count} d’entre elles sont ${whole} dans l’ensemble, et leur fond le plus fréquent est ${colour}.`,
    colours: (colours) =>
      `Couleurs plus fréquentes que sur les couvertures de toutes sortes\u00a0: ${colours}.`,
    colour: ({ name, count }) => `${name} (${count} d’entre elles)`,
    difference: {
      ground: ({ count, alike, share, whole, market }) =>
        `Ce qui les distingue le plus d’autres couvertures de tels livres\u00a0: ${count} sur ${alike} (${share}) sont ${whole} dans l’ensemble, contre ${market} de ces autres.`,
      colour: ({ count, alike, share, name, market }) =>
        `Ce qui les distingue le plus d’autres couvertures de tels livres\u00a0: ${count} sur ${alike} (${share}) portent la couleur ${name}, contre ${market} de ces autres.`,
      nothing: 'Par leurs couleurs, elles ne se distinguent guère d’autres couvertures de tels livres.',
    },
    fit: (share) =>
      `Parmi les couvertures de votre propre liste, ${share} portent moins fidèlement les couleurs de tels livres.`,
  },

  cover: {
    looksLike: (categories) => `Cette couverture fait penser au rayon ${categories}.`,
    worn: ({ ground, colours }) => `Cette couverture a ${ground}\u00a0: surtout ${colours}.`,
    couldPass: (categories) =>
      `Elle pourrait relever du rayon ${categories}\u00a0; l’image seule ne le dit pas.`,
    isCategoryQuoted: true,
    shows: (genres) => `Elle porte la marque de ces genres\u00a0: ${genres}.`,
    ownColours: 'Les couleurs de la couverture',
    usual: {
      alone: ({ hue, usual }) => `La teinte ${hue} figure sur ${usual} de l’ensemble des couvertures.`,
      firm: ({ hue, share, genre, times }) =>
        `La teinte ${hue} figure sur ${share} des couvertures du genre ${genre}, soit ${times} la part habituelle.`,
      beside: ({ hue, about, genre, usual }) =>
        `La teinte ${hue} figure sur ${about} des couvertures du genre ${genre}, et sur ${usual} de l’ensemble.`,
    },
    style: {
      illustrated: 'C’est une illustration.',
      photographed: 'C’est une photographie, ou un montage de photographies.',
    },
    makeUp: (properties) => `Dans l’ensemble, la couverture est ${properties}.`,
    others: {
      alone: (usual) => `comme ${usual} de l’ensemble`,
      genre: ({ ours, genre, usual }) =>
        `comme ${ours} de celles du genre ${genre} et ${usual} de l’ensemble`,
      later: ({ ours, usual }) => `${ours} et ${usual}`,
    },
    title: {
      none: 'Je n’y ai pas trouvé de titre, je ne peux donc pas dire comment elle se lit en vignette.',
      opening: (height) => `Un indice\u00a0: sur ${height} pixels de haut, ce qui semble être le titre`,
      strong: ({ title, contrast }) =>
        `${title} se détache bien du fond, en niveaux de gris aussi\u00a0: son contraste est de ${contrast}.`,
      fair: ({ title, contrast, wanted }) =>
        `${title} se lit, en niveaux de gris aussi, mais gagnerait à plus de contraste\u00a0: il en a ${contrast}, et c’est bon dès ${wanted}.`,
      byHueAlone: ({ title, contrast }) =>
        `${title} ne se distingue du fond que par la teinte, qui se perd en niveaux de gris\u00a0: son contraste est de ${contrast}.`,
      weak: ({ title, contrast, wanted }) =>
        `${title} se distingue mal du fond\u00a0: son contraste est de ${contrast}, et ${wanted} est le minimum.`,
    },
    pointed: { one: (genres) => `du genre ${genres}`, other: (genres) => `des genres ${genres}` },
    agrees: (genres) => `La couverture s’accorde avec le résumé\u00a0: tous deux relèvent ${genres}.`,
    agreesInPart: ({ both, image }) =>
      `La couverture ne s’accorde qu’en partie avec le résumé\u00a0: tous deux relèvent ${both}, mais la couverture surtout ${image}.`,
    clashes: ({ text, image }) =>
      `La couverture peut égarer les lecteurs\u00a0: le résumé relève ${text}, la couverture ${image}.`,
    coverSilent:
      'La couverture seule ne montre pas de quel genre de livre il s’agit\u202f; elle ne s’accorde donc avec le résumé ni ne le contredit.',
    blurbSilent: (genres) =>
      `Le résumé seul ne relève d’aucun genre précis\u202f; la couverture relève ${genres}.`,
    evidence: {
      read: ({ text, image }) => `${text} d’après le résumé, ${image} d’après la couverture`,
      named: (image) => `indiqué par vous, ${image} d’après la couverture`,
      readAlone: (text) => `${text} d’après le résumé`,
      namedAlone: 'indiqué par vous',
    },
    has: {
      none: 'La couverture n’a aucune de ces teintes.',
      some: (hues) => `De ces teintes, la couverture a déjà ${hues}.`,
    },
    blurbAlone: 'Cette réponse repose donc sur le seul résumé.',
    addBlurb:
      'Envoyez aussi le résumé, en anglais, et je dirai quelles teintes portent de tels livres et si la couverture leur va.',
    noPicture: 'Il n’y a pas d’image ici. Envoyez-moi celle d’une couverture, en JPEG ou en PNG.',
    faults: {
      PICTURE_EMPTY: 'Le fichier de l’image est vide. Renvoyez la couverture, en JPEG ou en PNG.',
      PICTURE_NOT_A_PICTURE: `Ce fichier n’est pas une image, quel que soit son nom. Envoyez la couverture en ${FORMATS}.`,
      PICTURE_FORMAT_REFUSED: `Je ne sais pas lire les images de ce format. Enregistrez la couverture en ${FORMATS} et envoyez-la ainsi.`,
      PICTURE_DOCUMENT:
        'C’est un document, pas une image. Enregistrez la page de couverture en JPEG ou en PNG et envoyez-la ainsi.',
      PICTURE_HEIC:
        'C’est une image HEIC, que je ne sais pas lire. Sur un iPhone, choisissez Réglages › Appareil photo › Formats › Le plus compatible, ou envoyez-en une capture d’écran\u00a0; ailleurs, ouvrez-la et exportez-la en JPEG.',
      PICTURE_HDR:
        'Cette image est en HDR\u00a0: je ne peux pas être sûr de ses couleurs. Enregistrez-la en sRGB, en JPEG ou en PNG, et envoyez-la ainsi.',
      PICTURE_TRANSPARENT:
        'L’image est entièrement transparente\u00a0: il n’y a rien à voir. Enregistrez la couverture avec son fond et envoyez-la ainsi.',
      PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide, plenty }) =>
        `L’image est trop grande\u00a0: je lis jusqu’à ${bytes} et ${pixels} millions de pixels (AVIF\u00a0: ${avifPixels} millions), et ${longSide} pixels de côté. Enregistrez-la plus petite (${plenty} pixels de haut suffisent), en 8 bits par canal, et envoyez-la ainsi.`,
      PICTURE_TOO_SMALL: (side) =>
        `L’image est trop petite pour une couverture\u00a0: il lui faut au moins ${side} pixels de côté. Envoyez-en une plus grande.`,
      PICTURE_DAMAGED:
        'Je ne peux pas lire l’image\u00a0: son fichier est tronqué, abîmé ou d’un type rare. Enregistrez-la de nouveau en JPEG ou en PNG et envoyez-la ainsi.',
      PICTURE_TOO_SLOW:
        'L’image a mis trop de temps à être lue. Enregistrez-la plus petite, en JPEG ou en PNG, et envoyez-la ainsi.',
      ATTACHMENT_REFUSED:
        'L’image ne se trouve pas sur cette plateforme, je ne l’ai donc pas ouverte. Joignez l’image elle-même.',
      ATTACHMENT_REDIRECTED: 'Je n’ai pas le droit d’ouvrir l’image d’ici. Envoyez-la-moi en message direct.',
      ATTACHMENT_EXPIRED:
        'L’image n’est plus là\u00a0: son lien a expiré ou elle a été supprimée. Joignez-la de nouveau.',
      ATTACHMENT_LATE: `L’image n’est pas arrivée à temps. ${LATER}`,
      ATTACHMENT_BUSY: `Je n’ai pas pu récupérer l’image\u00a0: la plateforme est très sollicitée en ce moment. ${LATER}`,
      ATTACHMENT_UNREACHABLE: `Je n’ai pas pu récupérer l’image. ${LATER}`,
      COVER_FAILED:
        'Je n’ai pas pu regarder la couverture\u00a0: quelque chose a échoué de mon côté. Veuillez réessayer plus tard.',
    },
    palette: {
      heading: 'Les couleurs de la couverture',
      key: '% de la couverture',
      more: { one: (count) => `+${count} autre`, other: (count) => `+${count} autres` },
      opening: 'Les couleurs de la couverture, de la plus à la moins présente\u00a0:',
      genres: (genres) => `Rayons évoqués\u00a0: ${genres}.`,
    },
  },

  swatch: {
    heading: 'Teintes de couverture',
    headingFor: 'Teintes de couverture pour',
    key: '% de chances sur une telle couverture',
    usualKey: '% de l’ensemble des couvertures',
    keptKey: 'Teintes de ces couvertures, quoi qu’on garde\u00a0: % de chances',
    roles: {
      primary: 'Principale',
      secondary: 'Secondaire',
      accent: 'Accent',
      ground: 'Fond',
      main: 'Principale',
      ink: 'Texte',
    },
    untitled: 'Titre',
    more: { one: (count) => `+${count} autre`, other: (count) => `+${count} autres` },
    usual: (factor) => `${factor}× la norme`,
    alt: {
      opening: 'Teintes de couverture, les meilleures d’abord\u00a0:',
      openingFor: (title) => `Teintes de couverture pour ${title}, les meilleures d’abord\u00a0:`,
      keptOpening: 'Teintes de ces couvertures, quoi qu’on garde, les meilleures d’abord\u00a0:',
      keptOpeningFor: (title) =>
        `Teintes de couvertures pour ${title}, quoi qu’on garde, les meilleures d’abord\u00a0:`,
      more: { one: (count) => `et ${count} autre`, other: (count) => `et ${count} autres` },
      genres: 'Genres',
      palette: 'Palette',
    },
  },

  help: {
    headline:
      'Envoyez-moi un résumé en anglais, et je réponds avec les teintes que portent les couvertures de tels livres.',
    notes: [
      `Le texte suffit\u00a0: ${EXAMPLE_BLURB}`,
      'Des genres avec vos propres mots, comme «\u202fpolar, chats\u202f», rendent la réponse plus ferme\u202f; le titre est placé sur le nuancier.',
      'Nommez des livres comme le vôtre, comme «\u202fMagic Binds by Ilona Andrews\u202f», et je mets la réponse en regard de leurs couvertures\u00a0: dans le formulaire, ou derrière --like dans un message.',
      'Après une réponse, vous pouvez demander pourquoi, plus de teintes ou une autre palette.',
      'Je lis aussi l’image d’une couverture\u00a0: je dis à quel genre de livre elle fait penser, quelles sont ses couleurs et si elles sont habituelles, et comment se lit son titre. Avec un résumé, je dis si les deux s’accordent.',
      'Pour une série, /series prend deux à huit résumés ou couvertures, et dit quelles couleurs la portent et laquelle chaque livre peut avoir à lui.',
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
    series: {
      name: 'série',
      description: 'Les couleurs qui portent une série, celle de chaque livre, et la palette du prochain',
    },
    shelf: {
      name: 'étagère',
      description: 'Les réponses gardées\u00a0: les voir, les comparer, les renommer, les supprimer',
    },
    vote: {
      name: 'voter',
      description:
        'Soumettre des palettes ou des couvertures au vote de ce salon\u202f; le choix va sur son étagère',
    },
    help: { name: 'aide', description: 'Comment demander, par l’exemple' },
  },
  arguments: {
    blurb: {
      name: 'résumé',
      description: 'La quatrième de couverture, en anglais\u202f; deux ou trois phrases suffisent',
    },
    genres: { name: 'genres', description: 'Des genres avec vos mots, comme «\u202fpolar, chats\u202f»' },
    comparables: {
      name: 'comparables',
      description: 'Jusqu’à dix livres comme le vôtre, titre et auteur, séparés par des points-virgules',
    },
    title: { name: 'titre', description: 'Le titre du livre, à placer sur le nuancier' },
    lock: {
      name: 'garder',
      description: 'Jusqu’à cinq couleurs que la palette doit avoir, comme bordeaux, #b22222',
    },
    cover: { name: 'couverture', description: 'Une image de la couverture' },
    top: {
      name: 'nombre',
      description: ({ min, max, usual }) =>
        `Combien de teintes montrer, de ${min} à ${max}\u202f; d’ordinaire ${usual}`,
    },
    theme: {
      name: 'thème',
      description: 'Le thème du nuancier',
      choices: { light: 'clair', dark: 'sombre' },
    },
  },

  series: {
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
  },

  names,
  lexicon,
  colourWords,

  followUps,
  desk,
  sight,
  brief,
  shelf,
  vote,

  chat,
  page,
  notices,
};
