import { familyOf } from '../../palette/colour-families.ts';
import { hueIndex } from '../../palette/hues.ts';
import type { MeasuredCovers } from '../measured.ts';
import type { RankedHue } from '../reading.ts';
import { areOpposite, type HuePlace, placeHue } from './opposites.ts';
import { maySpeakFor } from './own-colours.ts';
import type { Mention } from './text-words.ts';

/** A word that is worth less than this to a hue is no reason for it: its effect times the log of its genres' lift. */
const NOTABLE_WORTH = 0.003;
/** … in a text of so many words; in a longer one each has a smaller part. */
const ORDINARY_LENGTH = 150;
/** … nor is one that is worth less than this part of what the strongest is. */
const NOTABLE_SHARE = 0.3;
/** Lift from which covers of a genre carry a hue more often than others, and those of all of a word's genres do on average. */
const NOTABLE_LIFT = 1.1;
const LOG_OF_NOTABLE = Math.log(NOTABLE_LIFT);
/** … where it shows in the genre's largest source of covers alone. */
const UNREPEATED_LIFT = 1.3;
/** So many cues of a genre make a theme of it, in a text of so many words; fewer are words in passing. */
const FEWEST_CUES = { short: 2, long: 4 } as const;
const SHORT = 80;
const WORDS_NAMED = 3;

/** What each mention of a text adds to the logit of each label. */
export interface MentionEffects {
  /** How many words the text has. */
  readonly length: number;
  readonly mentions: readonly Mention[];
  /** `[labels]` each */
  readonly effects: readonly Float32Array[];
  readonly labels: readonly string[];
}

/** What hues and words are held against. */
export interface ReadAs {
  /** All hues of the reading. */
  readonly hues: readonly RankedHue[];
  /** Ids of the genres that the text gives enough cues of. */
  readonly themes: readonly string[];
  readonly measured: MeasuredCovers;
}

/** A hue with what each mention is worth to it, 0 where it does not speak for it. */
interface SpokenFor extends HuePlace {
  readonly worth: readonly number[];
}

/**
 * Makes a function that gives the mentions that speak for a hue, the strongest first, by their effect on it and by how
 * much more often than usual it stands on covers of their genres. A word speaks for a hue if it raises it, if it is one of
 * several cues of one of the book's genres, first of all of that, and if covers of that genre, and on average of all that
 * it is a cue of, carry the hue more often than others: what raises it by chance is no reason. None speaks for two opposite hues, dark
 * and light or red and green, but for that one that it is worth more to.
 */
export function strongestMentions(found: MentionEffects, readAs: ReadAs): (hue: RankedHue) => string[] {
  const spokenFor = new Map<string, SpokenFor>();
  for (const hue of readAs.hues) {
    const worth = worthTo(hue, found, readAs);
    if (worth.some((value) => value > 0)) spokenFor.set(hue.name, { ...placeHue(hue), worth });
  }
  const all = [...spokenFor.values()];
  return ({ name }) => {
    const hue = spokenFor.get(name);
    if (hue === undefined) return [];
    const opposites = all.filter((other) => areOpposite(hue, other));
    const speaking = found.mentions
      .map(({ form }, at) => ({ form, at, worth: hue.worth[at]! }))
      .filter(({ at, worth }) => worth > 0 && opposites.every((opposite) => opposite.worth[at]! < worth))
      .toSorted((a, b) => b.worth - a.worth);
    return speaking
      .filter(({ worth }) => worth >= NOTABLE_SHARE * speaking[0]!.worth)
      .slice(0, WORDS_NAMED)
      .map(({ form }) => form);
  };
}

/**
 * The genres of a book that its text gives enough cues of.
 *
 * @param length how many words the text has
 * @param genres ids of the genres that the answer names
 */
export function themesOf(
  mentions: readonly Mention[],
  length: number,
  genres: ReadonlySet<string>,
): string[] {
  const fewest = length < SHORT ? FEWEST_CUES.short : FEWEST_CUES.long;
  return [...genres].filter(
    (id) => mentions.filter((mention) => mention.genres.includes(id)).length >= fewest,
  );
}

/** What each mention is worth to a hue; none where no theme is behind it. */
function worthTo(
  hue: RankedHue,
  { mentions, effects, labels, length }: MentionEffects,
  { themes, measured: { genres } }: ReadAs,
): number[] {
  const index = hueIndex(hue.name)!;
  const liftIn = (id: string) => genres[id]?.lifts[index] ?? 1;
  const behind = new Set(
    themes.filter((id) => liftIn(id) >= (genres[id]?.repeats[index] ? NOTABLE_LIFT : UNREPEATED_LIFT)),
  );
  if (behind.size === 0) return [];
  const label = labels.indexOf(hue.name);
  const family = familyOf(hue.hex);
  const least = NOTABLE_WORTH * Math.min(1, ORDINARY_LENGTH / length);
  const logs = new Map<string, number>();
  const logOf = (id: string): number => {
    let log = logs.get(id);
    if (log === undefined) logs.set(id, (log = Math.log(liftIn(id))));
    return log;
  };
  return mentions.map(({ key, genres: own, main }, at) => {
    const effect = effects[at]![label]!;
    if (effect <= 0 || !maySpeakFor(key, family) || !main.some((id) => behind.has(id))) return 0;
    const lift = own.reduce((sum, id) => sum + logOf(id), 0) / own.length;
    const worth = effect * lift;
    return lift >= LOG_OF_NOTABLE && worth >= least ? worth : 0;
  });
}
