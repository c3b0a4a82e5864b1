import { withoutFrontMatter } from './front-matter.ts';

/** `<?xml version="1.0"?>` and other words to a program. */
const PROLOG = /<\?[a-z][^<>]{0,500}\?>/gi;

/** A Markdown link's address, on a line of its own or the next: `[1]: https://… "Title"`. */
const REFERENCE =
  /^ {0,3}\[[^[\]\n]{1,200}\]:[ \t]*\n?[ \t]*<?(?:[a-z][a-z\d+.-]{1,20}:|www\.|\.{0,2}\/|#)[^\s<>]*>?(?:[ \t]+["'(][^\n]{0,200})?[ \t]*$/gim;

/** A Markdown footnote, with the lines that are set in beneath it, and its mark in the text (GitHub's and Pandoc's extension). */
const FOOTNOTE = /^ {0,3}\[\^[^[\]\s]{1,100}\]:[^\n]*(?:\n(?: {4}|\t)[^\n]*)*/gm;
const FOOTNOTE_MARK = /\[\^[^[\]\s]{1,100}\]/g;

/** A text without what files hold for programs, and what that was. */
export interface WithoutMetadata {
  readonly text: string;
  /** In the order of the text. */
  readonly metadata: readonly string[];
}

/**
 * Takes away what a text file holds for programs and not for readers: front matter, an XML prolog, addresses that
 * Markdown's links refer to, footnotes. Line breaks must be `\n`; linear in the length of any string.
 */
export function withoutMetadata(text: string): WithoutMetadata {
  const metadata: string[] = [];
  const take = (found: string): string => {
    metadata.push(found.trim());
    return ' ';
  };
  const body = withoutFrontMatter(text);
  if (body.length < text.length) take(text.slice(0, text.length - body.length));
  const prose = body.includes('<?') ? body.replaceAll(PROLOG, take) : body;
  const referred = prose.includes(']:')
    ? prose.replaceAll(REFERENCE, take).replaceAll(FOOTNOTE, take)
    : prose;
  return { text: referred.replaceAll(FOOTNOTE_MARK, ''), metadata };
}
