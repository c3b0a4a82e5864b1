import type { CoverSentences } from '../cover-sentences.ts';
import { formats } from './formats.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF ou TIFF';
const LATER = 'Réessayez dans une minute.';

/** Why a cover could not be looked at, in French. */
export const coverFaults: CoverSentences['faults'] = {
  PICTURE_EMPTY: () => 'Le fichier de l’image est vide. Renvoyez la couverture, en JPEG ou en PNG.',
  PICTURE_NOT_A_PICTURE: () =>
    `Ce fichier n’est pas une image, quel que soit son nom. Envoyez la couverture en ${FORMATS}.`,
  PICTURE_FORMAT_REFUSED: () =>
    `Je ne sais pas lire les images de ce format. Enregistrez la couverture en ${FORMATS} et envoyez-la ainsi.`,
  PICTURE_DOCUMENT: () =>
    'C’est un document, pas une image. Enregistrez la page de couverture en JPEG ou en PNG et envoyez-la ainsi.',
  PICTURE_HEIC: () =>
    'C’est une image HEIC, que je ne sais pas lire. Sur un iPhone, choisissez Réglages › Appareil photo › Formats › Le plus compatible, ou envoyez-en une capture d’écran\u00a0; ailleurs, ouvrez-la et exportez-la en JPEG.',
  PICTURE_HDR: () =>
    'Cette image est en HDR\u00a0: je ne peux pas être sûr de ses couleurs. Enregistrez-la en sRGB, en JPEG ou en PNG, et envoyez-la ainsi.',
  PICTURE_TRANSPARENT: () =>
    'L’image est entièrement transparente\u00a0: il n’y a rien à voir. Enregistrez la couverture avec son fond et envoyez-la ainsi.',
  PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide }) =>
    `L’image est trop grande\u00a0: je lis jusqu’à ${formats.bytes(bytes)} et ${formats.number(pixels / 1e6)} millions de pixels (AVIF\u00a0: ${formats.number(avifPixels / 1e6)} millions), et ${formats.number(longSide)} pixels de côté. Enregistrez-la plus petite (${formats.number(1600)} pixels de haut suffisent), en 8 bits par canal, et envoyez-la ainsi.`,
  PICTURE_TOO_SMALL: ({ side }) =>
    `L’image est trop petite pour une couverture\u00a0: il lui faut au moins ${side} pixels de côté. Envoyez-en une plus grande.`,
  PICTURE_DAMAGED: () =>
    'Je ne peux pas lire l’image\u00a0: son fichier est tronqué, abîmé ou d’un type rare. Enregistrez-la de nouveau en JPEG ou en PNG et envoyez-la ainsi.',
  PICTURE_TOO_SLOW: () =>
    'L’image a mis trop de temps à être lue. Enregistrez-la plus petite, en JPEG ou en PNG, et envoyez-la ainsi.',
  ATTACHMENT_REFUSED: () =>
    'L’image ne se trouve pas sur cette plateforme, je ne l’ai donc pas ouverte. Joignez l’image elle-même.',
  ATTACHMENT_REDIRECTED: () =>
    'Je n’ai pas le droit d’ouvrir l’image d’ici. Envoyez-la-moi en message direct.',
  ATTACHMENT_EXPIRED: () =>
    'L’image n’est plus là\u00a0: son lien a expiré ou elle a été supprimée. Joignez-la de nouveau.',
  ATTACHMENT_LATE: () => `L’image n’est pas arrivée à temps. ${LATER}`,
  ATTACHMENT_BUSY: () =>
    `Je n’ai pas pu récupérer l’image\u00a0: la plateforme est très sollicitée en ce moment. ${LATER}`,
  ATTACHMENT_UNREACHABLE: () => `Je n’ai pas pu récupérer l’image. ${LATER}`,
  COVER_FAILED: () =>
    'Je n’ai pas pu regarder la couverture\u00a0: quelque chose a échoué de mon côté. Veuillez réessayer plus tard.',
};
