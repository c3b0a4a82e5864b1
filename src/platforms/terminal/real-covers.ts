import stringWidth from 'string-width';
import type { ColourShare } from '../../hues/reading.ts';
import type { Reply, ReplyCover, ReplyOwn } from '../../reply.ts';
import { bookInShort, coloursInShort } from '../real-cover-words.ts';
import { TERMINAL_LIMITS } from './limits.ts';
import { printable } from './printable.ts';
import { type Style, pad, wrap } from './style.ts';

/** The palette as real covers wear it: a line for each colour with its role, name, hex and look. */
export function encodeWorn({ palette, headings }: Reply, style: Style): string {
  const columns = {
    role: Math.max(...palette.map(({ said }) => stringWidth(said.role))),
    name: Math.min(TERMINAL_LIMITS.name, Math.max(...palette.map(({ said }) => stringWidth(said.name)))),
  };
  return [
    wrap(`${headings.palette}:`, style.width),
    ...palette.map(({ hex, said }) => {
      const named = style.bold(pad(printable(said.name), columns.name));
      const block = style.block(hex);
      const line = `${pad(said.role, columns.role)}  ${named}  ${hex}`;
      const whole = said.look === '' ? line : `${line}  ${style.dim(said.look)}`;
      return ` ${block}${wrap(whole, style.width - stringWidth(block), 3)}`;
    }),
  ].join('\n');
}

/** Real covers of such books: each with its colours side by side, where colours can be shown, and in words. */
export function encodeComparables({ comparables, headings }: Reply, style: Style): string {
  return encodeCovers(headings.comparables, comparables, style);
}

/** What somebody's own list wears, in sentences below a heading, and the covers of it that are nearest. */
export function encodeOwn({ heading, sentences, nearest, covers }: ReplyOwn, style: Style): string {
  const said = `${heading}: ${sentences.join(' ')}`;
  return [
    wrap(printable(said), style.width),
    ...(covers.length > 0 ? [encodeCovers(nearest, covers, style)] : []),
  ].join('\n');
}

/** Covers below a heading. */
function encodeCovers(heading: string, covers: readonly ReplyCover[], style: Style): string {
  return [
    wrap(`${heading}:`, style.width),
    ...covers.flatMap((cover) => {
      const book = printable(bookInShort(cover));
      const stripes = encodeStripes(cover.colours, style);
      const named = printable(coloursInShort(cover, ({ name, hex, percent }) => `${name} ${hex} ${percent}`));
      return [
        ` ${wrap(book, style.width, 3)}`,
        ...(stripes === '' ? [] : [`   ${stripes}`]),
        `   ${style.dim(wrap(named, style.width, 3))}`,
      ];
    }),
  ].join('\n');
}

/** Colours side by side, each as broad as its share of what is shown; none is narrower than a column. */
function encodeStripes(colours: readonly ColourShare[], style: Style): string {
  const sum = colours.reduce((total, { share }) => total + share, 0) || 1;
  return colours
    .map(({ hex, share }) =>
      style.stripe(hex, Math.max(1, Math.round((share / sum) * TERMINAL_LIMITS.stripes))),
    )
    .join('');
}
