import { type Sentence, type Span, sentencesBetween, sentencesOf } from '../sentences.ts';
import { accoladesIn } from './accolades.ts';
import { biographyIn } from './biography.ts';
import { comparisonsIn } from './comparisons.ts';
import type { Cut } from './kinds.ts';
import { noticesIn } from './notices.ts';
import { isPraiseHeading, reviewsIn } from './reviews.ts';
import { seriesIn } from './series.ts';
import { tagsIn } from './tags.ts';

const WORD = /[\p{L}\p{N}]/u;

/** What of a text isn't told of the book. */
export interface Parts {
  /** In the order of the text, apart from each other. */
  readonly cuts: readonly Cut[];
  /** Names of other books and authors, as they are written. */
  readonly comparisons: readonly string[];
}

/**
 * Tells what of a blurb's prose isn't told of the book. Whatever may be a part of the story stays. Linear in the length
 * of any string.
 */
export function findParts(text: string): Parts {
  const all = sentencesOf(text);
  const reviews = apart(reviewsIn(text, all));
  const sentences = reviews.length === 0 ? all : sentencesBetween(text, reviews);
  const comparisons = sentences.flatMap(comparisonsIn);
  const found = apart([
    ...reviews,
    ...sentences.flatMap(noticesIn),
    ...seriesIn(sentences),
    ...sentences.flatMap(accoladesIn),
    ...comparisons,
    ...tagsIn(text),
  ]);
  const life = biographyIn(sentences, coverage(found));
  return {
    cuts: joined(text, apart([...found, ...life])),
    comparisons: [...new Set(comparisons.flatMap(({ names }) => names))],
  };
}

/** Cuts in the order of the text; where two meet, the one that begins first, or else is longer, keeps what both hold. */
function apart(cuts: readonly Cut[]): Cut[] {
  const ordered = cuts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Cut[] = [];
  let end = 0;
  for (const cut of ordered) {
    if (cut.end <= end) continue;
    kept.push({ ...cut, start: Math.max(cut.start, end) });
    end = cut.end;
  }
  return kept;
}

/** What stands side by side and is of one kind is one part; of reviews, what holds no words of its own or heads others. */
function joined(text: string, cuts: readonly Cut[]): Cut[] {
  const parts: Cut[] = [];
  for (const cut of cuts) {
    const last = parts.at(-1);
    const isNext = last?.kind === cut.kind && !WORD.test(text.slice(last.end, cut.start));
    const isOne = isNext && (cut.kind !== 'review' || isNoReview(text, last) || isNoReview(text, cut));
    if (isOne) parts[parts.length - 1] = { ...last, end: cut.end };
    else parts.push(cut);
  }
  return parts;
}

function isNoReview(text: string, { start, end }: Cut): boolean {
  const said = text.slice(start, end);
  return !WORD.test(said) || isPraiseHeading(said);
}

/** Tells whether most of a sentence is left out already. */
function coverage(cuts: readonly Cut[]): (sentence: Sentence) => boolean {
  return ({ start, end }) => {
    const first = firstEndingAfter(cuts, start);
    const cut = cuts[first];
    return cut !== undefined && Math.min(cut.end, end) - Math.max(cut.start, start) > (end - start) / 2;
  };
}

function firstEndingAfter(cuts: readonly Span[], at: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
