import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords, PageWords } from '../say/platforms.ts';

const AGAIN = 'Häng sie noch einmal an oder füg den Klappentext ein.';
const LATER = 'Versuch es in einer Minute noch einmal oder füg den Klappentext ein.';

/** What chat platforms say in German. */
export const chat: ChatWords = {
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
    },
    bookTitle: { label: 'Titel', description: 'Er kommt auf die Farbtafel' },
    genres: {
      label: 'Genres',
      description: 'In deinen eigenen Worten, auf Englisch',
      placeholder: 'Krimi, Katzen',
    },
    comparables: {
      label: 'Vergleichstitel',
      description: 'Bis zu zehn Bücher wie deines, mit Titel und Autor, je Zeile eines oder mit Semikolons',
    },
    cover: { label: 'Ein Bild vom Cover', description: 'Um zu sehen, ob es zum Klappentext passt' },
    files: {
      label: 'Datei mit dem Klappentext, Bild vom Cover',
      description: 'Ein Text, Dokument oder E-Book statt des Klappentexts; ein Cover, ob es dazu passt',
    },
  },
  coverForm: { shortTitle: 'Ein Cover ansehen', submit: 'Ansehen' },
  desk: 'Weiter zur Gestaltung …',
  notYours: 'Nur wer gefragt hat, kann diese Antwort ändern. Schick /coverhues, um eine eigene zu bekommen.',
  answerGone: {
    one: (days) =>
      `Diese Antwort habe ich nicht mehr: Ich bewahre Antworten ${days} Tag auf. Schick den Klappentext noch einmal, dann antworte ich neu.`,
    other: (days) =>
      `Diese Antwort habe ich nicht mehr: Ich bewahre Antworten ${days} Tage auf. Schick den Klappentext noch einmal, dann antworte ich neu.`,
  },
  failed: 'Bei mir ist etwas schiefgegangen; an deinem Text lag es nicht. Bitte versuch es noch einmal.',
  busy: 'Ich habe gerade sehr viel zu tun. Bitte versuch es in einer Minute noch einmal.',
  restarting: 'Ich starte gerade neu. Bitte versuch es in einer Minute noch einmal.',
  interrupted:
    'Ich wurde neu gestartet, gerade als ich antwortete. Wenn hier keine Antwort steht, frag bitte noch einmal.',
  file: {
    faults: {
      ATTACHMENT_REFUSED: ({ name }) =>
        `Die Datei ${name} liegt nicht auf dieser Plattform selbst; deshalb habe ich sie nicht geöffnet. Häng die Datei selbst an oder füg den Klappentext ein.`,
      ATTACHMENT_REDIRECTED: ({ name }) =>
        `Die Datei ${name} darf ich von hier aus nicht öffnen. Schick sie mir in einer Direktnachricht oder füg den Klappentext ein.`,
      ATTACHMENT_EXPIRED: ({ name }) =>
        `Die Datei ${name} ist nicht mehr da: Ihr Link ist abgelaufen, oder sie wurde gelöscht. ${AGAIN}`,
      ATTACHMENT_LATE: ({ name }) => `Die Datei ${name} kam nicht rechtzeitig an. ${LATER}`,
      ATTACHMENT_BUSY: ({ name }) =>
        `Ich konnte ${name} nicht abrufen: Die Plattform ist gerade überlastet. ${LATER}`,
      ATTACHMENT_UNREACHABLE: ({ name }) => `Ich konnte ${name} nicht abrufen. ${LATER}`,
      ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
        `Die Datei ${name} ist zu groß: Ich lese Dateien bis ${limit}. Füg stattdessen den Klappentext ein.`,
      ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
        `Die Datei ${name} scheint ${kind} zu sein; das kann ich nicht lesen. Häng den Klappentext als Textdatei an oder füg ihn ein.`,
      ATTACHMENT_DOCUMENT: ({ name, kind }) =>
        `Die Datei ${name} scheint ${kind} zu sein; das kann ich nicht lesen. Speichere sie als reinen Text (.txt) und häng den an oder füg den Klappentext ein.`,
      ATTACHMENT_BROKEN: ({ name, kind }) =>
        `Ich konnte die Datei ${name} nicht lesen (${kind}): Sie scheint geschützt oder beschädigt zu sein oder zu viel zu enthalten. Speichere sie als reinen Text (.txt) und häng den an oder füg den Klappentext ein.`,
      ATTACHMENT_ENCODING: ({ name }) =>
        `Ich kann nicht sicher erkennen, wie die Datei ${name} kodiert ist. Speichere sie in UTF-8 und häng sie noch einmal an oder füg den Klappentext ein.`,
      ATTACHMENT_EMPTY: ({ name }) =>
        `In der Datei ${name} steht kein Text. Häng eine andere an oder füg den Klappentext ein.`,
    },
    leftOut: {
      one: () => 'Eine angehängte Datei habe ich weggelassen.',
      other: (count) => `${count} angehängte Dateien habe ich weggelassen.`,
    },
  },
  exported:
    'Hier ist die Palette als CSS, SCSS, Tailwind-Theme, Design-Tokens und SVG, für GIMP, als Adobe Swatch Exchange, für Photoshop und für Procreate, dazu alle Farbtöne als Tabelle.',
  exportedCover:
    'Hier ist die Palette, die dieses Cover trägt, als CSS, SCSS, Tailwind-Theme, Design-Tokens und SVG, für GIMP, als Adobe Swatch Exchange, für Photoshop und für Procreate und als Tabelle.',
  shortened: {
    hues: { one: () => 'ein weiterer Farbton', other: (count) => `${count} weitere Farbtöne` },
    withoutReasons: 'Damit es in eine Nachricht passt, fehlen hier die Gründe der letzten Farbtöne.',
    withoutHues: (hues) => `Damit es in eine Nachricht passt, fehlen hier ${hues}; der Export enthält alle.`,
    withoutBoth: (hues) =>
      `Damit es in eine Nachricht passt, fehlen hier die Gründe der letzten Farbtöne und ${hues}; der Export enthält alle.`,
  },
  filesTooLarge: {
    one: () => 'Eine Datei ist größer, als hier gesendet werden darf; ich habe sie weggelassen.',
    other: (count) =>
      `${count} Dateien sind größer, als hier gesendet werden darf; ich habe sie weggelassen.`,
  },
  stillVisible:
    'Diese Antwort ließ sich nicht zurückholen: Andere sehen die alte noch. Lösch sie von Hand oder bitte einen Admin darum.',
  pictureMissing: 'Das Bild der Farbtöne ließ sich nicht zeigen; der Text sagt alles, was es zeigt.',
  pictureAfterAll: 'Hier ist das Bild der Farbtöne nun doch.',
  filesInDirect: {
    one: () => 'Die Datei habe ich in unsere Direktnachrichten geschickt.',
    other: (count) => `Die ${count} Dateien habe ich in unsere Direktnachrichten geschickt.`,
  },
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

