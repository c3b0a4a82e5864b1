import type { SeriesWords } from '../say/series.ts';

/** Was auf Deutsch von einer Reihe gesagt wird. */
export const series: SeriesWords = {
  carry: {
    one: (colours) => `${colours} trägt diese Reihe, und jedem Band gehört eine Farbe.`,
    other: (colours) => `${colours} tragen diese Reihe, und jedem Band gehört eine Farbe.`,
  },
  nothingCarries: 'Ich habe keine Farbe gefunden, die diese Reihe trägt.',
  nothingShared: {
    both: 'Die beiden Cover haben keine Farbe gemeinsam.',
    most: (count) => `Keine Farbe steht auf den meisten der ${count} Cover.`,
  },
  alikeIn: (traits) => `Ähnlich sind sie sich dennoch: in ${traits}.`,
  traits: { light: 'der Helligkeit', chroma: 'der Buntheit', steps: 'der Feinheit der Einzelheiten' },
  headings: { carriers: 'Was die Reihe trägt', books: 'Was jedem Band gehören kann' },
  number: (number) => `Band ${number}`,
  next: 'Der nächste Band',
  noCover: 'Noch gibt es keine Cover; was die Reihe trägt, kommt daher von echten Covern solcher Bücher.',
  oneCover:
    'Bisher gibt es ein Cover: Grund, Schriftfarbe und ein Akzent gehen weiter, die Hauptfarbe bleibt ihm eigen.',
  covers: (count) => `Die Reihe trägt, was die meisten der ${count} Cover gemeinsam haben.`,
  bothCovers: 'Die Reihe trägt, was beide Cover gemeinsam haben.',
  place: {
    ground: 'Die Gründe sind verschieden; die eigene Farbe eines Bandes ist daher sein Grund.',
    main: 'Der Grund bleibt, und die eigene Farbe eines Bandes ist die Hauptfarbe darauf.',
  },
  carriedBy: ({ covers, of }) => `auf ${covers} von ${of} Covern`,
  usual: ({ share, times }) => `Auf ${share} der Cover solcher Bücher, ${times} so oft wie üblich.`,
  worn: (share) => `Auf dem Cover nimmt sie ${share} ein.`,
  noOwn: 'Noch sagt nichts, welche Farbe ihm gehören kann: ein Klappentext oder ein Cover täte es.',
  apart: 'Bei 100 Pixeln Höhe ist er von allen anderen zu unterscheiden.',
  alike: (books) => `Bei 100 Pixeln Höhe ist er schwer zu unterscheiden von: ${books}.`,
  sights: { colour: 'in Farbe', blind: 'für manche Farbenblinde', grey: 'in Schwarz-Weiß' },
  close: (share) => `Das Cover passt besser zu den anderen als ${share} der Cover seiner Art.`,
  sets: (share) =>
    `Das Cover hebt sich ab: ${share} der Cover seiner Art würden besser zu den anderen passen.`,
  tooFew: 'Eine Reihe hat mindestens zwei Bände. Schick von jedem den Klappentext oder das Cover.',
  tooMany: (most) => `Das sind zu viele Bände: Ich lese bis zu ${most} einer Reihe.`,
  nothing: (book) => `Zu lesen gibt es hier nichts, weder Klappentext noch Cover noch Titel: ${book}.`,
  sameCover: (books) => `${books} haben dasselbe Cover.`,
  greys:
    'Diese Cover haben außer Grautönen keine Farbe; mehr als Grau können sie also nicht gemeinsam haben.',
  picture: {
    heading: (count) => `Eine Reihe von ${count} Bänden`,
    small: 'Bei 100 Pixeln Höhe',
    opening: 'Cover einer Reihe:',
  },
  form: {
    shortTitle: 'Eine Reihe',
    submit: 'Antworten',
    blurbs: {
      label: 'Klappentexte',
      description: 'Zwei bis acht, getrennt durch eine Zeile aus drei Bindestrichen: ---',
    },
    covers: { label: 'Cover', description: 'In der Reihenfolge der Bände, so viele es gibt' },
    empty:
      'Schreib mindestens zwei Klappentexte, mit einer Zeile aus drei Bindestrichen dazwischen, oder häng zwei Cover an.',
    addBook: 'Noch ein Band',
    toSeries: 'Eine ganze Reihe',
    toBook: 'Ein Buch',
    lede: 'Zeig zwei bis acht Bände, jeden durch Klappentext oder Cover. Die Antwort sagt, welche Farben die Reihe tragen und welche jedem Band gehören kann.',
  },
};
