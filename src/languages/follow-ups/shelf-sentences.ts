import type { FieldWords } from '../platforms/chat-sentences.ts';
import type { OfferedWords } from '../offered-words.ts';
import type { SpokenColour } from '../words/spoken-colours.ts';

/** Whose a shelf is: the asker's own, or everybody's in a channel, or in a server or workspace. */
export type Whose = 'mine' | 'channel' | 'everybody';

/** What can be done with a shelf by typing; an answer is saved from below it. */
export type ShelfAction = 'list' | 'show' | 'compare' | 'rename' | 'delete' | 'forget' | 'forget-me';

/** Two things that are told apart by what somebody called them. */
interface Named {
  readonly name: string;
}

/** What is said of a shelf, in one language. Names are as people typed them. */
export interface ShelfSentences {
  readonly actions: Readonly<Record<ShelfAction, OfferedWords>>;
  readonly options: Readonly<Record<'name' | 'other' | 'to' | 'page' | 'whose', OfferedWords>>;
  readonly whose: Readonly<Record<Whose, string>>;
  /** What stands above a shelf. */
  readonly headings: Readonly<Record<Whose, string>>;
  /** The form in which an answer is given its name. */
  readonly form: {
    readonly shortTitle: string;
    readonly submit: string;
    readonly name: Pick<FieldWords, 'label' | 'description'>;
    readonly whose: Pick<FieldWords, 'label'>;
  };
  /** What an answer without a title is called unless somebody says otherwise. */
  readonly untitled: string;
  /** Of a page of a shelf, which counts from 1. */
  readonly headline: (shelf: {
    readonly whose: Whose;
    readonly total: number;
    readonly page: number;
    readonly pages: number;
  }) => string;
  /** An entry in a list: a line. */
  readonly entry: (
    card: Named & {
      readonly number: number;
      readonly colours: readonly SpokenColour[];
      readonly title: string;
      /** Milliseconds since the epoch. */
      readonly made: number;
    },
  ) => string;
  /** How to go on from a list. */
  readonly howToGoOn: string;
  readonly saved: (saved: Named & { readonly whose: Whose }) => string;
  /** Where an entry comes from, above its answer. */
  readonly shown: (shown: Named & { readonly whose: Whose; readonly made: number }) => string;
  /** That it won a vote. */
  readonly won: (vote: {
    readonly question: string;
    readonly votes: number;
    readonly of: number;
    readonly ended: number;
  }) => string;
  readonly renamed: (names: { readonly from: string; readonly to: string }) => string;
  readonly deleted: (name: string) => string;
  readonly forgotten: (count: number) => string;
  /** What became of all that was kept of a person. */
  readonly forgottenMe: (forgotten: Forgotten) => ForgottenSentences;
  readonly faults: {
    readonly empty: string;
    readonly long: (most: number) => string;
    readonly taken: (name: string) => string;
    readonly full: (most: number) => string;
    readonly missing: (missing: Named & { readonly whose: Whose }) => string;
    readonly nothing: Readonly<Record<Whose, string>>;
    readonly refused: (name: string) => string;
    /** Where there is no shelf but one's own. */
    readonly onlyMine: string;
    readonly same: string;
  };
  readonly compare: {
    readonly headline: (names: readonly [string, string]) => string;
    readonly identical: string;
    /** Colours that both carry; that they share none, where there is none. */
    readonly shared: (colours: readonly SpokenColour[]) => string;
    readonly grounds: (grounds: readonly Placed[]) => string;
    /** … and, where they differ, how many covers of such books carry each: a share, 0 to 1, where it is known. */
    readonly mains: (mains: readonly (Placed & { readonly colour: { readonly score?: number } })[]) => string;
    /** Contrasts of type and ground, 1 to 21. */
    readonly contrasts: (contrasts: readonly (Named & { readonly contrast: number })[]) => string;
    /** Opens the alternative text, up to the colon. */
    readonly opening: string;
  };
  /** What a link to a palette is called. */
  readonly link: string;
  /** What such a link is. */
  readonly linked: string;
  /** Where nobody has a shelf. */
  readonly nobodys: string;
  /** On the page that such a link leads to. */
  readonly shared: Readonly<
    Record<'title' | 'unreadable' | 'needsScript' | 'palette' | 'hues' | 'genres', string>
  >;
  /** In the app's home: buttons below an entry. */
  readonly home: Readonly<Record<'show' | 'delete' | 'more' | 'forgetMe' | 'confirm', string>>;
}

/** How much of what was kept of somebody is deleted, and how much of it stays as others' without their id. */
export interface Forgotten {
  readonly answers: number;
  /** Of their own shelf. */
  readonly entries: number;
  /** In votes that are open. */
  readonly ballots: number;
  /** Saved on shared shelves, or votes that they asked for. */
  readonly shared: number;
}

/** What is said of that: what happened, then sentences. */
export interface ForgottenSentences {
  readonly headline: string;
  readonly notes: readonly string[];
}

/** A colour in an entry. */
export interface Placed extends Named {
  readonly colour: SpokenColour;
}
