import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';

/** What a chat platform says in French. */
export const chat: ChatSentences = {
  menu: { shared: 'Suggérer des teintes', private: 'Suggérer des teintes (en privé)' },
  options: {
    file: {
      name: 'fichier',
      description: 'Un fichier texte, un document (DOCX, ODT, RTF, PDF) ou un livre numérique avec le résumé',
    },
    private: { name: 'privé', description: 'Si vous seul voyez la réponse' },
  },
  tooShort: `C’est un peu court pour un résumé. Envoyez-moi deux ou trois phrases sur le livre, en anglais, par exemple\u00a0: ${EXAMPLE_BLURB}`,
  repliedToHidden:
    'Je ne vois pas le message auquel vous répondez. Choisissez ma commande dans son menu, ou envoyez-moi le résumé ou la couverture.',
  form: {
    shortTitle: 'Teintes de couverture',
    submit: 'Suggérer',
    cancel: 'Annuler',
    empty: 'Écrivez ici un résumé, ou choisissez quelques genres ci-dessous.',
    continued: 'Résumé, suite',
    longer:
      'Pour ce qui ne tient pas ci-dessus. Pour un texte plus long, envoyez-moi un fichier texte en message direct.',
    title: 'Quelles teintes vont à ce livre\u202f?',
    blurb: {
      label: 'Résumé',
      description: 'La quatrième de couverture, en anglais\u202f; deux ou trois phrases suffisent',
      placeholder: 'A retired detective returns to the harbour town where her sister vanished…',
    },
    bookTitle: { label: 'Titre', description: 'À placer sur le nuancier', placeholder: 'The Long Frost' },
    genres: {
      label: 'Genres',
      description: 'Avec vos propres mots, en anglais',
      placeholder: 'polar, chats',
    },
    file: {
      label: 'Un fichier avec le résumé',
      description: 'Un fichier texte, un document ou un livre numérique, à la place du résumé ci-dessus',
    },
    cover: { label: 'Une image de la couverture', description: 'Pour voir si elle va au résumé' },
  },
  coverForm: { shortTitle: 'Voir une couverture', submit: 'Regarder' },
  notYours:
    'Seule la personne qui a posé la question peut modifier cette réponse. Envoyez /coverhues pour obtenir la vôtre.',
  answerGone: (days) =>
    `Je n’ai plus cette réponse\u00a0: je les garde ${days} ${formats.plural(days) === 'one' ? 'jour' : 'jours'}. Renvoyez le résumé et je répondrai de nouveau.`,
  failed: 'Quelque chose a échoué de mon côté\u202f; votre texte n’y est pour rien. Veuillez réessayer.',
  busy: 'Je suis très sollicité en ce moment. Veuillez réessayer dans une minute.',
  restarting: 'Je redémarre. Veuillez réessayer dans une minute.',
  file: files,
  exported:
    'Voici la palette en CSS, en JSON, pour GIMP et en Adobe Swatch Exchange, et toutes les teintes dans un tableau.',
  shortened({ withoutReason, leftOut }) {
    const hues = leftOut === 1 ? 'une teinte de plus' : `${formats.number(leftOut)} teintes de plus`;
    if (leftOut === 0) {
      return 'Pour tenir dans un message, les raisons des dernières teintes manquent ici.';
    }
    return withoutReason === 0
      ? `Pour tenir dans un message, il manque ici ${hues}\u202f; Exporter les contient toutes.`
      : `Pour tenir dans un message, il manque ici les raisons des dernières teintes et ${hues}\u202f; Exporter les contient toutes.`;
  },
  filesTooLarge: (count) =>
    formats.plural(count) === 'one'
      ? 'Un fichier dépasse la taille permise ici, je l’ai laissé de côté.'
      : `${formats.number(count)} fichiers dépassent la taille permise ici, je les ai laissés de côté.`,
  stillVisible:
    'Cette réponse n’a pas pu être retirée\u202f; les autres voient encore l’ancienne. Supprimez-la à la main ou demandez-le à un administrateur.',
  pictureMissing: 'L’image des teintes n’a pas pu être affichée\u202f; le texte dit tout ce qu’elle montre.',
  pictureAfterAll: 'Voici finalement l’image des teintes.',
  filesInDirect: 'J’ai envoyé les fichiers dans nos messages directs.',
  answeredHere: 'Je n’ai pas pu répondre là où vous avez posé la question\u202f; je réponds donc ici.',
  home: {
    recent: 'Partagé récemment',
    nothingYet: 'Rien pour l’instant. Les réponses partagées dans un canal apparaissent ici.',
    settings: 'Réglages',
    whoSees: 'Qui voit les réponses dans un canal\u202f?',
    forWorkspace:
      'Cela vaut pour tout l’espace de travail\u202f; seuls ses administrateurs et ses propriétaires peuvent le modifier.',
    visibility: { private: 'Seulement la personne qui demande', public: 'Tout le monde dans le canal' },
  },
};
