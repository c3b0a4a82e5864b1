import sharp from 'sharp';
import { loadFonts, PANGO_FAMILIES } from './fonts.ts';
import { escapeXml } from './plain-text.ts';

/** Pixels of font size at which a character is tried. */
const SIZE = 32;

/** Characters whose answer is kept; more than a book's title in any script has. */
const KNOWN_MAX = 4096;

/** Noncharacters, which no font may draw: one whose code has four digits and one with more, for a wider frame. */
const NONCHARACTERS = ['\uFDD0', '\u{1FFFE}'] as const;

const known = new Map<string, boolean>();
let missing: Promise<readonly string[]> | undefined;

/**
 * Whether a text has something to see and every character of it has a glyph in some font at hand. Pango draws a
 * framed hexadecimal code for a character that has none, so each is drawn once and its frame compared with that
 * of a noncharacter. Expects the result of `plainText`.
 */
export async function canDraw(text: string): Promise<boolean> {
  const visible = new Set(text.replace(/[\p{Default_Ignorable_Code_Point}\p{White_Space}]/gu, ''));
  if (visible.size === 0) return false;
  const answers = await Promise.all(Array.from(visible, hasGlyph));
  return answers.every(Boolean);
}

/** A text without the emoji and other symbols that have no glyph in any font at hand. */
export async function withoutUndrawableSymbols(text: string): Promise<string> {
  const symbols = [...new Set(text.match(/[\p{S}\p{Extended_Pictographic}]/gu))];
  const found = await Promise.all(symbols.map(hasGlyph));
  const lacking = new Set(symbols.filter((_, index) => !found[index]));
  return Array.from(text)
    .filter((character) => !lacking.has(character))
    .join('');
}

async function hasGlyph(character: string): Promise<boolean> {
  if (/\p{ASCII}/u.test(character)) return true;
  const found = known.get(character);
  if (found !== undefined) return found;
  missing ??= Promise.all(NONCHARACTERS.map(frameOf));
  const [frame, none] = await Promise.all([frameOf(character), missing]);
  const answer = !none.includes(frame);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(character, answer);
  return answer;
}

/** The size and the outermost pixels of a drawn character; empty for one without ink. */
async function frameOf(character: string): Promise<string> {
  await loadFonts();
  const font = `${PANGO_FAMILIES} Bold ${SIZE}`;
  const text = { text: escapeXml(character), font, dpi: 72 };
  try {
    const { data, info } = await withItsReason(() =>
      sharp({ text }).raw().toBuffer({ resolveWithObject: true }),
    );
    const rim: number[] = [info.width, info.height];
    for (let y = 0; y < info.height; y++) {
      const step = y === 0 || y === info.height - 1 ? 1 : Math.max(1, info.width - 1);
      for (let x = 0; x < info.width; x += step) rim.push(data[(y * info.width + x) * info.channels] ?? 0);
    }
    return rim.join();
  } catch (error) {
    if (await hasNoInk(character, font)) return '';
    throw error;
  }
}

/**
 * Sets a text, once more where it fails for a reason that is lost: libvips keeps the reasons of all threads in one place,
 * so what one reads may have been taken away by another.
 */
export async function withItsReason<Result>(set: () => Promise<Result>): Promise<Result> {
  try {
    return await set();
  } catch (error) {
    if (error instanceof Error && /^\w*:?\s*$/u.test(error.message)) return set();
    throw error;
  }
}

/**
 * Whether a text that could not be set has no ink: then it can be set with letters around it. The reason that was given
 * may be that of another text, which failed in another thread at the same moment, or none.
 *
 * @param font as Pango describes it
 */
export async function hasNoInk(text: string, font: string): Promise<boolean> {
  try {
    const { width } = await sharp({ text: { text: `H${escapeXml(text)}H`, font, dpi: 72 } }).metadata();
    return width > 0;
  } catch {
    return false;
  }
}
