import type { PageSentences } from '../page-sentences.ts';
import { formats, quote } from './formats.ts';

/** What the web page says in French. */
export const page: PageSentences = {
  name: 'coverhues\u00a0: de quelle couleur est un livre comme le vôtre\u202f?',
  skip: 'Aller au formulaire',
  heading: 'De quelle couleur est un livre comme le vôtre\u202f?',
  lede: 'Collez un résumé en anglais. Des dizaines de milliers de couvertures, mesurées une à une, disent quelles teintes portent de tels livres, dans quel ordre et pourquoi.',
  language: 'Langue',
  dark: 'Page sombre',
  yourBook: 'Votre livre',
  optional: 'facultatif',
  drop: 'Choisissez une image, déposez-la ici ou collez-la.',
  document: 'Ou un fichier texte, Word, OpenDocument, RTF ou PDF avec le résumé, ou un livre numérique.',
  removeCover: 'Retirer l’image',
  submit: 'Suggérer des teintes',
  reading: 'Lecture en cours…',
  privacy:
    'Ce que vous envoyez est lu sur ce serveur, puis oublié\u00a0: rien n’est jamais conservé ni journalisé. Un lien de partage le garde derrière le # de l’adresse, une partie que les navigateurs n’envoient à aucun serveur.',
  genres: {
    suggestions: (count) =>
      formats.plural(count) === 'one' ? 'Une suggestion.' : `${formats.number(count)} suggestions.`,
    added: (genre) => `Le genre ${quote(genre)} est ajouté.`,
    remove: (genre) => `Retirer ${quote(genre)}`,
    removed: (genre) => `Le genre ${quote(genre)} est retiré.`,
  },
  parts: {
    recognised: 'Genres reconnus',
    bothShow: 'Ce que montrent le résumé et la couverture',
    looksLike: 'Ce que dit la couverture',
    why: 'Teinte par teinte',
    mood: 'Fond et atmosphère',
    onCover: 'Sur une couverture simple',
  },
  named: 'indiqué par vous',
  height:
    'Plus le livre est haut, plus la teinte est probable sur une telle couverture. D’abord viennent les teintes qui distinguent ces couvertures.',
  copy: (hex) => `Copier ${hex}`,
  copied: (hex) => `Le code ${hex} est copié.`,
  download: 'Télécharger les teintes en image',
  downloadColours: 'Télécharger les couleurs de la couverture en image',
  share: 'Copier un lien de partage',
  shared:
    'Le lien est copié. Il contient le texte, les genres et le titre, mais aucune image\u202f; quiconque l’ouvre reçoit la réponse à ceux-ci.',
  linkInAddress:
    'Le navigateur ne permet pas de copier ici, mais le lien se trouve maintenant dans la barre d’adresse.',
  print: 'Imprimer',
  yourTitle: 'Votre titre',
  asThumbnail: (height) => `En vignette, ${formats.number(height)} pixels de haut`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Un titre en ${title} sur ${ground} a un contraste de ${formats.number(contrast, 1)}\u202f; un texte demande ${formats.number(wanted, 1)}.`,
  empty: 'Écrivez ici un résumé, nommez quelques genres ou montrez une couverture.',
  faulty: 'Cela n’a pas encore fonctionné',
  chooseAgain: 'Veuillez choisir l’image à nouveau\u202f; les navigateurs l’oublient.',
  unreachable: 'Le serveur n’a pas pu être joint. Votre texte est toujours là\u202f; veuillez réessayer.',
  notFound: 'Il n’y a pas de page à cette adresse.',
  problems: {
    malformed: 'Cette requête n’est pas écrite comme il faut, et je ne la comprends pas.',
    wrongMethod: 'Cette adresse ne peut pas être appelée de cette façon.',
    wrongKind: 'Ce qui a été envoyé est d’un type qui n’est pas accepté ici.',
    tooMuchText:
      'C’est plus de texte que je ne peux en accepter. Veuillez n’envoyer qu’un résumé, des genres et un titre.',
  },
  back: 'Retour au formulaire',
  api: 'Pour les programmes',
};
