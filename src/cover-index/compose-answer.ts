import type { ColourScore, StrikingFamily } from '../palette/ranked-hue.ts';
import { once } from '../once.ts';
import { FAMILIES, familyIndexOfPixel, familyOf } from '../palette/colour-families.ts';
import { HUE_COUNT } from '../palette/hues.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { pixelToHex } from '../palette/pixel-colours.ts';
import type { CoversOfGenre } from './alike.ts';
import type { AnswerOptions } from './answer-options.ts';
import { chooseComparables, leadingOf } from './comparables.ts';
import { conventionsAmong } from './conventions.ts';
import type { CoverIndex } from './cover-index.ts';
import { familyMerits, familySaliences, leadingFamilies, standingOf, withTitled } from './families.ts';
import { groundAmong } from './ground.ts';
import type { LIGHTNESSES } from './index-files.ts';
import { everyCover, type NearestCovers } from './nearest.ts';
import {
  type Contender,
  contendersAmong,
  shownPalette,
  usualPalettes,
  wearersOfPalettes,
} from './palettes.ts';
import type { CoverAdvice } from './reading.ts';
import { typicalPixels } from './typical-colours.ts';
import { type DatedCovers, recencyIn } from './years.ts';

/** What real covers say of a book. */
export interface AnswerFromCovers {
  /** The 58 hues in label order. */
  readonly hues: readonly ColourScore[];
  readonly neutrals: readonly ColourScore[];
  readonly covers: CoverAdvice;
  /** Share of all covers with each lightness of the ground. */
  readonly usualGround: Readonly<Record<(typeof LIGHTNESSES)[number], number>>;
  /** Covers whose palettes may lead the answer, with what speaks for them; looked at when they are asked for. */
  readonly contenders: readonly Contender[];
}

/** What the years of covers add to an answer. */
interface YearsOfAnswer {
  /** The dated covers of the book's main genre, where there are enough. */
  readonly dated?: DatedCovers | undefined;
  readonly told: Pick<CoverAdvice, 'trends' | 'style'>;
}

/**
 * What such covers wear.
 *
 * @param chances probability of each of `NAMED_COLOURS`
 */
export function composeAnswer(
  nearest: NearestCovers,
  chances: Float64Array,
  index: CoverIndex,
  { comparable, ...options }: AnswerOptions,
  ofGenre: CoversOfGenre,
  years: YearsOfAnswer = { told: {} },
): AnswerFromCovers {
  const typical = typicalPixels(nearest, index);
  const saliences = familySaliences(nearest, index);
  const standing = once(() => standingOf(chances, familyMerits(saliences, index), index));
  const striking = FAMILIES.map((_, family) => strikingOf(family, saliences, index));
  const colours = NAMED_COLOURS.map(({ name, hex }, at): ColourScore => ({
    name,
    hex: pixelToHex(typical[at]!),
    css: hex,
    score: chances[at]!,
    usual: index.usual.names[at]!,
    family: striking[familyIndexOfPixel(typical[at]!)]!,
  }));
  const [dark, mid, light] = index.usual.ground as [number, number, number];
  const ground = once(() => groundAmong(nearest, index, years.dated?.ground, chances));
  const recency = years.dated && recencyIn(index, years.dated);
  const contenders = once(() =>
    contendersAmong(nearest, index, {
      standing: { ...standing(), merits: withTitled(standing().merits, options.titled ?? []) },
      lightness: ground().lightness,
      kind: options.kind?.readings && index.kinds?.placeOf(options.kind.readings),
    }),
  );
  const wearers = once(() => wearersOfPalettes(contenders()));
  const shown = once(() => wearers().map(({ palette }) => shownPalette(palette)));
  return {
    hues: colours.slice(0, HUE_COUNT),
    neutrals: colours.slice(HUE_COUNT),
    covers: whenAsked(
      { covers: nearest.covers.length, told: years.told },
      {
        ground,
        palettes: shown,
        comparables: () =>
          comparable
            ? chooseComparables(nearest, index, { ...options, recency, worn: wearers()[0]?.cover }, ofGenre)
            : leadingOf(options),
        conventions: () =>
          comparable
            ? conventionsAmong(nearest, index, {
                ground: familyOf(ground().colour.hex),
                leading: leadingFamilies(standing()),
                worn: wearers()[0]?.cover,
                shown: shown()[0]?.map(({ hex }) => familyOf(hex)),
              })
            : undefined,
      },
    ),
    usualGround: { dark, mid, light },
    get contenders() {
      return contenders().firm;
    },
  };
}

/** How a family of colours strikes the eye on such covers. */
function strikingOf(family: number, saliences: Float64Array, { usual }: CoverIndex): StrikingFamily {
  const salience = saliences[family]!;
  return { family: FAMILIES[family]!, salience, lift: salience / usual.families[family]! };
}

/** What of an answer is chosen when it is first asked for: hues don't wait for it. */
type Later = 'ground' | 'palettes' | 'comparables' | 'conventions';

function whenAsked(
  { covers, told }: YearsOfAnswer & Pick<CoverAdvice, 'covers'>,
  choose: { readonly [Part in Later]: () => CoverAdvice[Part] },
): CoverAdvice {
  const ground = once(choose.ground);
  const palettes = once(choose.palettes);
  const comparables = once(choose.comparables);
  const conventions = once(choose.conventions);
  return {
    covers,
    get ground() {
      return ground();
    },
    ...told,
    get palettes() {
      return palettes();
    },
    get comparables() {
      return comparables();
    },
    get conventions() {
      return conventions();
    },
  };
}

/** What covers of all kinds wear. */
export function composeUsual(index: CoverIndex, ofGenre: CoversOfGenre): AnswerFromCovers {
  const every = everyCover(index);
  const chances = Float64Array.from(index.usual.names);
  const answer = composeAnswer(every, chances, index, { comparable: false, adult: false }, ofGenre);
  const palettes = usualPalettes(
    every,
    index,
    standingOf(chances, familyMerits(familySaliences(every, index), index), index),
  );
  return { ...answer, covers: { ...answer.covers, palettes } };
}
