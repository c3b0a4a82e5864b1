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
import { look, why } from './hues.ts';
import { leftOut } from './left-out.ts';
import { booksLike, namedGenres } from './named-genres.ts';
import { shelfNamer } from '../shelf-names.ts';
import { page } from './page.ts';
import { realCovers } from './real-covers.ts';

const roles = {
  primary: 'primary',
  secondary: 'secondary',
  accent: 'accent',
  ground: 'ground',
  main: 'main colour',
  ink: 'ink for type',
} as const;

/** British English. */
const shelfName = shelfNamer('en');

export const english: Sentences = {
  locale: 'en',

  headline(hues, { title, modest, variant, typical, genres }) {
    const books = booksLike(title, genres);
    const names = formats.list(hues.slice(0, 3));
    if (typical) return `No hue sets covers of ${books} apart; most often they carry ${names}.`;
    if (modest) return `A modest guess: covers of ${books} may lean to ${names}.`;
    if (variant > 0) return `Another palette for covers of ${books}: ${names}.`;
    return `Covers of ${books} lean to ${names}.`;
  },

  nothingToRead: 'I found no words to read here, so I have no hues to recommend yet.',
  whatToSend: [
    'Send me the blurb of a book, or a few genres, and I answer with the hues that covers of such books carry.',
    `For example: ${EXAMPLE_BLURB}`,
  ],

  cautions: {
    'no-text': 'There is no blurb, so this rests on the genres alone.',
    'few-words':
      'That is little to go on, so take this as a modest guess. Two or three sentences of blurb, or a genre, will make it firmer.',
    'unreadable-language':
      'I read English, and most of this is something else, so take this as a modest guess. A genre, such as “thriller” or “family saga”, or two or three sentences of blurb in English will make it firmer.',
    'not-a-blurb':
      'This does not read like a blurb, so take this as a modest guess. A genre, or two or three sentences on the book, will make it firmer.',
    'many-names':
      'Most words here are names, which say little of a cover, so take this as a modest guess. A genre, or two sentences on what happens, will make it firmer.',
    'no-clear-genre':
      'No genre stands out here, so these hues suit many kinds of books. Naming a genre will make them firmer.',
    shortened: 'That is a long text. I read its beginning and left out the rest.',
  },
  cautionsBesideGenres: {
    'few-words':
      'That is little to go on, so take this as a modest guess. Two or three sentences of blurb will make it firmer.',
    'unreadable-language':
      'I read English, and most of this is something else, so take this as a modest guess. An English blurb will make it firmer.',
    'not-a-blurb':
      'The text does not read like a blurb, so this rests on the genres alone. Two or three sentences on the book will make it firmer.',
    'many-names':
      'Most words here are names, which say little of a cover, so take this as a modest guess. Two sentences on what happens will make it firmer.',
  },
  genresShortened: 'That is a long list of genres. I read its beginning and left out the rest.',
  titleShortened: 'The title is too long for a swatch, so I left out its end.',
  titleUndrawable: "No font here can draw this title, so it stands only in the picture's description.",

  genreName: ({ name }) => name,
  readsAs: (genres) => `It reads as ${formats.list(genres.map(({ name }) => name))}.`,
  onShelf: (shelf) => `Booksellers would shelve it under ${shelfName(shelf)}.`,
  givenGenres: (given, nameOf) =>
    sayGivenGenres(given, {
      quote,
      list: formats.list,
      nameOf,
      as: (term, names) => `${term} (as ${names})`,
      took: (terms) => `From your genres I took ${terms}.`,
      more: (count) => `${count} more`,
      unknown: (terms, count) =>
        formats.plural(count) === 'one'
          ? `I don't know ${terms} as a genre, so I left it out.`
          : `I don't know ${terms} as genres, so I left them out.`,
    }),

  leftOut,

  advice: (ground, all) => comparisonsOf(ground, all).map(compare),
  why,
  together: (sentences) => sentences.join(' '),
  asSentence: (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  look,
  roles,

  swatch: {
    heading: 'Cover hues',
    headingFor: 'Cover hues for',
    key: '% chance on such a cover',
    roles: {
      primary: 'Primary',
      secondary: 'Secondary',
      accent: 'Accent',
      ground: 'Ground',
      main: 'Main',
      ink: 'Ink',
    },
    untitled: 'Title',
    comparables: realCovers.comparables,
    colour: realCovers.colour,
    keyword: realCovers.keyword,
    more: (count) => `+${formats.number(count)} more`,
    percent: formats.percent,
    number: formats.number,
    usual: (factor) => `${factor}× usual`,
    alt: {
      opening: (title) => (title === '' ? 'Cover hues, best first:' : `Cover hues for ${title}, best first:`),
      hue: sayHue,
      hues: (listed) => `${listed.join('; ')}.`,
      more: (count) => `and ${formats.number(count)} more`,
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
    why: 'Why these?',
    more: 'More hues',
    other: 'Another palette',
    export: 'Export',
    share: 'Share',
    private: 'Make private',
  },
  help: {
    headline: 'Send me a blurb, and I answer with the hues that covers of such books carry.',
    notes: [
      `Just the text: ${EXAMPLE_BLURB}`,
      'Genres in your own words, such as “cozy mystery, cats”, make the answer firmer; a title is put on the swatch.',
      'After an answer you can ask why, for more hues, or for another palette.',
      'A picture of a cover is read, too: I say what kind of book it looks like, what its colours are and how usual, and how its title reads. With a blurb beside it, I say whether the two agree.',
      'Your text and pictures are read here and then forgotten: they are never stored and never logged.',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'The hues that covers of such books carry, ranked, with reasons and a swatch',
    },
    covergenre: {
      name: 'covergenre',
      description: 'What a cover looks like to a reader: kind of book, colours, how its title reads',
    },
    help: { name: 'help', description: 'How to ask, by example' },
  },
  arguments: {
    blurb: { name: 'blurb', description: "The book's blurb; two or three sentences are enough" },
    genres: { name: 'genres', description: 'Genres in your own words, such as "cozy mystery, cats"' },
    title: { name: 'title', description: "The book's title, to stand on the swatch" },
    cover: { name: 'cover', description: 'A picture of the cover' },
    top: {
      name: 'top',
      description: `How many hues to list, ${REQUEST_LIMITS.top.min} to ${REQUEST_LIMITS.top.max}; usually ${REQUEST_LIMITS.top.usual}`,
    },
    theme: {
      name: 'theme',
      description: "The swatch's theme",
      choices: { light: 'light', dark: 'dark' },
    },
  },
  chat,
  page,
};
