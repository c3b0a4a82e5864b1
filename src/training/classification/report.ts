/** How well one class is told from the others. */
export interface ClassScores {
  /** Share of the rows said to be of the class that are; 0 when none is said to be. */
  readonly precision: number;
  /** Share of the class's rows that are found; 0 when it has none. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
  /** Rows of the class. */
  readonly support: number;
}

/** Figures by class and on average, as scikit-learn's `classification_report` has them. */
export interface ClassificationReport {
  /** In label order. */
  readonly classes: readonly (ClassScores & { readonly label: string })[];
  readonly accuracy: number;
  /** Unweighted means over classes. */
  readonly macro: ClassScores;
  /** Means over classes, weighted by support. */
  readonly weighted: ClassScores;
}

/** Rows by their class (first index) and what they were taken for (second), in label order. */
export type ConfusionMatrix = readonly (readonly number[])[];

/** Counts what rows of each class were taken for. */
export function confusionMatrix(
  truth: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
): ConfusionMatrix {
  const counts = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
  for (let row = 0; row < truth.length; row++) counts[truth[row]!]![predicted[row]!]! += 1;
  return counts;
}

/** Precision, recall and F1 of each class, and their averages. */
export function classificationReport(
  labels: readonly string[],
  confusion: ConfusionMatrix,
): ClassificationReport {
  const total = sum(confusion.map(sum));
  const classes = labels.map((label, at) => {
    const hits = confusion[at]![at]!;
    const support = sum(confusion[at]!);
    const precision = ratio(hits, sum(confusion.map((row) => row[at]!)));
    const recall = ratio(hits, support);
    return { label, precision, recall, f1: ratio(2 * precision * recall, precision + recall), support };
  });
  const average = (weightOf: (figures: ClassScores) => number): ClassScores => {
    const weights = sum(classes.map(weightOf));
    const mean = (figure: 'precision' | 'recall' | 'f1'): number =>
      ratio(sum(classes.map((one) => one[figure] * weightOf(one))), weights);
    return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1'), support: total };
  };
  return {
    classes,
    accuracy: ratio(sum(confusion.map((row, at) => row[at]!)), total),
    macro: average(() => 1),
    weighted: average(({ support }) => support),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
