import { join } from 'node:path';
import type { ClassifierEvaluation } from '../classification/evaluate-classifier.ts';
import { writeWhole } from '../files/write-whole.ts';
import { classScoresFigure } from './class-scores-figure.ts';
import { confusionFigure } from './confusion-figure.ts';
import type { Figure } from './figure.ts';
import { type CurvePoint, learningCurves } from './learning-curves.ts';
import { reliabilityFigure } from './reliability-figure.ts';
import { renderFigure } from './render-figure.ts';

/** How a network was trained. */
export interface TrainingHistory {
  readonly epochs: readonly CurvePoint[];
  /** The epoch whose weights are kept. */
  readonly best: number;
}

/** A figure that was written, as `<name>.svg`, `<name>.png` and `<name>.json`. */
export type WrittenFigure = Pick<Figure, 'name' | 'title' | 'alt'>;

/** Draws a classifier's figures into a folder: its scores by class, confusions, reliability and learning. */
export async function writeFigures(
  directory: string,
  evaluation: ClassifierEvaluation,
  history?: TrainingHistory,
): Promise<WrittenFigure[]> {
  const figures = [
    classScoresFigure(evaluation),
    await confusionFigure(evaluation),
    reliabilityFigure(evaluation),
    ...(history ? [learningCurves(history.epochs, history.best)] : []),
  ];
  for (const figure of figures) {
    const { svg, png, json } = await renderFigure(figure);
    await writeWhole(join(directory, `${figure.name}.svg`), svg);
    await writeWhole(join(directory, `${figure.name}.png`), png);
    await writeWhole(join(directory, `${figure.name}.json`), json);
  }
  return figures.map(({ name, title, alt }) => ({ name, title, alt }));
}
