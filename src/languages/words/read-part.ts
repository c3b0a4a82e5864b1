import type { CoverRole } from '../../palette/role.ts';
import { compared } from './compared-word.ts';
import type { PartWords } from './plain-colours.ts';

/** A colour as somebody wrote it, with the part that it shall play. */
export interface WrittenPart {
  /** What stands before the part. */
  readonly colour: string;
  /** Absent for a part that is none. */
  readonly role?: CoverRole;
  /** The part as it was written; absent where nothing is behind the sign. */
  readonly part?: string;
}

/** Between a colour and its part, where there is no word. */
const SIGNS = /[=＝]/u;

/**
 * Reads which part a colour shall play: `#b22222 = ground`, or in words, `firebrick as ground`.
 *
 * @param languages how people say it, any of them
 * @returns `undefined` where nothing is said of a part
 */
export function readPart(text: string, languages: readonly PartWords[]): WrittenPart | undefined {
  const written = text.trim();
  const sign = written.search(SIGNS);
  if (sign !== -1) {
    const [colour, part] = [written.slice(0, sign).trim(), written.slice(sign + 1).trim()];
    if (part === '') return { colour };
    const role = roleOf(part, languages);
    return { colour, part, ...(role && { role }) };
  }
  for (const { between } of languages) {
    for (const word of between) {
      const at = written.toLowerCase().lastIndexOf(word);
      if (at <= 0) continue;
      const part = written.slice(at + word.length).trim();
      const role = roleOf(part, languages);
      if (role) return { colour: written.slice(0, at).trim(), part, role };
    }
  }
  return undefined;
}

/** What stands between two colours in any language. */
const AND_SIGNS = [' & ', ' + '];

/**
 * The parts of a text between which something says “and”. Colours that shall be left out together stay one part: `no red and
 * orange`, `赤と橙なし`.
 */
export function partedAtAnd(text: string, languages: readonly PartWords[]): string[] {
  const words = [...languages.flatMap(({ and }) => and), ...AND_SIGNS];
  // Signs of regular expressions have no other sense in a class.
  const signs = words.map((word) => word.replace('+', '[+]'));
  const pieces = text.split(new RegExp(`(${signs.join('|')})`, 'iu'));
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    let part = pieces[at]!;
    let before = at;
    while (parts.length > 0 && areLeftOutTogether(parts.at(-1)!, part, languages)) {
      before -= 2;
      part = parts.pop()! + pieces[before + 1]! + part;
    }
    parts.push(part);
  }
  return parts;
}

/** Whether a word that leaves out one of two colours means the other, too, of which nothing else is said. */
function areLeftOutTogether(one: string, other: string, languages: readonly PartWords[]): boolean {
  if (isLeftOutBehind(other, languages)) return isBare(one, languages);
  const isOneLeftOut =
    !isLeftOutBehind(one, languages) && partedAtWithout(one, languages).leftOut !== undefined;
  return isOneLeftOut && isBare(other, languages);
}

/** Whether of a colour nothing is said but its name. */
function isBare(text: string, languages: readonly PartWords[]): boolean {
  return (
    readPart(text, languages) === undefined &&
    partedAtWithout(text, languages).leftOut === undefined &&
    withoutKeep(text, languages) === text.trim()
  );
}

/** A text without the word at its beginning that says that colours are to stay. */
export function withoutKeep(text: string, languages: readonly PartWords[]): string {
  const written = text.trim();
  const [first = ''] = written.split(/\s/u);
  const isKeep = languages.some(({ keep }) => keep.some((word) => compared(word) === compared(first)));
  return isKeep ? written.slice(first.length).trim() : written;
}

/** A wish, and what of it shall be left out, as it was written, where anything shall. */
export interface PartedWish {
  readonly kept: string;
  readonly leftOut?: string;
}

/** Parts a wish at a word that says that a colour shall be left out: `navy but not red`, `ohne Rot`, `赤なし`. */
export function partedAtWithout(text: string, languages: readonly PartWords[]): PartedWish {
  const written = text.trim();
  const before = languages.flatMap(({ without }) => without.before);
  if (isLeftOutBehind(written, languages)) return { kept: '', leftOut: written };
  const longestFirst = before.toSorted((one, other) => other.length - one.length).join('|');
  const found = new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst})\\s+\\S`, 'iu').exec(written);
  if (!found) return { kept: written };
  return { kept: written.slice(0, found.index).trim(), leftOut: written.slice(found.index) };
}

/** Whether a text ends with a word that says that what stands before it shall be left out. */
function isLeftOutBehind(text: string, languages: readonly PartWords[]): boolean {
  const written = text.trim();
  const behind = languages.flatMap(({ without }) => without.behind);
  return behind.some((word) => written.endsWith(word) && written !== word);
}

function roleOf(part: string, languages: readonly PartWords[]): CoverRole | undefined {
  const key = compared(part);
  for (const { parts } of languages) {
    for (const role of ['ground', 'main', 'accent', 'ink'] as const) {
      if (parts[role].some((word) => compared(word) === key)) return role;
    }
  }
  return undefined;
}
