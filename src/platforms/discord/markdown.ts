/** Marks that Discord's Markdown, mentions or links could begin or end with. */
const MARKS = /[\\*_~`|<>[\]#@]/g;
/** A bare link. */
const LINK = /\b(https?):(?=\/\/)/gi;
/** A list, at the beginning of a line. */
const LIST = /^(\s*)([-+]|\d+\.)(?=\s)/gm;

/**
 * Makes text show in Discord as it is, whatever it holds: no bold, headings, lists, links, mentions or custom
 * emoji come of it. A backslash before a mark takes its meaning away.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(MARKS, String.raw`\$&`)
    .replaceAll(LINK, String.raw`$1\:`)
    .replaceAll(
      LIST,
      (_match, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)}`,
    );
}
