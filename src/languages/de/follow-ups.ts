import type { DeskWords } from '../follow-ups/desk.ts';
import type { SightWords } from '../follow-ups/sight.ts';
import type { BriefWords } from '../follow-ups/brief.ts';
import type { ShelfWords } from '../follow-ups/shelf.ts';
import type { VoteWords } from '../follow-ups/vote.ts';
import type { Sentences } from '../sentences.ts';

/** Labels of buttons, in German. */
export const followUps: Sentences['followUps'] = {
  why: 'Warum diese?',
  more: 'Mehr Farbtöne',
  other: 'Andere Palette',
  view: 'Wie andere es sehen',
  roll: 'Nächste Palette',
  swap: 'Grund und Hauptfarbe tauschen',
  lock: 'Farben behalten, Rest neu wählen …',
  export: 'Exportieren: Dateien für Gestaltungsprogramme',
  brief: 'Briefing für die Gestaltung (PDF)',
  save: 'Ins Regal stellen, mit Namen',
  link: 'Ein Link mit dieser Palette',
  vote: 'Über Paletten abstimmen lassen',
  share: 'Teilen',
  private: 'Privat machen',
};

/** What is said in German of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role} (behalten)`,
  heading: (colours) => `Eine Palette, die ${colours} behält`,
  changed: 'Die Palette mit zwei getauschten Rollen',
  order: 'Die Farbtöne unten sind die solcher Cover, gleich was behalten wird.',
  keeping: (colours) => `Behalten: ${colours}.`,
  place: ({ at, of, them }) =>
    `Palette ${at} von ${of}, alle von echten Covern, die ${them} oder nahe Töne tragen; die für dieses Buch beste kommt zuerst.`,
  near: ({ at, of }) => `Palette ${at} von ${of}, von einem echten Cover, das dem nahekommt.`,
  byRule: ({ at, of, rule }) =>
    `Palette ${at} von ${of}, die kein echtes Cover trägt: Sie folgt einer Farbregel (${rule}).`,
  rules: {
    complement: 'Komplementärfarbe der kräftigsten',
    split: 'geteilte Komplementärfarben',
    neighbours: 'Nachbarn im Farbkreis',
    triad: 'Farbdreiklang',
    tints: 'helle und dunkle Töne einer Farbe',
    ground: 'deine Farben allein, auf einem Grund, von dem sie sich abheben',
  },
  against: ({ ground, whole, share }) =>
    `Diese Palette steht auf ${ground}, wo nur ${share} solcher Cover im Ganzen ${whole} sind.`,
  last: 'Das ist die letzte davon: Weiter geht es wieder mit der ersten.',
  them: { one: 'sie', two: 'beide', all: 'sie alle' },
  where: { one: 'in der gewünschten Rolle', more: 'in den gewünschten Rollen' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `Von ${such} Covern solcher Bücher tragen ${carrying} ${them}${where} (${share}), von allen Covern ${usual}: ${times} so oft wie üblich.`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `Von ${such} Covern solcher Bücher tragen ${carrying} ${them}${where} (${share}), von allen Covern ${usual}: etwa so oft wie üblich.`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `Von ${such} Covern solcher Bücher tragen ${carrying} ${them}${where} (${share}), von allen Covern ${usual}: seltener als üblich.`,
  few: ({ such, carrying, share, usual, where }) =>
    `Getragen${where} von ${carrying} von ${such} Covern solcher Bücher (${share}), zu wenigen für einen Vergleich mit allen Covern (${usual}).`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `Von ${such} Covern solcher Bücher trägt keines ${them}${where}; von ${usual} Covern aller Art sind es ${carrying}.`,
  none: ({ where }) => `Kein Cover, das ich kenne, trägt das${where}.`,
  distances: (list) =>
    `Was das echte Cover dahinter trägt, weicht davon ab: ${list} (in OKLab, wo 0,02 eben noch zu sehen ist).`,
  distance: ({ name, distance }) => `${name} um ${distance}`,
  swapped: ({ ground, ink }) =>
    `Zwei Farben haben ihre Rollen getauscht: Der Grund ist jetzt ${ground}, und die Schrift ist ${ink}.`,
  question: 'Welche Farben sollen bleiben?',
  howTo:
    'Nenne sie mit ihren Nummern, mit einem Wort wie „weinrot“ oder als #b22222: bis zu fünf. Eine Rolle gibst du so an: weinrot = Grund.',
  faults: {
    unknown: (word) => `${word} ist keine Farbe, die ich kenne.`,
    didYouMean: (words) => `Meintest du ${words}?`,
    examples: 'Ich kenne Farben wie firebrick, marineblau, dunkelrot, #b22222 und rgb(178, 34, 34).',
    tooMany: (most) => `Ich behalte bis zu ${most} Farben; also zählen die ersten ${most}.`,
    alike: (one, other) =>
      `${one} und ${other} sind auf einem Cover kaum zu unterscheiden; ich behalte nur die erste.`,
    noSuchNumber: ({ number, colours }) =>
      `Eine Farbe ${number} gibt es nicht: Diese Palette hat ${colours}.`,
    noPart: (word) => `${word} ist keine Rolle einer Palette: Es gibt Grund, Hauptfarbe, Akzent und Schrift.`,
    lacksPart: (typed) => `In ${typed} fehlt die Rolle: Es gibt Grund, Hauptfarbe, Akzent und Schrift.`,
    lacksColour: (typed) => `In ${typed} fehlt die Farbe: Sie steht vor dem Zeichen.`,
    leavesOut: (typed) => `Ich kann Farben behalten, aber keine ausschließen; ${typed} ändert also nichts.`,
    taken: ({ colour, role }) =>
      `Eine Palette hat nur eine Farbe für diese Rolle (${role}); ${colour} bleibt in einer anderen.`,
    unread: ({ colour, other, contrast }) =>
      `${other} und ${colour} haben einen Kontrast von ${contrast}, zu wenig für Schrift (nötig sind 4,5); ${colour} bleibt in einer anderen Rolle.`,
    ink: (colour) =>
      `Die Schrift war ${colour}, ähnlich wie eine behaltene Farbe: Die kann jetzt anderswo stehen, und die Schrift bekommt eine, die zu lesen ist.`,
    inkKept: (colour) =>
      `${colour} bleibt für die Schrift; gezeigt werden nur Gründe, auf denen sie zu lesen ist.`,
    nothing:
      'Ich habe keine Palette mit all diesen Farben gefunden; diese bleibt, wie sie war. Behalte weniger davon.',
    noCovers: 'Dieses Modell kennt keine echten Cover, also gibt es keine Paletten durchzugehen.',
    noSwap:
      'Tauschen kann ich zwei von ground, main, accent und ink oder zwei Nummern dieser Palette, etwa 1 und 2.',
  },
  form: {
    shortTitle: 'Farben behalten',
    submit: 'Rest neu wählen',
    colours: { label: 'Farben dieser Palette', description: 'Was du auswählst, bleibt' },
    own: {
      label: 'Eigene Farben',
      description: 'Wörter, Hexwerte oder rgb(), mit Kommas dazwischen',
      placeholder: 'weinrot als Grund, #b22222',
    },
  },
};

/** What is said of how others see a palette in German. */
export const sight: SightWords = {
  edge: {
    light: (colour) =>
      `Auf einer weißen Seite verschwimmt der Grund: So ein Cover braucht eine dünne Kante (${colour}).`,
    dark: (colour) =>
      `Auf einer dunklen Seite verschwimmt der Grund: So ein Cover braucht eine dünne Kante (${colour}).`,
  },
  faintType: (least) =>
    `Für manche Farbenblinde hat Schrift auf diesem Grund nur einen Kontrast von ${least}, wo 4,5 gut ist: Setze sie groß und fett oder auf ein Feld in anderer Farbe.`,
  merging: {
    look: {
      grey: (colours) => `in Grau sehen ${colours} gleich aus`,
      blind: (colours) => `für manche Farbenblinde sehen ${colours} gleich aus`,
      both: (colours) => `in Grau und für manche Farbenblinde sehen ${colours} gleich aus`,
    },
    line: {
      light: (looks) => `${looks}; eine helle Linie hält sie auseinander.`,
      dark: (looks) => `${looks}; eine dunkle Linie hält sie auseinander.`,
      either: (looks) => `${looks}; eine helle oder dunkle Linie hält sie auseinander.`,
    },
  },
  title: {
    whole: (parts) => `In den Größen der Läden: Der Titel ${parts}.`,
    clear: (sizes) => `ist bei ${sizes} Pixeln lesbar`,
    faint: (sizes) => `ist bei ${sizes} Pixeln blass`,
    lost: (sizes) => `geht bei ${sizes} Pixeln verloren`,
    small: ({ sizes, letters }) =>
      `geht bei ${sizes} Pixeln verloren, wo seine Buchstaben keine ${letters} hoch sind`,
    lostInGrey: (sizes) => `geht in Grau bei ${sizes} Pixeln verloren`,
  },
  view: {
    headline: 'Die Palette, wie andere sie sehen',
    ink: ({ colour, least }) =>
      `Schrift auf ihrem Grund hat einen Kontrast von ${colour}, und ${least}, wo man sie am schlechtesten sieht; gut ist er ab 4,5, und für große Buchstaben reicht 3.`,
    apart: 'Keine benachbarten Farben verschwimmen in Grau oder für Farbenblinde.',
    standsOut: 'Der Grund hebt sich von weißen und von dunklen Seiten ohne Kante ab.',
  },
  viewPicture: {
    heading: 'Wie andere es sehen',
    alike: 'sehen gleich aus',
    sights: {
      colour: { name: 'In Farbe', detail: 'wie die meisten sehen' },
      grey: { name: 'In Grau', detail: 'wie E-Ink es zeigt' },
      protan: { name: 'Protanopie', detail: 'ohne Zapfen für Rot' },
      deutan: { name: 'Deuteranopie', detail: 'ohne Zapfen für Grün' },
      tritan: { name: 'Tritanopie', detail: 'ohne Zapfen für Blau' },
    },
    pages: { light: 'Auf einer weißen Seite', dark: 'Auf einer dunklen Seite' },
    sizes: (sizes) => `${sizes} Pixel`,
    type: (contrast) => `Kontrast der Schrift ${contrast}`,
    opening: 'Eine Palette und schlichte Cover, die sie tragen, wie andere sie sehen:',
    lookAlike: (colours) => `${colours} sehen gleich aus`,
  },
};

