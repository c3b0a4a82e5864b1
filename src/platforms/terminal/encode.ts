import { sentencesFor } from '../../../commands/sentences.ts';
import { lookOf } from '../../palette/hue-look.ts';
import type { Reply, ReplyHue } from '../../reply.ts';
import { LIMITS } from './limits.ts';
import { printable } from './printable.ts';
import { type Style, pad, wrap } from './style.ts';

/** A probability as ten characters that read without colour: `███████···`. */
function bar(score: number): string {
  const filled = Math.round(Math.min(Math.max(score, 0), 1) * LIMITS.bar);
  return '█'.repeat(filled) + '·'.repeat(LIMITS.bar - filled);
}

function encodeHue(hue: ReplyHue, columns: { rank: number; name: number }, style: Style): string {
  const rank = String(hue.rank).padStart(columns.rank);
  const percent = `${Math.round(hue.score * 100)}%`.padStart(4);
  const name = pad(printable(hue.name), columns.name);
  const role = hue.role ? `  ${hue.role}` : '';
  const line = `${rank}  ${style.block(hue.hex)}${style.bold(name)}  ${hue.hex}  ${bar(hue.score)} ${percent}${role}`;
  const indent = columns.rank + 2;
  const reason = `${sentencesFor('en').look(lookOf(hue.hex))}. ${printable(hue.reason)}`;
  const sentence = reason.charAt(0).toUpperCase() + reason.slice(1);
  return `${line}\n${' '.repeat(indent)}${style.dim(wrap(sentence, style.width, indent))}`;
}

function encodeHues(hues: readonly ReplyHue[], style: Style): string {
  const columns = {
    rank: String(Math.max(...hues.map((hue) => hue.rank))).length + 1,
    name: Math.max(...hues.map((hue) => hue.name.length)),
  };
  return hues.map((hue) => encodeHue(hue, columns, style)).join('\n');
}

/** A reply as text for a terminal. Files and pictures are the caller's to save. Ends without a line break. */
export function encodeReply(reply: Reply, style: Style): string {
  const paragraph = (sentence: string): string => wrap(printable(sentence), style.width);
  const parts = [style.bold(paragraph(reply.headline))];
  if (reply.notes.length > 0) parts.push(reply.notes.map(paragraph).join('\n'));
  if (reply.hues.length > 0) parts.push(encodeHues(reply.hues, style));
  if (reply.advice.length > 0) parts.push(paragraph(reply.advice.join(' ')));
  return parts.join('\n\n');
}
