import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { formats, quote } from './formats.ts';

/** What a chat platform says in French. */
export const chat: ChatSentences = {
  suggest: 'Suggérer des teintes',
  suggestPrivately: 'Suggérer des teintes (en privé)',
  tooShort: `C’est un peu court pour un résumé. Envoyez-moi deux ou trois phrases sur le livre, en anglais, par exemple\u00a0: ${EXAMPLE_BLURB}`,
  form: {
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
      placeholder: 'cozy mystery, cats',
    },
    file: {
      label: 'Un fichier avec le résumé',
      description: 'Un fichier texte, à la place du résumé ci-dessus',
    },
  },
  notYours:
    'Seule la personne qui a posé la question peut modifier cette réponse. Envoyez /coverhues pour obtenir la vôtre.',
  answerGone: (days) =>
    `Je n’ai plus cette réponse\u00a0: je les garde ${days} ${formats.plural(days) === 'one' ? 'jour' : 'jours'}. Renvoyez le résumé et je répondrai de nouveau.`,
  failed: 'Quelque chose a échoué de mon côté\u202f; votre texte n’y est pour rien. Veuillez réessayer.',
  busy: 'Je suis très sollicité en ce moment. Veuillez réessayer dans une minute.',
  restarting: 'Je redémarre. Veuillez réessayer dans une minute.',
  file: {
    tooLarge: (name, limit) =>
      `Le fichier ${quote(name)} est trop volumineux\u00a0: je lis jusqu’à ${formats.bytes(limit)}. Collez plutôt le résumé.`,
    notText: (name) =>
      `Je ne sais pas lire ${quote(name)}\u00a0: ce n’est pas un fichier texte. Collez plutôt le résumé.`,
    unavailable: (name) =>
      `Je n’ai pas pu récupérer ${quote(name)}\u202f; son lien a peut-être expiré. Joignez-le de nouveau ou collez le résumé.`,
    empty: (name) => `Le fichier ${quote(name)} est vide. Joignez-en un autre ou collez le résumé.`,
    onlyFirst: (count) =>
      formats.plural(count) === 'one'
        ? 'Je n’ai lu que le premier fichier et j’ai laissé les autres de côté.'
        : `Je n’ai lu que les ${count} premiers fichiers et j’ai laissé les autres de côté.`,
  },
  exported: 'Voici la palette en CSS, en JSON, pour GIMP et en Adobe Swatch Exchange.',
  answersShared: 'Tout le monde ici peut voir cette réponse.',
  answersPrivate: 'Vous êtes la seule personne à voir cette réponse.',
};
