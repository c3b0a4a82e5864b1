import type { Lightness } from '../../cover-index/index-files.ts';

/** From one to the other; of a half of some covers, the middle one. */
export interface Between<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** A colour that such covers carry less often than others. Shares are from 0 to 1. */
export interface RareColour {
  readonly name: string;
  readonly share: number;
  readonly usual: number;
}

/** What a brief says for a designer, beside what the answer itself says. Shares are from 0 to 1. */
export interface BriefSentences {
  /** What the page is. */
  readonly label: string;
  /** What stands for the title of a book without one, and of a cover that came alone. */
  readonly untitled: string;
  readonly cover: string;
  /** What is said where no font has a title's letters. */
  readonly undrawable: string;
  /** What stands for such a title of another book. */
  readonly unset: string;
  readonly headings: Readonly<Record<'palette' | 'plainCovers' | 'ground' | 'ranges' | 'avoid', string>>;
  readonly columns: Readonly<Record<'screen' | 'print' | 'colour' | 'hex' | 'ink' | 'note', string>>;
  /** How many covers stand on a ground of a lightness, in a few letters. */
  readonly lightness: (lightness: Lightness, share: number) => string;
  /** What a colour is for, and how many of such covers carry it, or how much of its cover it takes. */
  readonly role: (
    role: string,
    share?: { readonly of: 'covers' | 'cover'; readonly share: number },
  ) => string;
  /** A percentage that isn't a share of covers, as a table has it: 270 is `270%`. */
  readonly ink: (percent: number) => string;
  readonly contrast: (ratio: number) => string;
  /** What comes back from the press where that is another colour, and what could be printed instead. */
  readonly print: (as: string, neighbour?: string) => string;
  readonly prints: string;
  readonly ranges: {
    /** How light grounds are: CIELAB L*, 0 to 100. */
    readonly ground: (between: Between<number>) => string;
    /** Shares of a cover that its largest colour takes, and the next. */
    readonly areas: (largest: Between<number>, next: Between<number>) => string;
  };
  readonly avoid: {
    /** At least one. */
    readonly rare: (colours: readonly RareColour[]) => string;
    /** What people call colours of too little contrast with the ground for type; at least one. */
    readonly faint: (names: readonly string[]) => string;
    readonly heavy: (name: string, ink: number, most: number) => string;
    readonly nothing: string;
  };
  /** Where it comes from: so many real covers, shares of single hues, or the cover itself. */
  readonly source: (of: { readonly covers: number } | 'hues' | 'cover') => string;
  /** What is said with the page. */
  readonly drawn: string;
}
