import { withoutControls } from '../src/blurb/invisible.ts';
import { coloursIn, type Sentences } from '../src/languages/index.ts';
import type { ColourLock } from '../src/palette/locked-palette.ts';
import { nameOfColour } from '../src/palette/colour-name.ts';
import { oklabDistance } from '../src/palette/oklab.ts';
import { WORN_DISTANCE } from '../src/palette/wear-palette.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { RecommendedColour } from './recommended-palette.ts';

/** Words that a colour's name may have, such as `dark sea green`. */
const WORDS = 3;

/** Colours that somebody wants to keep, and what could not be understood, or kept, in sentences. */
export interface ReadLocks {
  readonly locks: readonly ColourLock[];
  readonly faults: readonly string[];
}

/**
 * Reads which colours somebody wants to keep: numbers of a palette's colours, from 1, or colours as people write them,
 * with commas, lines or spaces between them. What isn't understood is told, and the rest is kept all the same.
 *
 * @param palette the one that is shown
 */
export function readLocks(
  text: string,
  palette: readonly RecommendedColour[],
  sentences: Sentences,
): ReadLocks {
  const faults: string[] = [];
  const locks: ColourLock[] = [];
  for (const item of itemsOf(withoutControls(text.slice(0, REQUEST_LIMITS.lock)), sentences.locale)) {
    const lock = lockOf(item, palette, sentences);
    if (typeof lock === 'string') {
      faults.push(lock);
      continue;
    }
    if (locks.some(({ hex }) => hex === lock.hex)) continue;
    const alike = locks.find(({ hex }) => oklabDistance(hex, lock.hex) < WORN_DISTANCE);
    if (alike) faults.push(sentences.desk.faults.alike(...sayBoth(alike, lock, sentences)));
    else locks.push(lock);
  }
  if (locks.length > REQUEST_LIMITS.locks) faults.push(sentences.desk.faults.tooMany(REQUEST_LIMITS.locks));
  const kept = locks.slice(0, REQUEST_LIMITS.locks);
  return { locks: kept, faults: [...faults, ...onInk(kept, palette, sentences)] };
}

/** A colour with its hex, as people call it. */
export function nameLock({ hex }: Pick<ColourLock, 'hex'>, { realCovers }: Sentences): string {
  return `${realCovers.colour({ name: nameOfColour(hex), hex })} ${hex}`;
}

function sayBoth(one: ColourLock, other: ColourLock, sentences: Sentences): [string, string] {
  return [nameLock(one, sentences), nameLock(other, sentences)];
}

/** A text's parts that may be colours: what stands between commas and lines, and of that single words that say none together. */
function itemsOf(text: string, locale: string): string[] {
  const parts = text.match(/(?:\([^)]*\)?|[^,;、，；\n(])+/gu) ?? [];
  return parts.flatMap((part) => {
    const whole = part.trim();
    if (whole === '') return [];
    return whole.includes('(') || !/\s/u.test(whole) ? [whole] : wordsOf(whole, locale);
  });
}

/** Words, as many of them together as name a colour. */
function wordsOf(text: string, locale: string): string[] {
  const { read } = coloursIn(locale);
  const words = text.split(/\s+/u);
  const items: string[] = [];
  for (let at = 0; at < words.length;) {
    let count = Math.min(WORDS, words.length - at);
    const together = () => words.slice(at, at + count);
    while (count > 1 && !(together().every(isWord) && read(together().join(' ')) !== undefined)) count--;
    items.push(together().join(' '));
    at += count;
  }
  return items;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{M}'’-]+$/u.test(text);
}

function lockOf(
  item: string,
  palette: readonly RecommendedColour[],
  { locale, desk }: Sentences,
): ColourLock | string {
  if (/^\d{1,2}$/.test(item)) {
    const colour = palette[Number(item) - 1];
    return colour ? asLock(colour) : desk.faults.noSuchNumber(item, palette.length);
  }
  const reader = coloursIn(locale);
  const hex = reader.read(item);
  if (hex === undefined) return desk.faults.unknown(item, reader.nearest(item));
  const own = palette.find((colour) => colour.hex === hex);
  return own ? asLock(own) : { hex };
}

function asLock({ hex, role }: RecommendedColour): ColourLock {
  return role === 'ground' || role === 'main' || role === 'accent' || role === 'ink'
    ? { hex, role }
    : { hex };
}

/** What becomes of a palette's ink where it, or a colour like it, is kept. */
function onInk(
  locks: readonly ColourLock[],
  palette: readonly RecommendedColour[],
  sentences: Sentences,
): string[] {
  const ink = palette.find(({ role }) => role === 'ink');
  const { faults } = sentences.desk;
  return locks.flatMap((lock) => {
    if (lock.role === 'ink') return [faults.inkKept(nameLock(lock, sentences))];
    const isLike = ink && lock.role === undefined && oklabDistance(ink.hex, lock.hex) < WORN_DISTANCE;
    return isLike ? [faults.ink(nameLock(ink, sentences))] : [];
  });
}
