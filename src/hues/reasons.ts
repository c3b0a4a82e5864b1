import { hueIndex } from '../palette/hues.ts';
import type { MeasuredCovers } from './measured.ts';
import { genresNamed } from './ranking.ts';
import type { HueReading, HueReason, RankedHue } from './reading.ts';

/** What a reason is found from. */
export interface ReasonRequest {
  readonly reading: HueReading;
  /** How many of the first hues to explain. */
  readonly top: number;
  /** The blurb, as far as the model could read it. */
  readonly blurb: string;
  readonly measured: MeasuredCovers;
  /** The model's hue names, in output order. */
  readonly labels: readonly string[];
  /** The model's hue logits, had the book one of these blurbs. */
  score(blurbs: readonly string[]): Promise<Float32Array[]>;
}

/** Most words that are left out in turn to see what each one does. */
const WORDS_TRIED = 60;
/** Milliseconds that finding words may take; a slow model tries fewer of them. */
const WORDS_BUDGET = 250;
/** Words tried in one model run. */
const WORDS_AT_ONCE = 8;
/** With fewer words than this tried, the strongest of them means little. */
const LEAST_WORDS_TRIED = 16;
/** A word counts when leaving it out lowers the hue's logit by at least this. */
const NOTABLE_EFFECT = 0.015;
/** … and when it does at least this much of what the strongest word does. */
const NOTABLE_SHARE = 0.3;
const WORDS_NAMED = 3;
/** A genre counts as a reason from this lift on. */
const NOTABLE_LIFT = 1.1;
/** … but for no hue that stands on such covers less often than usual, whatever its genres' covers show. */
const LEAST_LIFT = 0.95;
const GENRES_GIVEN = 2;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*/gu;
/** English words that carry no theme: function words and the small change of blurbs. */
const PLAIN_WORDS = new Set(
  `a about across after again against ago all almost alone along already also always am among an and another
   any anyone anything are around as asks at away back be become becomes been before begin begins being best
   better between beyond both bring brings but by can cannot come comes could day days did discover discovers
   do does don done down each eight eighty else end ends enough even ever every everyone everything far few find
   finds first five for found four from full get gets give gives go goes good got great had happens has have he
   her here hers herself him himself his how hundred i if in inside into is it its itself just keep keeping
   keeps knew know knows last late later learn learned learns least leave leaves left less let life like little
   live lives ll long look looks lot made make makes man many may me might more most much must my myself near
   need needs never new next nine no nobody nor not nothing now of off old on once one ones only or other others
   our out over own part people perhaps place places put rather really return returns right s same say says see
   seem seems seen set seven several shall she should show shows since six so some someone something soon start
   starts still story such t take takes tell tells ten than that the their theirs them themselves then there
   these they thing things think thirty this those though three through time times to together told too took
   toward towards try turn turns twelve twenty two under unless until up upon us use used ve very waiting want
   wants was way ways we week well went were what when where which while who whole whom whose why will with
   within without woman word words work works world would year years yet you your yours yourself`.split(
    /\s+/,
  ),
);

/**
 * Says why each of the first hues stands where it does: the book's genres on whose covers it is measured
 * more often than usual, and the words without which the model would think less of it.
 */
export async function explainHues(request: ReasonRequest): Promise<HueReason[]> {
  const hues = request.reading.hues.slice(0, request.top);
  const effects = request.reading.cautions.includes('few-words')
    ? new Map<string, Float32Array>()
    : await wordEffects(request);
  return hues.map((hue) => {
    const genres = genresBehind(hue, request);
    return { hue: hue.name, genres, words: strongestWords(hue, request.labels, effects) };
  });
}

function genresBehind(hue: RankedHue, { reading, measured }: ReasonRequest): HueReason['genres'] {
  if (hue.lift < LEAST_LIFT) return [];
  const index = hueIndex(hue.name)!;
  return genresNamed(reading)
    .flatMap(({ id, name, score }) => {
      const genre = measured.genres[id];
      if (genre === undefined || !genre.repeats[index] || genre.lifts[index]! < NOTABLE_LIFT) return [];
      const lift = genre.lifts[index]!;
      return [{ id, name, share: genre.hues[index]!, lift, weight: score * Math.log(lift) }];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, GENRES_GIVEN)
    .map(({ id, name, share, lift }) => ({ id, name, share, lift }));
}

/** How far each word raises each hue's logit: the logit with it less the logit without it. */
async function wordEffects(request: ReasonRequest): Promise<ReadonlyMap<string, Float32Array>> {
  const started = performance.now();
  const effects = new Map<string, Float32Array>();
  const candidates = contentWords(request.blurb).slice(0, WORDS_TRIED);
  if (candidates.length === 0) return effects;
  const [whole] = await request.score([request.blurb]);
  const without = leaveOut(request.blurb);
  for (let at = 0; at < candidates.length; at += WORDS_AT_ONCE) {
    if (performance.now() - started > WORDS_BUDGET) break;
    const words = candidates.slice(at, at + WORDS_AT_ONCE);
    const parts = await request.score(words.map(without));
    words.forEach((word, index) => {
      effects.set(
        word,
        parts[index]!.map((logit, label) => whole![label]! - logit),
      );
    });
  }
  return effects.size < Math.min(candidates.length, LEAST_WORDS_TRIED) ? new Map() : effects;
}

/** Different words that carry meaning, as first written, in the order of the text. */
function contentWords(text: string): string[] {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const key = word.toLowerCase();
    if (word.length > 2 && !PLAIN_WORDS.has(key.replace(/['’].*$/u, '')) && !words.has(key)) {
      words.set(key, word);
    }
  }
  return [...words.values()];
}

/** Gives a text without one of its words, wherever it stands. */
function leaveOut(text: string): (word: string) => string {
  const places = Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    key: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
  return (word) => {
    const key = word.toLowerCase();
    let rest = '';
    let from = 0;
    for (const place of places) {
      if (place.key !== key) continue;
      rest += `${text.slice(from, place.start)} `;
      from = place.end;
    }
    return rest + text.slice(from);
  };
}

function strongestWords(
  hue: RankedHue,
  labels: readonly string[],
  effects: ReadonlyMap<string, Float32Array>,
): string[] {
  const label = labels.indexOf(hue.name);
  const ordered = [...effects]
    .map(([word, effect]) => ({ word, effect: effect[label]! }))
    .toSorted((a, b) => b.effect - a.effect);
  const least = Math.max(NOTABLE_EFFECT, NOTABLE_SHARE * (ordered[0]?.effect ?? 0));
  return ordered
    .filter(({ effect }) => effect >= least)
    .slice(0, WORDS_NAMED)
    .map(({ word }) => word);
}
