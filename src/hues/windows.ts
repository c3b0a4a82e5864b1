import { type Span, sentencesOf } from '../blurb/sentences.ts';
import type { Tokenize } from './tokenize.ts';

/** Windows in which a text is read at most: more than any text needs whose words the model knows. */
export const MOST_WINDOWS = 16;

/** A text in parts that a model can take. */
export interface Windows {
  /** Token ids of each part, special tokens included; one part where the whole text fits. */
  readonly windows: readonly (readonly number[])[];
  /** UTF-16 units of the text that stand in them: fewer than it has where it needs more windows than there may be. */
  readonly read: number;
}

/** A sentence, or a part of one that is too long, with the number of its tokens. */
interface Piece extends Span {
  readonly tokens: number;
}

/**
 * Makes a cutter of texts into windows of a model's length, at the ends of sentences where they fit, and of like
 * length. Special tokens stand around every window. Takes any text; the cost is proportional to its length.
 *
 * @param maximum most tokens of a window, special tokens included
 */
export function windowCutter(tokenize: Tokenize, maximum: number): (text: string) => Windows {
  const frame = tokenize('');
  const room = Math.max(1, maximum - frame.length);
  return (text) => {
    const ids = tokenize(text);
    if (ids.length <= maximum) return { windows: [ids], read: text.length };
    const count = Math.min(MOST_WINDOWS, Math.ceil((ids.length - frame.length) / room));
    const enough = Math.min(room, Math.ceil((ids.length - frame.length) / count));
    const windows: (readonly number[])[] = [];
    let end = 0;
    for (const window of fill(pieces(text, tokenize, frame.length, room), room, enough)) {
      if (windows.length === MOST_WINDOWS) return { windows, read: end };
      windows.push(shorten(tokenize(text.slice(window.start, window.end)), maximum, frame));
      end = window.end;
    }
    return { windows, read: text.length };
  };
}

/** Sentences one after the other; those of more tokens than there is room for in halves, and halves of halves. */
function* pieces(text: string, tokenize: Tokenize, frame: number, room: number): Generator<Piece> {
  function* halve({ start, end }: Span): Generator<Piece> {
    const tokens = tokenize(text.slice(start, end)).length - frame;
    const middle = tokens > room ? middleOf(text, start, end) : end;
    if (middle <= start || middle >= end) {
      yield { start, end, tokens: Math.min(tokens, room) };
    } else {
      yield* halve({ start, end: middle });
      yield* halve({ start: middle, end });
    }
  }
  for (const sentence of sentencesOf(text)) yield* halve(sentence);
}

/** The space nearest to a text's middle, or else its middle, but not within a character. */
function middleOf(text: string, start: number, end: number): number {
  const half = Math.floor((start + end) / 2);
  const before = text.lastIndexOf(' ', half);
  if (before > start) return before;
  const after = text.indexOf(' ', half);
  if (after !== -1 && after < end) return after;
  return /[\udc00-\udfff]/.test(text.charAt(half)) ? half - 1 : half;
}

/** Windows as stretches of the text: each is closed when it has enough, or when no more fits. */
function* fill(parts: Iterable<Piece>, room: number, enough: number): Generator<Span> {
  let window: Piece | undefined;
  for (const { start, end, tokens } of parts) {
    if (window !== undefined && (window.tokens >= enough || window.tokens + tokens > room)) {
      yield window;
      window = undefined;
    }
    window = { start: window?.start ?? start, end, tokens: (window?.tokens ?? 0) + tokens };
  }
  if (window !== undefined) yield window;
}

/** A sentence may have a token more beside others than alone; the token that ends every text is kept. */
function shorten(ids: readonly number[], maximum: number, frame: readonly number[]): readonly number[] {
  if (ids.length <= maximum) return ids;
  return frame.length > 0 ? [...ids.slice(0, maximum - 1), ids.at(-1)!] : ids.slice(0, maximum);
}
