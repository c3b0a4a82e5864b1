import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { formats, quote } from './formats.ts';

/** What a chat platform says in German. */
export const chat: ChatSentences = {
  suggest: 'Cover-Farbtöne vorschlagen',
  suggestPrivately: 'Farbtöne vorschlagen (privat)',
  tooShort: `Das ist etwas kurz für einen Klappentext. Schick mir zwei oder drei Sätze über das Buch, auf Englisch, zum Beispiel: ${EXAMPLE_BLURB}`,
  form: {
    title: 'Welche Farbtöne passen zu diesem Buch?',
    blurb: {
      label: 'Klappentext',
      description: 'Der Klappentext des Buchs, auf Englisch; zwei oder drei Sätze genügen',
      placeholder: 'A retired detective returns to the harbour town where her sister vanished…',
    },
    bookTitle: {
      label: 'Titel',
      description: 'Er kommt auf die Farbtafel',
      placeholder: 'The Long Frost',
    },
    genres: {
      label: 'Genres',
      description: 'In deinen eigenen Worten, auf Englisch',
      placeholder: 'cozy mystery, cats',
    },
    file: {
      label: 'Eine Datei mit dem Klappentext',
      description: 'Eine Textdatei anstelle des Klappentexts oben',
    },
  },
  notYours: 'Nur wer gefragt hat, kann diese Antwort ändern. Schick /coverhues, um eine eigene zu bekommen.',
  answerGone: (days) =>
    `Diese Antwort habe ich nicht mehr: Ich bewahre Antworten ${days} ${formats.plural(days) === 'one' ? 'Tag' : 'Tage'} auf. Schick den Klappentext noch einmal, dann antworte ich neu.`,
  failed: 'Bei mir ist etwas schiefgegangen; an deinem Text lag es nicht. Bitte versuch es noch einmal.',
  busy: 'Ich habe gerade sehr viel zu tun. Bitte versuch es in einer Minute noch einmal.',
  restarting: 'Ich starte gerade neu. Bitte versuch es in einer Minute noch einmal.',
  file: {
    tooLarge: (name, limit) =>
      `Die Datei ${quote(name)} ist zu groß: Ich lese Dateien bis ${formats.bytes(limit)}. Füg stattdessen den Klappentext ein.`,
    notText: (name) =>
      `Die Datei ${quote(name)} kann ich nicht lesen, denn sie ist keine Textdatei. Füg stattdessen den Klappentext ein.`,
    unavailable: (name) =>
      `Ich konnte ${quote(name)} nicht abrufen; vielleicht ist der Link abgelaufen. Häng die Datei noch einmal an oder füg den Klappentext ein.`,
    empty: (name) => `Die Datei ${quote(name)} ist leer. Häng eine andere an oder füg den Klappentext ein.`,
    onlyFirst: (count) =>
      formats.plural(count) === 'one'
        ? 'Ich habe nur die erste Datei gelesen und die übrigen weggelassen.'
        : `Ich habe nur die ersten ${count} Dateien gelesen und die übrigen weggelassen.`,
  },
  exported: 'Hier ist die Palette als CSS, als JSON, für GIMP und als Adobe Swatch Exchange.',
  answersShared: 'Alle hier können diese Antwort sehen.',
  answersPrivate: 'Nur du kannst diese Antwort sehen.',
};
