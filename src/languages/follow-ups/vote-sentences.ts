import type { OfferedWords } from '../offered-words.ts';

/** How a vote ended. Names are as people typed them. */
export interface SaidOutcome {
  /** What won; none where nobody voted. */
  readonly winner?: {
    readonly name: string;
    readonly votes: number;
    /** Those that have as many votes. */
    readonly level: readonly string[];
  };
  /** Votes of all together. */
  readonly total: number;
}

/** What is said of a vote, in one language. Names are as people typed them. */
export interface VoteSentences {
  /** Options of the command: those for palettes are told apart by numbers after the name. */
  readonly options: Readonly<Record<'question' | 'palette' | 'hours', OfferedWords>>;
  /** What is asked where nobody says what. */
  readonly usualQuestion: string;
  /** How often people may vote: in a poll of the platform's own, and by buttons. */
  readonly rules: Readonly<Record<'poll' | 'buttons', string>>;
  /** Who wins where several are level. */
  readonly tie: string;
  /** What a cover is called that somebody sent; from 1. */
  readonly cover: (number: number) => string;
  /** A button for an entry, by its number. */
  readonly button: (number: number) => string;
  readonly votes: (count: number) => string;
  /** When it ends, as the platform writes it. */
  readonly ends: (when: string) => string;
  /** To the asker, once it is there. */
  readonly posted: string;
  /** The form that asks what is put to the vote, and for how long. */
  readonly form: {
    readonly shortTitle: string;
    readonly submit: string;
    readonly question: string;
    readonly palettes: string;
    readonly covers: { readonly label: string; readonly description: string };
    readonly hours: string;
  };
  readonly lasts: (hours: number) => string;
  /** Opens the picture's alternative text, up to the colon. */
  readonly opening: string;
  /** To who voted: what became of the ballot. */
  readonly cast: {
    readonly counted: (name: string) => string;
    readonly changed: (name: string) => string;
    /** A later ballot of the same person counts. */
    readonly known: string;
    readonly over: string;
    readonly gone: string;
    readonly elsewhere: string;
  };
  readonly ended: (outcome: SaidOutcome) => string;
  /** Under which name the winner stands on the channel's shelf. */
  readonly kept: (name: string) => string;
  /** That it doesn't, as that is full. */
  readonly shelfFull: string;
  /** That there is no winner, as the vote's message is gone. */
  readonly deleted: (question: string) => string;
  /** Where the platform's own poll is not allowed. */
  readonly byButtons: string;
  readonly faults: {
    /** Where there is no channel at all. */
    readonly nowhere: string;
    /** In a conversation with the bot alone. */
    readonly alone: string;
    /** In a channel that the bot is no member of. */
    readonly stranger: string;
    /** Where the bot may not write. */
    readonly unsent: string;
    /** Where it is to last for less or longer than it may. */
    readonly hours: string;
    readonly tooFew: string;
    readonly tooMany: (most: number) => string;
    readonly missing: (name: string) => string;
    /** Entries that have the same palette. */
    readonly same: (names: readonly string[]) => string;
  };
}
