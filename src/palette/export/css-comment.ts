/** Text inside a comment of CSS, which nothing in it can end. */
export function cssComment(text: string): string {
  return `/* ${text.replaceAll('*/', '* /')} */`;
}
