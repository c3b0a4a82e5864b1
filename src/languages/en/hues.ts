import type { HueLook } from '../../palette/hue-look.ts';
import { few, isUsual } from '../hue-reasons.ts';
import type { WhySentences } from '../why-sentences.ts';
import { about, formats, quote, share, times } from './formats.ts';

/** Why a hue stands where it does. */
export const why: WhySentences = {
  measured({ name, covers, share: part, lift }) {
    const all = covers === 0 ? '' : `${few(covers, 'only ')}${formats.number(covers)} `;
    const noun = formats.plural(covers) === 'one' ? 'cover' : 'covers';
    return `Measured: on ${share(part)} of ${all}${name} ${noun}, ${times(lift)} the usual.`;
  },
  predicted(score, lift) {
    const chance = `Predicted for this book: a chance of ${about(score)}`;
    return isUsual(lift) ? `${chance}, about as usual.` : `${chance}, ${times(lift)} the usual.`;
  },
  read: (words) => `Read in the text: ${formats.list(words.map(quote))}.`,
  common: 'It is common on covers of all kinds.',
};

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
