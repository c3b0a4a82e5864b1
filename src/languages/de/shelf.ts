import type { ShelfWords } from '../say/shelf.ts';

/** What is said of a shelf in German. */
export const shelf: ShelfWords = {
  actions: {
    list: { name: 'liste', description: 'Was im Regal steht' },
    show: {
      name: 'zeigen',
      description: 'Eine gespeicherte Antwort noch einmal, mit allem, was man danach fragen kann',
    },
    compare: {
      name: 'vergleichen',
      description: 'Zwei gespeicherte Paletten nebeneinander, und worin sie sich unterscheiden',
    },
    rename: { name: 'umbenennen', description: 'Einer gespeicherten Antwort einen anderen Namen geben' },
    delete: { name: 'löschen', description: 'Eine gespeicherte Antwort aus dem Regal nehmen' },
    forget: { name: 'vergessen', description: 'Dein eigenes Regal mit allem darin löschen' },
    'forget-me': {
      name: 'vergiss-mich',
      description: 'Alles löschen, was von dir aufgehoben ist: Antworten, dein eigenes Regal, deine Stimmen',
    },
  },
  options: {
    name: { name: 'name', description: 'Unter welchem Namen sie gespeichert ist' },
    other: { name: 'andere', description: 'Womit sie verglichen wird' },
    to: { name: 'neu', description: 'Ihr neuer Name' },
    page: { name: 'seite', description: 'Welche Seite der Liste' },
    whose: { name: 'wessen', description: 'Wessen Regal; dein eigenes, wenn du nichts anderes sagst' },
  },
  whose: { mine: 'meins', channel: 'das dieses Kanals', everybody: 'das von allen hier' },
  headings: { mine: 'Dein Regal', channel: 'Das Regal dieses Kanals', everybody: 'Das Regal von allen' },
  form: {
    shortTitle: 'Ins Regal stellen',
    submit: 'Speichern',
    name: { label: 'Bezeichnung', description: 'Bis zu 60 Zeichen; damit findet sich die Palette wieder' },
    whose: { label: 'In wessen Regal' },
  },
  untitled: 'Ohne Titel',
  palettes: { one: (count) => `${count} Palette`, other: (count) => `${count} Paletten` },
  page: ({ page, pages }) => `Seite ${page} von ${pages}`,
  howToGoOn:
    'Lass dir eine mit ihrem Namen zeigen, dann geht noch einmal alles, was nach einer Antwort geht.',
  saved: {
    mine: (name) => `${name} steht in deinem Regal. Vom Klappentext wird nichts mit aufbewahrt.`,
    channel: (name) => `${name} steht im Regal dieses Kanals. Vom Klappentext wird nichts mit aufbewahrt.`,
    everybody: (name) => `${name} steht im Regal von allen hier. Vom Klappentext wird nichts mit aufbewahrt.`,
  },
  shown: {
    mine: ({ name, date }) => `Aus deinem Regal: ${name}, gespeichert am ${date}.`,
    channel: ({ name, date }) => `Aus dem Regal dieses Kanals: ${name}, gespeichert am ${date}.`,
    everybody: ({ name, date }) => `Aus dem Regal von allen hier: ${name}, gespeichert am ${date}.`,
  },
  won: {
    plain: ({ votes, of, date }) =>
      `Sie hat eine Abstimmung gewonnen, die am ${date} endete, mit ${votes} von ${of} Stimmen.`,
    asked: ({ question, votes, of, date }) =>
      `Sie hat die Abstimmung ${question} gewonnen, die am ${date} endete, mit ${votes} von ${of} Stimmen.`,
  },
  renamed: ({ from, to }) => `${from} heißt jetzt ${to}.`,
  deleted: (name) => `${name} steht nicht mehr im Regal.`,
  forgotten: {
    none: 'In deinem Regal stand nichts.',
    one: (count) => `Dein Regal ist gelöscht, mit ${count} Palette.`,
    other: (count) => `Dein Regal ist gelöscht, mit allen ${count} Paletten.`,
  },
  forgottenMe: {
    none: 'Von dir ist nichts aufgehoben.',
    all: 'Alles, was von dir aufgehoben war, ist gelöscht.',
    deleted: (what) => `Das waren: ${what}.`,
    answers: { one: (count) => `${count} Antwort`, other: (count) => `${count} Antworten` },
    entries: {
      one: (count) => `${count} Palette in deinem Regal`,
      other: (count) => `${count} Paletten in deinem Regal`,
    },
    ballots: {
      one: (count) => `deine Stimme in ${count} laufenden Abstimmung`,
      other: (count) => `deine Stimmen in ${count} laufenden Abstimmungen`,
    },
    shared: {
      one: () =>
        'Eines, was du für andere gespeichert oder gefragt hast, bleibt hier bei ihnen und sagt nicht mehr, dass du es warst.',
      other: (count) =>
        `${count} Dinge, die du für andere gespeichert oder gefragt hast, bleiben hier bei ihnen und sagen nicht mehr, dass du es warst.`,
    },
    messages: 'Nachrichten in Unterhaltungen hebe nicht ich auf: Lösche sie, wo sie stehen.',
  },
  faults: {
    empty: 'Ein Name braucht einen Buchstaben, eine Ziffer oder ein sichtbares Zeichen.',
    long: (most) => `Dieser Name ist zu lang: Es gehen bis zu ${most} Zeichen.`,
    taken: (name) =>
      `Es gibt schon eine Palette namens ${name}. Wähl einen anderen Namen oder benenn zuerst jene um.`,
    full: (most) => `Das Regal ist voll: Es fasst ${most} Paletten. Lösch zuerst eine.`,
    missing: {
      mine: (name) => `Eine Palette ${name} gibt es in deinem Regal nicht.`,
      channel: (name) => `Eine Palette ${name} gibt es im Regal dieses Kanals nicht.`,
      everybody: (name) => `Eine Palette ${name} gibt es im Regal von allen hier nicht.`,
    },
    nothing: {
      mine: 'Dein Regal ist leer. Unter einer Antwort kannst du sie speichern.',
      channel: 'Das Regal dieses Kanals ist leer. Unter einer Antwort kannst du sie hier speichern.',
      everybody: 'Das Regal von allen hier ist leer. Unter einer Antwort kannst du sie hier speichern.',
    },
    refused: (name) =>
      `Die Palette ${name} gehört jemand anderem: Nur wer sie gespeichert hat oder moderiert, kann sie ändern.`,
    onlyMine:
      'Hier hast du nur dein eigenes Regal; gemeinsame gibt es in Kanälen, in denen ich Mitglied bin.',
    same: 'Nenn zum Vergleichen zwei verschiedene Paletten.',
  },
  compare: {
    headline: (one, other) => `${one} neben ${other}`,
    identical: 'Beides ist dieselbe Palette.',
    shared: (colours) => `Beide tragen ${colours}.`,
    nothingShared: 'Sie haben keine Farbe gemeinsam.',
    ground: {
      both: (colour) => `Der Grund von beiden: ${colour}.`,
      each: ({ name, colour }) => `Der Grund von ${name}: ${colour}.`,
    },
    main: {
      both: (colour) => `Die Hauptfarbe von beiden: ${colour}.`,
      each: ({ name, colour }) => `Die Hauptfarbe von ${name}: ${colour}.`,
    },
    usual: ({ colour, share }) => `Von den Covern solcher Bücher tragen ${share} diese Farbe: ${colour}.`,
    contrast: {
      both: (ratio) => `Die Schrift hebt sich von beiden Gründen gleich ab, ${ratio} zu 1.`,
      each: ({ name, ratio }) => `Die Schrift von ${name} hebt sich ${ratio} zu 1 ab.`,
    },
    opening: 'Zwei Paletten nebeneinander:',
  },
  link: 'Link zu dieser Palette',
  linked:
    'Dieser Link enthält die Palette selbst: Wer ihn öffnet, sieht die Farben, und nichts davon gelangt auf einen Server oder bleibt dort.',
  nobodys: 'Hier hat niemand ein Regal.',
  shared: {
    title: 'Eine geteilte Palette',
    unreadable:
      'Diese Adresse enthält keine lesbare Palette. Vielleicht ist sie abgeschnitten: Kopier sie noch einmal, ganz.',
    needsScript:
      'Die Palette steht hinter dem # der Adresse, das kein Server sieht, also muss dein Browser sie zeichnen: Schalte JavaScript für diese Seite ein.',
    palette: 'Farben der Palette',
    hues: 'Farbtöne solcher Cover',
    genres: 'Art der Bücher',
  },
  home: {
    show: 'Zeigen',
    delete: 'Löschen',
    more: 'Der Rest deines Regals: /shelf liste',
    forgetMe: 'Alles löschen, was von mir aufgehoben ist',
    confirm:
      'Deine Antworten, dein eigenes Regal und deine Stimmen werden gelöscht. Knöpfe unter deinen Antworten gehen dann nicht mehr.',
  },
};
