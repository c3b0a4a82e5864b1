import { hueIndex } from '../palette/hues.ts';
import type { MeasuredCovers } from './measured.ts';
import { genresNamed } from './genres-of-book.ts';
import type { HueReading, HueReason, RankedHue, RecognisedGenre } from './reading.ts';
import type { FindCue } from './reasons/cues.ts';
import { mentionsIn } from './reasons/mentions.ts';
import { type MentionEffects, strongestMentions, themesOf } from './reasons/strongest-mentions.ts';
import { type Mention, type WordedText, wordsOf } from './reasons/text-words.ts';

/** What a reason is found from. */
export interface ReasonRequest {
  readonly reading: HueReading;
  /** How many of the first hues to explain. */
  readonly top: number;
  /** The blurb, as far as the model could read it, and what was read before it. */
  readonly blurb: string;
  readonly context: string;
  readonly measured: MeasuredCovers;
  readonly findCue: FindCue;
  /** The model's hue names, in output order. */
  readonly labels: readonly string[];
  /** What some words and phrases of the blurb add to the logits of its hues, `[labels]` each. */
  readonly effects: (text: WordedText, mentions: readonly Mention[]) => Promise<Float32Array[]>;
}

/** A genre counts as a reason from this lift on. */
const NOTABLE_LIFT = 1.1;
/** … but for no hue that stands on such covers less often than usual, whatever its genres' covers show. */
const LEAST_LIFT = 0.95;
const GENRES_GIVEN = 2;

/**
 * Says why each of the first hues stands where it does: the book's genres on whose covers it is measured
 * more often than usual, and the words without which the model would think less of it.
 */
export async function explainHues(request: ReasonRequest): Promise<HueReason[]> {
  const { reading, top, measured } = request;
  const named = genresNamed(reading);
  const { themes, ...found } = await mentionEffects(request, named);
  const wordsBehind = strongestMentions(found, { hues: reading.hues, themes, measured });
  return reading.hues.slice(0, top).map((hue) => ({
    hue: hue.name,
    genres: genresBehind(hue, named, measured),
    words: wordsBehind(hue),
  }));
}

/** What the words of the text's themes add to its hues; nothing is computed for others, which are no reasons. */
async function mentionEffects(
  request: ReasonRequest,
  named: readonly RecognisedGenre[],
): Promise<MentionEffects & { readonly themes: readonly string[] }> {
  const { reading, blurb: text, context, findCue, labels } = request;
  const words = reading.cautions.includes('few-words') ? [] : wordsOf(text);
  const all = mentionsIn(text, words, findCue);
  const themes = themesOf(all, words.length, new Set(named.map(({ id }) => id)));
  const mentions = all.filter(({ main }) => main.some((id) => themes.includes(id)));
  const effects = mentions.length === 0 ? [] : await request.effects({ context, text, words }, mentions);
  return { length: words.length, mentions, labels, effects, themes };
}

function genresBehind(
  hue: RankedHue,
  named: readonly RecognisedGenre[],
  measured: MeasuredCovers,
): HueReason['genres'] {
  if (hue.lift < LEAST_LIFT) return [];
  const index = hueIndex(hue.name)!;
  return named
    .flatMap(({ id, name, score }) => {
      const genre = measured.genres[id];
      if (genre === undefined || !genre.repeats[index] || genre.lifts[index]! < NOTABLE_LIFT) return [];
      const [share, lift] = [genre.hues[index]!, genre.lifts[index]!];
      return [{ reason: { id, name, covers: genre.covers, share, lift }, weight: score * Math.log(lift) }];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, GENRES_GIVEN)
    .map(({ reason }) => reason);
}
