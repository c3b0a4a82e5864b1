import { Parser } from 'htmlparser2';

const BREAKS_LINES = new Set(['br', 'dd', 'dt', 'li', 'tr']);
const BREAKS_PARAGRAPHS = new Set(
  'address article aside blockquote dd div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const BREAKS_WORDS = new Set(['td', 'th']);
const NOT_PROSE = new Set(['script', 'style', 'template', 'noscript']);

/** A tag that says where lines end, so that line breaks of the source say nothing. */
const LINE_TAG = /<\/?(?:p|br|div|li|h[1-6]|blockquote)\b[^<>]{0,200}>/i;

/** What XML puts around text, in which feeds have HTML. */
const SECTION = /<!\[CDATA\[|\]\]>/g;

/** Escapes every `<` that opens no whole tag or comment: an arrow, a heart, a mention. */
function escapeLoneBrackets(html: string): string {
  const lastCommentEnd = html.lastIndexOf('-->');
  return html.replaceAll(/<(?!\/?[a-z][^<>]*>|!doctype[^<>]*>)/gi, (bracket: string, at: number) =>
    at < lastCommentEnd && html.startsWith('<!--', at) ? bracket : '&lt;',
  );
}

/** Elements within each other, deeper than any text has them; the parser's time grows with the square of their number. */
const DEEPEST = 1000;

/** Elements that are never closed. */
const NEVER_CLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Puts what they break in place of the tags that open elements deeper than any text has them. */
function flatten(html: string): string {
  let depth = 0;
  return html.replaceAll(/<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi, (tag: string, slash: string, name: string) => {
    const element = name.toLowerCase();
    if (NEVER_CLOSED.has(element)) return tag;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    return depth > DEEPEST ? breakFor(element).replaceAll('\n', '<br>') : tag;
  });
}

function breakFor(name: string): string {
  if (BREAKS_PARAGRAPHS.has(name)) return '\n\n';
  if (BREAKS_LINES.has(name)) return '\n';
  return BREAKS_WORDS.has(name) ? ' ' : '';
}

/** The text of an HTML fragment; whatever is no tag stays what it is. */
function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const tagsBreakLines = LINE_TAG.test(html);
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    ontext(part) {
      if (hidden === 0) text += tagsBreakLines ? part.replaceAll('\n', ' ') : part;
    },
    onopentagname(name) {
      if (NOT_PROSE.has(name)) hidden += 1;
      text += breakFor(name);
    },
    onclosetag(name) {
      if (NOT_PROSE.has(name)) hidden -= 1;
      if (name !== 'br') text += breakFor(name);
    },
  });
  parser.end(flatten(escapeLoneBrackets(html.includes('<![CDATA[') ? html.replaceAll(SECTION, '') : html)));
  return text;
}

/**
 * The text of an HTML fragment, with its lines and paragraphs. Some catalogues escape their HTML once more
 * (`&lt;p&gt;`), which is read as well. Linear in the length of any string.
 */
export function escapedHtmlToText(html: string): string {
  const text = htmlToText(html);
  return /&lt;\/?(?:p|br|b|i|em|strong|div|span|ul|ol|li|h[1-6])\b[^<>&]{0,200}&gt;/i.test(html)
    ? htmlToText(text)
    : text;
}