/** What a brief says in German. */
export const brief: BriefWords = {
  label: 'Cover-Briefing',
  untitled: 'Ein Buch ohne Titel',
  cover: 'Ein Cover',
  undrawable:
    'Keine Schrift hier hat alle Zeichen dieses Titels; er steht in den Eigenschaften des Dokuments.',
  unset: 'Ein Titel, den keine Schrift hier setzen kann',
  headings: {
    palette: 'Palette, am Bildschirm und im Druck',
    plainCovers: 'Einfache Cover, so klein wie in Shops',
    ground: 'Grund und Stimmung',
    ranges: 'Spielräume statt Vorschriften',
    avoid: 'Was zu meiden ist',
  },
  columns: {
    screen: 'Bildschirm',
    print: 'Druck',
    colour: 'Rolle und Farbe',
    hex: 'sRGB',
    ink: 'Farbe',
    note: 'Schrift und Druck',
  },
  lightness: {
    dark: (share) => `${share} dunkel`,
    mid: (share) => `${share} dazwischen`,
    light: (share) => `${share} hell`,
  },
  carried: (share) => `${share} tragen sie`,
  taken: (share) => `${share} der Fläche`,
  contrast: (ratio) => `Kontrast zum Grund ${ratio}.`,
  prints: 'Druckt sich wie gezeigt.',
  printsAs: (hex) => `Druckt sich als ${hex}.`,
  nearest: (hex) => `Nächste druckbare: ${hex}.`,
  ground: ({ from, to }) =>
    `Helligkeit des Grunds bei der mittleren Hälfte der hier genannten Cover: ${from} bis ${to} (0 ist Schwarz, 100 Weiß).`,
  areas: ({ largest, next }) =>
    `Die größte Farbe nimmt ${largest.from} bis ${largest.to} der Fläche ein, die nächste ${next.from} bis ${next.to}.`,
  rare: (colours) => `Hier seltener als sonst: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, gegenüber ${usual} aller Cover`,
  faint: (names) => `Zu schwach für Schrift auf diesem Grund: ${names} (Kontrast unter 3\u00a0:\u00a01).`,
  heavy: ({ name, ink, most }) =>
    `${name} braucht ${ink} Farbauftrag; Druckmaschinen vertragen etwa ${most}.`,
  nothing: 'Hier fällt nichts auf, was zu meiden wäre.',
  source: {
    covers: (count) =>
      `Aus den ${count} echten Covern, die diesem Buch am nächsten stehen, in einem Index vermessener Cover.`,
    hues: 'Aus den Anteilen von Farbtönen auf echten Covern solcher Genres.',
    cover: 'Aus dem Cover selbst, neben vermessenen Covern.',
    figures: 'Anteile beziehen sich auf solche Cover; Druckwerte sind ein Anfang und kein Proof.',
  },
  drawn: 'Hier ist das Briefing für die Gestaltung: eine Seite PDF.',
};

