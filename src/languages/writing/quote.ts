/** Characters of a person's own words that a sentence repeats; longer ones end in `…`. */
export const QUOTED_MAX = 60;

/** Puts a person's own words between a language's quotation marks, otherwise unaltered. */
export function quoteWith(open: string, close: string): (words: string) => string {
  return (words) => {
    const characters = Array.from(words);
    const kept = characters.length > QUOTED_MAX ? `${characters.slice(0, QUOTED_MAX - 1).join('')}…` : words;
    return `${open}${kept}${close}`;
  };
}
