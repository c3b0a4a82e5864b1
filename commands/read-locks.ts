import { withoutControls } from '../src/blurb/invisible.ts';
import { contrast, TEXT_CONTRAST } from '../src/palette/contrast.ts';
import { coloursIn, partWordsFor, type Sentences } from '../src/languages/index.ts';
import type { PartWords } from '../src/languages/words/plain-colours.ts';
import {
  partedAtAnd,
  partedAtWithout,
  readPart,
  withoutKeep,
  type WrittenPart,
} from '../src/languages/words/read-part.ts';
import type { ColourLock } from '../src/palette/locked-palette.ts';
import { nameOfColour } from '../src/palette/colour-name.ts';
import { oklabDistance } from '../src/palette/oklab.ts';
import { WORN_DISTANCE } from '../src/palette/wear-palette.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { RecommendedColour } from './recommended-palette.ts';

/** Words that a colour's name may have, such as `dark sea green`. */
const WORDS = 3;

/** Colours that somebody wants to keep. */
export interface ReadLocks {
  readonly locks: readonly ColourLock[];
  /** What could not be understood, or kept, in sentences. */
  readonly faults: readonly string[];
  /** What is to be said of those that are kept, in sentences. */
  readonly remarks: readonly string[];
}

/**
 * Reads which colours somebody wants to keep: numbers of a palette's colours, from 1, or colours as people write them,
 * with commas, lines or spaces between them, each with the part that it shall play where that is told (`#b22222 = ground`,
 * `firebrick as ground`). What isn't understood is told, and the rest is kept all the same.
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
    if (item.leftOut !== undefined) {
      faults.push(sentences.desk.faults.leavesOut(item.leftOut));
      continue;
    }
    const read = item.text === '' ? lackOfColour(item, sentences) : lockOf(item.text, palette, sentences);
    if (typeof read === 'string') {
      faults.push(read);
      continue;
    }
    const { lock, fault } = inPart(read, item, locks, sentences);
    if (fault !== undefined) faults.push(fault);
    if (locks.some(({ hex }) => hex === lock.hex)) continue;
    const alike = locks.find(({ hex }) => oklabDistance(hex, lock.hex) < WORN_DISTANCE);
    if (alike) faults.push(sentences.desk.faults.alike(...sayBoth(alike, lock, sentences)));
    else locks.push(lock);
  }
  if (locks.length > REQUEST_LIMITS.locks) faults.push(sentences.desk.faults.tooMany(REQUEST_LIMITS.locks));
  const kept = locks.slice(0, REQUEST_LIMITS.locks);
  return { locks: kept, faults, remarks: onInk(kept, palette, sentences) };
}

/** A colour with its hex, as people call it. */
export function nameLock({ hex }: Pick<ColourLock, 'hex'>, { realCovers }: Sentences): string {
  return `${realCovers.colour({ name: nameOfColour(hex), hex })} ${hex}`;
}

function sayBoth(one: ColourLock, other: ColourLock, sentences: Sentences): [string, string] {
  return [nameLock(one, sentences), nameLock(other, sentences)];
}

/** What may be a colour, empty where a part has none before it, and the part that it shall play, where one is told. */
interface Item {
  readonly text: string;
  readonly part?: WrittenPart | undefined;
  /** What shall be left out, in place of a colour. */
  readonly leftOut?: string | undefined;
}

/** A text's parts that may be colours: what stands between commas and lines, and of that single words that say none together. */
function itemsOf(text: string, locale: string): Item[] {
  const parts = text.match(/(?:\([^)]*\)?|[^,;、，；\n(])+/gu) ?? [];
  const languages = partWordsFor(locale);
  const wishes = parts
    .flatMap((each) => partedAtAnd(each, languages))
    .flatMap((each) => wishesIn(withoutKeep(each, languages), languages));
  return wishes.flatMap((wish) => {
    const { kept, leftOut } = partedAtWithout(wish, languages);
    const colours = coloursOf(kept, languages, locale);
    return leftOut === undefined ? colours : colours.concat({ text: '', leftOut });
  });
}

/** The colours of one wish, the last of them with the part that it tells. */
function coloursOf(wish: string, languages: readonly PartWords[], locale: string): Item[] {
  const part = readPart(wish, languages);
  const whole = part?.colour ?? wish;
  if (whole === '') return part ? [{ text: '', part }] : [];
  const words = whole.includes('(') || !/\s/u.test(whole) ? [whole] : wordsOf(whole, locale);
  return words.map((word, at) => (at === words.length - 1 ? { text: word, part } : { text: word }));
}

/** What stands between spaces where parts are told: `navy=ground teal=main` are two wishes, and so is it in words. */
function wishesIn(text: string, languages: readonly PartWords[]): string[] {
  const [, first, rest] = /^(.*?[=＝]\s*\S+)\s+(.+)$/u.exec(text) ?? [];
  if (first === undefined || rest === undefined) return wishesInWords(text, languages);
  return readPart(text, languages)?.role === undefined ? [first, ...wishesIn(rest, languages)] : [text];
}

/** Parts a text behind each part that it names: `navy as ground teal as main`. */
function wishesInWords(text: string, languages: readonly PartWords[]): string[] {
  const words = text.split(/\s+/u);
  const begins = words.map((_word, at) => words.slice(0, at + 1).join(' '));
  const parts = begins.map((begin) => readPart(begin, languages));
  const colour = parts.find((part) => part?.role !== undefined)?.colour;
  const end = parts.findLastIndex((part) => part?.role !== undefined && part.colour === colour);
  const rest = words.slice(end + 1).join(' ');
  return end === -1 || rest === '' ? [text] : [begins[end]!, ...wishesInWords(rest, languages)];
}

function lackOfColour({ part }: Item, { desk }: Sentences): string {
  return desk.faults.lacksColour(part?.part === undefined ? '=' : `= ${part.part}`);
}

/** A colour in the part that it shall play, or without it where another has that, and why, in a sentence. */
function inPart(
  lock: ColourLock,
  { text, part }: Item,
  others: readonly ColourLock[],
  sentences: Sentences,
): { readonly lock: ColourLock; readonly fault?: string } {
  if (part === undefined) return { lock };
  const { faults } = sentences.desk;
  if (part.part === undefined) return { lock, fault: faults.lacksPart(`${text} =`) };
  const { role } = part;
  if (role === undefined) return { lock, fault: faults.noPart(part.part) };
  const wish: ColourLock = { hex: lock.hex, role, isWished: true };
  const said = { colour: nameLock(lock, sentences), role: sentences.roles[role] };
  const taken = others.find((other) => other.role === role && other.hex !== lock.hex);
  if (taken && role !== 'accent') return { lock: { hex: lock.hex }, fault: faults.taken(said) };
  const onto = role === 'ink' ? 'ground' : role === 'ground' ? 'ink' : undefined;
  const other = others.find((each) => onto !== undefined && each.isWished && each.role === onto);
  if (!other || contrast(other.hex, lock.hex) >= TEXT_CONTRAST) return { lock: wish };
  return {
    lock: { hex: lock.hex },
    fault: faults.unread({
      ...said,
      other: nameLock(other, sentences),
      contrast: contrast(other.hex, lock.hex),
    }),
  };
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
