import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { Language } from '../language.ts';
import { brief, desk, followUps, shelf, sight, vote } from './follow-ups.ts';
import { chat, notices, page } from './platforms.ts';
import { colourWords, lexicon, names } from './words.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF oder TIFF';
const LATER = 'Versuch es in einer Minute noch einmal.';

/** What families of colours are called. */
const FAMILY_NAMES = {
  black: 'Schwarz',
  white: 'Weiß',
  grey: 'Grau',
  cream: 'Creme',
  brown: 'Braun',
  red: 'Rot',
  orange: 'Orange',
  yellow: 'Gelb',
  gold: 'Gold',
  green: 'Grün',
  teal: 'Blaugrün',
  blue: 'Blau',
  navy: 'Marineblau',
  purple: 'Violett',
  pink: 'Rosa',
};

/** German that says `du`. */
export const german: Language = {
  locale: 'de',
  writing: {
    quotes: ['„', '“'],
    under: (percent) => `weniger als ${percent}`,
    about: (share) => `etwa ${share}`,
    times: { other: (figure) => `${figure}-mal` },
  },

  books: {
    such: 'Cover solcher Bücher',
    like: (title) => `Cover von Büchern wie ${title}`,
    of: {
      one: (genres) => `Cover aus dem Genre ${genres}`,
      other: (genres) => `Cover aus den Genres ${genres}`,
    },
    ofLike: {
      one: ({ genres, title }) => `Cover von Büchern wie ${title} aus dem Genre ${genres}`,
      other: ({ genres, title }) => `Cover von Büchern wie ${title} aus den Genres ${genres}`,
    },
  },
  leaning: {
    plain: ({ books, hues }) => `${books} neigen zu ${hues}.`,
    modest: ({ books, hues }) => `Eine vorsichtige Schätzung: ${books} neigen vielleicht zu ${hues}.`,
    another: ({ books, hues }) => `Eine andere Palette für ${books}: ${hues}.`,
    chosen: ({ books, hues }) => `Eine Palette für ${books}: ${hues}.`,
    typical: ({ books, hues }) =>
      `Kein Farbton hebt ${books} von anderen ab; am häufigsten tragen sie ${hues}.`,
  },
  wearing: {
    plain: {
      ground: ({ books, ground }) => `${books} tragen als Grund ${ground}.`,
      colours: ({ books, colours }) => `${books} tragen ${colours}.`,
      both: ({ books, ground, colours }) => `${books} tragen als Grund ${ground}, dazu ${colours}.`,
    },
    modest: {
      ground: ({ books, ground }) =>
        `Eine vorsichtige Schätzung: ${books} tragen vielleicht als Grund ${ground}.`,
      colours: ({ books, colours }) => `Eine vorsichtige Schätzung: ${books} tragen vielleicht ${colours}.`,
      both: ({ books, ground, colours }) =>
        `Eine vorsichtige Schätzung: ${books} tragen vielleicht als Grund ${ground}, dazu ${colours}.`,
    },
    palette: {
      ground: ({ ground }) => `als Grund ${ground}`,
      both: ({ ground, colours }) => `als Grund ${ground}, dazu ${colours}`,
    },
    another: ({ books, palette }) => `Eine andere Palette für ${books}: ${palette}.`,
    chosen: ({ books, palette }) => `Eine Palette für ${books}: ${palette}.`,
    usual: (palette) => `Eine vorsichtige Schätzung nach dem, was Cover aller Art tragen: ${palette}.`,
  },

  nothingToRead:
    'Ich habe hier keine Wörter zum Lesen gefunden und kann deshalb noch keine Farbtöne empfehlen.',
  whatToSend: [
    'Schick mir den Klappentext eines Buchs, auf Englisch, oder ein paar Genres, und ich antworte mit den Farbtönen, die Cover solcher Bücher tragen.',
    `Zum Beispiel: ${EXAMPLE_BLURB}`,
  ],
  cautions: {
    'no-text': 'Es gibt keinen Klappentext, deshalb stützt sich das allein auf die Genres.',
    'few-words':
      'Das ist wenig Anhalt, nimm es also als vorsichtige Schätzung. Zwei oder drei Sätze Klappentext auf Englisch oder ein Genre machen sie sicherer.',
    'unreadable-language':
      'Ich lese Englisch, und das meiste hier ist etwas anderes, nimm es also als vorsichtige Schätzung. Ein Genre wie „Krimi“ oder „Familiensaga“ oder zwei, drei Sätze Klappentext auf Englisch machen sie sicherer.',
    'not-a-blurb':
      'Das liest sich nicht wie ein Klappentext, nimm es also als vorsichtige Schätzung. Ein Genre oder zwei, drei Sätze auf Englisch über das Buch machen sie sicherer.',
    'many-names':
      'Das meiste hier sind Namen, die wenig über ein Cover sagen, nimm es also als vorsichtige Schätzung. Ein Genre oder zwei Sätze auf Englisch darüber, was geschieht, machen sie sicherer.',
    'no-clear-genre':
      'Hier sticht kein Genre heraus, deshalb passen diese Farbtöne zu vielen Arten von Büchern. Nennst du ein Genre, wird die Antwort sicherer.',
    shortened: 'Das ist ein langer Text. Ich habe den Anfang gelesen und den Rest weggelassen.',
  },
  cautionsBesideGenres: {
    'few-words':
      'Das ist wenig Anhalt, nimm es also als vorsichtige Schätzung. Zwei oder drei Sätze Klappentext auf Englisch machen sie sicherer.',
    'unreadable-language':
      'Ich lese Englisch, und das meiste hier ist etwas anderes, nimm es also als vorsichtige Schätzung. Ein englischer Klappentext macht sie sicherer.',
    'not-a-blurb':
      'Der Text liest sich nicht wie ein Klappentext, deshalb stützt sich das allein auf die Genres. Zwei oder drei Sätze auf Englisch über das Buch machen es sicherer.',
    'many-names':
      'Das meiste hier sind Namen, die wenig über ein Cover sagen, nimm es also als vorsichtige Schätzung. Zwei Sätze auf Englisch darüber, was geschieht, machen sie sicherer.',
  },
  genresShortened:
    'Das ist eine lange Liste von Genres. Ich habe den Anfang gelesen und den Rest weggelassen.',
  titleShortened: 'Der Titel ist zu lang für eine Farbtafel, deshalb habe ich sein Ende weggelassen.',
  titleUndrawable:
    'Ich habe keine Schrift für diesen Titel, deshalb steht er nur in der Beschreibung des Bildes.',

  readsAs: (genres) => `An Genres lese ich hier ${genres}.`,
  onShelf: (named) => `Im Buchhandel stünde es unter ${named}.`,
  givenGenres: {
    as: ({ term, genres }) => `${term} (als ${genres})`,
    took: (terms) => `Aus deinen Genres habe ich ${terms} übernommen.`,
    more: { one: (count) => `${count} weiteres`, other: (count) => `${count} weitere` },
    unknown: {
      one: (terms) => `Ich kenne ${terms} nicht als Genre und habe es weggelassen.`,
      other: (terms) => `Ich kenne ${terms} nicht als Genres und habe sie weggelassen.`,
    },
  },
  namedGenres: {
    blurbReadsAs: (genres) => `Im Klappentext selbst lese ich ${genres}.`,
    contradicts: ({ genres, named }) =>
      `Im Klappentext selbst lese ich ${genres}, aber kaum ${named}; hier zählt zuerst, was du genannt hast.`,
    fewCovers: {
      none: (genre) =>
        `Ich kenne kein Cover aus dem Genre ${genre}, nimm diese Farben also als ersten Hinweis.`,
      some: {
        one: ({ genre }) =>
          `Ich kenne nur ein Cover aus dem Genre ${genre}, nimm diese Farben also als ersten Hinweis.`,
        other: ({ genre, covers }) =>
          `Ich kenne nur ${covers} Cover aus dem Genre ${genre}, nimm diese Farben also als ersten Hinweis.`,
      },
    },
    toldBy: (words) => `Gelesen aus den Wörtern: ${words}.`,
    titleAlone:
      'Es gibt keinen Klappentext, deshalb stützt sich das allein auf den Titel. Ein Genre oder zwei, drei Sätze Klappentext auf Englisch machen die Antwort sicherer.',
  },
  beside: {
    held: (books) => `Danebengehalten: ${books}.`,
    heldOfBlurb: (books) => `Aus dem Klappentext danebengehalten: ${books}.`,
    byAuthor: {
      one: ({ asked, author }) =>
        `Für ${asked} zählt das eine Cover zu einem Buch von ${author}, das ich kenne.`,
      other: ({ asked, author, covers }) =>
        `Für ${asked} zählen die ${covers} Cover zu Büchern von ${author}, die ich kenne.`,
    },
    unknown: {
      one: (books) =>
        `Ich kenne ${books} nicht und habe es weggelassen; prüf die Schreibweise oder schreib dazu, von wem es ist.`,
      other: (books) =>
        `Ich kenne ${books} nicht und habe sie weggelassen; prüf die Schreibweise oder schreib dazu, von wem sie sind.`,
    },
    unknownByAuthor: {
      one: (books) => `Ich kenne ${books} nicht und habe es weggelassen; prüf die Schreibweise.`,
      other: (books) => `Ich kenne ${books} nicht und habe sie weggelassen; prüf die Schreibweise.`,
    },
    alone:
      'Es gibt keinen Klappentext, deshalb stützt sich das allein auf das, was du genannt hast. Zwei oder drei Sätze Klappentext auf Englisch machen die Antwort sicherer.',
    shortened: 'Das ist eine lange Liste von Büchern. Ich habe die ersten gesucht und den Rest weggelassen.',
    named: 'genannt',
    marks: {
      asker: { title: 'von dir genannt', author: 'Autor von dir genannt' },
      blurb: { title: 'im Klappentext genannt', author: 'Autor im Klappentext genannt' },
    },
  },
  print: {
    inPrint: (changes) => `Im Vierfarbdruck erscheint ${changes}.`,
    becomes: ({ name, hex, printed, instead }) =>
      `${name} (${hex}) als ${printed} (nächste druckbare Farbe: ${instead})`,
    dulls: ({ name, hex, instead }) => `${name} (${hex}) stumpfer (nächste druckbare Farbe: ${instead})`,
  },
  trends: {
    changed: ({ genre, from, to, changes, covers }) =>
      `Zwischen ${from} und ${to} haben sich Cover im Genre ${genre} verändert: ${changes} (gemessen an ${covers} Covern).`,
    steady: ({ genre, from, to }) =>
      `Zwischen ${from} und ${to} haben sich Cover im Genre ${genre} kaum verändert.`,
    unknown: (genre) =>
      `Für Cover im Genre ${genre} lässt sich kein Trend nennen: Von zu wenigen ist das Jahr bekannt.`,
    covers: {
      rose: ({ what, from, to }) => `${what} stiegen von ${from} auf ${to}`,
      fell: ({ what, from, to }) => `${what} fielen von ${from} auf ${to}`,
      what: {
        dark: 'dunkle',
        mid: 'solche von mittlerer Helligkeit',
        light: 'helle',
        illustrated: 'illustrierte',
      },
    },
    colours: {
      rose: ({ what, from, to }) => `${what} stieg von ${from} auf ${to} ihrer Fläche`,
      fell: ({ what, from, to }) => `${what} fiel von ${from} auf ${to} ihrer Fläche`,
      what: FAMILY_NAMES,
    },
    style: {
      illustrated: ({ share, since }) =>
        `Von solchen Covern sind seit ${since} ${share} illustriert, die übrigen fotografiert.`,
      photographed: ({ share, since }) =>
        `Von solchen Covern sind seit ${since} ${share} fotografiert, die übrigen illustriert.`,
      even: (since) =>
        `Von solchen Covern ist seit ${since} etwa die Hälfte illustriert, die andere fotografiert.`,
    },
    styleUnknown: 'Wie viele solcher Cover illustriert und wie viele fotografiert sind, ist nicht bekannt.',
  },
  leftOut: {
    part: {
      review: ['ein Rezensionszitat', 'Rezensionszitate'],
      accolade: ['eine Zeile zu Preisen oder Verkäufen', 'Zeilen zu Preisen oder Verkäufen'],
      comparison: ['ein Vergleich mit anderen Büchern', 'Vergleiche mit anderen Büchern'],
      biography: ['die Angaben zur Autorin oder zum Autor'],
      series: ['eine Zeile zur Reihe', 'Zeilen zur Reihe'],
      edition: ['ein Hinweis zur Ausgabe', 'Hinweise zur Ausgabe'],
      warning: ['eine Inhaltswarnung', 'Inhaltswarnungen'],
      tags: ['Hashtags oder Emoji-Codes'],
      advertising: ['Werbung'],
      metadata: ['Metadaten'],
    },
    sentence: (parts) => `Beim Lesen ausgelassen: ${parts}.`,
    textRead: 'Der Text, der gelesen wurde:',
    nothingRead: 'Vom Text wurde nichts gelesen.',
  },

  makeUp: {
    they: { first: 'Solche Cover', later: 'Sie' },
    among: { first: 'Von solchen Covern', later: 'Von ihnen' },
    same: ({ among, quality, ours }) =>
      `${among} sind ebenso viele ${quality} wie von allen Covern: ${ours}.`,
    alike: ({ among, quality, ours, usual }) =>
      `${among} sind etwa ebenso viele ${quality} wie von allen Covern: ${ours}, gegenüber ${usual}.`,
    rarer: ({ they, quality, ours, usual }) =>
      `${they} sind seltener ${quality} als andere: ${ours} von ihnen, gegenüber ${usual} aller Cover.`,
    commoner: ({ they, quality, ours, usual }) =>
      `${they} sind häufiger ${quality} als andere: ${ours} von ihnen, gegenüber ${usual} aller Cover.`,
    most: ({ they, quality, ours, usual }) =>
      `${they} sind ${quality}: ${ours} von ihnen, gegenüber ${usual} aller Cover.`,
  },
  why: {
    covers: {
      unknown: (genre) => `der Cover im Genre ${genre}`,
      many: ({ genre, covers }) => `von ${covers} Covern im Genre ${genre}`,
      few: {
        one: ({ genre, covers }) => `von nur ${covers} Cover im Genre ${genre}`,
        other: ({ genre, covers }) => `von nur ${covers} Covern im Genre ${genre}`,
      },
    },
    measured: ({ share, covers, times }) => `Gemessen: auf ${share} ${covers}, ${times} so oft wie üblich.`,
    predicted: ({ about, times }) =>
      `Vorhergesagt für dieses Buch: ${about} Wahrscheinlichkeit, ${times} so hoch wie üblich.`,
    asUsual: (about) => `Vorhergesagt für dieses Buch: ${about} Wahrscheinlichkeit, etwa wie üblich.`,
    read: (words) => `Im Text gelesen: ${words}.`,
    common: 'Er ist auf Covern aller Art verbreitet.',
  },
  realCovers: {
    palette: 'Die Palette, wie solche Cover sie tragen',
    comparables: 'Echte Cover solcher Bücher',
    order:
      'Zuerst stehen Farbtöne, die solche Cover von anderen abheben; die Zahlen bei einem Farbton sind der Anteil solcher Cover, die ihn wohl tragen, und das Wievielfache des üblichen Anteils das ist.',
    usualOrder:
      'Diese Farbtöne sind auf Covern aller Art am häufigsten; die Zahl bei einem Farbton ist der Anteil aller Cover, die ihn tragen.',
    author: (author) => ` von ${author}`,
    usualGround: ({ of, whole, name, hex, share }) =>
      `Von den Covern aller Art sind ${of} im Ganzen ${whole}; unter diesen ist ${name} (${hex}) der häufigste Grund, auf ${share} aller Cover.`,
    usualShare: (share) => `Er steht auf etwa ${share} aller Cover.`,
    ground: {
      most: ({ whole, figures }) => `Im Ganzen sind solche Cover ${whole}: ${figures}.`,
      oftenest: ({ whole, figures }) => `Im Ganzen sind solche Cover am häufigsten ${whole}: ${figures}.`,
    },
    figures: {
      alone: (share) => `${share} von ihnen`,
      same: (share) => `${share} von ihnen, wie von allen Covern`,
      beside: ({ share, usual }) => `${share} von ihnen, gegenüber ${usual} aller Cover`,
    },
    groundColour: ({ name, hex, share }) =>
      `Unter diesen ist ${name} (${hex}) der häufigste Grund, auf ${share} solcher Cover.`,
    neutral: ({ name, hex, share, times }) =>
      `${name} (${hex}, auf ${share} solcher Cover, ${times} so oft wie üblich)`,
    neutrals: (neutrals) => `Neben den Farbtönen bevorzugen sie ${neutrals}.`,
    fit: {
      close: (percentile) =>
        `Dieses Cover entspricht den Farben solcher Bücher genauer als ${percentile} der Cover.`,
      shared: { other: (colours) => `Es teilt mit ihren Covern ${colours}` },
      none: 'Es teilt keine Farbe mit ihren Covern',
      apart: {
        one: (colours) => `${colours} unterscheidet es von ihnen`,
        other: (colours) => `${colours} unterscheiden es von ihnen`,
      },
    },
  },
  conventions: {
    families: FAMILY_NAMES,
    traits: {
      carrying: (families) => `tragen ${families}`,
      lacking: (family, other) => `verzichten auf ${other ? `${family} und ${other}` : family}`,
      warm: 'neigen zu warmen Farben',
      cool: 'neigen zu kühlen Farben',
      vivid: 'zeigen eine kräftige Farbe',
      muted: 'meiden kräftige Farben',
      flat: 'geben einer Farbe mindestens die Hälfte der Fläche',
      mixed: 'geben keiner Farbe zwei Fünftel der Fläche',
      reaching: 'reichen von fast Schwarz bis fast Weiß',
      many: 'mischen vier Farben oder mehr',
    },
    shares: {
      first: ({ ours, usual }) => `${ours} von ihnen, gegenüber ${usual} aller Cover`,
      later: ({ ours, usual }) => `${ours} gegenüber ${usual}`,
    },
    most: (traits) => `Die meisten solcher Cover ${traits}.`,
    minority: ({ family, share, usual }) =>
      `Raum, sich abzuheben: ${share} solcher Cover tragen ${family}, gegenüber ${usual} aller Cover.`,
    minorityKeeping: ({ family, share, usual, kept, trait }) =>
      `Raum, sich abzuheben: ${share} solcher Cover tragen ${family} (${usual} aller Cover), und ${kept} von diesen ${trait} wie die anderen.`,
    anyStriking: ({ family, share, next, nextShare }) =>
      `Raum, sich abzuheben: der Farbton, der am meisten ins Auge fällt. Keiner herrscht vor: Auf ${share} solcher Cover ist es ${family}, auf ${nextShare} ${next}.`,
  },

  own: {
    heading: 'Die eigene Liste',
    nearest: 'Ihre ähnlichsten Cover',
    leads: 'Palette, Farbtöne und Cover dieser Antwort stammen aus der eigenen Liste.',
    follows:
      'Die eigene Liste hat zu wenige Cover solcher Bücher, um aus ihr zu antworten; diese Antwort stammt deshalb von Covern aller Verlage.',
    none: {
      one: () => 'Das einzige Cover der Liste gehört zu keinem Buch wie diesem.',
      other: (covers) => `Keines der ${covers} Cover der Liste gehört zu einem Buch wie diesem.`,
    },
    few: {
      one: ({ covers }) =>
        `Von den Covern der Liste (${covers}) gehört eines zu einem Buch wie diesem: zu wenige, um zu sagen, was sie gemeinsam haben.`,
      other: ({ alike, covers }) =>
        `Von den Covern der Liste (${covers}) gehören ${alike} zu Büchern wie diesem: zu wenige, um zu sagen, was sie gemeinsam haben.`,
    },
    ground: ({ alike, count, whole, colour }) =>
      `Auf der Liste gehören ${alike} Cover zu Büchern wie diesem: ${count} von ihnen sind im Ganzen ${whole}, und ihr häufigster Grund ist ${colour}.`,
    colours: (colours) => `Häufiger als Cover aller Art tragen sie ${colours}.`,
    colour: ({ name, count }) => `${name} (${count} von ihnen)`,
    difference: {
      ground: ({ count, alike, share, whole, market }) =>
        `Am meisten unterscheidet sie von anderen solchen Covern: ${count} von ${alike} (${share}) sind im Ganzen ${whole}, gegenüber ${market} der anderen.`,
      colour: ({ count, alike, share, name, market }) =>
        `Am meisten unterscheidet sie von anderen solchen Covern: ${count} von ${alike} (${share}) tragen ${name}, gegenüber ${market} der anderen.`,
      nothing: 'In ihren Farben unterscheiden sie sich kaum von anderen solchen Covern.',
    },
    fit: (share) =>
      `Von den Covern der eigenen Liste entsprechen ${share} den Farben solcher Bücher weniger genau.`,
  },

  cover: {
    looksLike: (categories) => `Dieses Cover sieht nach ${categories} aus.`,
    worn: ({ ground, colours }) => `Dieses Cover steht auf ${ground}: vor allem ${colours}.`,
    couldPass: (categories) => `Es könnte zu ${categories} gehören; das Bild allein verrät es nicht.`,
    isCategoryQuoted: true,
    shows: (genres) => `Es zeigt Züge dieser Genres: ${genres}.`,
    ownColours: 'Die Farben auf dem Cover',
    usual: {
      alone: ({ hue, usual }) => `Der Farbton ${hue} steht auf ${usual} aller Cover.`,
      firm: ({ hue, share, genre, times }) =>
        `Der Farbton ${hue} steht auf ${share} der Cover im Genre ${genre}, ${times} so oft wie üblich.`,
      beside: ({ hue, about, genre, usual }) =>
        `Der Farbton ${hue} steht auf ${about} der Cover im Genre ${genre} und auf ${usual} aller Cover.`,
    },
    style: {
      illustrated: 'Es ist illustriert.',
      photographed: 'Es ist ein Foto oder aus Fotos gemacht.',
    },
    makeUp: (properties) => `Im Ganzen ist das Cover ${properties}.`,
    others: {
      alone: (usual) => `wie ${usual} aller Cover`,
      genre: ({ ours, genre, usual }) => `wie ${ours} der Cover im Genre ${genre} und ${usual} aller Cover`,
      later: ({ ours, usual }) => `${ours} und ${usual}`,
    },
    title: {
      none: 'Ich habe darauf keinen Titel gefunden und kann deshalb nicht sagen, wie es sich als Vorschaubild liest.',
      opening: (height) => `Ein Hinweis: Bei ${height} Pixeln Höhe`,
      strong: ({ title, contrast }) =>
        `${title} hebt sich das, was der Titel zu sein scheint, gut vom Grund ab, auch in Graustufen: Der Kontrast ist ${contrast}.`,
      fair: ({ title, contrast, wanted }) =>
        `${title} ist das, was der Titel zu sein scheint, lesbar, auch in Graustufen, gewänne aber durch mehr Kontrast: Er ist ${contrast}, und gut ist er ab ${wanted}.`,
      byHueAlone: ({ title, contrast }) =>
        `${title} unterscheidet sich das, was der Titel zu sein scheint, nur im Farbton vom Grund, und der geht in Graustufen verloren: Der Kontrast ist ${contrast}.`,
      weak: ({ title, contrast, wanted }) =>
        `${title} hebt sich das, was der Titel zu sein scheint, kaum vom Grund ab: Der Kontrast ist ${contrast}, und ${wanted} ist das Mindeste.`,
    },
    pointed: { one: (genres) => `auf das Genre ${genres}`, other: (genres) => `auf die Genres ${genres}` },
    agrees: (genres) => `Das Cover passt zum Klappentext: Beide deuten ${genres}.`,
    agreesInPart: ({ both, image }) =>
      `Das Cover passt nur zum Teil zum Klappentext: Beide deuten ${both}, das Cover aber mehr ${image}.`,
    clashes: ({ text, image }) =>
      `Das Cover könnte Leser irreführen: Der Klappentext deutet ${text}, das Cover ${image}.`,
    coverSilent:
      'Das Cover allein zeigt nicht, was für ein Buch es ist; es passt also weder zum Klappentext, noch widerspricht es ihm.',
    blurbSilent: (genres) =>
      `Der Klappentext allein deutet auf kein klares Genre; das Cover deutet ${genres}.`,
    evidence: {
      read: ({ text, image }) => `${text} nach dem Klappentext, ${image} nach dem Cover`,
      named: (image) => `von dir genannt, ${image} nach dem Cover`,
      readAlone: (text) => `${text} nach dem Klappentext`,
      namedAlone: 'von dir genannt',
    },
    has: {
      none: 'Das Cover hat keinen dieser Farbtöne.',
      some: (hues) => `Von diesen Farbtönen hat das Cover schon ${hues}.`,
    },
    blurbAlone: 'Deshalb stützt sich diese Antwort allein auf den Klappentext.',
    addBlurb:
      'Schick den Klappentext dazu, auf Englisch, dann sage ich, welche Farbtöne solche Bücher haben und ob das Cover passt.',
    noPicture: 'Hier ist kein Bild. Schick mir eines von einem Cover, als JPEG oder PNG.',
    faults: {
      PICTURE_EMPTY: 'Die Bilddatei ist leer. Schick das Cover noch einmal, als JPEG oder PNG.',
      PICTURE_NOT_A_PICTURE: `Diese Datei ist kein Bild, wie auch immer sie heißt. Schick das Cover als ${FORMATS}.`,
      PICTURE_FORMAT_REFUSED: `Bilder in diesem Format kann ich nicht lesen. Speichere das Cover als ${FORMATS} und schick es so.`,
      PICTURE_DOCUMENT:
        'Das ist ein Dokument und kein Bild. Speichere die Seite mit dem Cover als JPEG oder PNG und schick es so.',
      PICTURE_HEIC:
        'Das ist ein HEIC-Bild, und die kann ich nicht lesen. Wähle auf dem iPhone Einstellungen › Kamera › Formate › Maximale Kompatibilität, oder schick ein Bildschirmfoto davon; anderswo öffne es und exportiere es als JPEG.',
      PICTURE_HDR:
        'Dieses Bild ist in HDR; seiner Farben kann ich deshalb nicht sicher sein. Speichere es in sRGB, als JPEG oder PNG, und schick es so.',
      PICTURE_TRANSPARENT:
        'Das Bild ist überall durchsichtig; es gibt also nichts zu sehen. Speichere das Cover mit seinem Hintergrund und schick es so.',
      PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide, plenty }) =>
        `Das Bild ist zu groß: Ich lese bis zu ${bytes} und ${pixels} Millionen Pixel (AVIF: ${avifPixels} Millionen) und ${longSide} Pixel je Seite. Speichere es kleiner (${plenty} Pixel Höhe reichen), mit 8 Bit je Kanal, und schick es so.`,
      PICTURE_TOO_SMALL: (side) =>
        `Das Bild ist zu klein für ein Cover: Jede Seite braucht mindestens ${side} Pixel. Schick ein größeres.`,
      PICTURE_DAMAGED:
        'Das Bild kann ich nicht lesen: Die Datei ist abgeschnitten, beschädigt oder von seltener Art. Speichere es noch einmal als JPEG oder PNG und schick es so.',
      PICTURE_TOO_SLOW:
        'Das Bild zu lesen hat zu lange gedauert. Speichere es kleiner, als JPEG oder PNG, und schick es so.',
      ATTACHMENT_REFUSED:
        'Das Bild liegt nicht auf dieser Plattform selbst; deshalb habe ich es nicht geöffnet. Häng das Bild selbst an.',
      ATTACHMENT_REDIRECTED:
        'Das Bild darf ich von hier aus nicht öffnen. Schick es mir in einer Direktnachricht.',
      ATTACHMENT_EXPIRED:
        'Das Bild ist nicht mehr da: Sein Link ist abgelaufen, oder es wurde gelöscht. Häng es noch einmal an.',
      ATTACHMENT_LATE: `Das Bild kam nicht rechtzeitig an. ${LATER}`,
      ATTACHMENT_BUSY: `Ich konnte das Bild nicht abrufen: Die Plattform ist gerade überlastet. ${LATER}`,
      ATTACHMENT_UNREACHABLE: `Ich konnte das Bild nicht abrufen. ${LATER}`,
      COVER_FAILED:
        'Das Cover konnte ich nicht ansehen: Bei mir ist etwas schiefgegangen. Bitte versuch es später noch einmal.',
    },
    palette: {
      heading: 'Die Farben auf dem Cover',
      key: '% der Fläche',
      more: { other: (count) => `+${count} mehr` },
      opening: 'Die Farben auf dem Cover, die häufigste zuerst:',
      genres: (genres) => `Es sieht nach ${genres} aus.`,
    },
  },

  swatch: {
    heading: 'Cover-Farbtöne',
    headingFor: 'Cover-Farbtöne für',
    key: '% Wahrscheinlichkeit auf solchen Covern',
    usualKey: '% aller Cover',
    keptKey: 'Farbtöne solcher Cover, gleich was bleibt: % Wahrscheinlichkeit',
    roles: {
      primary: 'Primär',
      secondary: 'Sekundär',
      accent: 'Akzent',
      ground: 'Grund',
      main: 'Haupt',
      ink: 'Schrift',
    },
    untitled: 'Titel',
    more: { other: (count) => `+${count} mehr` },
    usual: (factor) => `${factor}× üblich`,
    alt: {
      opening: 'Cover-Farbtöne, die besten zuerst:',
      openingFor: (title) => `Cover-Farbtöne für ${title}, die besten zuerst:`,
      keptOpening: 'Farbtöne solcher Cover, gleich was behalten wird, die besten zuerst:',
      keptOpeningFor: (title) =>
        `Farbtöne von Covern für ${title}, gleich was behalten wird, die besten zuerst:`,
      more: { one: (count) => `und ${count} weiterer`, other: (count) => `und ${count} weitere` },
      genres: 'Genres',
      palette: 'Palette',
    },
  },

  help: {
    headline:
      'Schick mir einen Klappentext auf Englisch, und ich antworte mit den Farbtönen, die Cover solcher Bücher tragen.',
    notes: [
      `Der Text genügt: ${EXAMPLE_BLURB}`,
      'Genres in deinen eigenen Worten, etwa „Krimi, Katzen“, machen die Antwort sicherer; ein Titel kommt auf die Farbtafel.',
      'Nenn Bücher wie deines, etwa „Magic Binds by Ilona Andrews“, und ich halte die Antwort neben ihre Cover: im Formular, oder in einer Nachricht hinter --like.',
      'Nach einer Antwort kannst du nach den Gründen, nach mehr Farbtönen oder nach einer anderen Palette fragen.',
      'Auch das Bild von einem Cover lese ich: Ich sage, nach was für einem Buch es aussieht, welche Farben es hat und wie üblich sie sind, und wie sich der Titel liest. Steht ein Klappentext dabei, sage ich, ob beide zueinander passen.',
      'Für eine Reihe nimmt /series zwei bis acht Klappentexte oder Cover und sagt, welche Farben sie tragen und welche jedem Band gehören kann.',
      'Deine Texte und Bilder werden hier gelesen und dann vergessen: Sie werden nie gespeichert und nie protokolliert.',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'Die Farbtöne, die Cover solcher Bücher tragen, mit Gründen und einer Farbtafel',
    },
    covergenre: {
      name: 'covergenre',
      description: 'Wie ein Cover wirkt: nach welchem Buch, in welchen Farben, mit welchem Titel',
    },
    series: {
      name: 'reihe',
      description: 'Welche Farben eine Reihe tragen, welche jedem Band gehört, und die Palette des nächsten',
    },
    shelf: {
      name: 'regal',
      description: 'Gespeicherte Antworten: zeigen, vergleichen, umbenennen und löschen',
    },
    vote: {
      name: 'abstimmen',
      description: 'Über Paletten oder Cover in diesem Kanal abstimmen; was gewinnt, kommt in sein Regal',
    },
    help: { name: 'hilfe', description: 'Wie man fragt, an einem Beispiel' },
  },
  arguments: {
    blurb: {
      name: 'klappentext',
      description: 'Der Klappentext des Buchs, auf Englisch; zwei oder drei Sätze genügen',
    },
    genres: { name: 'genres', description: 'Genres in deinen eigenen Worten, etwa „Krimi, Katzen“' },
    comparables: {
      name: 'vergleichstitel',
      description: 'Bis zu zehn Bücher wie deines, mit Titel und Autor und Semikolons dazwischen',
    },
    title: { name: 'titel', description: 'Der Titel des Buchs; er kommt auf die Farbtafel' },
    lock: {
      name: 'behalten',
      description: 'Bis zu fünf Farben, die die Palette haben muss, etwa weinrot, #b22222',
    },
    cover: { name: 'cover', description: 'Ein Bild vom Cover' },
    top: {
      name: 'anzahl',
      description: ({ min, max, usual }) =>
        `Wie viele Farbtöne zu zeigen sind, ${min} bis ${max}; sonst ${usual}`,
    },
    theme: {
      name: 'design',
      description: 'Das Design der Farbtafel',
      choices: { light: 'hell', dark: 'dunkel' },
    },
  },

  series: {
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
  },

  names,
  lexicon,
  colourWords,

  followUps,
  desk,
  sight,
  brief,
  shelf,
  vote,

  chat,
  page,
  notices,
};
