import type { Hue } from '../../palette/hues.ts';
import { isolate, plainText, shorten } from '../plain-text.ts';
import { shownName } from '../shown-name.ts';
import { SWATCH_LIMITS, type SwatchCover, type SwatchSpec } from '../spec.ts';

/**
 * UTF-16 code units that are kept of a comparable cover's title, and of its author: with the isolate, fewer than
 * languages cut a quotation at, as that would leave the isolate open.
 */
const TITLE_MAX = 50;
const AUTHOR_MAX = 40;

/** How much is said of comparable covers: how many colours each, and whether authors; ever less. */
const AMOUNTS = [
  { colours: 3, hasAuthor: true },
  { colours: 2, hasAuthor: true },
  { colours: 2, hasAuthor: false },
  { colours: 1, hasAuthor: false },
] as const;

type Amount = (typeof AMOUNTS)[number];

/** The part of a spec that a worn palette's sentences are about. */
type WornSpec = Pick<SwatchSpec, 'worn' | 'comparables' | 'words'>;

/** Names a worn palette's colours with role, name and hex; empty where there is none. */
export function paletteSentence({ worn, words }: WornSpec): string {
  if (worn.length === 0) return '';
  return words.alt.palette(
    worn
      .slice(0, SWATCH_LIMITS.worn)
      .map((colour) => words.alt.worn(colour.role, sayColour(colour, words), colour.kept === true)),
  );
}

/**
 * Names comparable covers with title, author and their main colours, in sentences that say ever less: fewer colours,
 * no authors, fewer covers, nothing. One empty sentence where the picture shows no such covers.
 */
export function comparableSentences(spec: WornSpec): string[] {
  const shown = spec.worn.length > 0 ? spec.comparables.slice(0, SWATCH_LIMITS.comparables) : [];
  if (shown.length === 0) return [''];
  const least = AMOUNTS[AMOUNTS.length - 1]!;
  return [
    ...AMOUNTS.map((amount) => sentenceOf(shown, shown.length, amount, spec)),
    ...shown.slice(1).map((_, left) => sentenceOf(shown, shown.length - 1 - left, least, spec)),
    '',
  ];
}

function sentenceOf(
  covers: readonly SwatchCover[],
  count: number,
  amount: Amount,
  { words }: WornSpec,
): string {
  const { alt } = words;
  const listed = covers.slice(0, count).map((cover) =>
    alt.comparable(
      {
        title: quoted(cover.title, TITLE_MAX),
        author: amount.hasAuthor ? quoted(cover.author, AUTHOR_MAX) : '',
        mark: cover.mark ?? '',
      },
      cover.colours.slice(0, amount.colours).map((colour) => sayColour(colour, words)),
    ),
  );
  const more = covers.length - count;
  return alt.comparables([...listed, ...(more > 0 ? [alt.more(more)] : [])]);
}

/** A colour's name, as the picture has it, and hex. */
function sayColour(colour: Hue, words: WornSpec['words']): string {
  return `${plainText(shownName(colour, words))} ${colour.hex}`;
}

/** A text that reorders nothing around it; empty for no text. */
function quoted(text: string, max: number): string {
  const short = shorten(plainText(text), max);
  return short === '' ? '' : isolate(short);
}
