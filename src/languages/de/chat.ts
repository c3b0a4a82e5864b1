import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';

/** What a chat platform says in German. */
export const chat: ChatSentences = {
  menu: { shared: 'Cover-Farbtöne vorschlagen', private: 'Farbtöne vorschlagen (privat)' },
  options: {
    file: {
      name: 'datei',
      description: 'Eine Textdatei, ein Dokument (DOCX, ODT, RTF, PDF) oder E-Book mit dem Klappentext',
    },
    private: { name: 'privat', description: 'Ob nur du die Antwort siehst' },
  },
  tooShort: `Das ist etwas kurz für einen Klappentext. Schick mir zwei oder drei Sätze über das Buch, auf Englisch, zum Beispiel: ${EXAMPLE_BLURB}`,
  repliedToHidden:
    'Ich sehe die Nachricht nicht, auf die du antwortest. Wähl meinen Befehl aus ihrem Menü, oder schick mir den Klappentext oder das Cover selbst.',
  form: {
    shortTitle: 'Cover-Farbtöne',
    submit: 'Vorschlagen',
    cancel: 'Abbrechen',
    empty: 'Schreib hier einen Klappentext oder wähl unten ein paar Genres.',
    continued: 'Klappentext, Fortsetzung',
    longer:
      'Für das, was oben nicht hineinpasst. Einen längeren Text schick mir als Textdatei in einer Direktnachricht.',
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
      placeholder: 'Krimi, Katzen',
    },
    file: {
      label: 'Eine Datei mit dem Klappentext',
      description: 'Eine Textdatei, ein Dokument oder ein E-Book anstelle des Klappentexts oben',
    },
    cover: { label: 'Ein Bild vom Cover', description: 'Um zu sehen, ob es zum Klappentext passt' },
  },
  coverForm: { shortTitle: 'Ein Cover ansehen', submit: 'Ansehen' },
  notYours: 'Nur wer gefragt hat, kann diese Antwort ändern. Schick /coverhues, um eine eigene zu bekommen.',
  answerGone: (days) =>
    `Diese Antwort habe ich nicht mehr: Ich bewahre Antworten ${days} ${formats.plural(days) === 'one' ? 'Tag' : 'Tage'} auf. Schick den Klappentext noch einmal, dann antworte ich neu.`,
  failed: 'Bei mir ist etwas schiefgegangen; an deinem Text lag es nicht. Bitte versuch es noch einmal.',
  busy: 'Ich habe gerade sehr viel zu tun. Bitte versuch es in einer Minute noch einmal.',
  restarting: 'Ich starte gerade neu. Bitte versuch es in einer Minute noch einmal.',
  file: files,
  exported:
    'Hier ist die Palette als CSS, als JSON, für GIMP und als Adobe Swatch Exchange, dazu alle Farbtöne als Tabelle.',
  shortened({ withoutReason, leftOut }) {
    const hues = leftOut === 1 ? 'ein weiterer Farbton' : `${formats.number(leftOut)} weitere Farbtöne`;
    if (leftOut === 0)
      return 'Damit es in eine Nachricht passt, fehlen hier die Gründe der letzten Farbtöne.';
    return withoutReason === 0
      ? `Damit es in eine Nachricht passt, fehlen hier ${hues}; der Export enthält alle.`
      : `Damit es in eine Nachricht passt, fehlen hier die Gründe der letzten Farbtöne und ${hues}; der Export enthält alle.`;
  },
  filesTooLarge: (count) =>
    formats.plural(count) === 'one'
      ? 'Eine Datei ist größer, als hier gesendet werden darf; ich habe sie weggelassen.'
      : `${formats.number(count)} Dateien sind größer, als hier gesendet werden darf; ich habe sie weggelassen.`,
  stillVisible:
    'Diese Antwort ließ sich nicht zurückholen: Andere sehen die alte noch. Lösch sie von Hand oder bitte einen Admin darum.',
  pictureMissing: 'Das Bild der Farbtöne ließ sich nicht zeigen; der Text sagt alles, was es zeigt.',
  pictureAfterAll: 'Hier ist das Bild der Farbtöne nun doch.',
  filesInDirect: 'Die Dateien habe ich in unsere Direktnachrichten geschickt.',
  answeredHere: 'Wo du gefragt hast, konnte ich nicht antworten; deshalb antworte ich hier.',
  home: {
    recent: 'Zuletzt geteilt',
    nothingYet: 'Noch nichts. Hier stehen Antworten, die in einem Kanal geteilt wurden.',
    settings: 'Einstellungen',
    whoSees: 'Wer sieht Antworten in einem Kanal?',
    forWorkspace: 'Das gilt für alle im Workspace; ändern können es nur dessen Admins und Inhaber.',
    visibility: { private: 'Nur wer fragt', public: 'Alle im Kanal' },
  },
};
