/** A word as it is compared with others: without case, spaces, hyphens and the marks on Latin letters. */
export function compared(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replaceAll('ß', 'ss')
    .replaceAll(/[\s'’"“”«»_-]/gu, '');
}
