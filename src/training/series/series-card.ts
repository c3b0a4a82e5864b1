import type { MateFigures } from './measure-mates.ts';

/** Figures of one kind of series, for each number of earlier covers. */
export interface SeriesFigures {
  readonly kind: 'named' | 'volumes';
  /** Series, and covers of them, whose authors were not learned from. */
  readonly series: number;
  readonly covers: number;
  /** By how many earlier covers are shown at most. */
  readonly byEarlier: readonly { readonly earlier: number; readonly figures: MateFigures }[];
}

/** What was learned from, and what was measured on the rest. */
export interface SeriesEvaluation {
  readonly learned: { readonly series: number; readonly covers: number };
  readonly measured: readonly SeriesFigures[];
}

const KINDS = {
  named: 'series named in a title, such as “(Name, #3)”',
  volumes: 'numbered volumes, most of them comics',
} as const;

/** The card of what was learned of series, in Markdown. */
export function seriesCard({ learned, measured }: SeriesEvaluation): string {
  const rows = measured.flatMap(({ kind, byEarlier }) =>
    byEarlier.map(({ earlier, figures }) => {
      const shares = [figures.byLook, figures.byCarriers, figures.byMakeUp, figures.byLightness].map(percent);
      return `| ${KINDS[kind]} | ${earlier} | ${figures.choices} | ${shares.join(' | ')} |`;
    }),
  );
  const counts = measured.map(
    ({ kind, series, covers }) => `${series} series with ${covers} covers (${KINDS[kind]})`,
  );
  return [
    '# What tells the covers of one series',
    '',
    '`mates.json` says how alike two covers have to be in what, so that they may be of one series: a weight for each way in',
    'which they can differ (the colours by their names, and nine groups of figures of the look), learned by preferring a mate to',
    `others of its genre, from ${learned.series} series with ${learned.covers} covers. It is measured on the series of other authors: ${counts.join(', and ')}.`,
    '',
    'Which of ten covers is the next of a series? One is; the others are of the same source and of a common genre, by other',
    'authors. Each was hidden five times, among others each time. Chance picks it in 10%.',
    '',
    '| series | earlier covers, at most | choices | by look | by the carriers alone | by lightness, chroma and contrast | by lightness alone |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Covers of a series are found by their titles. Many are of different editions, as readers’ catalogues mix them, which no',
    'look can tell; so a publisher’s own series, in one design, is told more easily. What a blurb says is not used here.',
    '',
    '`coverhues train series --data DATA` makes both files anew.',
    '',
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
