/** A line that YAML metadata may hold: a key, an item, a continued value, a comment or nothing. */
const YAML_LINE = /^(?:[\w-][\w .-]{0,60}:(?:\s|$)|- |\s+\S|\s*#|\s*$)/;
const YAML_KEY = /^[\w-][\w .-]{0,60}:(?:\s|$)/;
/** A line that TOML metadata may hold: a key, a table, a continued value, a comment or nothing. */
const TOML_LINE = /^(?:[\w."'-]{1,60}[ \t]*=|\[|\s+\S|["'\]}]|\s*#|\s*$)/;
const TOML_KEY = /^[\w."'-]{1,60}[ \t]*=/;

/** How a kind of metadata is fenced, and what may stand in it. */
interface FrontMatter {
  readonly opening: RegExp;
  readonly closing: readonly string[];
  readonly line: RegExp;
  readonly key: RegExp;
}

const KINDS: readonly FrontMatter[] = [
  { opening: /^---[ \t]*\r?\n/, closing: ['---', '...'], line: YAML_LINE, key: YAML_KEY },
  { opening: /^\+\+\+[ \t]*\r?\n/, closing: ['+++'], line: TOML_LINE, key: TOML_KEY },
];

/**
 * Takes the metadata away that Markdown files may begin with: YAML between a first line `---` and a line `---`
 * or `...`, or TOML between lines `+++`. Prose between two such lines, which Markdown reads as rules, stays.
 */
export function withoutFrontMatter(text: string): string {
  const kind = KINDS.find(({ opening }) => opening.test(text));
  if (kind === undefined) return text;
  let at = text.indexOf('\n') + 1;
  let keys = 0;
  while (at < text.length) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next).trimEnd();
    if (kind.closing.includes(line)) return keys > 0 ? text.slice(next) : text;
    if (!kind.line.test(line)) return text;
    if (kind.key.test(line)) keys += 1;
    at = next;
  }
  return text;
}
