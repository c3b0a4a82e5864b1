/**
 * Makes text safe to print: escape sequences and other control characters, and those that reorder text, are
 * taken out, so that nothing a person typed can move the cursor, set colours or rename the window.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Surrogate}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
