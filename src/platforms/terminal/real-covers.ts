import stringWidth from 'string-width';
import { sentencesFor } from '../../languages/index.ts';
import type { ColourShare } from '../../hues/reading.ts';
import type { Reply } from '../../reply.ts';
import { percent } from '../../figures.ts';
import { nameColour } from '../hue-words.ts';
import { bookOf, coloursInShort } from '../real-cover-words.ts';
import { LIMITS } from './limits.ts';
import { printable } from './printable.ts';
import { type Style, pad, wrap } from './style.ts';

/** The palette as real covers wear it: a line for each colour with its role, name, hex and look. */
export function encodeWorn({ worn, locale }: Reply, style: Style): string {
  const words = sentencesFor(locale);
  const lines = worn.map(({ name, hex, role }) => ({
    hex,
    role: words.roles[role],
    ...nameColour({ name, hex }, words),
  }));
  const columns = {
    role: Math.max(...lines.map(({ role }) => stringWidth(role))),
    name: Math.min(LIMITS.name, Math.max(...lines.map(({ name }) => stringWidth(name)))),
  };
  return [
    wrap(`${words.realCovers.palette}:`, style.width),
    ...lines.map(({ hex, role, name, looks }) => {
      const named = style.bold(pad(printable(name), columns.name));
      const block = style.block(hex);
      const line = `${pad(role, columns.role)}  ${named}  ${hex}`;
      const whole = looks === '' ? line : `${line}  ${style.dim(looks)}`;
      return ` ${block}${wrap(whole, style.width - stringWidth(block), 3)}`;
    }),
  ].join('\n');
}

/** Real covers of such books: each with its colours side by side, where colours can be shown, and in words. */
export function encodeComparables({ comparables, locale }: Reply, style: Style): string {
  const words = sentencesFor(locale);
  return [
    wrap(`${words.realCovers.comparables}:`, style.width),
    ...comparables.flatMap((cover) => {
      const book = printable(bookOf(cover, words));
      const stripes = encodeStripes(cover.colours, style);
      const named = printable(
        coloursInShort(
          cover,
          words,
          ({ name, hex, share }) => `${name} ${hex} ${percent(share, words.swatch)}`,
        ),
      );
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
    .map(({ hex, share }) => style.stripe(hex, Math.max(1, Math.round((share / sum) * LIMITS.stripes))))
    .join('');
}
