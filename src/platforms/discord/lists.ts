import type { Reply, ReplyHue } from '../../reply.ts';
import { bar } from '../bar.ts';
import { type FittedHues, fitHues } from '../chat/fit-hues.ts';
import { huesInChat } from '../chat/hues-in-chat.ts';
import type { PlatformWords } from '../words.ts';
import type { ColourMark } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { textSize } from './text-size.ts';

/** Kinds of books, a line each, with what each rests on in small print below. */
export function listGenres({ genres }: Reply): string {
  return genres
    .map(({ name, score, percent, evidence }) => {
      const line = `**${escapeMarkdown(name)}** ${scale(score, percent)}`;
      return evidence === '' ? line : withReason(line, escapeMarkdown(evidence));
    })
    .join('\n');
}

/** A cover's own colours below a heading, in at most `room`; where that is too little, `…` stands last. */
export function listColours({ ownColours, headings }: Reply, room: number, mark: ColourMark): string {
  if (ownColours.length === 0) return '';
  const heading = `**${escapeMarkdown(headings.ownColours)}**`;
  const lines = ownColours.map(({ name, hex, share, said }) => ({
    line: `${mark({ name, hex })}**${escapeMarkdown(said.name)}** \`${hex}\` ${scale(share, said.percent)}`,
    reason: escapeMarkdown(said.remark),
  }));
  const fitted = fitHues(lines, room - textSize(heading) - textSize('\n\n…'), withReason, textSize);
  const isWhole = fitted.withoutReason + fitted.leftOut === 0;
  return [heading, fitted.text, ...(isWhole ? [] : ['…'])].join('\n');
}

/**
 * Hues in rank order, in at most `room`; where that is too little, a last line says what is missing. Where a palette
 * of real covers comes before them, a first line says why they stand in their order.
 */
export function listHues(reply: Reply, words: PlatformWords, room: number, mark: ColourMark): string {
  if (reply.hues.length === 0) return '';
  const order = reply.order === '' ? '' : `-# ${escapeMarkdown(reply.order)}\n`;
  // Where the hues have hardly any room, they come before why they stand in their order.
  const opening = textSize(order) > room / 3 ? '' : order;
  return opening + fitToRoom(reply, words, room - textSize(opening), mark);
}

function fitToRoom(reply: Reply, words: PlatformWords, room: number, mark: ColourMark): string {
  const lines = huesInChat(reply).map(({ hue, lines: below }) => ({
    line: hueLine(hue, mark),
    reason: below.map(escapeMarkdown).join('\n'),
  }));
  const whole = fitHues(lines, room, withReason, textSize);
  if (whole.withoutReason + whole.leftOut === 0) return whole.text;
  const note = (list: FittedHues) => `-# ${escapeMarkdown(words.chat.shortened(list))}`;
  const longestNote = note({ ...whole, withoutReason: reply.hues.length, leftOut: reply.hues.length });
  const shortened = fitHues(lines, room - textSize(longestNote) - 1, withReason, textSize);
  return `${shortened.text}\n${note(shortened)}`;
}

/** The reason stands below in small print, line by line. */
function withReason(line: string, reason: string): string {
  return `${line}\n-# ${reason.replaceAll('\n', '\n-# ')}`;
}

function hueLine({ rank, name, hex, css, score, said }: ReplyHue, mark: ColourMark): string {
  const keyword = css === hex ? '' : ` (CSS \`${css}\`)`;
  const further = [said.usual, said.role].map((each) => (each === '' ? '' : ` · ${each}`)).join('');
  return `${mark({ name, hex })}**${rank}\\. ${escapeMarkdown(said.name)}** \`${hex}\`${keyword} ${scale(score, said.percent)}${further}`;
}

/** A share as a bar and as a figure. */
function scale(share: number, percent: string): string {
  return `\`${bar(share, DISCORD_LIMITS.bar)}\` ${percent}`;
}
