import { REQUEST_LIMITS } from '../request-limits.ts';
import { cleanProse } from './clean-text.ts';
import { withoutSoftBreaks } from './lines.ts';
import { findParts } from './parts/find-parts.ts';
import type { Cut, LeftOutKind } from './parts/kinds.ts';
import { emojiCodesIn } from './parts/tags.ts';

/** A part of a blurb that isn't told of the book, as it is written. */
export interface LeftOutPart {
  readonly kind: LeftOutKind;
  readonly text: string;
}

/** A blurb, parted into what is to be read and what isn't. */
export interface ReadableBlurb {
  /** What is to be read, on one line. */
  readonly text: string;
  /** All else, in the order of the text. */
  readonly leftOut: readonly LeftOutPart[];
  /** Names of other books and authors that it is compared with, as they are written. */
  readonly comparisons: readonly string[];
  /** Whether the text was longer than is looked at. */
  readonly shortened: boolean;
}

/** Tells of an edition what no book is about. */
const EDITION_NUMBER = /\b(?:ISBN|ASIN|alternat(?:e|ive) cover)/i;

/** With fewer words left than this, a text is read as it is, but for what is no words. */
const LEAST_WORDS = 8;

/**
 * Makes plain prose of what a person or a catalogue sends, and tells what of it is told of the book and what stands
 * around that: reviews, prizes, comparisons, the author's life and the like. Where next to nothing would be left, all
 * is read but codes of emoji and numbers of editions. Takes any string, and is linear in its length.
 *
 * @param limit UTF-16 units of prose that are looked at
 *
 * @example
 * readBlurb('A keeper finds a boat. “Unputdownable!” — The Daily Herald').text; // 'A keeper finds a boat.'
 */
export function readBlurb(raw: string, limit: number = REQUEST_LIMITS.blurb): ReadableBlurb {
  const clean = cleanProse(raw, limit);
  const prose = withoutSoftBreaks(clean.text);
  const { shortened } = clean;
  const metadata = clean.metadata.map((text) => ({ kind: 'metadata' as const, text: onOneLine(text) }));
  const { cuts, comparisons } = findParts(prose);
  const isLittle = cuts.length > 0 && !hasWords(textWithout(prose, cuts), LEAST_WORDS);
  const left = isLittle ? wordlessIn(prose, cuts) : cuts;
  const parts = left.map(({ kind, start, end }) => ({ kind, text: onOneLine(prose.slice(start, end)) }));
  const text = onOneLine(left.length === 0 ? prose : textWithout(prose, left));
  return { text, leftOut: [...metadata, ...parts], comparisons, shortened };
}

/** What of a text is not even words, however little else there is: codes of emoji, numbers of editions. */
function wordlessIn(text: string, cuts: readonly Cut[]): readonly Cut[] {
  const numbers = cuts.filter(
    ({ kind, start, end }) => kind === 'edition' && EDITION_NUMBER.test(text.slice(start, end)),
  );
  const codes = emojiCodesIn(text).filter(
    (code) => !numbers.some(({ start, end }) => code.start < end && start < code.end),
  );
  return [...numbers, ...codes].toSorted((a, b) => a.start - b.start);
}

function onOneLine(text: string): string {
  return (/[^\S ]|  /.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

/** The text without its cuts, and without the marks that would be left alone where they were. */
function textWithout(text: string, cuts: readonly Cut[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    const kept = text.slice(at, start);
    if (/[\p{L}\p{N}]/u.test(kept)) rest = at === 0 ? kept : joined(rest, kept);
    else if (/^[.!?…]/.test(kept)) rest = joined(rest, kept);
    at = end;
  }
  return rest.replace(/[\s,;:–—―|*★☆⭐~-]+$/, '');
}

/** A text that goes on behind a cut: a mark that ends its sentence stays, others stand alone. */
function joined(text: string, rest: string): string {
  const before = text.replace(/[\s,;:–—―-]+$/, '');
  const isOpen = before !== '' && !/[.!?…]["”’]?$/.test(before);
  const end = isOpen ? (/^\s?[.!?…]+/.exec(rest)?.[0] ?? '') : '';
  return `${before}${end.trim()} ${rest.slice(end.length).replace(/^[\s,;:.!?…–—―|*★☆⭐~)\]-]+(?=\s|$)/, '')}`;
}

function hasWords(text: string, least: number): boolean {
  const words = text.matchAll(/[\p{L}\p{N}]+/gu);
  for (let count = 0; count < least; count++) if (words.next().done) return false;
  return true;
}