/** What the web page says in German. */
export const page: PageWords = {
  name: 'coverhues: Welche Farbe hat ein Buch wie deins?',
  skip: 'Zum Formular',
  heading: 'Welche Farbe hat ein Buch wie deins?',
  lede: 'Füg einen englischen Klappentext ein. Zehntausende Cover, eins nach dem anderen vermessen, sagen, welche Farbtöne solche Bücher tragen, in welcher Reihenfolge und warum.',
  language: 'Sprache',
  dark: 'Dunkle Seite',
  yourBook: 'Dein Buch',
  optional: 'freiwillig',
  drop: 'Wähl ein Bild aus, zieh es hierher oder füg es ein.',
  document:
    'Oder eine Text-, Word-, OpenDocument-, RTF- oder PDF-Datei mit dem Klappentext, oder ein E-Book.',
  removeCover: 'Bild entfernen',
  submit: 'Farbtöne vorschlagen',
  reading: 'Ich lese…',
  privacy:
    'Was du schickst, wird auf diesem Server gelesen und dann vergessen: Es wird nie gespeichert und nie protokolliert. Ein Link zum Teilen trägt es hinter dem # der Adresse, einem Teil, den Browser an keinen Server schicken.',
  privacyKept: {
    one: (days) =>
      `Texte und Bilder, die du schickst, werden auf diesem Server gelesen und dann vergessen: Sie werden nie gespeichert und nie protokolliert. Was die Antwort sagt, wird höchstens ${days} Tag aufbewahrt, damit du weiter danach fragen kannst. Ein Link zum Teilen trägt die Frage hinter dem # der Adresse, einem Teil, den Browser an keinen Server schicken.`,
    other: (days) =>
      `Texte und Bilder, die du schickst, werden auf diesem Server gelesen und dann vergessen: Sie werden nie gespeichert und nie protokolliert. Was die Antwort sagt, wird höchstens ${days} Tage aufbewahrt, damit du weiter danach fragen kannst. Ein Link zum Teilen trägt die Frage hinter dem # der Adresse, einem Teil, den Browser an keinen Server schicken.`,
  },
  examples: {
    heading: 'Probier ein Beispiel aus',
    kinds: {
      cozyMystery: 'Gemütlicher Krimi',
      spaceOpera: 'Weltraumoper',
      romance: 'Historischer Liebesroman',
      cookbook: 'Kochbuch',
      pictureBook: 'Bilderbuch',
      memoir: 'Lebenserinnerungen',
    },
  },
  genres: {
    suggestions: { one: () => 'Ein Vorschlag.', other: (count) => `${count} Vorschläge.` },
    added: (genre) => `Das Genre ${genre} ist hinzugefügt.`,
    remove: (genre) => `${genre} entfernen`,
    removed: (genre) => `Das Genre ${genre} ist entfernt.`,
  },
  comparables: {
    added: (book) => `${book} ist hinzugefügt.`,
    remove: (book) => `${book} entfernen`,
    removed: (book) => `${book} ist entfernt.`,
  },
  parts: {
    recognised: 'Erkannte Genres',
    bothShow: 'Was Klappentext und Cover zeigen',
    looksLike: 'Wonach das Cover aussieht',
    why: 'Farbton für Farbton',
    mood: 'Grund und Stimmung',
    onCover: 'Auf einem schlichten Cover',
  },
  named: 'von dir genannt',
  height:
    'Je höher das Buch, desto wahrscheinlicher der Farbton auf einem solchen Cover. Vorn stehen die Farbtöne, durch die sich solche Cover abheben.',
  copy: (hex) => `${hex} kopieren`,
  copied: (hex) => `Kopiert ist ${hex}.`,
  notCopied: (hex) => `Der Browser lässt hier nichts kopieren: ${hex} ist nicht in der Zwischenablage.`,
  next: 'Weiter damit',
  answerGone: 'Diese Antwort ist nicht mehr da. Schick das Formular noch einmal, dann kommt eine neue.',
  download: 'Farbtöne als Bild herunterladen',
  downloadColours: 'Coverfarben als Bild herunterladen',
  share: 'Link zum Teilen kopieren',
  shared:
    'Der Link ist kopiert. Er enthält den Text, die Genres, die Vergleichstitel und den Titel, aber kein Bild; wer ihn öffnet, bekommt die Antwort darauf.',
  linkInAddress: 'Der Browser lässt hier nichts kopieren, aber der Link steht jetzt in der Adresszeile.',
  print: 'Drucken',
  yourTitle: 'Dein Titel',
  asThumbnail: (height) => `Als Vorschaubild, ${height} Pixel hoch`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Titel: ${title}, Grund: ${ground}. Ihr Kontrast ist ${contrast}; Text braucht ${wanted}.`,
  empty: 'Schreib hier einen Klappentext, nenn ein paar Genres oder zeig ein Cover.',
  faulty: 'Das hat noch nicht geklappt',
  chooseAgain: 'Bitte wähl das Bild noch einmal aus; Browser vergessen es.',
  unreachable: 'Der Server war nicht zu erreichen. Dein Text ist noch da; bitte versuch es noch einmal.',
  notFound: 'Unter dieser Adresse gibt es keine Seite.',
  problems: {
    malformed: 'Diese Anfrage ist nicht so geschrieben, dass ich sie verstehe.',
    wrongMethod: 'Unter dieser Adresse geht das auf diese Weise nicht.',
    wrongKind: 'Was gesendet wurde, ist von einer Art, die hier nicht angenommen wird.',
    tooMuchText:
      'Das ist mehr Text, als ich annehmen kann. Bitte schick nur einen Klappentext, Genres und einen Titel.',
  },
  back: 'Zurück zum Formular',
  api: 'Für Programme',
};
