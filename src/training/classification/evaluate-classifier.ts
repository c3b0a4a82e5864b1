import { meanRocAuc } from '../metrics.ts';
import { mapCells, tableOf } from '../table.ts';
import { fitTemperature, type Reliability, reliability, withTemperature } from './calibration.ts';
import { checkPredictions, predictedClasses, type Predictions, topAccuracy } from './predictions.ts';
import {
  type ClassificationReport,
  classificationReport,
  confusionMatrix,
  type ConfusionMatrix,
} from './report.ts';

/** Everything that is said of a classifier that names one class of several. */
export interface ClassifierEvaluation {
  /** Names of the classes, in label order. */
  readonly labels: readonly string[];
  /** How many rows it was tried on. */
  readonly rows: number;
  readonly accuracy: number;
  /** Share of the rows whose class is among the three most probable. */
  readonly top3: number;
  /** ROC AUC of each class against the others, averaged over classes that have a row. */
  readonly macroRocAuc: number;
  readonly report: ClassificationReport;
  readonly confusion: ConfusionMatrix;
  readonly calibration: CalibrationFigures;
}

/** How far its confidence can be trusted. */
export interface CalibrationFigures {
  /** As it was trained. */
  readonly raw: Reliability;
  /** With its temperature, where there were other rows to fit one on. */
  readonly scaled?: Reliability & { readonly temperature: number };
}

/**
 * Evaluates a classifier on a test.
 *
 * @param validation other rows, which its temperature is fitted on
 */
export function evaluateClassifier(test: Predictions, validation?: Predictions): ClassifierEvaluation {
  checkPredictions(test);
  const { labels, truth } = test;
  const confusion = confusionMatrix(truth, predictedClasses(test), labels.length);
  const report = classificationReport(labels, confusion);
  const temperature = validation && fitTemperature(validation);
  return {
    labels,
    rows: truth.length,
    accuracy: report.accuracy,
    top3: topAccuracy(test, 3),
    macroRocAuc: oneAgainstOthers(test),
    report,
    confusion,
    calibration: {
      raw: reliability(test),
      ...(temperature !== undefined && {
        scaled: { ...reliability(withTemperature(test, temperature)), temperature },
      }),
    },
  };
}

function oneAgainstOthers({ probabilities, truth }: Predictions): number {
  const scores = tableOf(Float32Array.from(probabilities.values), probabilities.columns);
  const targets = mapCells(scores, (_, label, row) => (label === truth[row] ? 1 : 0));
  return meanRocAuc(scores, targets, 1);
}
