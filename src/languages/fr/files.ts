import type { FileKind } from '../../errors.ts';
import type { FileSentences } from '../chat-sentences.ts';
import { formats, quote } from './formats.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: 'une image',
  recording: 'un enregistrement',
  archive: 'une archive',
  pdf: 'un PDF',
  rtf: 'un document RTF',
  'web-page': 'une page web',
  word: 'un document Word',
  opendocument: 'un texte OpenDocument',
  pages: 'un document Pages',
  office: 'un document Office',
  'e-book': 'un livre numérique',
  other: 'un fichier sans texte',
};

const AGAIN = 'Joignez-le de nouveau ou collez le résumé.';
const LATER = 'Réessayez dans une minute ou collez le résumé.';

/** What is said of attached files in French. */
export const files: FileSentences = {
  faults: {
    ATTACHMENT_REFUSED: ({ name }) =>
      `Le fichier ${quote(name)} ne se trouve pas sur cette plateforme, je ne l’ai donc pas ouvert. Joignez le fichier lui-même ou collez le résumé.`,
    ATTACHMENT_REDIRECTED: ({ name }) =>
      `Je n’ai pas le droit d’ouvrir ${quote(name)} d’ici. Envoyez-le-moi en message direct ou collez le résumé.`,
    ATTACHMENT_EXPIRED: ({ name }) =>
      `Le fichier ${quote(name)} n’est plus là\u00a0: son lien a expiré ou il a été supprimé. ${AGAIN}`,
    ATTACHMENT_LATE: ({ name }) => `Le fichier ${quote(name)} n’est pas arrivé à temps. ${LATER}`,
    ATTACHMENT_BUSY: ({ name }) =>
      `Je n’ai pas pu récupérer ${quote(name)}\u00a0: la plateforme est très sollicitée en ce moment. ${LATER}`,
    ATTACHMENT_UNREACHABLE: ({ name }) => `Je n’ai pas pu récupérer ${quote(name)}. ${LATER}`,
    ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
      `Le fichier ${quote(name)} est trop volumineux\u00a0: je lis jusqu’à ${formats.bytes(limit)}. Collez plutôt le résumé.`,
    ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
      `Le fichier ${quote(name)} semble être ${kinds[kind]}\u202f; je ne sais pas lire ce type de fichier. Joignez le résumé sous forme de fichier texte ou collez-le.`,
    ATTACHMENT_DOCUMENT: ({ name, kind }) =>
      `Le fichier ${quote(name)} semble être ${kinds[kind]}\u202f; je ne sais pas lire ce type de fichier. Enregistrez-le en texte brut (.txt) et joignez ce texte, ou collez le résumé.`,
    ATTACHMENT_BROKEN: ({ name, kind }) =>
      `Je n’ai pas pu lire le fichier ${quote(name)} (${kinds[kind]})\u00a0: il semble protégé ou endommagé, ou il contient trop de choses. Enregistrez-le en texte brut (.txt) et joignez ce texte, ou collez le résumé.`,
    ATTACHMENT_ENCODING: ({ name }) =>
      `Je ne peux pas reconnaître avec certitude l’encodage de ${quote(name)}. Enregistrez-le en UTF-8 et joignez-le de nouveau, ou collez le résumé.`,
    ATTACHMENT_EMPTY: ({ name }) =>
      `Le fichier ${quote(name)} ne contient pas de texte. Joignez-en un autre ou collez le résumé.`,
  },
  leftOut: (count) =>
    formats.plural(count) === 'one'
      ? 'J’ai laissé de côté un fichier joint.'
      : `J’ai laissé de côté ${formats.number(count)} fichiers joints.`,
};
