import { lookOf } from '../palette/hue-look.ts';
import { factor, percent } from '../figures.ts';
import { comparableSentences, paletteSentence } from './worn/alt-sentences.ts';
import { isolate, plainText, shorten } from './plain-text.ts';
import { fullName, shownName } from './shown-name.ts';
import { keepsColours, SWATCH_LIMITS, type SwatchHue, type SwatchSpec } from './spec.ts';
import type { SwatchWords } from './words.ts';

/** UTF-16 code units of a title that the alternative text keeps. */
const TITLE_MAX = 200;

/**
 * Says in words all that a swatch picture shows: each hue's rank, name, hex, look, score, lift and role, the title,
 * the worn palette, the comparable covers, the genres and the ground, in the language of the spec's words. At most
 * 1,024 UTF-16 code units: where that is too little, the looks are left out, then ever more of the comparable covers,
 * then hues further down are only counted (`and 3 more`), then the text ends with `…`.
 */
export function altText(spec: SwatchSpec): string {
  const drawn = spec.hues.slice(0, SWATCH_LIMITS.hues);
  const whole = drawn.map((hue) => describe(hue, spec.words));
  const short = drawn.map((hue) => nameHue(hue, spec.words));
  const sayings = comparableSentences(spec);
  const brief = sayings.at(-1) ?? '';
  const fitting = firstThatFits([
    () => compose(spec, whole, sayings[0] ?? ''),
    ...sayings.map((covers) => () => compose(spec, short, covers)),
    ...short.map((_, left) => () => compose(spec, short.slice(0, short.length - left), brief)),
  ]);
  return fitting ?? shorten(compose(spec, whole, sayings[0] ?? ''), SWATCH_LIMITS.alt);
}

function firstThatFits(texts: readonly (() => string)[]): string | undefined {
  for (const text of texts) {
    const written = text();
    if (written.length <= SWATCH_LIMITS.alt) return written;
  }
  return undefined;
}

function compose(spec: SwatchSpec, listed: readonly string[], comparables: string): string {
  const title = shorten(plainText(spec.title ?? ''), TITLE_MAX);
  const { alt } = spec.words;
  const isKept = keepsColours(spec);
  const opening = alt.opening(title === '' ? '' : isolate(title), isKept);
  const more = spec.hues.length - listed.length;
  const hues = alt.hues([...listed, ...(more > 0 ? [alt.more(more)] : [])]);
  const listing = [`${opening} ${hues}`, paletteSentence(spec)];
  // A palette that somebody had a hand in comes before what such covers wear.
  const lists = isKept ? listing.toReversed() : listing;
  return [...lists, comparables, closingOf(spec)].filter(Boolean).join(' ');
}

function describe(hue: SwatchHue, words: SwatchWords): string {
  const isSaid = shownName(hue, words) !== hue.name;
  return nameHue(hue, words, isSaid ? '' : words.alt.look(lookOf(hue.hex)));
}

function nameHue(hue: SwatchHue, words: SwatchWords, look = ''): string {
  const { rank, hex, score, lift, role } = hue;
  return words.alt.hue({
    name: `${rank} ${fullName(hue, words)} ${hex}`,
    look,
    percent: percent(score, words),
    usual: words.usual(factor(lift, words)),
    role: role ? words.alt.role(role) : '',
  });
}

function closingOf(spec: SwatchSpec): string {
  const { words } = spec;
  const genres = spec.genres.map((genre) => `${plainText(genre.name)} ${percent(genre.score, words)}`);
  const ground = plainText(spec.ground ?? '');
  return [genres.length > 0 && words.alt.genres(genres), ground].filter(Boolean).join(' ');
}
