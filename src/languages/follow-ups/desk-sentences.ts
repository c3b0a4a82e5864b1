import type { Combination } from '../../cover-index/roll/roll.ts';
import type { PaletteRule } from '../../palette/rules/rule-palettes.ts';
import type { FieldWords } from '../platforms/chat-sentences.ts';
import type { Lightness } from '../../cover-index/index-files.ts';

/** Where a palette comes from: a cover that carries all that is kept, one that comes near to it, or a rule of colour. */
export type PaletteSource = 'carried' | 'near' | PaletteRule;

/** Colours that are kept, without an ink. */
export interface KeptTogether {
  readonly colours: number;
  /** Whether any of them shall play a part, and covers count only where they carry it in that. */
  readonly isInParts: boolean;
}

/** What is said of palettes in which colours are kept or change their parts, in one language. */
export interface DeskSentences {
  /** A role of a colour that is kept. */
  readonly kept: (role: string) => string;
  /** What stands above a palette in which colours are kept, by their names, and above one in which two changed their parts. */
  readonly heading: (colours: readonly string[]) => string;
  readonly changed: string;
  /** That the hues which are listed beside it are those of such covers. */
  readonly order: string;
  /** Which colours are kept: at least one, each with its name and hex. */
  readonly keeping: (colours: readonly string[]) => string;
  /** Which of so many palettes with so many kept `colours` is shown, from 1. */
  readonly place: (place: {
    readonly at: number;
    readonly of: number;
    readonly source: PaletteSource;
    readonly colours: number;
  }) => string[];
  /** That a palette's ground is as light as few of such covers' are, a share from 0 to 1. */
  readonly against: (ground: { readonly lightness: Lightness; readonly share: number }) => string;
  /** How usual it is that covers carry so many colours together, of which a part is wanted for any or for none. */
  readonly combination: (combination: Combination, kept: KeptTogether) => string;
  /** How far what is kept is from what the cover behind the palette wears, in OKLab. */
  readonly distances: (colours: readonly { readonly name: string; readonly distance: number }[]) => string;
  /** After two colours have changed their parts. */
  readonly swapped: (palette: { readonly ground: string; readonly ink: string }) => string;
  /** Where nothing was said to be kept: the question, what can be answered, and a palette's colours by number. */
  readonly question: string;
  readonly howTo: string;
  readonly numbered: (colour: {
    readonly number: number;
    readonly colour: string;
    readonly role: string;
  }) => string;
  /** What can't be done, and what is done instead. */
  readonly faults: {
    readonly unknown: (word: string, nearest: readonly string[]) => string;
    readonly tooMany: (most: number) => string;
    readonly alike: (one: string, other: string) => string;
    readonly noSuchNumber: (number: string, colours: number) => string;
    /** Where a colour shall play a part that is none, that another plays, or in which type couldn't be read. */
    readonly noPart: (word: string) => string;
    /** Where nothing stands behind a sign for a part, or before it. */
    readonly lacksPart: (words: string) => string;
    readonly lacksColour: (words: string) => string;
    /** Where a colour shall be left out, as it was written. */
    readonly leavesOut: (words: string) => string;
    readonly taken: (said: { readonly colour: string; readonly role: string }) => string;
    readonly unread: (said: {
      readonly colour: string;
      readonly other: string;
      readonly contrast: number;
    }) => string;
    readonly ink: (colour: string) => string;
    readonly inkKept: (colour: string) => string;
    /** Where no palette could be made with what is kept, or the model knows no covers. */
    readonly nothing: string;
    readonly noCovers: string;
    readonly noSwap: string;
  };
  readonly form: {
    readonly shortTitle: string;
    readonly submit: string;
    readonly colours: Omit<FieldWords, 'placeholder'>;
    readonly own: FieldWords;
  };
}
