/** Letters of English, digits, and marks of all kinds that such texts have. */
const PLAIN = /^[\0-\x7f‘’“”–—…]*$/;

/** Words of any script; a text without spaces counts as one. */
export function countWords(text: string): number {
  return PLAIN.test(text) ? countPlainWords(text) : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

/** The same without making a string of every word. */
function countPlainWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    const isInWord = (small >= 97 && small <= 122) || (code >= 48 && code <= 57);
    if (isInWord && !isInside) words += 1;
    isInside = isInWord;
  }
  return words;
}
