import type { CoverSentences } from '../cover-sentences.ts';
import { formats } from './formats.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF oder TIFF';
const LATER = 'Versuch es in einer Minute noch einmal.';

/** Why a cover could not be looked at, in German. */
export const coverFaults: CoverSentences['faults'] = {
  PICTURE_EMPTY: () => 'Die Bilddatei ist leer. Schick das Cover noch einmal, als JPEG oder PNG.',
  PICTURE_NOT_A_PICTURE: () =>
    `Diese Datei ist kein Bild, wie auch immer sie heißt. Schick das Cover als ${FORMATS}.`,
  PICTURE_FORMAT_REFUSED: () =>
    `Bilder in diesem Format kann ich nicht lesen. Speichere das Cover als ${FORMATS} und schick es so.`,
  PICTURE_DOCUMENT: () =>
    'Das ist ein Dokument und kein Bild. Speichere die Seite mit dem Cover als JPEG oder PNG und schick es so.',
  PICTURE_HEIC: () =>
    'Das ist ein HEIC-Bild, und die kann ich nicht lesen. Wähle auf dem iPhone Einstellungen › Kamera › Formate › Maximale Kompatibilität, oder schick ein Bildschirmfoto davon; anderswo öffne es und exportiere es als JPEG.',
  PICTURE_HDR: () =>
    'Dieses Bild ist in HDR; seiner Farben kann ich deshalb nicht sicher sein. Speichere es in sRGB, als JPEG oder PNG, und schick es so.',
  PICTURE_TRANSPARENT: () =>
    'Das Bild ist überall durchsichtig; es gibt also nichts zu sehen. Speichere das Cover mit seinem Hintergrund und schick es so.',
  PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide }) =>
    `Das Bild ist zu groß: Ich lese bis zu ${formats.bytes(bytes)} und ${formats.number(pixels / 1e6)} Millionen Pixel (AVIF: ${formats.number(avifPixels / 1e6)} Millionen) und ${formats.number(longSide)} Pixel je Seite. Speichere es kleiner (${formats.number(1600)} Pixel Höhe reichen), mit 8 Bit je Kanal, und schick es so.`,
  PICTURE_TOO_SMALL: ({ side }) =>
    `Das Bild ist zu klein für ein Cover: Jede Seite braucht mindestens ${side} Pixel. Schick ein größeres.`,
  PICTURE_DAMAGED: () =>
    'Das Bild kann ich nicht lesen: Die Datei ist abgeschnitten, beschädigt oder von seltener Art. Speichere es noch einmal als JPEG oder PNG und schick es so.',
  PICTURE_TOO_SLOW: () =>
    'Das Bild zu lesen hat zu lange gedauert. Speichere es kleiner, als JPEG oder PNG, und schick es so.',
  ATTACHMENT_REFUSED: () =>
    'Das Bild liegt nicht auf dieser Plattform selbst; deshalb habe ich es nicht geöffnet. Häng das Bild selbst an.',
  ATTACHMENT_REDIRECTED: () =>
    'Das Bild darf ich von hier aus nicht öffnen. Schick es mir in einer Direktnachricht.',
  ATTACHMENT_EXPIRED: () =>
    'Das Bild ist nicht mehr da: Sein Link ist abgelaufen, oder es wurde gelöscht. Häng es noch einmal an.',
  ATTACHMENT_LATE: () => `Das Bild kam nicht rechtzeitig an. ${LATER}`,
  ATTACHMENT_BUSY: () => `Ich konnte das Bild nicht abrufen: Die Plattform ist gerade überlastet. ${LATER}`,
  ATTACHMENT_UNREACHABLE: () => `Ich konnte das Bild nicht abrufen. ${LATER}`,
  COVER_FAILED: () =>
    'Das Cover konnte ich nicht ansehen: Bei mir ist etwas schiefgegangen. Bitte versuch es später noch einmal.',
};
