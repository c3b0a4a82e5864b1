import type { NoticeWords } from '../say/notices.ts';

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
