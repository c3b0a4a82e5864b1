import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords } from '../platforms/chat.ts';
import type { PageWords } from '../platforms/page.ts';
import type { NoticeWords } from '../platforms/notices.ts';

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
  storeAway:
    'Ich komme gerade nicht an das heran, was ich aufbewahre. Bitte versuch es in ein paar Minuten noch einmal.',
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

/** What the pages on the bot itself say in German. */
export const notices: NoticeWords = {
  titles: {
    about: 'Über coverhues',
    privacy: 'Datenschutz',
    terms: 'Nutzungsbedingungen',
    support: 'Hilfe',
  },
  install: { slack: 'Zu Slack hinzufügen', discord: 'Zu Discord hinzufügen' },
  deleteAnswer: 'Diese Antwort löschen',
  answerDeleted: 'Die Antwort ist gelöscht: Von ihr ist nichts mehr gespeichert.',
  onTheWay:
    'Auf dem Weg zur Antwort kann eine Frage in der Datenbank dieses Servers stehen, solange sie beantwortet wird.',
  operator: {
    heading: 'Wer das betreibt',
    name: 'Betreiber',
    contact: 'Kontakt',
    country: 'Serverstandort',
    unnamed: 'Wer diesen Server betreibt, steht hier nicht. Frag, wer dir die Adresse gegeben hat.',
  },
  about: {
    what: {
      heading: 'Was es tut',
      lines: [
        'Gib coverhues den Klappentext eines Buchs, und es antwortet mit den Farbtönen, die Cover solcher Bücher wirklich haben: der Reihe nach, jeder mit seinem Grund, mit Paletten und einem Bild.',
        'Zeig ihm ein Cover, und es sagt, nach welcher Art Buch das aussieht, welche Farben es selbst hat und wie sein Titel zu lesen ist.',
      ],
    },
    how: {
      heading: 'Woher die Antworten kommen',
      lines: [
        'Sie beruhen auf Zehntausenden echter Cover, eins nach dem anderen gemessen. Ein kleines Modell auf diesem Server liest, was du schickst; kein großes Sprachmodell wird gefragt, und kein Text geht an einen anderen Dienst.',
        'Es kann sich irren und sagt, wie sicher es ist. Wie ein Cover aussehen soll, entscheiden Menschen.',
      ],
    },
    slack: {
      heading: 'Auf Slack',
      lines: [
        '/coverhues mit einem Klappentext gibt die Antwort; ohne Worte öffnet es ein Formular.',
        '/covergenre sieht sich ein Cover an, /series die Bücher einer Reihe, /shelf hebt Antworten unter Namen auf, /vote lässt über Paletten abstimmen.',
        'Im Menü einer Nachricht steht ein Eintrag dafür, und wer die App erwähnt oder ihr direkt schreibt, bekommt eine Antwort.',
        'Sie schreibt nur, wo jemand fragt. In Kanälen liest sie die Nachricht, die sie erwähnt, die, mit der deren Thread beginnt, und die, deren Menü du wählst, und keine anderen.',
      ],
    },
    discord: {
      heading: 'Auf Discord',
      lines: [
        '/coverhues mit einem Klappentext gibt die Antwort; ohne Optionen öffnet es ein Formular.',
        '/covergenre sieht sich ein Cover an, /series die Bücher einer Reihe, /shelf hebt Antworten unter Namen auf, /vote lässt über Paletten abstimmen.',
        'Im Menü einer Nachricht steht ein Eintrag dafür, und wer den Bot erwähnt oder ihm direkt schreibt, bekommt eine Antwort.',
        'Er schreibt nur, wo jemand fragt, und liest keine Nachrichten außer denen, die für ihn bestimmt sind, und denen, auf die diese antworten.',
      ],
    },
    page: {
      heading: 'Hier',
      lines: ['Die Seite auf diesem Server tut dasselbe ohne ein Konto.'],
    },
  },
  privacy: {
    read: {
      heading: 'Was gelesen wird',
      lines: [
        'Texte, Dateien und Bilder, die du schickst, werden im Arbeitsspeicher dieses Servers gelesen, um dir zu antworten, und dann vergessen: Sie werden nie gespeichert und nie protokolliert.',
      ],
      inChats:
        'In Unterhaltungen liest der Bot, was für ihn bestimmt ist: Befehle und Formulare, direkte Nachrichten, Nachrichten, die ihn erwähnen oder deren Menü du wählst, und worauf diese antworten.',
    },
    kept: {
      heading: 'Was gespeichert wird, und wie lange',
      answers: (days) =>
        `Eine Antwort, ${days} Tage lang, damit ihre Knöpfe funktionieren: Zahlen, Paletten, der Titel, die Genres und Bücher, die du genannt hast, und Wörter des Klappentexts, die ihre Gründe zitieren; kein Text, kein Bild. Dazu deine Kennung auf der Plattform, damit sie gelöscht wird, wenn du das willst.`,
      page: ({ answers, days }) =>
        `Von den Antworten dieser Seite die letzten ${answers}, höchstens ${days} Tage lang: dasselbe, unter keinem Namen.`,
      pageAlone: ({ answers, days }) =>
        `Von den Antworten dieser Seite die letzten ${answers}, höchstens ${days} Tage lang, damit ihre Knöpfe funktionieren: Zahlen, Paletten, der Titel, die Genres und Bücher, die du genannt hast, und Wörter des Klappentexts, die ihre Gründe zitieren; kein Text, kein Bild und kein Name.`,
      pageNothing: 'Von den Antworten dieser Seite nichts.',
      shelf: (days) =>
        `Was du in ein Regal stellst, mit deiner Kennung und ohne ein Wort des Klappentexts, bis du es löschst oder es ${days} Tage lang niemand benutzt hat.`,
      votes:
        'Eine Abstimmung, mit der Kennung dessen, der gefragt hat, bis zwei Wochen nach ihrem Ende; wer was gewählt hat, bis zum Ende.',
      slack:
        'Von einem Workspace auf Slack: das Token, mit dem die App dort arbeitet, verschlüsselt, wer Antworten sieht, und zuletzt geteilte Farbtöne, bis die App entfernt wird.',
      discord:
        'Durch welche Server von Discord du zu deinem eigenen Regal gekommen bist, damit es gelöscht wird, wenn du den letzten verlässt.',
      heard:
        'Ein Hashwert dessen, was schon gehört wurde, zwei Stunden lang, damit nichts doppelt beantwortet wird; und während an einer Frage gearbeitet wird, höchstens fünfzehn Minuten lang, wie zu erreichen ist, wer gefragt hat.',
      memory:
        'Nur im Arbeitsspeicher, bis zu einem Neustart: Sprachen von Menschen, und Netzadressen der Besucher dieser Seite, damit niemand zu oft fragt.',
    },
    never: {
      heading: 'Was nie geschieht',
      lines: [
        'Nichts wird verkauft, weitergegeben, für Werbung benutzt oder zum Trainieren verwendet. Die Seite setzt kein Cookie außer einem, das eine gewählte Darstellung behält.',
        'Im Protokoll steht nichts von dem, was Menschen geschrieben haben.',
      ],
      platforms:
        'Slack und Discord selbst speichern, was dort gesagt wird, wie es in ihren eigenen Bedingungen steht.',
    },
    deleted: {
      heading: 'Wie es gelöscht wird',
      chats: '/shelf vergiss-mich löscht sofort alles, was von dir gespeichert ist, und sagt, was das war.',
      shared:
        'Was du für andere gespeichert oder zur Abstimmung gestellt hast, bleibt bei ihnen, ohne deine Kennung.',
      slack: 'Auf Slack tut ein Knopf im Home-Tab der App dasselbe.',
      page: 'Unter einer Antwort dieser Seite löscht ein Knopf sie.',
      places: 'Entfernt ein Server oder ein Workspace die App, wird gelöscht, was von ihm gespeichert ist.',
      asked:
        'Wer diesen Server betreibt, löscht es für alle, die darum bitten: siehe unten. Alles andere wird von selbst gelöscht, wenn seine Zeit um ist.',
    },
    version: {
      heading: 'Für welche Version das gilt',
      line: (version) => `Das tut coverhues ${version}, das hier läuft.`,
    },
  },
  terms: [
    {
      heading: 'Was du bekommst',
      lines: [
        'Zählungen dessen, was Cover tragen, und Paletten, die daraus folgen: ein Rat, kein Versprechen. Er kann falsch sein. Prüfe Farben und Kontrast, bevor etwas gedruckt wird.',
      ],
    },
    {
      heading: 'Was du schickst',
      lines: [
        'Schick nur, was du schicken darfst, und nichts, was gegen Gesetze verstößt. Versuche nicht, den Dienst zu überlasten oder an das zu kommen, was anderen gehört.',
        'Was du schickst, bleibt deins. Was zurückkommt, Paletten, Bilder und Dateien, darfst du verwenden, wofür du willst; genannte Titel und Cover gehören ihren Eigentümern.',
      ],
    },
    {
      heading: 'Was nicht versprochen wird',
      lines: [
        'Der Dienst kommt, wie er ist, ohne jede Gewähr, soweit das Gesetz es erlaubt. Er kann sich ändern, pausieren oder enden, und wer ihn missbraucht, kann ausgeschlossen werden.',
      ],
    },
  ],
  platformTerms: {
    heading: 'Andere Bedingungen',
    lines: ['Auf Slack und auf Discord gelten daneben deren eigene.'],
  },
  support: {
    help: {
      heading: 'Wie man es benutzt',
      slack: 'Auf Slack sagt /coverhues help, wie man fragt, und der Home-Tab der App ebenso.',
      discord: 'Auf Discord sagt /help, wie man fragt.',
      page: 'Hier hat die Seite Beispiele zum Ausprobieren.',
    },
    faults: {
      heading: 'Wenn etwas nicht stimmt',
      lines: [
        'Kommt keine Antwort, versuch es in einer Minute noch einmal. Bleibt es so, schreib an den Betreiber dieses Servers, mit der Uhrzeit und dem, was du getan hast; den Text selbst braucht es nicht.',
        'Soll gelöscht werden, was von dir gespeichert ist, oder willst du wissen, was das ist, schreib an dieselbe Adresse.',
      ],
    },
    weakness: {
      heading: 'Wenn du eine Schwachstelle gefunden hast',
      lines: ['Sag es zuerst dem Betreiber dieses Servers, und wie man sie zu sehen bekommt.'],
    },
  },
};
