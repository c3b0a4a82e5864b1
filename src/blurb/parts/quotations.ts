import type { Span } from '../sentences.ts';

/** Opening marks with the marks that may close each. Straight marks are told by what stands beside them. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”“"', '„': '“”', '«': '»', '"': '"”' };
const MARKS = /["“”„«»]|\n\n/g;

/** No quotation in single marks is longer than this: what looks like one is an apostrophe. */
const LONGEST_SINGLE = 1_500;
/** What may stand before a single mark that opens: a beginning, the end of a sentence, another mark. */
const BEFORE_SINGLE = /(?:^|[\n.!?…,:;)’'"”—–-]\s?|\s)$/;

/**
 * The quotations of a text in double marks, the marks included, in their order and apart from each other. Marks that have
 * no partner in their paragraph are passed over. Linear in the length of any string.
 */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '\n\n') open = undefined;
    else if (open !== undefined && closes(text, index, text.charAt(open))) {
      found.push({ start: open, end: index + 1 });
      open = undefined;
    } else if (opens(text, index)) open = index;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '"') return CLOSING[mark] !== undefined;
  return /\S/.test(text.charAt(at + 1)) && !/[\p{L}\p{N},;]/u.test(text.charAt(at - 1));
}

function closes(text: string, at: number, opening: string): boolean {
  const mark = text.charAt(at);
  if (!CLOSING[opening]!.includes(mark)) return false;
  if (mark === '”' || mark === '»') return true;
  // Some texts have a space before every mark that closes; one before a mark that opens follows no full stop.
  const before = text.slice(Math.max(0, at - 2), at);
  return /\S$/.test(before)
    ? !/[([—–]$/.test(before)
    : /^[.!?…,]/.test(before) && !/^\p{Lu}/u.test(text.charAt(at + 1));
}

/**
 * Where a quotation in single marks begins that ends at a mark, or `undefined`.
 *
 * @param from no quotation begins before this
 */
export function singleQuotationStart(text: string, closing: number, from: number): number | undefined {
  const least = Math.max(from, closing - LONGEST_SINGLE);
  const opening = text.charAt(closing) === '’' ? '‘' : "'";
  for (let at = text.lastIndexOf(opening, closing - 1); at >= least; at = text.lastIndexOf(opening, at - 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    if (/\p{L}|\d/u.test(text.charAt(at + 1)) && BEFORE_SINGLE.test(before)) return at;
    if (at === 0) break;
  }
  return undefined;
}
