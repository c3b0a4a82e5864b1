import type { BriefWords } from '../say/brief.ts';

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
