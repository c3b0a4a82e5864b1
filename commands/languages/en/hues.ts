import type { HueReason, RankedHue } from '../../../src/hues/reading.ts';
import type { HueLook } from '../../../src/palette/hue-look.ts';
import { isMerelyCommon, isUsual, wordsToName } from '../hue-reasons.ts';
import { about, formats, quote, share, times } from './formats.ts';

/** Why a hue stands where it does. */
export function reason(hue: RankedHue, { genres, words }: HueReason): string {
  const [first, second] = genres;
  const named = wordsToName(hue, { genres, words });
  const verb = formats.plural(named.length) === 'one' ? 'leans' : 'lean';
  const lean = named.length > 0 ? ` ${formats.list(named.map(quote))} ${verb} that way.` : '';
  const common = isMerelyCommon(hue, { genres, words }) ? ' It is common on covers of all kinds.' : '';
  if (!first)
    return `${capitalise(about(hue.score))} of such covers carry it, ${beside(hue)}.${lean}${common}`;
  const main = `${capitalise(hue.name)} is on ${share(first.share)} of ${first.name} covers, ${times(first.lift)} the usual`;
  const also = second
    ? `, and on ${share(second.share)} of ${second.name} covers (${times(second.lift)})`
    : '';
  return `${main}${also}.${lean}`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function beside({ lift }: RankedHue): string {
  if (isUsual(lift)) return 'about as many as usual';
  return `${times(lift)} the usual`;
}

/** How sure a single hue is. */
export function measured(score: number, lift: number): string {
  const likely = `It is on ${about(score)} of such covers`;
  return isUsual(lift) ? `${likely}, about as usual.` : `${likely}, ${times(lift)} the usual.`;
}

/** Families that take no article: `white`, but `a light grey`. */
const UNTONED: ReadonlySet<HueLook['family']> = new Set(['black', 'grey', 'white']);

/** What a hue looks like, without an article. */
export function plainLook({ tone, family }: HueLook): string {
  return tone ? `${tone === 'dark-greyish' ? 'dark greyish' : tone} ${family}` : family;
}

/** What a hue looks like. */
export function look(looks: HueLook): string {
  const words = plainLook(looks);
  if (!looks.tone && UNTONED.has(looks.family)) return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