/** What is said of saved answers in German. */
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

/** What is said of votes in German. */
export const vote: VoteWords = {
  options: {
    question: { name: 'frage', description: 'Worüber abgestimmt wird' },
    palette: { name: 'palette', description: 'Eine Palette aus einem Regal, mit ihrem Namen' },
    hours: {
      name: 'stunden',
      description: 'Wie viele Stunden die Abstimmung dauert, von 1 bis 168; sonst 24',
    },
  },
  usualQuestion: 'Welche Farben soll das Cover tragen?',
  rules: {
    poll: 'Alle haben eine Stimme und können sie bis zum Ende ändern.',
    buttons: 'Alle haben eine Stimme; wer einen anderen Knopf drückt, ändert sie.',
  },
  tie: 'Bei Gleichstand gewinnt, was zuerst aufgeführt ist.',
  cover: (number) => `Cover ${number}`,
  button: (number) => `Für ${number} stimmen`,
  votes: { one: (count) => `${count} Stimme`, other: (count) => `${count} Stimmen` },
  ends: 'Ende der Abstimmung',
  posted: 'Die Abstimmung läuft und endet von selbst.',
  form: {
    shortTitle: 'Abstimmen lassen',
    submit: 'Abstimmen lassen',
    question: 'Frage',
    palettes: 'Paletten aus Regalen',
    covers: { label: 'Cover', description: 'Bilder von Covern; mit den Paletten zusammen bis zu 5 zur Wahl' },
    hours: 'Wie lange',
  },
  lasts: { one: (count) => `${count} Stunde`, other: (count) => `${count} Stunden` },
  opening: 'Zur Abstimmung:',
  cast: {
    counted: (name) => `Deine Stimme gilt für ${name}. Um sie zu ändern, stimm für etwas anderes.`,
    changed: (name) => `Deine Stimme gilt jetzt für ${name}.`,
    known: 'Eine spätere Stimme von dir zählt schon.',
    over: 'Diese Abstimmung ist zu Ende; daran ändert sich nichts mehr.',
    gone: 'Diese Abstimmung ist nicht mehr gespeichert.',
    elsewhere: 'Diese Abstimmung findet anderswo statt: Nur wer in ihrem Kanal ist, stimmt mit ab.',
  },
  ended: {
    won: ({ name, votes, of }) =>
      `Die Abstimmung ist zu Ende: ${name} gewinnt, mit ${votes} von ${of} Stimmen.`,
    level: ({ name, votes, of, others }) =>
      `Die Abstimmung ist zu Ende: ${name} gewinnt, mit ${votes} von ${of} Stimmen, weil zuerst aufgeführt; ebenso viele haben ${others}.`,
    nobody: 'Die Abstimmung ist zu Ende, und niemand hat mitgemacht.',
  },
  kept: (name) => `Was gewonnen hat, steht im Regal dieses Kanals: ${name}.`,
  shelfFull: 'Das Regal dieses Kanals ist voll, also steht nicht darin, was gewonnen hat.',
  deleted: (question) =>
    `Die Abstimmung ${question} wurde gelöscht und hat geendet, ohne dass etwas gewonnen hat.`,
  byButtons: 'Umfragen darf ich hier nicht machen, also wird mit Knöpfen abgestimmt.',
  faults: {
    nowhere: 'Eine Abstimmung braucht einen Kanal in einem Chat, in dem andere mitmachen.',
    alone: 'Eine Abstimmung braucht andere: Frag in einem Kanal oder Thread danach, nicht hier.',
    stranger:
      'In diesem Kanal bin ich kein Mitglied, könnte also die Stimmen nicht zählen. Lad mich ein und frag noch einmal.',
    unsent:
      'Die Abstimmung konnte nicht veröffentlicht werden: Ich darf hier nicht schreiben, oder der Thread ist geschlossen.',
    hours: 'Eine Abstimmung dauert 1 bis 168 Stunden.',
    tooFew: 'Eine Abstimmung braucht mindestens zwei Dinge zur Wahl: Paletten aus einem Regal oder Cover.',
    tooMany: (most) =>
      `Das ist zu viel zur Wahl: Ich lasse über bis zu ${most} Paletten oder Cover abstimmen.`,
    missing: (name) =>
      `Eine Palette ${name} gibt es weder in deinem Regal noch in dem dieses Kanals oder von allen hier.`,
    same: (names) => `Dieselbe Palette haben ${names}; dazwischen gibt es keine Wahl. Lass eine davon weg.`,
  },
};
