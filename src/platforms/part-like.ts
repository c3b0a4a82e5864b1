/**
 * A list of comparable books in a message: in quotation marks anywhere, or else all up to its end. Some keyboards make a
 * long dash of two.
 */
const LIKE = /(?<!\S)(?:--|[–—])like(?:\s*[:=]\s*|\s+)(?:"([^"]*)"|[“„«]([^“”»]*)[“”»]|([^]+))/giu;

/** Parts what a person wrote into the text about the book and, behind `--like`, the books that it is like, a line each. */
export function partLike(text: string): { readonly text: string; readonly comparables: string } {
  const named: string[] = [];
  const rest = text.replaceAll(LIKE, (_match, straight?: string, curly?: string, open?: string) => {
    named.push((straight ?? curly ?? open ?? '').trim());
    return ' ';
  });
  return { text: named.length === 0 ? text : rest.trim(), comparables: named.join('\n') };
}
