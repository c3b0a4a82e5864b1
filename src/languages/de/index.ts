import { REQUEST_LIMITS } from '../../request-limits.ts';
import { comparisonsOf } from '../comparisons.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { sayGivenGenres } from '../given-genres.ts';
import { sayHue } from '../alt-hue.ts';
import type { Sentences } from '../sentences.ts';
import { compare } from './advice.ts';
import { chat } from './chat.ts';
import { cover } from './cover.ts';
import { formats, quote } from './formats.ts';
import { genreName, look, why } from './hues.ts';
import { leftOut } from './left-out.ts';
import { coversOfBooksLike, namedGenres } from './named-genres.ts';
import { shelfNamer } from '../shelf-names.ts';
import { page } from './page.ts';
import { realCovers } from './real-covers.ts';

const roles = {
  primary: 'Primärfarbe',
  secondary: 'Sekundärfarbe',
  accent: 'Akzentfarbe',
  ground: 'Grund',
  main: 'Hauptfarbe',
  ink: 'Schriftfarbe',
} as const;

/** German that says `du`. */
const shelfName = shelfNamer('de');

export const german: Sentences = {
  locale: 'de',

  headline(hues, { title, modest, variant, typical, genres }) {
    const covers = coversOfBooksLike(title, genres);
    const names = formats.list(hues.slice(0, 3));
    if (typical) return `Kein Farbton hebt ${covers} von anderen ab; am häufigsten tragen sie ${names}.`;
    if (modest) return `Eine vorsichtige Schätzung: ${covers} neigen vielleicht zu ${names}.`;
    if (variant > 0) return `Eine andere Palette für ${covers}: ${names}.`;
    return `${covers} neigen zu ${names}.`;
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

  genreName,
  readsAs: (genres) => `An Genres lese ich hier ${formats.list(genres.map(genreName))}.`,
  onShelf: (shelf) => `Im Buchhandel stünde es unter ${shelfName(shelf)}.`,
  givenGenres: (given, nameOf) =>
    sayGivenGenres(given, {
      quote,
      list: formats.list,
      nameOf: (id) => genreName({ id, name: nameOf(id) }),
      as: (term, names) => `${term} (als ${names})`,
      took: (terms) => `Aus deinen Genres habe ich ${terms} übernommen.`,
      more: (count) => `${formats.number(count)} ${formats.plural(count) === 'one' ? 'weiteres' : 'weitere'}`,
      unknown: (terms, count) =>
        formats.plural(count) === 'one'
          ? `Ich kenne ${terms} nicht als Genre und habe es weggelassen.`
          : `Ich kenne ${terms} nicht als Genres und habe sie weggelassen.`,
    }),

  leftOut,

  advice: (ground, all) => comparisonsOf(ground, all).map(compare),
  why,
  together: (sentences) => sentences.join(' '),
  asSentence: (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  look,
  roles,

  swatch: {
    heading: 'Cover-Farbtöne',
    headingFor: 'Cover-Farbtöne für',
    key: '% Wahrscheinlichkeit auf solchen Covern',
    roles: {
      primary: 'Primär',
      secondary: 'Sekundär',
      accent: 'Akzent',
      ground: 'Grund',
      main: 'Haupt',
      ink: 'Schrift',
    },
    untitled: 'Titel',
    comparables: realCovers.comparables,
    colour: realCovers.colour,
    keyword: realCovers.keyword,
    more: (count) => `+${formats.number(count)} mehr`,
    percent: formats.percent,
    number: formats.number,
    usual: (factor) => `${factor}× üblich`,
    alt: {
      opening: (title) =>
        title === ''
          ? 'Cover-Farbtöne, die besten zuerst:'
          : `Cover-Farbtöne für ${title}, die besten zuerst:`,
      hue: sayHue,
      hues: (listed) => `${listed.join('; ')}.`,
      more: (count) =>
        `und ${formats.number(count)} ${formats.plural(count) === 'one' ? 'weiterer' : 'weitere'}`,
      look,
      role: (role) => roles[role],
      genres: (listed) => `Genres: ${listed.join('; ')}.`,
      worn: (role, colour) => `${roles[role]} ${colour}`,
      palette: (listed) => `Palette: ${listed.join(', ')}.`,
      comparable: (book, colours) => `${realCovers.book(book)}: ${colours.join(', ')}`,
      comparables: (listed) => `${realCovers.comparables}: ${listed.join('; ')}.`,
    },
  },

  cover,
  realCovers,
  namedGenres,

  followUps: {
    why: 'Warum diese?',
    more: 'Mehr Farbtöne',
    other: 'Andere Palette',
    export: 'Exportieren',
    share: 'Teilen',
    private: 'Privat machen',
  },
  help: {
    headline:
      'Schick mir einen Klappentext auf Englisch, und ich antworte mit den Farbtönen, die Cover solcher Bücher tragen.',
    notes: [
      `Der Text genügt: ${EXAMPLE_BLURB}`,
      'Genres in deinen eigenen Worten, etwa „Krimi, Katzen“, machen die Antwort sicherer; ein Titel kommt auf die Farbtafel.',
      'Nach einer Antwort kannst du nach den Gründen, nach mehr Farbtönen oder nach einer anderen Palette fragen.',
      'Auch das Bild von einem Cover lese ich: Ich sage, nach was für einem Buch es aussieht, welche Farben es hat und wie üblich sie sind, und wie sich der Titel liest. Steht ein Klappentext dabei, sage ich, ob beide zueinander passen.',
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
    help: { name: 'hilfe', description: 'Wie man fragt, an einem Beispiel' },
  },
  arguments: {
    blurb: {
      name: 'klappentext',
      description: 'Der Klappentext des Buchs, auf Englisch; zwei oder drei Sätze genügen',
    },
    genres: {
      name: 'genres',
      description: 'Genres in deinen eigenen Worten, etwa „Krimi, Katzen“',
    },
    title: { name: 'titel', description: 'Der Titel des Buchs; er kommt auf die Farbtafel' },
    cover: { name: 'cover', description: 'Ein Bild vom Cover' },
    top: {
      name: 'anzahl',
      description: `Wie viele Farbtöne zu zeigen sind, ${REQUEST_LIMITS.top.min} bis ${REQUEST_LIMITS.top.max}; sonst ${REQUEST_LIMITS.top.usual}`,
    },
    theme: {
      name: 'design',
      description: 'Das Design der Farbtafel',
      choices: { light: 'hell', dark: 'dunkel' },
    },
  },
  chat,
  page,
};
