import type { PaletteColour } from '../palette/cover-colours.ts';

/** A colour of the palette, in words and figures of the page's language. */
export interface BriefColour {
  /** `#rrggbb` */
  readonly hex: string;
  /** What comes back from the press, as `#rrggbb`. */
  readonly printsAs: string;
  /** What it is for, and what it is called. */
  readonly role: string;
  readonly name: string;
  /** Cyan, magenta, yellow and black, in per cent. */
  readonly cmyk: readonly [string, string, string, string];
  /** How much ink all of them are. */
  readonly ink: string;
  /** What there is to know before it is printed or set in type; may be empty. */
  readonly note: string;
}

/** A share of covers, 0 to 1, that stand on a ground of some lightness. */
export interface BriefShare {
  readonly lightness: 'dark' | 'mid' | 'light';
  readonly share: number;
  /** The same in words, with what it is a share of. */
  readonly said: string;
}

/** A real cover. */
export interface BriefCover {
  readonly title: string;
  /** Author and year, as far as they are known; may be empty. */
  readonly about: string;
  /** Most of it first. */
  readonly colours: readonly { readonly hex: string; readonly share: number }[];
  /** Its title, and its colours in words. */
  readonly alt: string;
}

/** All that a brief says, in the words of its language: plain data, which threads can hand on. */
export interface BriefSpec {
  /** BCP 47 tag. */
  readonly locale: string;
  /** What the page is. */
  readonly label: string;
  /** What kind of book it is; may be empty. */
  readonly kinds: string;
  /** The book's title as its author typed it: any script, any characters, or empty. */
  readonly title: string;
  /** What stands for a title that is missing or can't be set, and what is said of the latter. */
  readonly untitled: string;
  readonly undrawable: string;
  /** One line on what such covers wear. */
  readonly headline: string;
  readonly palette: {
    readonly heading: string;
    readonly columns: Readonly<Record<'screen' | 'print' | 'colour' | 'hex' | 'ink' | 'note', string>>;
    /** In the order ground, main, accents, ink. */
    readonly colours: readonly BriefColour[];
  };
  readonly plainCovers: {
    readonly heading: string;
    readonly worn: readonly PaletteColour[];
    /** What stands on the cover of a book without a title. */
    readonly untitled: string;
    /** What is on them, in words. */
    readonly alt: string;
  };
  readonly ground: {
    readonly heading: string;
    /** Empty where no such covers were counted. */
    readonly shares: readonly BriefShare[];
    readonly sentences: readonly string[];
  };
  readonly ranges: { readonly heading: string; readonly sentences: readonly string[] };
  readonly comparables: {
    readonly heading: string;
    /** What stands for a title that can't be set. */
    readonly unset: string;
    readonly covers: readonly BriefCover[];
  };
  readonly avoid: { readonly heading: string; readonly sentences: readonly string[] };
  /** Where it all comes from: one line. */
  readonly source: string;
}
