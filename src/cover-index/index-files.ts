import { z } from 'zod';
import { FAMILIES } from '../palette/colour-families.ts';

/** Files of a cover index, in a folder `index` of a hues model's directory. */
export const INDEX_FILES = {
  /** What the other files hold, as JSON: `indexSchema`. */
  description: 'index.json',
  /** One record a cover, `RECORD` bytes each. */
  covers: 'covers.bin',
  /** One line a cover in UTF-8: title, tab, author. */
  titles: 'titles.tsv',
  /** Ranks all covers for what was read in a text. */
  graph: 'ranking.onnx',
  /** Places any cover among those of the index, little-endian float32. */
  look: 'look.f32',
  /** Kinds of books: a space, little-endian float32, and each cover's place in it, int8. */
  kinds: 'kinds.bin',
  /** How often each cover's palette would lead answers: a byte a cover. */
  hubs: 'hubs.bin',
} as const;

/** Colours kept of a cover's palette. */
export const PALETTE_COLOURS = 6;

/** Roles of a worn palette's colours, by their number in a record less 1; 0 marks none. */
export const ROLES = ['ground', 'main', 'accent', 'ink'] as const;

/** Colours of a palette as it is worn. */
export const WORN_COLOURS = 6;

/** Bytes of a colour: red, green, blue, the index of its name, of its family, then what is told of it. */
const [PALETTE_BYTES, WORN_BYTES] = [7, 6];
const WORN_AT = PALETTE_COLOURS * PALETTE_BYTES;
const AFTER = WORN_AT + WORN_COLOURS * WORN_BYTES;

/** Where the parts of a cover's record stand, in bytes. Sizes of bit sets allow for 80 names and 64 genres. */
export const RECORD = {
  /** Then its share and its salience in 255ths; a share of 0 marks none. */
  palette: 0,
  paletteBytes: PALETTE_BYTES,
  /** Then its role, from 1; 0 marks none. */
  worn: WORN_AT,
  wornBytes: WORN_BYTES,
  /** Red, green, blue and name of the ground. */
  ground: AFTER,
  /** Which names are on the cover, a bit each. */
  presence: AFTER + 4,
  presenceBytes: 10,
  /** Which genres the book is known to be of, a bit each. */
  genres: AFTER + 14,
  genreBytes: 8,
  /** Little-endian 16 bits; 0 where it isn't known. */
  year: AFTER + 22,
  /**
   * Bits 0 and 1: dark, mid or light; bit 2: not for every workplace; bit 3: has a description; bit 4: the year is the
   * cover's own, and not the work's or another edition's; bits 5 and 6: known to be illustrated, or photographed.
   */
  flags: AFTER + 24,
  /** Shelves that the book is on, likeliest first: a byte each, the number in `shelves` and 1; 0 marks none. */
  shelves: AFTER + 25,
  shelfBytes: 3,
  size: AFTER + 28,
} as const;

/** Bits of a record's flags. */
export const FLAG = {
  lightness: 3,
  adult: 4,
  described: 8,
  ownYear: 16,
  illustrated: 32,
  photographed: 64,
  listedGenres: 128,
} as const;

/** What a cover's picture is, by the names of its `FLAG`. */
export const STYLES = ['illustrated', 'photographed'] as const;

/** One of `STYLES`. */
export type CoverStyle = (typeof STYLES)[number];

/** The three lightnesses of a ground, by their number in a record's flags. */
export const LIGHTNESSES = ['dark', 'mid', 'light'] as const;
/** One of `LIGHTNESSES`. */
export type Lightness = (typeof LIGHTNESSES)[number];

const finite = z.number();
const shareSchema = z.number().min(0).max(1);
const hex = z.string().regex(/^#[0-9a-f]{6}$/);

/** How named covers count: see `evidenceOf`. */
const besideSchema = z.object({
  /** Share of covers with each name among those that it was learned on. */
  means: z.array(z.number().gt(0).lt(1)),
  /** Covers without any leaning that the named ones stand beside. */
  prior: z.number().positive(),
  /** What another cover of a named author counts, and how many of them count in all. */
  ofOthers: shareSchema,
  mostOthers: z.number().positive(),
  /** From how much more often each name is on the named covers to how much more often each is on such covers: a row a name. */
  weights: z.array(z.array(finite)),
  /** What the log-odds that are told so count beside those of a text. */
  strength: finite,
  /** What the log-odds of the names on a cover count, in sum, beside a text's score of it. */
  ranking: finite,
});

/** What `index.json` holds. */
export const indexSchema = z
  .object({
    /** How many covers there are. */
    covers: z.int().positive(),
    /** Names of colours in the order of the graph's `colour_logits`; each is a hue or a neutral. */
    names: z.array(z.string()),
    /** Ids of genres, in the order of a record's bits. */
    genres: z.array(z.string()),
    /** Ids of shelves, in the order of a record's numbers; at most 255. */
    shelves: z.array(z.string()).max(255).default([]),
    /** Share of all covers that carry each name, and its mean colour on them. */
    usual: z.object({
      /** What the hues model reads in a text, on average. */
      features: z.array(finite).min(1),
      /** How salient each of `FAMILIES` is on covers, on average. */
      families: z.array(z.number().positive()).length(FAMILIES.length),
      names: z.array(shareSchema),
      typical: z.array(hex),
      /** Mean probability of each genre, in the order of `genres`. */
      genres: z.array(shareSchema),
      /** Shares of the three lightnesses. */
      ground: z.array(shareSchema).length(LIGHTNESSES.length),
    }),
    /** Log-odds of a name = offset + head × the graph's logit + covers × the log-odds among the nearest covers. */
    chances: z.object({ offset: z.array(finite), head: z.array(finite), covers: z.array(finite) }),
    /** What agreeing on genres counts beside a look score, in standard deviations of it. */
    genreAgreement: finite,
    /** How many numbers are read of a book's kind, and kept of its place; absent where kinds aren't told. */
    kinds: z.object({ readings: z.int().positive(), directions: z.int().positive() }).optional(),
    /** What a step of a cover's hubness counts, as a logarithm; absent where it isn't known. */
    hubs: z.object({ step: z.number().positive() }).optional(),
    /** How covers count that a book is named as comparable with; absent where that wasn't learned. */
    beside: besideSchema.optional(),
    /** Numbers that the graph gives for a text's place among looks. */
    directions: z.int().positive(),
    /** Length of a cover's descriptor. */
    descriptor: z.int().positive(),
  })
  .refine(
    ({ names, usual, chances }) =>
      [usual.names, usual.typical, chances.offset, chances.head, chances.covers].every(
        ({ length }) => length === names.length,
      ),
    'it must hold a figure for each name',
  )
  .refine(
    ({ names, beside }) =>
      beside === undefined ||
      [beside.means, beside.weights, ...beside.weights].every(({ length }) => length === names.length),
    'what named covers count must have a figure for each name',
  )
  .refine(
    ({ genres, usual }) => usual.genres.length === genres.length,
    'it must hold a figure for each genre',
  );

/** What an index says of itself. */
export type IndexDescription = z.infer<typeof indexSchema>;
