/** A line that YAML metadata may hold: a key, an item, a continued value, a comment or nothing. */
const YAML_LINE = /^(?:[\w-][\w .-]{0,60}:(?:\s|$)|- |\s+\S|\s*#|\s*$)/;
const YAML_KEY = /^[\w-][\w .-]{0,60}:(?:\s|$)/;

/**
 * Takes the metadata away that Markdown files may begin with: YAML between a first line `---` and a line `---`
 * or `...`. Prose between two such lines, which Markdown reads as rules, stays.
 */
export function withoutFrontMatter(text: string): string {
  if (!/^---[ \t]*\r?\n/.test(text)) return text;
  let at = text.indexOf('\n') + 1;
  let keys = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next).trimEnd();
    if (line === '---' || line === '...') return keys > 0 ? text.slice(next) : text;
    if (!YAML_LINE.test(line)) return text;
    if (YAML_KEY.test(line)) keys += 1;
    at = next;
  }
  return text;
}
