/** Turns text into token ids, special tokens included. */
export type Tokenize = (text: string) => number[];
