/** A share from 0 to 1 as so many characters that read without colour: `███████···`. */
export function bar(share: number, characters: number): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * characters);
  return '█'.repeat(filled) + '·'.repeat(characters - filled);
}
