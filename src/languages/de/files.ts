import type { FileKind } from '../../errors.ts';
import type { FileSentences } from '../chat-sentences.ts';
import { formats, quote } from './formats.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: 'ein Bild',
  recording: 'eine Aufnahme',
  archive: 'ein Archiv',
  pdf: 'ein PDF',
  rtf: 'ein RTF-Dokument',
  'web-page': 'eine Webseite',
  word: 'ein Word-Dokument',
  opendocument: 'ein OpenDocument-Text',
  pages: 'ein Pages-Dokument',
  office: 'ein Office-Dokument',
  'e-book': 'ein E-Book',
  other: 'eine Datei ohne Text',
};

const AGAIN = 'Häng sie noch einmal an oder füg den Klappentext ein.';
const LATER = 'Versuch es in einer Minute noch einmal oder füg den Klappentext ein.';

/** What is said of attached files in German. */
export const files: FileSentences = {
  faults: {
    ATTACHMENT_REFUSED: ({ name }) =>
      `Die Datei ${quote(name)} liegt nicht auf dieser Plattform selbst; deshalb habe ich sie nicht geöffnet. Häng die Datei selbst an oder füg den Klappentext ein.`,
    ATTACHMENT_REDIRECTED: ({ name }) =>
      `Die Datei ${quote(name)} darf ich von hier aus nicht öffnen. Schick sie mir in einer Direktnachricht oder füg den Klappentext ein.`,
    ATTACHMENT_EXPIRED: ({ name }) =>
      `Die Datei ${quote(name)} ist nicht mehr da: Ihr Link ist abgelaufen, oder sie wurde gelöscht. ${AGAIN}`,
    ATTACHMENT_LATE: ({ name }) => `Die Datei ${quote(name)} kam nicht rechtzeitig an. ${LATER}`,
    ATTACHMENT_BUSY: ({ name }) =>
      `Ich konnte ${quote(name)} nicht abrufen: Die Plattform ist gerade überlastet. ${LATER}`,
    ATTACHMENT_UNREACHABLE: ({ name }) => `Ich konnte ${quote(name)} nicht abrufen. ${LATER}`,
    ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
      `Die Datei ${quote(name)} ist zu groß: Ich lese Dateien bis ${formats.bytes(limit)}. Füg stattdessen den Klappentext ein.`,
    ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
      `Die Datei ${quote(name)} scheint ${kinds[kind]} zu sein; das kann ich nicht lesen. Häng den Klappentext als Textdatei an oder füg ihn ein.`,
    ATTACHMENT_DOCUMENT: ({ name, kind }) =>
      `Die Datei ${quote(name)} scheint ${kinds[kind]} zu sein; das kann ich nicht lesen. Speichere sie als reinen Text (.txt) und häng den an oder füg den Klappentext ein.`,
    ATTACHMENT_BROKEN: ({ name, kind }) =>
      `Ich konnte die Datei ${quote(name)} nicht lesen (${kinds[kind]}): Sie scheint geschützt oder beschädigt zu sein oder zu viel zu enthalten. Speichere sie als reinen Text (.txt) und häng den an oder füg den Klappentext ein.`,
    ATTACHMENT_ENCODING: ({ name }) =>
      `Ich kann nicht sicher erkennen, wie die Datei ${quote(name)} kodiert ist. Speichere sie in UTF-8 und häng sie noch einmal an oder füg den Klappentext ein.`,
    ATTACHMENT_EMPTY: ({ name }) =>
      `In der Datei ${quote(name)} steht kein Text. Häng eine andere an oder füg den Klappentext ein.`,
  },
  leftOut: (count) =>
    formats.plural(count) === 'one'
      ? 'Eine angehängte Datei habe ich weggelassen.'
      : `${formats.number(count)} angehängte Dateien habe ich weggelassen.`,
};
