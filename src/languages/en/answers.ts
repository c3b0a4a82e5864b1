import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { Language } from '../language.ts';
import { capitalised } from '../writing/writing.ts';
import { brief, desk, followUps, shelf, sight, vote } from './follow-ups.ts';
import { chat, notices, page } from './platforms.ts';
import { colourWords, lexicon, names } from './words.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF or TIFF';
const LATER = 'Try again in a minute.';

/** What families of colours are called. */
const FAMILY_NAMES = {
  black: 'black',
  white: 'white',
  grey: 'grey',
  cream: 'cream',
  brown: 'brown',
  red: 'red',
  orange: 'orange',
  yellow: 'yellow',
  gold: 'gold',
  green: 'green',
  teal: 'teal',
  blue: 'blue',
  navy: 'navy',
  purple: 'purple',
  pink: 'pink',
};

/** British English. */
export const english: Language = {
  locale: 'en',
  writing: {
    /** British lists have no comma before `and`. */
    formats: 'en-GB',
    quotes: ['“', '”'],
    under: (percent) => `under ${percent}`,
    about: (share) => `about ${share}`,
    times: { other: (figure) => `${figure} times` },
  },

  books: {
    such: 'such books',
    like: (title) => `books like ${title}`,
    of: { other: (genres) => `${genres} books` },
    ofLike: { other: ({ genres, title }) => `${genres} books like ${title}` },
  },
  leaning: {
    plain: ({ books, hues }) => `Covers of ${books} lean to ${hues}.`,
    modest: ({ books, hues }) => `A modest guess: covers of ${books} may lean to ${hues}.`,
    another: ({ books, hues }) => `Another palette for covers of ${books}: ${hues}.`,
    chosen: ({ books, hues }) => `A palette for covers of ${books}: ${hues}.`,
    typical: ({ books, hues }) => `No hue sets covers of ${books} apart; most often they carry ${hues}.`,
  },
  wearing: {
    plain: {
      ground: ({ books, ground }) => `Covers of ${books} stand on ${ground}.`,
      colours: ({ books, colours }) => `Covers of ${books} wear ${colours}.`,
      both: ({ books, ground, colours }) => `Covers of ${books} stand on ${ground}, with ${colours}.`,
    },
    modest: {
      ground: ({ books, ground }) => `A modest guess: covers of ${books} may stand on ${ground}.`,
      colours: ({ books, colours }) => `A modest guess: covers of ${books} may wear ${colours}.`,
      both: ({ books, ground, colours }) =>
        `A modest guess: covers of ${books} may stand on ${ground}, with ${colours}.`,
    },
    palette: {
      ground: ({ ground }) => ground,
      both: ({ ground, colours }) => `${ground}, with ${colours}`,
    },
    another: ({ books, palette }) => `Another palette for covers of ${books}: ${palette}.`,
    chosen: ({ books, palette }) => `A palette for covers of ${books}: ${palette}.`,
    usual: (palette) => `A modest guess, from what covers of all kinds wear: ${palette}.`,
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

  readsAs: (genres) => `It reads as ${genres}.`,
  onShelf: (named) => `Booksellers would shelve it under ${named}.`,
  givenGenres: {
    as: ({ term, genres }) => `${term} (as ${genres})`,
    took: (terms) => `From your genres I took ${terms}.`,
    more: { other: (count) => `${count} more` },
    unknown: {
      one: (terms) => `I don't know ${terms} as a genre, so I left it out.`,
      other: (terms) => `I don't know ${terms} as genres, so I left them out.`,
    },
  },
  namedGenres: {
    blurbReadsAs: (genres) => `The blurb itself reads as ${genres}.`,
    contradicts: ({ genres, named }) =>
      `The blurb itself reads as ${genres}, but hardly as ${named}; what you named leads here.`,
    fewCovers: {
      none: (genre) => `I know no covers of ${genre} books, so take these colours as a first hint.`,
      some: {
        one: ({ genre }) => `I know only one cover of ${genre} books, so take these colours as a first hint.`,
        other: ({ genre, covers }) =>
          `I know only ${covers} covers of ${genre} books, so take these colours as a first hint.`,
      },
    },
    toldBy: (words) => `Read from the words: ${words}.`,
    titleAlone:
      'There is no blurb, so this rests on the title alone. A genre, or two or three sentences of blurb, will make it firmer.',
  },
  beside: {
    held: (books) => `Held beside ${books}.`,
    heldOfBlurb: (books) => `Held beside what the blurb itself names: ${books}.`,
    byAuthor: {
      one: ({ asked, author }) => `For ${asked} I took the one cover of a book by ${author} that I know.`,
      other: ({ asked, author, covers }) =>
        `For ${asked} I took the ${covers} covers of books by ${author} that I know.`,
    },
    unknown: {
      one: (books) => `I don't know ${books}, so it is left out; check its spelling, or add its author.`,
      other: (books) =>
        `I don't know ${books}, so they are left out; check their spelling, or add their authors.`,
    },
    unknownByAuthor: {
      one: (books) => `I don't know ${books}, so it is left out; check its spelling.`,
      other: (books) => `I don't know ${books}, so they are left out; check their spelling.`,
    },
    alone:
      'There is no blurb, so this rests on what you named alone. Two or three sentences of blurb will make it firmer.',
    shortened: 'That is a long list of books. I looked for the first ones and left out the rest.',
    named: 'named',
    marks: {
      asker: { title: 'named by you', author: 'author named by you' },
      blurb: { title: 'named in the blurb', author: 'author named in the blurb' },
    },
  },
  print: {
    inPrint: (changes) => `In four-colour print, ${changes}.`,
    becomes: ({ name, hex, printed, instead }) =>
      `${name} (${hex}) comes out as ${printed} (the nearest that prints: ${instead})`,
    dulls: ({ name, hex, instead }) =>
      `${name} (${hex}) comes out duller (the nearest that prints: ${instead})`,
  },
  trends: {
    changed: ({ genre, from, to, changes, covers }) =>
      `Between ${from} and ${to}, ${genre} covers have changed: ${changes} (measured on ${covers} covers).`,
    steady: ({ genre, from, to }) => `Between ${from} and ${to}, ${genre} covers have hardly changed.`,
    unknown: (genre) =>
      `There is no trend to tell for ${genre} covers: of too few of them the year is known.`,
    covers: {
      rose: ({ what, from, to }) => `${what} rose from ${from} to ${to}`,
      fell: ({ what, from, to }) => `${what} fell from ${from} to ${to}`,
      what: {
        dark: 'dark ones',
        mid: 'ones of medium lightness',
        light: 'light ones',
        illustrated: 'illustrated ones',
      },
    },
    colours: {
      rose: ({ what, from, to }) => `${what} rose from ${from} to ${to} of their area`,
      fell: ({ what, from, to }) => `${what} fell from ${from} to ${to} of their area`,
      what: FAMILY_NAMES,
    },
    style: {
      illustrated: ({ share, since }) =>
        `Of such covers from ${since} on, ${share} are illustrated, and the others photographed.`,
      photographed: ({ share, since }) =>
        `Of such covers from ${since} on, ${share} are photographed, and the others illustrated.`,
      even: (since) =>
        `Of such covers from ${since} on, about half are illustrated, and the others photographed.`,
    },
    styleUnknown: 'It isn’t known how many of such covers are illustrated, and how many photographed.',
  },
  leftOut: {
    part: {
      review: ['a review quote', 'review quotes'],
      accolade: ['a line on prizes or sales', 'lines on prizes or sales'],
      comparison: ['a comparison with other books', 'comparisons with other books'],
      biography: ['the author’s biography'],
      series: ['a line on its series', 'lines on its series'],
      edition: ['a note on the edition', 'notes on the edition'],
      warning: ['a content warning', 'content warnings'],
      tags: ['hashtags or emoji codes'],
      advertising: ['advertising'],
      metadata: ['metadata'],
    },
    sentence: (parts) => `Left out of reading: ${parts}.`,
    textRead: 'The text that was read:',
    nothingRead: 'None of the text was read.',
  },

  makeUp: {
    they: { first: 'Such covers', later: 'They' },
    same: ({ they, quality, ours }) => `${they} are ${quality} as often as others: ${ours} of them.`,
    alike: ({ they, quality, ours, usual }) =>
      `${they} are ${quality} about as often as others: ${ours} of them, against ${usual} of all covers.`,
    rarer: ({ they, quality, ours, usual }) =>
      `${they} are ${quality} less often than others: ${ours} of them, against ${usual} of all covers.`,
    commoner: ({ they, quality, ours, usual }) =>
      `${they} are ${quality} more often than others: ${ours} of them, against ${usual} of all covers.`,
    most: ({ they, quality, ours, usual }) =>
      `${they} are ${quality}: ${ours} of them, against ${usual} of all covers.`,
  },
  why: {
    covers: {
      unknown: (genre) => `${genre} covers`,
      many: ({ genre, covers }) => `${covers} ${genre} covers`,
      few: {
        one: ({ genre, covers }) => `only ${covers} ${genre} cover`,
        other: ({ genre, covers }) => `only ${covers} ${genre} covers`,
      },
    },
    measured: ({ share, covers, times }) => `Measured: on ${share} of ${covers}, ${times} the usual.`,
    predicted: ({ about, times }) => `Predicted for this book: a chance of ${about}, ${times} the usual.`,
    asUsual: (about) => `Predicted for this book: a chance of ${about}, about as usual.`,
    read: (words) => `Read in the text: ${words}.`,
    common: 'It is common on covers of all kinds.',
  },
  realCovers: {
    palette: 'The palette, as such covers wear it',
    comparables: 'Real covers of such books',
    order:
      'Hues that set such covers apart come first; beside each stands the share of such covers likely to carry it, and how many times the usual that is.',
    usualOrder:
      'These hues are the commonest on covers of all kinds; the figure beside a hue is the share of all covers that carry it.',
    author: (author) => ` by ${author}`,
    usualGround: ({ of, whole, name, hex, share }) =>
      `Of covers of all kinds, ${of} are ${whole} as a whole; among these the commonest ground is ${name} (${hex}), on ${share} of all covers.`,
    usualShare: (share) => `It is on about ${share} of all covers.`,
    ground: {
      most: ({ whole, figures }) => `As a whole such covers are ${whole}: ${figures}.`,
      oftenest: ({ whole, figures }) => `As a whole such covers are most often ${whole}: ${figures}.`,
    },
    figures: {
      alone: (share) => `${share} of them`,
      same: (share) => `${share} of them, as of all covers`,
      beside: ({ share, usual }) => `${share} of them, against ${usual} of all covers`,
    },
    groundColour: ({ name, hex, share }) =>
      `Among these the commonest ground is ${name} (${hex}), on ${share} of such covers.`,
    neutral: ({ name, hex, share, times }) =>
      `${name} (${hex}, on ${share} of such covers, ${times} the usual)`,
    neutrals: (neutrals) => `Beside the hues, they favour ${neutrals}.`,
    fit: {
      close: (percentile) =>
        `This cover wears the colours of such books more closely than ${percentile} of covers.`,
      shared: { other: (colours) => `It shares ${colours} with covers of such books` },
      none: 'It shares no colour with covers of such books',
      apart: {
        one: (colours) => `its ${colours} sets it apart`,
        other: (colours) => `its ${colours} set it apart`,
      },
    },
  },
  conventions: {
    families: FAMILY_NAMES,
    traits: {
      carrying: (families) => `carry ${families}`,
      lacking: (family, other) => (other ? `carry neither ${family} nor ${other}` : `do without ${family}`),
      warm: 'lean to warm colours',
      cool: 'lean to cool colours',
      vivid: 'show a vivid colour',
      muted: 'keep clear of vivid colours',
      flat: 'give one colour at least half of the area',
      mixed: 'give no colour as much as two fifths of the area',
      reaching: 'reach from near-black to near-white',
      many: 'mix four colours or more',
    },
    shares: {
      first: ({ ours, usual }) => `${ours} of them, against ${usual} of all covers`,
      later: ({ ours, usual }) => `${ours} against ${usual}`,
    },
    most: (traits) => `Most such covers ${traits}.`,
    minority: ({ family, share, usual }) =>
      `Room to differ: ${share} of such covers carry ${family}, against ${usual} of all covers.`,
    minorityKeeping: ({ family, share, usual, kept, trait }) =>
      `Room to differ: ${share} of such covers carry ${family} (${usual} of all covers), and ${kept} of those ${trait} all the same.`,
    anyStriking: ({ family, share, next, nextShare }) =>
      `Room to differ: the hue that strikes the eye most. None prevails: it is ${family} on ${share} of such covers, and ${next} on ${nextShare}.`,
  },

  own: {
    heading: 'Your own list',
    nearest: 'Its nearest covers',
    leads: 'The palette, the hues and the covers of this answer come from your own list.',
    follows:
      'Your own list has too few covers of such books to answer from, so this answer comes from covers at large.',
    none: {
      one: () => 'The one cover on your list is not of a book like this one.',
      other: (covers) => `None of the ${covers} covers on your list is of a book like this one.`,
    },
    few: {
      one: ({ covers }) =>
        `Of the covers on your list (${covers}), one is of a book like this one: too few to say what such covers have in common.`,
      other: ({ alike, covers }) =>
        `Of the covers on your list (${covers}), ${alike} are of books like this one: too few to say what they have in common.`,
    },
    ground: ({ alike, count, whole, colour }) =>
      `On your list, ${alike} covers are of books like this one: ${count} of them are ${whole} as a whole, and their commonest ground is ${colour}.`,
    colours: (colours) => `They carry ${colours} more often than covers of all kinds do.`,
    colour: ({ name, count }) => `${name} (${count} of them)`,
    difference: {
      ground: ({ count, alike, share, whole, market }) =>
        `Where they differ most from such covers elsewhere: ${count} of ${alike} (${share}) are ${whole} as a whole, against ${market} there.`,
      colour: ({ count, alike, share, name, market }) =>
        `Where they differ most from such covers elsewhere: ${count} of ${alike} (${share}) carry ${name}, against ${market} there.`,
      nothing: 'In what they wear, they hardly differ from such covers elsewhere.',
    },
    fit: (share) => `Of the covers on your own list, ${share} wear the colours of such books less closely.`,
  },

  cover: {
    looksLike: (categories) => `This cover looks like ${categories}.`,
    worn: ({ ground, colours }) => `This cover has ${ground}: mostly ${colours}.`,
    couldPass: (categories) => `It could pass for ${categories}; the picture alone doesn't tell.`,
    shows: (genres) => `It shows signs of ${genres}.`,
    ownColours: "The cover's own colours",
    usual: {
      alone: ({ hue, usual }) => `${capitalised(hue)} is on ${usual} of all covers.`,
      firm: ({ hue, share, genre, times }) =>
        `${capitalised(hue)} is on ${share} of ${genre} covers, ${times} the usual.`,
      beside: ({ hue, about, genre, usual }) =>
        `${capitalised(hue)} is on ${about} of ${genre} covers, and on ${usual} of all.`,
    },
    style: {
      illustrated: 'It is illustrated.',
      photographed: 'It is a photograph, or made of photographs.',
    },
    makeUp: (properties) => `As a whole the cover is ${properties}.`,
    others: {
      alone: (usual) => `as ${usual} of all covers are`,
      genre: ({ ours, genre, usual }) => `as ${ours} of ${genre} covers are, and ${usual} of all`,
      later: ({ ours, usual }) => `${ours} and ${usual}`,
    },
    title: {
      none: "I found no title on it, so I can't say how it reads as a thumbnail.",
      opening: (height) => `A hint: at ${height} pixels high, what looks like the title`,
      strong: ({ title, contrast }) =>
        `${title} stands out well from its ground, also in greyscale: its contrast is ${contrast}.`,
      fair: ({ title, contrast, wanted }) =>
        `${title} can be read, also in greyscale, but would gain from more contrast: it has ${contrast}, and ${wanted} is good.`,
      byHueAlone: ({ title, contrast }) =>
        `${title} differs from its ground in hue alone, which is lost in greyscale: its contrast is ${contrast}.`,
      weak: ({ title, contrast, wanted }) =>
        `${title} is hard to tell from its ground: its contrast is ${contrast}, and ${wanted} is the least.`,
    },
    agrees: (genres) => `The cover agrees with the blurb: both point to ${genres}.`,
    agreesInPart: ({ both, image }) =>
      `The cover agrees with the blurb only in part: both point to ${both}, but the cover more to ${image}.`,
    clashes: ({ text, image }) =>
      `The cover may mislead readers: the blurb points to ${text}, the cover to ${image}.`,
    coverSilent:
      "The cover alone doesn't show what kind of book this is, so it neither agrees nor clashes with the blurb.",
    blurbSilent: (genres) => `The blurb alone points to no clear genre; the cover points to ${genres}.`,
    evidence: {
      read: ({ text, image }) => `${text} from the blurb, ${image} from the cover`,
      named: (image) => `named by you, ${image} from the cover`,
      readAlone: (text) => `${text} from the blurb`,
      namedAlone: 'named by you',
    },
    has: {
      none: 'The cover has none of these hues.',
      some: (hues) => `Of these hues, the cover has ${hues} already.`,
    },
    blurbAlone: 'So this answer rests on the blurb alone.',
    addBlurb: 'Send the blurb with it, and I say which hues such books have and whether the cover fits.',
    noPicture: 'There is no picture here. Send me one of a cover, as JPEG or PNG.',
    faults: {
      PICTURE_EMPTY: "The picture's file is empty. Send the cover again, as JPEG or PNG.",
      PICTURE_NOT_A_PICTURE: `That file is no picture, whatever its name says. Send the cover as ${FORMATS}.`,
      PICTURE_FORMAT_REFUSED: `I can't read pictures of that format. Save the cover as ${FORMATS} and send that.`,
      PICTURE_DOCUMENT:
        'That is a document and no picture. Save the page with the cover as JPEG or PNG and send that.',
      PICTURE_HEIC:
        "That is a HEIC picture, which I can't read. On an iPhone, choose Settings › Camera › Formats › Most Compatible, or send a screenshot of it; elsewhere, open it and export it as JPEG.",
      PICTURE_HDR:
        "That picture is in HDR, so I can't be sure of its colours. Save it in sRGB, as JPEG or PNG, and send that.",
      PICTURE_TRANSPARENT:
        'The picture is transparent all over, so there is nothing to see. Save the cover with its background and send that.',
      PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide, plenty }) =>
        `The picture is too large: I read up to ${bytes} and ${pixels} million pixels (AVIF: ${avifPixels} million), and ${longSide} pixels a side. Save it smaller (${plenty} pixels high are plenty), with 8 bits a channel, and send that.`,
      PICTURE_TOO_SMALL: (side) =>
        `The picture is too small for a cover: it needs at least ${side} pixels each way. Send a larger one.`,
      PICTURE_DAMAGED:
        "I can't read the picture: its file is cut off, damaged or of a rare kind. Save it again as JPEG or PNG and send that.",
      PICTURE_TOO_SLOW: 'The picture took too long to read. Save it smaller, as JPEG or PNG, and send that.',
      ATTACHMENT_REFUSED:
        "The picture isn't kept on this platform itself, so I didn't open it. Attach the picture itself.",
      ATTACHMENT_REDIRECTED:
        "I'm not allowed to open the picture from here. Send it to me in a direct message.",
      ATTACHMENT_EXPIRED:
        'The picture is no longer there: its link has expired, or it was deleted. Attach it again.',
      ATTACHMENT_LATE: `The picture didn't arrive in time. ${LATER}`,
      ATTACHMENT_BUSY: `I couldn't fetch the picture: the platform is very busy just now. ${LATER}`,
      ATTACHMENT_UNREACHABLE: `I couldn't fetch the picture. ${LATER}`,
      COVER_FAILED: "I couldn't look at the cover: something failed on my side. Please try it again later.",
    },
    palette: {
      heading: "The cover's own colours",
      key: '% of the cover',
      more: { other: (count) => `+${count} more` },
      opening: "The cover's own colours, most of it first:",
      genres: (genres) => `It looks like ${genres}.`,
    },
  },

  swatch: {
    heading: 'Cover hues',
    headingFor: 'Cover hues for',
    key: '% chance on such a cover',
    usualKey: '% of all covers',
    keptKey: 'Hues of such covers, whatever is kept: % chance',
    roles: {
      primary: 'Primary',
      secondary: 'Secondary',
      accent: 'Accent',
      ground: 'Ground',
      main: 'Main',
      ink: 'Ink',
    },
    untitled: 'Title',
    more: { other: (count) => `+${count} more` },
    usual: (factor) => `${factor}× usual`,
    alt: {
      opening: 'Cover hues, best first:',
      openingFor: (title) => `Cover hues for ${title}, best first:`,
      keptOpening: 'Hues of such covers, whatever is kept, best first:',
      keptOpeningFor: (title) => `Hues of covers for ${title}, whatever is kept, best first:`,
      more: { other: (count) => `and ${count} more` },
      genres: 'Genres',
      palette: 'Palette',
    },
  },

  help: {
    headline: 'Send me a blurb, and I answer with the hues that covers of such books carry.',
    notes: [
      `Just the text: ${EXAMPLE_BLURB}`,
      'Genres in your own words, such as “cozy mystery, cats”, make the answer firmer; a title is put on the swatch.',
      'Name books like yours, such as “Magic Binds by Ilona Andrews”, and the answer is held beside their covers: in the form, or behind --like in a message.',
      'After an answer you can ask why, for more hues, or for another palette.',
      'A picture of a cover is read, too: I say what kind of book it looks like, what its colours are and how usual, and how its title reads. With a blurb beside it, I say whether the two agree.',
      'For a series, /series takes two to eight blurbs or covers, and says which colours carry it and which one each book may own.',
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
    series: {
      name: 'series',
      description: "Which colours carry a series, which one each book may own, and the next book's palette",
    },
    shelf: { name: 'shelf', description: 'Saved answers: list, show, compare, rename and delete them' },
    vote: {
      name: 'vote',
      description: 'Put palettes or covers to a vote in this channel; the winner goes on its shelf',
    },
    help: { name: 'help', description: 'How to ask, by example' },
  },
  arguments: {
    blurb: { name: 'blurb', description: "The book's blurb; two or three sentences are enough" },
    genres: { name: 'genres', description: 'Genres in your own words, such as "cozy mystery, cats"' },
    comparables: {
      name: 'comparables',
      description: 'Up to ten books like yours, such as "The Key to Rebecca by Ken Follett; Magic Binds"',
    },
    title: { name: 'title', description: "The book's title, to stand on the swatch" },
    lock: {
      name: 'lock',
      description: 'Up to five colours that the palette must have, such as firebrick, #b22222',
    },
    cover: { name: 'cover', description: 'A picture of the cover' },
    top: {
      name: 'top',
      description: ({ min, max, usual }) => `How many hues to list, ${min} to ${max}; usually ${usual}`,
    },
    theme: {
      name: 'theme',
      description: "The swatch's theme",
      choices: { light: 'light', dark: 'dark' },
    },
  },

  series: {
    carry: {
      one: (colours) => `${colours} carries this series, and each book owns a colour.`,
      other: (colours) => `${colours} carry this series, and each book owns a colour.`,
    },
    nothingCarries: 'I found no colour that carries this series.',
    nothingShared: {
      both: 'The two covers share no colour.',
      most: (count) => `No colour stands on most of the ${count} covers.`,
    },
    alikeIn: (traits) => `They are alike all the same in ${traits}.`,
    traits: { light: 'lightness', chroma: 'vividness', steps: 'detail' },
    headings: { carriers: 'What carries the series', books: 'What each book may own' },
    number: (number) => `Book ${number}`,
    next: 'The next book',
    noCover: 'There are no covers yet, so what carries the series comes from real covers of such books.',
    oneCover:
      'There is one cover so far: its ground, its ink and an accent carry on, and its main colour stays its own.',
    covers: (count) => `What carries the series is what most of the ${count} covers share.`,
    bothCovers: 'What carries the series is what both covers share.',
    place: {
      ground: 'The grounds differ, so a book’s own colour is its ground.',
      main: 'The ground stays, and a book’s own colour is the main one on it.',
    },
    carriedBy: ({ covers, of }) => `on ${covers} of ${of} covers`,
    usual: ({ share, times }) => `On ${share} of covers of such books, ${times} the usual.`,
    worn: (share) => `It takes ${share} of the cover.`,
    noOwn: 'Nothing tells yet which colour it may own: a blurb or a cover would.',
    apart: 'At 100 pixels high, it can be told from all the others.',
    alike: (books) => `At 100 pixels high, it is hard to tell from ${books}.`,
    sights: { colour: 'in colour', blind: 'for some colour-blind readers', grey: 'in black and white' },
    close: (share) => `The cover goes with the others more closely than ${share} of covers of its kind.`,
    sets: (share) =>
      `The cover sets itself apart: ${share} of covers of its kind would go with the others more closely.`,
    tooFew: 'A series has two books at least. Send the blurb or the cover of each of them.',
    tooMany: (most) => `That is too many books: I read up to ${most} of a series.`,
    nothing: (book) => `${book} has no blurb, no cover and no title, so there is nothing to read.`,
    sameCover: (books) => `${books} have the same cover.`,
    greys: 'These covers have no colour but greys, so greys are all that they can share.',
    picture: {
      heading: (count) => `A series of ${count} books`,
      small: 'At 100 pixels high',
      opening: 'Covers of a series:',
    },
    form: {
      shortTitle: 'A series',
      submit: 'Answer',
      blurbs: {
        label: 'Blurbs',
        description: 'Two to eight, each parted from the next by a line of three hyphens: ---',
      },
      covers: { label: 'Covers', description: 'In the order of the books, as many as there are' },
      empty: 'Write two blurbs here at least, with a line of three hyphens between, or attach two covers.',
      addBook: 'One more book',
      toSeries: 'A whole series',
      toBook: 'One book',
      lede: 'Show two to eight books, each by its blurb or its cover. The answer says which colours carry the series, and which one each book may own.',
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
