import { formats, share, times } from '../../commands/languages/en/formats.ts';
import { isUsual } from '../../commands/languages/hue-reasons.ts';
import { look } from '../../commands/languages/en/hues.ts';
import type { CoverReading, HueOnCover } from '../covers/reading.ts';
import type { Readability } from '../covers/readability.ts';
import { genresOfBook } from '../hues/ranking.ts';
import { lookOf } from '../palette/hue-look.ts';
import { bar } from '../platforms/bar.ts';
import { LIMITS } from '../platforms/terminal/limits.ts';
import { printable } from '../platforms/terminal/printable.ts';
import { pad, type Style, wrap } from '../platforms/terminal/style.ts';

/** Categories and hues that are listed. */
const LISTED = 5;

/** What a cover says, as English text for a terminal; every colour with its hex. Ends without a line break. */
export function describeCover(reading: CoverReading, style: Style): string {
  const paragraph = (text: string): string => wrap(printable(text), style.width);
  return [
    style.bold(paragraph(headline(reading))),
    table(
      reading.categories.slice(0, LISTED).map(({ name, score }) => ({ name: printable(name), share: score })),
      style,
    ),
    paragraph(genres(reading)),
    `${paragraph('Its palette:')}\n${table(reading.palette, style)}`,
    [...reading.hues.slice(0, LISTED).map(usualness), makeUp(reading)].map(paragraph).join('\n'),
    paragraph(readability(reading.readability)),
  ].join('\n\n');
}

function headline({ canTell, categories }: CoverReading): string {
  const [{ name, score }] = categories as [CoverReading['categories'][number]];
  return canTell
    ? `This looks like a cover of ${name}.`
    : `I can't tell what this cover is of; the likeliest is ${name}, at ${formats.percent(score)}.`;
}

function table(
  rows: readonly { readonly name: string; readonly share: number; readonly hex?: string }[],
  style: Style,
): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, share: part, hex }) => {
      const colour = hex === undefined ? '' : `  ${hex}`;
      const words = hex === undefined ? '' : `  ${style.dim(capitalised(look(lookOf(hex))))}`;
      const block = hex === undefined ? '' : style.block(hex);
      return ` ${block}${pad(name, width)}${colour}  ${bar(part, LIMITS.bar)} ${formats.percent(part).padStart(4)}${words}`;
    })
    .join('\n');
}

function genres({ genres: all }: CoverReading): string {
  if (all.length === 0) return 'The model that is set knows no genres.';
  const shown = genresOfBook(all).slice(0, LISTED);
  if (shown.length === 0) return `No genre stands out; the likeliest is ${named(all[0]!)}.`;
  return `Genres: ${formats.list(shown.map(named))}.`;
}

function named({ name, score }: { readonly name: string; readonly score: number }): string {
  return `${name} (${formats.percent(score)})`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function usualness({ name, hex, coverage, usual, genres: shares }: HueOnCover): string {
  const here = `${capitalised(name)} (${hex}) takes ${formats.percent(coverage)} of it`;
  if (shares.length === 0) return `${here}; it is on ${share(usual)} of all covers.`;
  const compared = shares.map(({ name: genre, share: part, lift }) => {
    const beside = isUsual(lift) ? 'as usual' : `${times(lift)} the usual`;
    return `${share(part)} of ${genre} covers (${beside})`;
  });
  return `${here}; it is on ${formats.list(compared)}.`;
}

function makeUp({ makeUp: { ground, chroma, contrast } }: CoverReading): string {
  const also = [ground, chroma, contrast].map(({ usual, genres: [first] }) =>
    first === undefined
      ? `${share(usual)} of all covers`
      : `${share(first.share)} of ${first.name} covers, ${share(usual)} of all`,
  );
  const light = { dark: 'dark', mid: 'neither dark nor light', light: 'light' }[ground.value];
  const strong = { muted: 'muted', moderate: 'moderate in colour', vivid: 'vivid' }[chroma.value];
  return `It is ${light} (as ${also[0]}), ${strong} (as ${also[1]}) and ${contrast.value} in contrast (as ${also[2]}).`;
}

function readability({ verdict, title }: Readability): string {
  if (title === undefined) return 'As a thumbnail: no title stands out at 160 pixels.';
  const { contrast, ink, ground } = title;
  const figures = `${look(lookOf(ink))} (${ink}) on ${look(lookOf(ground))} (${ground}), ${formats.number(contrast, 1)} to 1`;
  const hint = {
    strong: 'it reads well, without colour, too.',
    fair: 'it can be read, and would read better with more contrast.',
    weak: 'it is hard to read, and without colour harder; ordinary text needs 4.5 to 1, large letters 3.',
    'none-found': '',
  }[verdict];
  return `As a thumbnail: where the title seems to be, at 160 pixels, there is ${figures}: ${hint}`;
}
