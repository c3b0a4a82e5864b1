import type { Reply, ReplyPaletteColour } from '../../reply.ts';
import { type FittedHues, fitHues } from '../chat/fit-hues.ts';
import { bookInShort, coloursInShort } from '../real-cover-words.ts';
import type { PlatformWords } from '../words.ts';
import type { ColourMark } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { textSize } from './text-size.ts';

/** The palette as covers wear it, a line each below a heading; empty where there is none. */
export function listWorn({ palette, headings }: Reply, mark: ColourMark): string {
  if (palette.length === 0) return '';
  return [headingOf(headings.palette), ...palette.map((colour) => wornLine(colour, mark))].join('\n');
}

function wornLine({ name, hex, said }: ReplyPaletteColour, mark: ColourMark): string {
  const parts = [
    said.roleLabel,
    `${mark({ name, hex })}**${escapeMarkdown(said.name)}** \`${hex}\``,
    escapeMarkdown(said.look),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/**
 * The first real covers below a heading, in at most `room`, colours in small print: where room is short the last ones
 * lose their colours, then their places. A last line says how many are not there; a heading and that line are the
 * least of it.
 */
export function listComparables(
  { comparables, headings }: Reply,
  words: PlatformWords,
  room: number,
): string {
  if (comparables.length === 0) return '';
  const heading = headingOf(headings.comparables);
  const lines = comparables.slice(0, DISCORD_LIMITS.comparables).map((cover) => ({
    line: escapeMarkdown(bookInShort(cover)),
    reason: coloursInShort(cover, ({ name, hex }) => `${escapeMarkdown(name)} \`${hex}\``),
  }));
  const others = comparables.length - lines.length;
  const assembled = (fitted: FittedHues): string =>
    [heading, fitted.text, noteOn(fitted, others, words)].filter((part) => part !== '').join('\n');
  const whole = fitHues(lines, Infinity, withColours);
  if (textSize(assembled(whole)) <= room) return assembled(whole);
  const longestNote = noteOn({ ...whole, leftOut: lines.length }, others, words);
  const left = room - textSize(`${heading}\n\n${longestNote}`);
  return assembled(fitHues(lines, left, withColours, textSize));
}

/** What somebody's own list wears, and its nearest covers by name in small print; empty where there is no list. */
export function listOwn({ own }: Reply): string {
  if (!own) return '';
  const { heading, sentences, nearest, covers } = own;
  const named = covers.map(({ said }) => escapeMarkdown(said.book)).join(' · ');
  return [
    headingOf(heading),
    sentences.map(escapeMarkdown).join(' '),
    ...(named === '' ? [] : [`-# ${escapeMarkdown(nearest)}: ${named}`]),
  ].join('\n');
}

/** Room that the shortest list of a reply's real covers takes. */
export function leastOfComparables(reply: Reply, words: PlatformWords): number {
  return textSize(listComparables(reply, words, 0));
}

function headingOf(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

function withColours(line: string, colours: string): string {
  return colours === '' ? line : `${line}\n-# ${colours}`;
}

function noteOn({ withoutReason, leftOut }: FittedHues, others: number, words: PlatformWords): string {
  if (leftOut + others > 0) return `-# ${escapeMarkdown(words.swatch.more(leftOut + others))}`;
  return withoutReason > 0 ? '…' : '';
}
