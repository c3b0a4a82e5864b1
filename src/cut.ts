/**
 * At most `length` UTF-16 units of a text, with `…` where something was cut, and no half of a character at the end.
 *
 * @param unfinished what else must not be left at the end, such as the beginning of an escape; a pattern that ends
 *   with `$`
 */
export function cut(value: string, length: number, unfinished?: RegExp): string {
  if (value.length <= length) return value;
  const kept = value.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${unfinished ? kept.replace(unfinished, '') : kept}…`;
}
