import type { CoverStyle } from '../../cover-index/index-files.ts';
import { describeLook, LOOK_FIGURES } from '../../covers/descriptor.ts';
import { illustratedChance, type StyleEvidence, SURE_OF_STYLE } from '../../covers/style.ts';
import { isTelling } from '../../hues/genres-of-book.ts';
import { readDates } from '../cover-index/write-index.ts';
import { fitLogistic, logisticExamples } from '../fit-logistic.ts';
import { mean } from '../metrics.ts';
import type { CoverCorpus, PicturedCover } from './cover-corpus.ts';
import { planesLength, type PixelTable } from './pixels.ts';

/** A cover of a known style. */
export interface StyledCover {
  readonly author: string;
  readonly genres: readonly string[];
  readonly style: CoverStyle;
  /** `LOOK_FIGURES` numbers of `describeLook`. */
  readonly look: Float32Array;
}

/** How well styles are told, each cover by what was learned from those of other authors. */
export interface StyleFigures {
  readonly covers: number;
  /** Share of covers told right, and of the commoner style. */
  readonly accuracy: number;
  readonly constant: number;
  /** Share that is told for sure, and the share of these that is right. */
  readonly told: number;
  readonly toldRight: number;
}

/** Fewer covers of a known style teach nothing. */
const FEWEST = 200;
/** Pulls every weight to 0, as so many examples of curvature 1 would. */
const PULL = 10;
/** Parts that authors are dealt into. */
const FOLDS = 5;

/** Covers of the data that somebody looked at for their style. */
export async function styledCovers(corpus: CoverCorpus, data: string): Promise<StyledCover[]> {
  const dates = await readDates(data);
  return corpus.covers.flatMap((cover) => {
    const style = dates.get(cover.id)?.style;
    return style ? [{ ...cover, style, look: lookOf(corpus.pixels, cover) }] : [];
  });
}

function lookOf({ values, size }: PixelTable, { row }: PicturedCover): Float32Array {
  const area = size.width * size.height;
  const from = row * planesLength(size);
  const data = new Uint8Array(3 * area);
  for (let at = 0; at < area; at++) {
    for (let plane = 0; plane < 3; plane++) data[3 * at + plane] = values[from + plane * area + at]!;
  }
  return describeLook({ ...size, data });
}

/** Learns to tell styles by logistic regression on covers' looks; `undefined` where too few are known. */
export function learnStyle(covers: readonly StyledCover[]): StyleEvidence | undefined {
  if (covers.length < FEWEST) return undefined;
  const figures = Array.from({ length: LOOK_FIGURES }, (_, at) => at);
  const means = figures.map((at) => mean(covers.map(({ look }) => look[at]!)));
  const spreads = figures.map(
    (at) => Math.sqrt(mean(covers.map(({ look }) => (look[at]! - means[at]!) ** 2))) || 1,
  );
  const [base, ...fitted] = fitLogistic(
    logisticExamples(
      covers.map(({ style }) => Number(style === 'illustrated')),
      (row) => [
        [0, 1],
        ...figures.map((at) => [at + 1, (covers[row]!.look[at]! - means[at]!) / spreads[at]!] as const),
      ],
    ),
    [{ of: figures.map((at) => at + 1), strength: PULL, centre: figures.map(() => 0) }],
    [0, ...figures.map(() => 0)],
  );
  const weights = figures.map((at) => fitted[at]! / spreads[at]!);
  const offset = base! - figures.reduce((sum, at) => sum + weights[at]! * means[at]!, 0);
  return { genre: commonestGenre(covers), offset, weights };
}

/** The genre that most of the covers are of, fiction and nonfiction left out. */
function commonestGenre(covers: readonly StyledCover[]): string {
  const counts = new Map<string, number>();
  for (const id of covers.flatMap(({ genres }) => genres)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const telling = [...counts].filter(([id]) => isTelling({ id }));
  return telling.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Tells each cover's style by what is learned without the covers of its author. */
export function crossValidateStyle(covers: readonly StyledCover[]): StyleFigures | undefined {
  const authors = [...new Set(covers.map(({ author }) => author.toLowerCase()))].toSorted();
  const foldOf = ({ author }: StyledCover): number => authors.indexOf(author.toLowerCase()) % FOLDS;
  const chances = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const evidence = learnStyle(covers.filter((cover) => foldOf(cover) !== fold));
    if (!evidence) return [];
    return covers
      .filter((cover) => foldOf(cover) === fold)
      .map(({ look, style }) => {
        const chance = illustratedChance(evidence, look);
        return style === 'illustrated' ? chance : 1 - chance;
      });
  });
  if (chances.length < covers.length || chances.length === 0) return undefined;
  const told = chances.filter((chance) => Math.max(chance, 1 - chance) >= SURE_OF_STYLE);
  const illustrated = mean(covers.map(({ style }) => Number(style === 'illustrated')));
  return {
    covers: covers.length,
    accuracy: shareRight(chances),
    constant: Math.max(illustrated, 1 - illustrated),
    told: told.length / chances.length,
    toldRight: shareRight(told),
  };
}

function shareRight(chances: readonly number[]): number {
  return mean(chances.map((chance) => Number(chance > 0.5)));
}
