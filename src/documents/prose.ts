import { DOCUMENT_LIMITS } from './limits.ts';

/** Puts a document's text together: words, lines and paragraphs, as far as is read. */
export interface Prose {
  add(text: string): void;
  /** Begins another paragraph. */
  paragraph(): void;
  isFull(): boolean;
  toString(): string;
}

/** Begins a text. */
export function createProse(): Prose {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    if (length >= DOCUMENT_LIMITS.text) return;
    parts.push(text.slice(0, DOCUMENT_LIMITS.text - length));
    length += text.length;
  };
  return {
    add,
    paragraph: () => add('\n\n'),
    isFull: () => length >= DOCUMENT_LIMITS.text,
    toString: () =>
      parts
        .join('')
        .replaceAll(/(?<![ \t])[ \t]+\n/g, '\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
  };
}
