import type { Reliability } from './calibration.ts';
import type { ClassifierEvaluation } from './evaluate-classifier.ts';
import type { ClassScores } from './report.ts';

/** Classes up to which a whole confusion matrix can be read as a table. */
const FEW = 10;

/** Confusions that are listed where the matrix is too large. */
const LISTED = 15;

/** Figures of a model card, and where they lie. */
export interface CardFigures {
  readonly written: readonly { readonly name: string; readonly alt: string }[];
  /** Their folder, relative to the card. */
  readonly folder: string;
}

/**
 * An evaluation as sections of a model card, in Markdown: by class, confusions, calibration, and learning curves
 * where there are any, each with its picture if there is one.
 */
export function evaluationTables(evaluation: ClassifierEvaluation, figures?: CardFigures): string {
  const picture = (name: string): string[] => {
    const found = figures?.written.find((one) => one.name === name);
    return found && figures
      ? [`![${escapeMarkdown(found.alt)}](${figures.folder}/${found.name}.png)`, '']
      : [];
  };
  const curves = picture('learning-curves');
  return [
    ...overall(evaluation),
    '### By class',
    '',
    ...picture('class-scores'),
    ...byClass(evaluation),
    '### Confusions',
    '',
    ...picture('confusion-matrix'),
    ...(evaluation.labels.length <= FEW ? matrix(evaluation) : commonest(evaluation)),
    '### Calibration',
    '',
    ...picture('reliability-diagram'),
    ...calibration(evaluation),
    ...(curves.length > 0 ? ['### Learning curves', '', ...curves] : []),
  ].join('\n');
}

function overall({ rows, accuracy, top3, macroRocAuc, report, calibration: { raw } }: ClassifierEvaluation) {
  return table(
    ['rows never seen', 'top-1', 'top-3', 'macro-F1', 'macro ROC AUC', 'log-loss'],
    [[count(rows), ...[accuracy, top3, report.macro.f1, macroRocAuc, raw.logLoss].map(figure)]],
  );
}

function byClass({ report }: ClassifierEvaluation): string[] {
  return table(
    ['class', 'precision', 'recall', 'F1', 'support'],
    [
      ...report.classes.map((one) => classRow(escapeMarkdown(one.label), one)),
      classRow('**macro average**', report.macro),
      classRow('**weighted average**', report.weighted),
    ],
  );
}

function classRow(name: string, { precision, recall, f1, support }: ClassScores): string[] {
  return [name, figure(precision), figure(recall), figure(f1), count(support)];
}

function matrix({ labels, confusion }: ClassifierEvaluation): string[] {
  const names = labels.map(escapeMarkdown);
  return table(
    ['true, down; predicted, across', ...names],
    confusion.map((counts, at) => [
      names[at]!,
      ...counts.map((cell, to) => (at === to ? `**${count(cell)}**` : count(cell))),
    ]),
  );
}

function commonest({ labels, confusion }: ClassifierEvaluation): string[] {
  const cells = confusion.flatMap((counts, at) => {
    const support = counts.reduce((sum, cell) => sum + cell, 0);
    return counts.flatMap((cell, to) =>
      cell > 0 && at !== to ? [{ at, to, cell, share: cell / support }] : [],
    );
  });
  const largest = cells.toSorted((a, b) => b.share - a.share || b.cell - a.cell).slice(0, LISTED);
  return table(
    ['true', 'taken for', 'rows', 'share of the class'],
    largest.map(({ at, to, cell, share }) => [
      escapeMarkdown(labels[at]!),
      escapeMarkdown(labels[to]!),
      count(cell),
      percent(share),
    ]),
  );
}

function calibration({ calibration: { raw, scaled } }: ClassifierEvaluation): string[] {
  const fitted = scaled && `at temperature ${scaled.temperature.toFixed(2)}, fitted on validation`;
  return [
    ...table(
      ['', `expected calibration error, ${raw.bins.length} bins`, 'log-loss'],
      [reliabilityRow('as trained', raw), ...(scaled && fitted ? [reliabilityRow(fitted, scaled)] : [])],
    ),
    ...table(
      [scaled ? 'said, at that temperature' : 'said', 'rows', 'mean confidence', 'right'],
      (scaled ?? raw).bins
        .filter((bin) => bin.count > 0)
        .map((bin) => [
          `${percent(bin.from)} to ${percent(bin.to)}`,
          count(bin.count),
          percent(bin.confidence),
          percent(bin.accuracy),
        ]),
    ),
  ];
}

function reliabilityRow(name: string, { expectedCalibrationError, logLoss }: Reliability): string[] {
  return [name, figure(expectedCalibrationError), figure(logLoss)];
}

/** A number, bold or not. */
const NUMBER = /^(?:\*\*)?[\d.,%]+(?:\*\*)?$/;

/** A table and an empty line; numbers stand at the right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = header.map((_, column) =>
    rows.every((row) => NUMBER.test(row[column] ?? '')) ? '---:' : '---',
  );
  return [...[header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`), ''];
}

/** A text as it is, in a cell or a picture's description. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#!&]/g, '\\$&');
}

function figure(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
