import type { DeskWords } from '../say/desk.ts';

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
  against: ({ ground, share }) => `Diese Palette steht auf ${ground}, wie nur ${share} solcher Cover.`,
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
