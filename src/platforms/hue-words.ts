import type { Sentences } from '../../commands/sentences.ts';
import type { ColourShare } from '../hues/reading.ts';
import { lookOf } from '../palette/hue-look.ts';
import { HUES, type Hue, hueIndex } from '../palette/hues.ts';
import { keywordMisleads } from '../palette/keyword-fit.ts';
import type { FollowUp, ReplyColour, ReplyHue } from '../reply.ts';
import { percent } from '../swatch/figures.ts';

/** A colour as a line names it. */
export interface NamedColour {
  /** `maroon`, or where that would mislead what people call it, too: `near-black blue-green (darkslategray)`. */
  readonly name: string;
  /** The colour shown, and the own one of a hue's keyword where that differs: `#2b1d1a, CSS #8b4513`. */
  readonly codes: string;
  /** What it looks like: a phrase, empty where the name says it. */
  readonly looks: string;
}

/**
 * Names a colour so that nobody is misled by a keyword: a hue by that, with what people see before it where they see
 * something else; a neutral by what people call it. A hue's own colour is looked up where `css` doesn't tell it.
 */
export function nameColour(colour: Hue & { readonly css?: string }, words: Sentences): NamedColour {
  const { name, hex } = colour;
  const own = keywordColour(colour);
  const codes = own === hex ? hex : `${hex}, CSS ${own}`;
  const said = words.realCovers.colour({ name, hex });
  // A neutral's name need not be a keyword of CSS.
  if (hueIndex(name) === undefined) return { name: said, codes: hex, looks: '' };
  if (keywordMisleads(colour)) return { name: words.realCovers.keyword(said, name), codes, looks: '' };
  return { name, codes, looks: words.look(lookOf(hex)) };
}

/** The colour that CSS has by a hue's name; its own where CSS has none. */
export function keywordColour({ name, hex, css }: Hue & { readonly css?: string }): string {
  return css ?? HUES[hueIndex(name) ?? -1]?.hex ?? hex;
}

/** A cover's colours by what people call them, the shares of one name together, most first: `black 61%`. */
export function nameShares(colours: readonly ColourShare[], words: Sentences): string[] {
  const shares = new Map<string, number>();
  for (const { name, hex, share } of colours) {
    const said = words.realCovers.colour({ name, hex });
    shares.set(said, (shares.get(said) ?? 0) + share);
  }
  return [...shares]
    .toSorted(([, one], [, other]) => other - one)
    .map(([said, share]) => `${said} ${percent(share, words.swatch)}`);
}

/** What a hue looks like, and why it is there: `A dark red. Maroon is on 17% of Mystery covers …`. */
export function lookAndReason({ hex, reason }: ReplyHue, words: Sentences): string {
  return words.together([words.asSentence(words.look(lookOf(hex))), reason]);
}

/** What a colour of a cover looks like, and how usual it is there. */
export function lookAndRemark({ hex, remark }: ReplyColour, words: Sentences): string {
  const looks = words.asSentence(words.look(lookOf(hex)));
  return remark === '' ? looks : words.together([looks, remark]);
}

/** The follow-ups that make sense in a conversation: nothing is shared or hidden where nobody else reads along. */
export function offeredFollowUps(followUps: readonly FollowUp[], canBePrivate: boolean): FollowUp[] {
  return followUps.filter(({ place }) => place !== 'moved' || canBePrivate);
}
