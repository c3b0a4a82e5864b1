import type { Sentences } from '../languages/index.ts';
import type { ColourShare } from '../hues/reading.ts';
import { lookOf } from '../palette/hue-look.ts';
import { type Hue, hueIndex } from '../palette/hues.ts';
import type { FollowUp, Reply, ReplyColour, ReplyHue } from '../reply.ts';
import { fullName, shownName } from '../swatch/shown-name.ts';

/** A colour as a line names it. */
export interface NamedColour {
  /** `maroon`, or where that would mislead what people call it, too: `near-black blue-green (darkslategray)`. */
  readonly name: string;
  /** What it looks like: a phrase, empty where the name says it. */
  readonly looks: string;
}

/**
 * Names a colour so that nobody is misled by a keyword: a hue by that, with what people see before it where they see
 * something else; a neutral by what people call it.
 */
export function nameColour({ name, hex }: Hue, words: Sentences): NamedColour {
  const named = fullName({ name, hex }, words.swatch);
  // A name that people would use says what the colour looks like; a keyword may not.
  return {
    name: named,
    looks: named === name && hueIndex(name) !== undefined ? words.look(lookOf(hex)) : '',
  };
}

/** A cover's colours, those of one name as one: the first's, with the shares of all. Most first. */
export function joinAlike(colours: readonly ColourShare[], words: Sentences): ColourShare[] {
  const joined = new Map<string, ColourShare>();
  for (const { name, hex, share } of colours) {
    const said = shownName({ name, hex }, words.swatch);
    const first = joined.get(said);
    joined.set(said, { name: said, hex: first?.hex ?? hex, share: (first?.share ?? 0) + share });
  }
  return [...joined.values()].toSorted((one, other) => other.share - one.share);
}

/** Hues whose reasons a chat message gives unasked. */
const REASONS_GIVEN = 5;

/** A chat message's hues: reasons of those further down can be asked for, and are left to that. */
export function huesWithReasons({ hues, followUps }: Reply): readonly ReplyHue[] {
  if (!followUps.some(({ id }) => id === 'why')) return hues;
  return hues.map((hue, at) => (at < REASONS_GIVEN ? hue : { ...hue, reason: '' }));
}

/** What a hue looks like, and why it is there, a line each: `A dark red. Measured: on 17% of 558 Mystery covers …`. */
export function lookAndReason(hue: ReplyHue, words: Sentences): string[] {
  const [first = '', ...others] = hue.reason.split('\n');
  return [lookAnd(first, hue, words), ...others].filter((line) => line !== '');
}

/** What a colour of a cover looks like, and how usual it is there. */
export function lookAndRemark(colour: ReplyColour, words: Sentences): string {
  return lookAnd(colour.remark, colour, words);
}

/** Empty where there is nothing to say beside the name. */
function lookAnd(sentence: string, colour: Hue, words: Sentences): string {
  const { looks } = nameColour(colour, words);
  const said = [...(looks === '' ? [] : [words.asSentence(looks)]), ...(sentence === '' ? [] : [sentence])];
  return said.length === 0 ? '' : words.together(said);
}

/** The follow-ups that make sense in a conversation: nothing is shared or hidden where nobody else reads along. */
export function offeredFollowUps(followUps: readonly FollowUp[], canBePrivate: boolean): FollowUp[] {
  return followUps.filter(({ place }) => place !== 'moved' || canBePrivate);
}
