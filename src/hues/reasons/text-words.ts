/** A word where it stands in a text. */
export interface TextWord {
  /** As it is written, an apostrophe and what follows it included: `isn't`, `witch's`. */
  readonly text: string;
  /** Where it begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** In lower case, with a straight apostrophe. */
  readonly key: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in its order. Parts of `small-town` are words of their own. */
export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    key: word.toLowerCase().replaceAll('’', "'"),
  }));
}

/** A text whose words have been found. */
export interface WordedText {
  /** What a model is given to read before it. */
  readonly context: string;
  readonly text: string;
  /** In its order. */
  readonly words: readonly TextWord[];
}

/** A word or a phrase: the first and the last of its words, by their places among those of a text. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** A word or phrase of a text that may be named as a reason. */
export interface Mention {
  /** In lower case, in the singular. */
  readonly key: string;
  /** As it is written where it stands first. */
  readonly form: string;
  /** Ids of the genres that it is a cue of, and those of them that it is a cue of first of all. */
  readonly genres: readonly string[];
  readonly main: readonly string[];
  /** Everywhere that it stands, in whatever form. */
  readonly spans: readonly WordSpan[];
}
