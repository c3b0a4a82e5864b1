import type { SightWords } from '../say/sight.ts';

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
