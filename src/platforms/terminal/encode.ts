import stringWidth from 'string-width';
import { type Sentences, sentencesFor } from '../../../commands/sentences.ts';
import type { Reply, ReplyColour, ReplyHue } from '../../reply.ts';
import { percent } from '../../swatch/figures.ts';
import { bar } from '../bar.ts';
import { lookAndReason, lookAndRemark } from '../hue-words.ts';
import { LIMITS } from './limits.ts';
import { printable } from './printable.ts';
import { type Style, pad, wrap } from './style.ts';

function encodeHue(
  hue: ReplyHue,
  columns: { rank: number; name: number },
  style: Style,
  words: Sentences,
): string {
  const rank = String(hue.rank).padStart(columns.rank);
  const figure = percent(hue.score, words.swatch).padStart(4);
  const name = pad(printable(hue.name), columns.name);
  const role = hue.role ? `  ${words.roles[hue.role]}` : '';
  const line = `${rank}  ${style.block(hue.hex)}${style.bold(name)}  ${hue.hex}  ${bar(hue.score, LIMITS.bar)} ${figure}${role}`;
  const indent = columns.rank + 2;
  const sentence = printable(lookAndReason(hue, words));
  return `${line}\n${' '.repeat(indent)}${style.dim(wrap(sentence, style.width, indent))}`;
}

function encodeHues({ hues, locale }: Reply, style: Style): string {
  const words = sentencesFor(locale);
  const columns = {
    rank: String(Math.max(...hues.map((hue) => hue.rank))).length + 1,
    name: Math.max(...hues.map((hue) => hue.name.length)),
  };
  return hues.map((hue) => encodeHue(hue, columns, style, words)).join('\n');
}

function encodeGenres({ genres, locale }: Reply, style: Style): string {
  const words = sentencesFor(locale);
  const width = Math.max(...genres.map(({ name }) => stringWidth(name)));
  return genres
    .map(({ name, score, evidence }) => {
      const figure = percent(score, words.swatch).padStart(4);
      const line = ` ${pad(printable(name), width)}  ${bar(score, LIMITS.bar)} ${figure}`;
      return evidence === '' ? line : `${line}\n   ${style.dim(wrap(printable(evidence), style.width, 3))}`;
    })
    .join('\n');
}

function encodeColours({ palette, locale }: Reply, style: Style): string {
  const words = sentencesFor(locale);
  const width = Math.max(...palette.map(({ name }) => name.length));
  const line = (colour: ReplyColour): string => {
    const { name, hex, share } = colour;
    const figure = percent(share, words.swatch).padStart(4);
    const sentence = printable(lookAndRemark(colour, words));
    return ` ${style.block(hex)}${style.bold(pad(printable(name), width))}  ${hex}  ${bar(share, LIMITS.bar)} ${figure}\n   ${style.dim(wrap(sentence, style.width, 3))}`;
  };
  return [`${wrap(words.cover.ownColours, style.width)}:`, ...palette.map(line)].join('\n');
}

/** A reply as text for a terminal. Files and pictures are the caller's to save. Ends without a line break. */
export function encodeReply(reply: Reply, style: Style): string {
  const paragraph = (sentence: string): string => wrap(printable(sentence), style.width);
  const parts = [style.bold(paragraph(reply.headline))];
  if (reply.notes.length > 0) parts.push(reply.notes.map(paragraph).join('\n'));
  if (reply.genres.length > 0) parts.push(encodeGenres(reply, style));
  if (reply.hues.length > 0) parts.push(encodeHues(reply, style));
  if (reply.palette.length > 0) parts.push(encodeColours(reply, style));
  if (reply.advice.length > 0) parts.push(paragraph(reply.advice.join(' ')));
  return parts.join('\n\n');
}
