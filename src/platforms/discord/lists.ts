import type { Sentences } from '../../languages/index.ts';
import type { Reply, ReplyHue } from '../../reply.ts';
import { percent } from '../../figures.ts';
import { bar } from '../bar.ts';
import { type FittedHues, fitHues } from '../fit-hues.ts';
import { huesWithReasons, lookAndReason, lookAndRemark, nameColour } from '../hue-words.ts';
import { orderOfHues } from '../order-of-hues.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { textSize } from './text-size.ts';

/** Kinds of books, a line each, with what each rests on in small print below. */
export function listGenres({ genres }: Reply, words: Sentences): string {
  return genres
    .map(({ name, score, evidence }) => {
      const line = `**${escapeMarkdown(name)}** ${scale(score, words)}`;
      return evidence === '' ? line : withReason(line, escapeMarkdown(evidence));
    })
    .join('\n');
}

/** A cover's own colours below a heading, in at most `room`; where that is too little, `…` stands last. */
export function listColours({ palette }: Reply, words: Sentences, room: number): string {
  if (palette.length === 0) return '';
  const heading = `**${escapeMarkdown(words.cover.ownColours)}**`;
  const lines = palette.map((colour) => ({
    line: `**${escapeMarkdown(nameColour(colour, words).name)}** \`${colour.hex}\` ${scale(colour.share, words)}`,
    reason: escapeMarkdown(lookAndRemark(colour, words)),
  }));
  const fitted = fitHues(lines, room - textSize(heading) - textSize('\n\n…'), withReason, textSize);
  const isWhole = fitted.withoutReason + fitted.leftOut === 0;
  return [heading, fitted.text, ...(isWhole ? [] : ['…'])].join('\n');
}

/**
 * Hues in rank order, in at most `room`; where that is too little, a last line says what is missing. Where a palette
 * of real covers comes before them, a first line says why they stand in their order.
 */
export function listHues(reply: Reply, words: Sentences, room: number): string {
  if (reply.hues.length === 0) return '';
  const order = orderOfHues(reply, words);
  const opening = order === '' ? '' : `-# ${escapeMarkdown(order)}\n`;
  return opening + fitToRoom(reply, words, room - textSize(opening));
}

function fitToRoom(reply: Reply, words: Sentences, room: number): string {
  const lines = huesWithReasons(reply).map((hue) => ({
    line: hueLine(hue, words),
    reason: lookAndReason(hue, words).map(escapeMarkdown).join('\n'),
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

function hueLine(hue: ReplyHue, words: Sentences): string {
  const { rank, hex, css, score, role } = hue;
  const { name } = nameColour(hue, words);
  const keyword = css === hex ? '' : ` (CSS \`${css}\`)`;
  const purpose = role ? ` · ${words.roles[role]}` : '';
  return `**${rank}\\. ${escapeMarkdown(name)}** \`${hex}\`${keyword} ${scale(score, words)}${purpose}`;
}

/** A share as a bar and as a figure. */
function scale(share: number, words: Sentences): string {
  return `\`${bar(share, LIMITS.bar)}\` ${percent(share, words.swatch)}`;
}
