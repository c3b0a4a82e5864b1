import type { Answer } from '../src/answers/answer.ts';
import type { Caution, HueReading, PaletteColour } from '../src/hues/reading.ts';
import { saysLittle } from '../src/hues/sure-covers.ts';
import { isUsual } from '../src/languages/answers/hue-reasons.ts';
import { leadingGenres } from './named-genres.ts';
import {
  type RecommendedColour,
  isRecommendable,
  paletteCount,
  standingIn,
  wornPalette,
} from './recommended-palette.ts';
import type { WornNames } from '../src/languages/answers/real-cover-sentences.ts';
import type { Sentences } from '../src/languages/index.ts';

/** How many colours of the palette a headline may name. */
const NAMED = 3;

/** Cautions after which the answer is worded as a guess. */
const MODEST: ReadonlySet<Caution> = new Set([
  'no-text',
  'few-words',
  'unreadable-language',
  'not-a-blurb',
  'many-names',
  'no-clear-genre',
]);

/** What an answer's headline is told of its palette. */
interface Headlined {
  readonly palette: readonly RecommendedColour[];
  readonly variant: number;
  readonly cautions: readonly Caution[];
  /** Whether it stands where no other palette was shown. */
  readonly alone?: boolean | undefined;
}

/** One line that says what covers of such books wear; a guess where little can be said. */
export function headlineOf(answer: Answer, shown: Headlined, sentences: Sentences): string {
  const { reading, title } = answer;
  const variant = shown.variant % paletteCount(reading);
  const worn = wornPalette(reading, variant);
  const modest = shown.cautions.some((caution) => MODEST.has(caution));
  if (worn.length === 0) return leaningTo(answer, { ...shown, variant }, modest, sentences);
  if (saysLittle(reading)) return sentences.realCovers.usual(everyName(worn, sentences));
  // A palette that somebody has a hand in is not the one that such covers lead to.
  const choice = answer.desk ? Math.max(1, variant) : variant;
  const names = wornNames(reading, worn, choice, sentences);
  const genres = leadingGenres(reading);
  if (names.ground !== undefined || names.colours.length > 0) {
    return sentences.realCovers.headline(names, {
      title,
      modest,
      variant: choice,
      genres,
      alone: shown.alone,
    });
  }
  const [most] = namesOf(commonest(reading), sentences);
  return sentences.headline([most!], { title, modest, variant: 0, typical: true, genres });
}

/** Names a palette as it is shown: its ground and the first of its other colours, but not its ink. */
function everyName(worn: readonly PaletteColour[], sentences: Sentences): WornNames {
  const shown = worn.filter(({ role }) => role !== 'ink');
  const names = namesOf(shown, sentences).slice(0, NAMED);
  return shown[0]?.role === 'ground' ? { ground: names[0]!, colours: names.slice(1) } : { colours: names };
}

/**
 * Names a palette, but of the first one only what such covers carry at least as often as others, and its ground as that
 * of such covers only where it is their commonest.
 */
function wornNames(
  reading: HueReading,
  worn: readonly PaletteColour[],
  variant: number,
  sentences: Sentences,
): WornNames {
  const standing = standingIn(reading);
  const said = worn.filter(
    ({ name, role }) => role !== 'ink' && (variant > 0 || isRecommendable(standing(name))),
  );
  const names = namesOf(said, sentences).slice(0, NAMED);
  const isGround = said[0]?.role === 'ground' && (variant > 0 || isCommonestGround(said[0], reading));
  return isGround ? { ground: names[0]!, colours: names.slice(1) } : { colours: names };
}

function isCommonestGround({ name }: PaletteColour, { covers }: HueReading): boolean {
  return covers?.ground.colour.name === name;
}

/** What people call some colours; what they call the same is named once. */
function namesOf(
  colours: readonly RecommendedColour[] | HueReading['hues'],
  { realCovers }: Sentences,
): string[] {
  return [...new Set(colours.map((colour) => realCovers.colour(colour)))];
}

/** The colours that such covers carry most often, neutrals among them. */
function commonest({ hues, neutrals }: HueReading): HueReading['hues'] {
  return [...hues, ...neutrals].toSorted((a, b) => b.score - a.score);
}

/**
 * Names the hues that such covers lean to: of the first three of a palette, those that are on more of them than
 * usual; where none is, the hue that they carry most often, as such.
 */
function leaningTo(
  { title, reading }: Answer,
  { palette, variant, alone }: Headlined,
  modest: boolean,
  sentences: Sentences,
): string {
  const standing = standingIn(reading);
  const liftOf = ({ name }: RecommendedColour) => standing(name)?.lift ?? 1;
  const above = palette.slice(0, NAMED).filter((hue) => liftOf(hue) > 1 && !isUsual(liftOf(hue)));
  const typical = variant === 0 && above.length === 0;
  const hues = typical
    ? commonest({ ...reading, neutrals: [] }).slice(0, 1)
    : variant === 0
      ? above
      : palette;
  return sentences.headline(
    hues.map(({ name }) => name),
    { title, modest, variant, typical, genres: leadingGenres(reading), alone },
  );
}
