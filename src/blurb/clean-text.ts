import { escapedHtmlToText } from './html-text.ts';
import { lookedAt } from '../request-limits.ts';
import { withoutControls } from './invisible.ts';
import { withLinkLabels, withoutMarkdown, withoutMentions } from './markup.ts';
import { withoutMetadata } from './metadata.ts';

/** Text as the models read it. */
export interface CleanText {
  readonly text: string;
  /** Whether something at the end was cut off. */
  readonly shortened: boolean;
}

/** Prose with its lines, and what of the text was for programs. */
export interface CleanProse extends CleanText {
  readonly metadata: readonly string[];
}

/** Cuts to `limit` UTF-16 units, at the end of a word where one is near. */
function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  if (/\s/.test(text.charAt(limit))) return cut.trimEnd();
  const lastSpace = cut.search(/\s\S*$/);
  return lastSpace > Math.max(0, limit - 100) ? cut.slice(0, lastSpace).trimEnd() : cut;
}

/** One space between words, one line break between lines, two between paragraphs. */
function withPlainSpace(text: string): string {
  // Most texts have no other space than single ones, and looking for any is soon done.
  const spaced = /[^\S\n ]|  /.test(text) ? text.replaceAll(/[^\S\n]+/g, ' ') : text;
  if (!spaced.includes('\n')) return spaced.trim();
  return spaced
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim();
}

/**
 * Makes plain prose of what a person or a catalogue sends: no HTML, Markdown marks, mentions, links, control characters
 * or metadata, at most `limit` UTF-16 units. Words stand one space apart, lines one line break and paragraphs two.
 * Takes any string, and is linear in its length.
 */
export function cleanProse(raw: string, limit: number): CleanProse {
  const start = raw.slice(0, lookedAt(limit));
  const { text: prose, metadata } = isPlainProse(start) ? { text: start, metadata: [] } : proseOf(start);
  const text = withPlainSpace(prose);
  const kept = cutAtWord(text, limit);
  return { text: kept, shortened: kept.length < text.length || start.length < raw.length, metadata };
}

/** Anything but letters, digits and marks that stand for themselves wherever they are within a line. */
const MARKED = /[^\w \n.,;:!?'"()%$’‘“”—–…\u00c0-\u00ff-]|_/;
/** A line that may begin with a mark of Markdown. */
const MARKED_LINE = /^[\s-]|\n[ -]/;

/** Whether a text is prose already, but for its spaces: most are, and one look is enough to see it. */
function isPlainProse(text: string): boolean {
  return !MARKED.test(text) && !MARKED_LINE.test(text);
}

function proseOf(text: string): Pick<CleanProse, 'text' | 'metadata'> {
  const { text: body, metadata } = withoutMetadata(withoutControls(text));
  return { text: withoutMarkdown(withoutMentions(escapedHtmlToText(withLinkLabels(body)))), metadata };
}

/** Makes one line of a title or a list of genres: no control characters, whitespace collapsed, at most `limit` UTF-16 units. */
export function cleanLine(raw: string, limit: number): CleanText {
  const start = raw.slice(0, lookedAt(limit));
  const text = withoutControls(start).replaceAll(/\s+/g, ' ').trim();
  const kept = cutAtWord(text, limit);
  return { text: kept, shortened: kept.length < text.length || start.length < raw.length };
}

/** Makes lines of a list, each as `cleanLine` makes one, without empty ones; whole ones within `limit` UTF-16 units. */
export function cleanLines(raw: string, limit: number): CleanText {
  const start = raw.slice(0, lookedAt(limit));
  const lines = start.split(/[\r\n\u2028\u2029]+/).map((line) => cleanLine(line, line.length).text);
  const text = lines.filter((line) => line !== '').join('\n');
  if (text.length <= limit) return { text, shortened: start.length < raw.length };
  const end = text.lastIndexOf('\n', limit);
  return { text: end > 0 ? text.slice(0, end) : cutAtWord(text, limit), shortened: true };
}
