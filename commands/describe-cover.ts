import { percent } from '../src/figures.ts';
import { sayOwnColour } from './say-colour.ts';
import { THUMBNAIL_HEIGHT } from '../src/covers/readability.ts';
import { likeliest } from '../src/covers/likeliest.ts';
import type { CoverFact, CoverReading } from '../src/covers/reading.ts';
import { genresOfBook } from '../src/hues/genres-of-book.ts';
import type { RecognisedGenre } from '../src/hues/reading.ts';
import { GRAPHIC_CONTRAST, TEXT_CONTRAST } from '../src/palette/contrast.ts';
import { lightnessOf } from '../src/palette/make-up.ts';
import { toOklab } from '../src/palette/oklab.ts';
import { wearPalette } from '../src/palette/wear-palette.ts';
import type { Picture, ReplyColour, ReplyGenre } from '../src/reply.ts';
import type { CoverGenreRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { CoverQuality } from '../src/languages/answers/comparisons.ts';
import type { CoverProperty } from '../src/languages/answers/cover-sentences.ts';
import type { Lightness } from '../src/cover-index/index-files.ts';
import { isUsual } from '../src/languages/answers/hue-reasons.ts';
import type { Sentences } from '../src/languages/index.ts';

/** Categories that an answer names, and the probability below which only the first is worth naming. */
const CATEGORIES_NAMED = 3;
const WORTH_NAMING = 0.05;

/** Colours of a cover, most of it first, that a headline names. */
const COLOURS_NAMED = 3;

/** How many genres of a cover an answer names. */
const GENRES_NAMED = 4;

/** OKLab distance from which two colours of little contrast are told apart by their hue. */
const HUE_APART = 0.2;

/** The categories that a cover looks like, most probable first; none where that can't be told. */
export function likelyCategories(
  { canTell, categories }: CoverReading,
  { cover, swatch }: Sentences,
): ReplyGenre[] {
  if (!canTell) return [];
  return categories
    .slice(0, CATEGORIES_NAMED)
    .filter(({ score }, at) => at === 0 || score >= WORTH_NAMING)
    .map(({ name, score }) => ({
      name: cover.categoryName(name),
      score,
      percent: percent(score, swatch),
      evidence: '',
    }));
}

/** What a cover looks like, in one line; where that can't be told, what it wears. */
export function headlineOfCover(reading: CoverReading, { cover, realCovers }: Sentences): string {
  const { canTell, categories, palette } = reading;
  if (canTell) return cover.looksLike(likeliest(categories).map(({ name }) => cover.categoryName(name)));
  const colours = [...new Set(palette.slice(0, COLOURS_NAMED).map((colour) => realCovers.colour(colour)))];
  return cover.worn({ ground: groundLightness(palette), colours });
}

/** How light the colour is that a cover stands on, by its palette; the cover as a whole may be darker or lighter. */
function groundLightness(palette: CoverReading['palette']): Lightness {
  const [ground] = wearPalette(palette);
  return lightnessOf(toOklab(ground!.hex).l);
}

/** What a cover may be taken for whose kind can't be told: a sentence, without figures, as they would say nothing. */
export function sayCouldPass({ canTell, categories }: CoverReading, { cover }: Sentences): string[] {
  if (canTell) return [];
  const worthNaming = categories
    .slice(0, CATEGORIES_NAMED)
    .filter(({ score }, at) => at === 0 || score >= WORTH_NAMING);
  return [cover.couldPass(worthNaming.map(({ name }) => cover.categoryName(name)))];
}

/** Genres that a cover shows; none where it can't be told what kind of book it is. */
export function shownGenres({ genres, canTell }: CoverReading): RecognisedGenre[] {
  return canTell ? genresOfBook(genres).slice(0, GENRES_NAMED) : [];
}

/** The cover's own colours; for each hue among them, how usual it is on covers of the genre it is compared with. */
export function listColours({ palette, hues }: CoverReading, sentences: Sentences): ReplyColour[] {
  const { cover } = sentences;
  const remarks = new Map(
    hues.map(({ name, usual, genres: [genre] }) => {
      // Only what shows in several sources may be called more than usual.
      const firm = genre !== undefined && genre.repeats && genre.lift > 1 && !isUsual(genre.lift);
      return [name, cover.usual({ name, usual, firm, ...(genre && { genre }) })];
    }),
  );
  return palette.map(({ name, hex, share }) => {
    const remark = remarks.get(name) ?? '';
    remarks.delete(name);
    const colour = { name, hex, share, remark };
    return { ...colour, said: sayOwnColour(colour, sentences) };
  });
}

/** How light, colourful and contrasting the cover is, beside others, what its picture is where that is sure, and how its title reads as a thumbnail, at each of three sizes. */
export function adviseOnCover(
  { makeUp, style, readability }: CoverReading,
  { cover, sight }: Sentences,
): string[] {
  const [genre] = makeUp.ground.genres;
  const { verdict, title, sizes } = readability;
  return [
    cover.makeUp([propertyOf(makeUp.ground), propertyOf(makeUp.chroma), propertyOf(makeUp.contrast)], genre),
    ...(style ? [cover.style[style.style]] : []),
    cover.title({
      verdict,
      height: THUMBNAIL_HEIGHT,
      contrast: title?.contrast ?? 0,
      wanted: verdict === 'weak' ? GRAPHIC_CONTRAST : TEXT_CONTRAST,
      byHueAlone: verdict === 'weak' && (title?.difference ?? 0) >= HUE_APART,
    }),
    ...(sizes ? [sight.title(sizes)] : []),
  ];
}

function propertyOf({ value, usual, genres: [first] }: CoverFact<CoverQuality>): CoverProperty {
  return { quality: value, usual, ...(first && { share: first.share }) };
}

/** Draws the cover's own colours, if the request wants pictures. */
export async function drawColours(
  reading: CoverReading,
  request: Pick<CoverGenreRequest, 'picture' | 'theme'>,
  services: Services,
  sentences: Sentences,
): Promise<Picture[]> {
  if (!request.picture) return [];
  const picture = await services.renderPalette({
    colours: reading.palette,
    genres: likelyCategories(reading, sentences),
    theme: request.theme ?? services.theme,
    words: sentences.cover.palette,
  });
  return [picture];
}
