import { Parser } from 'htmlparser2';

/** Text as the models read it. */
export interface CleanText {
  readonly text: string;
  /** Whether something at the end was cut off. */
  readonly shortened: boolean;
}

/** Markup can be many times its text, but not without end: what lies beyond this many limits is not looked at. */
const MARKUP_FACTOR = 10;

const BREAKS_WORDS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const NOT_PROSE = new Set(['script', 'style', 'template', 'noscript']);

/** Escapes every `<` that opens no whole tag or comment: an arrow, a heart, a mention. */
function escapeLoneBrackets(html: string): string {
  const lastCommentEnd = html.lastIndexOf('-->');
  return html.replaceAll(/<(?!\/?[a-z][^<>]*>|!doctype[^<>]*>)/gi, (bracket: string, at: number) =>
    at < lastCommentEnd && html.startsWith('<!--', at) ? bracket : '&lt;',
  );
}

/** The text of an HTML fragment; whatever is no tag stays what it is. */
function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    ontext(part) {
      if (hidden === 0) text += part;
    },
    onopentagname(name) {
      if (NOT_PROSE.has(name)) hidden += 1;
      if (BREAKS_WORDS.has(name)) text += '\n';
    },
    onclosetag(name) {
      if (NOT_PROSE.has(name)) hidden -= 1;
      if (BREAKS_WORDS.has(name)) text += '\n';
    },
  });
  parser.end(escapeLoneBrackets(html));
  return text;
}

/** Some catalogues escape their HTML once more: `&lt;p&gt;`. */
function escapedHtmlToText(html: string): string {
  const text = htmlToText(html);
  return /&lt;\/?(?:p|br|b|i|em|strong|div|span|ul|ol|li|h[1-6])\b[^<>&]{0,200}&gt;/i.test(html)
    ? htmlToText(text)
    : text;
}

/** Slack writes a link as `<address|label>`. */
function withLinkLabels(text: string): string {
  return text.replaceAll(/<(?:https?:\/\/|mailto:)[^<>|\s]*\|([^<>|]*)>/g, '$1');
}

/** Takes Discord's and Slack's mentions of people, roles, channels and custom emoji away. */
function withoutMentions(text: string): string {
  return text
    .replaceAll(/<(?:[@#][!&]?|!|a?:)[\w^:]{1,100}(?:\|[^<>|\n]{0,100})?>/g, ' ')
    .replaceAll(/(?<![\w.])@(?:everyone|here|channel)\b/g, ' ');
}

/** Takes Markdown's marks away and leaves what they mark. */
function withoutMarkdown(text: string): string {
  return text
    .replaceAll(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/\bhttps?:\/\/[^\s<>]+/g, ' ')
    .replaceAll(/^[ \t]*(?:#{1,6}[ \t]|>+[ \t]?|[*+-][ \t]|(?:[-*_=][ \t]?){3,}$|```\w*$)/gm, ' ')
    .replaceAll(/\*+|~~|\|\||`+/g, '')
    .replaceAll(/_+/g, (marks: string, at: number, whole: string) => {
      const insideWord = /^[\p{L}\p{N}]{2}$/u.test(whole.charAt(at - 1) + whole.charAt(at + marks.length));
      return insideWord ? marks : '';
    });
}

/** Replaces what no prose holds: control and invisible formatting characters, and halves of surrogate pairs. */
function withoutControls(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, (mark) => (mark === '\n' ? mark : ' '))
    .replaceAll(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Cuts to `limit` UTF-16 units, at the end of a word where one is near. */
function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  if (/\s/.test(text.charAt(limit))) return cut.trimEnd();
  const lastSpace = cut.search(/\s\S*$/);
  return lastSpace > Math.max(0, limit - 100) ? cut.slice(0, lastSpace).trimEnd() : cut;
}

/**
 * Makes plain prose of what a person or a catalogue sends: no HTML, Markdown marks, mentions, links or
 * control characters, whitespace collapsed, at most `limit` UTF-16 units. Takes any string, and is
 * linear in its length.
 */
export function cleanText(raw: string, limit: number): CleanText {
  const start = raw.slice(0, limit * MARKUP_FACTOR);
  const text = withoutMarkdown(withoutMentions(escapedHtmlToText(withLinkLabels(withoutControls(start)))))
    .replaceAll(/\s+/g, ' ')
    .trim();
  const kept = cutAtWord(text, limit);
  return { text: kept, shortened: kept.length < text.length || start.length < raw.length };
}

/** Makes one line of a title or a list of genres: no control characters, whitespace collapsed, at most `limit` UTF-16 units. */
export function cleanLine(raw: string, limit: number): CleanText {
  const start = raw.slice(0, limit * MARKUP_FACTOR);
  const text = withoutControls(start).replaceAll(/\s+/g, ' ').trim();
  const kept = cutAtWord(text, limit);
  return { text: kept, shortened: kept.length < text.length || start.length < raw.length };
}
