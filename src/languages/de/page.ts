import type { PageSentences } from '../page-sentences.ts';
import { formats, quote } from './formats.ts';

/** What the web page says in German. */
export const page: PageSentences = {
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
  genres: {
    suggestions: (count) =>
      formats.plural(count) === 'one' ? 'Ein Vorschlag.' : `${formats.number(count)} Vorschläge.`,
    added: (genre) => `Das Genre ${quote(genre)} ist hinzugefügt.`,
    remove: (genre) => `${quote(genre)} entfernen`,
    removed: (genre) => `Das Genre ${quote(genre)} ist entfernt.`,
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
  download: 'Farbtöne als Bild herunterladen',
  downloadColours: 'Coverfarben als Bild herunterladen',
  share: 'Link zum Teilen kopieren',
  shared:
    'Der Link ist kopiert. Er enthält den Text, die Genres und den Titel, aber kein Bild; wer ihn öffnet, bekommt die Antwort darauf.',
  linkInAddress: 'Der Browser lässt hier nichts kopieren, aber der Link steht jetzt in der Adresszeile.',
  print: 'Drucken',
  yourTitle: 'Dein Titel',
  asThumbnail: (height) => `Als Vorschaubild, ${formats.number(height)} Pixel hoch`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Ein Titel in ${title} auf ${ground} hat einen Kontrast von ${formats.number(contrast, 1)}; Text braucht ${formats.number(wanted, 1)}.`,
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
