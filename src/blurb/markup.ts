/** The hyphen before the name of the one who is quoted: a mark of a list but for the quotation above it. */
const ATTRIBUTION_DASH = /(["'”’»][ \t]{0,4}\n\s{0,4})-[ \t]/g;

/** Slack writes a link as `<address|label>`. */
export function withLinkLabels(text: string): string {
  return text.replaceAll(/<(?:https?:\/\/|mailto:)[^<>|\s]*\|([^<>|]*)>/g, '$1');
}

/** Takes Discord's and Slack's mentions of people, roles, channels and custom emoji away. */
export function withoutMentions(text: string): string {
  return text
    .replaceAll(/<(?:[@#][!&]?|!|a?:)[\w^:]{1,100}(?:\|[^<>|\n]{0,100})?>/g, ' ')
    .replaceAll(/(?<![\w.])@(?:everyone|here|channel)\b/g, ' ');
}

/** Takes Markdown's marks away and leaves what they mark. */
export function withoutMarkdown(text: string): string {
  return text
    .replaceAll(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/!?\[([^[\]\n]+)\]\[[^[\]\n]{0,200}\]/g, '$1')
    .replaceAll(ATTRIBUTION_DASH, '$1— ')
    .replaceAll(/\bhttps?:\/\/[^\s<>]+/g, ' ')
    .replaceAll(/^[ \t]*(?:#{1,6}[ \t]|>+[ \t]?|[*+-][ \t]|(?:[-*_=][ \t]?){3,}$|```\w*$)/gm, ' ')
    .replaceAll(/\*+|~~|\|\||`+/g, '')
    .replaceAll(/_+/g, (marks: string, at: number, whole: string) => {
      const insideWord = /^[\p{L}\p{N}]{2}$/u.test(whole.charAt(at - 1) + whole.charAt(at + marks.length));
      return insideWord ? marks : '';
    });
}
