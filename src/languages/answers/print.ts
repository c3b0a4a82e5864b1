import type { LostColour, PrintSentences } from './print-sentences.ts';
import type { Speech } from '../writing/speech.ts';

/** A colour by its name and its hex, and the hex of the nearest that can be printed. */
interface PrintedColour {
  readonly name: string;
  readonly hex: string;
  readonly instead: string;
}

/** What a language needs to speak of colours on paper. */
export interface PrintWords {
  /** What becomes of some colours: a list of what follows. */
  readonly inPrint: (changes: string) => string;
  /** A colour comes back as one that has another name, or is duller and has the same. */
  readonly becomes: (said: PrintedColour & { readonly printed: string }) => string;
  readonly dulls: (said: PrintedColour) => string;
}

/** Says what becomes of colours that a press can't reach. */
export function sayPrint(words: PrintWords, { colour, list }: Speech): PrintSentences {
  const change = ({ colour: wished, printed, instead }: LostColour): string => {
    const said = { name: colour(wished), hex: wished.hex, instead };
    const print = colour(printed);
    return print === said.name ? words.dulls(said) : words.becomes({ ...said, printed: print });
  };
  return { lost: (colours) => words.inPrint(list(colours.map(change))) };
}
