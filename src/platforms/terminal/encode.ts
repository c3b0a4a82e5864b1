import stringWidth from 'string-width';
import type { Reply, ReplyColour, ReplyHue } from '../../reply.ts';
import { bar } from '../bar.ts';
import { encodeComparables, encodeOwn, encodeWorn } from './real-covers.ts';
import { TERMINAL_LIMITS } from './limits.ts';
import { printable } from './printable.ts';
import { encodeSeries } from './series.ts';
import { type Style, pad, wrap } from './style.ts';

function encodeHue(hue: ReplyHue, columns: { rank: number; name: number }, style: Style): string {
  const { said } = hue;
  const rank = String(hue.rank).padStart(columns.rank);
  const figure = said.percent.padStart(4);
  const further = [said.usual, said.role].map((each) => (each === '' ? '' : `  ${each}`)).join('');
  const named = style.bold(pad(printable(said.name), columns.name));
  const line = `${named}  ${hue.hex}  ${bar(hue.score, TERMINAL_LIMITS.bar)} ${figure}${further}`;
  const indent = columns.rank + 2;
  const sentences = [said.appearance, ...hue.reason.split('\n')]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `\n${' '.repeat(indent)}${style.dim(wrap(printable(sentence), style.width, indent))}`)
    .join('');
  const block = style.block(hue.hex);
  const wrapped = wrap(line, style.width - stringWidth(block), indent);
  return `${rank}  ${block}${wrapped}${sentences}`;
}

function encodeHues(reply: Reply, style: Style): string {
  const { hues, order } = reply;
  const widths = hues.map(({ said }) => stringWidth(said.name));
  const columns = {
    rank: String(Math.max(...hues.map((hue) => hue.rank))).length + 1,
    name: Math.min(TERMINAL_LIMITS.name, Math.max(...widths)),
  };
  const opening = order === '' ? [] : [wrap(order, style.width)];
  return [...opening, ...hues.map((hue) => encodeHue(hue, columns, style))].join('\n');
}

function encodeGenres({ genres }: Reply, style: Style): string {
  const width = Math.max(...genres.map(({ name }) => stringWidth(name)));
  return genres
    .map(({ name, score, percent, evidence }) => {
      const figure = percent.padStart(4);
      const line = ` ${pad(printable(name), width)}  ${bar(score, TERMINAL_LIMITS.bar)} ${figure}`;
      return evidence === '' ? line : `${line}\n   ${style.dim(wrap(printable(evidence), style.width, 3))}`;
    })
    .join('\n');
}

function encodeColours({ ownColours, headings }: Reply, style: Style): string {
  const width = Math.max(...ownColours.map(({ said }) => stringWidth(said.name)));
  const encodeColour = ({ hex, share, said }: ReplyColour): string => {
    const figure = said.percent.padStart(4);
    const sentence = printable(said.remark);
    const line = ` ${style.block(hex)}${style.bold(pad(printable(said.name), width))}  ${hex}  ${bar(share, TERMINAL_LIMITS.bar)} ${figure}`;
    return sentence === '' ? line : `${line}\n   ${style.dim(wrap(sentence, style.width, 3))}`;
  };
  return [`${wrap(headings.ownColours, style.width)}:`, ...ownColours.map(encodeColour)].join('\n');
}

/** A reply as text for a terminal. Files and pictures are the caller's to save. Ends without a line break. */
export function encodeReply(reply: Reply, style: Style): string {
  const paragraph = (sentence: string): string => wrap(printable(sentence), style.width);
  const parts = [style.bold(paragraph(reply.headline))];
  if (reply.notes.length > 0) parts.push(reply.notes.map(paragraph).join('\n'));
  if (reply.genres.length > 0) parts.push(encodeGenres(reply, style));
  if (reply.series) parts.push(encodeSeries(reply.series, style));
  if (reply.palette.length > 0) parts.push(encodeWorn(reply, style));
  if (reply.hues.length > 0) parts.push(encodeHues(reply, style));
  if (reply.comparables.length > 0) parts.push(encodeComparables(reply, style));
  if (reply.own) parts.push(encodeOwn(reply.own, style));
  if (reply.ownColours.length > 0) parts.push(encodeColours(reply, style));
  if (reply.advice.length > 0) parts.push(paragraph(reply.advice.join(' ')));
  if (reply.link) parts.push(encodeLink(reply.link));
  return parts.join('\n\n');
}

/** An address on a line of its own, never broken; of one on the page itself it is said how to make it whole. */
function encodeLink({ label, href }: NonNullable<Reply['link']>): string {
  if (href.startsWith('http')) return `${label}:\n${href}`;
  return `${label}, below the address where you serve the page (COVERHUES_URL puts that before it):\n${href}`;
}
