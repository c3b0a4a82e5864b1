import { basename, join } from 'node:path';
import { evaluationTables } from '../../classification/evaluation-tables.ts';
import { writeFigures } from '../../figures/write-figures.ts';
import { writeJson, writeWhole } from '../../files/write-whole.ts';
import { mean } from '../../metrics.ts';
import { curvesOf } from '../curves.ts';
import type { Study, StudyNetwork } from './run-study.ts';
import type { PretrainedOn } from './study-backbone.ts';

/** Test accuracies of the earlier study (Cibeï and Premoli 2025, sections 7.1 and 7.5). */
const EARLIER = {
  cnn: 0.36,
  'mobilenetv2-frozen': 0.4384,
  'mobilenetv2-last': 0.4384,
  mobilenetv2: 0.4384,
} as const;

const NAMES = {
  cnn: 'small CNN, from scratch',
  'mobilenetv2-frozen': 'MobileNetV2, frozen, with a new head',
  'mobilenetv2-last': 'MobileNetV2, its last layers trained on',
  mobilenetv2: 'MobileNetV2, trained on as a whole',
} as const;

/**
 * Writes the study's report, figures and numbers.
 *
 * @returns the table that sums it up
 */
export async function writeStudy(directory: string, study: Study): Promise<string> {
  const sections: string[] = [];
  for (const { network, runs } of study.results) {
    const middle = runs.toSorted((a, b) => a.evaluation.accuracy - b.evaluation.accuracy)[
      Math.floor(runs.length / 2)
    ]!;
    const written = await writeFigures(
      join(directory, network),
      middle.evaluation,
      curvesOf(middle.history, middle.best),
    );
    const heading = `## ${NAMES[network]}: the run of seed ${middle.seed}, the middle one by accuracy`;
    sections.push(heading, evaluationTables(middle.evaluation, { written, folder: network }));
  }
  const summary = table(study);
  const { name, ...pretrained } = study.pretrained;
  const named = { ...pretrained, ...(name !== undefined && { name: fileOf(name) }) };
  await writeJson(join(directory, 'study.json'), { ...study, pretrained: named });
  await writeWhole(join(directory, 'README.md'), report(study, summary, sections));
  return summary;
}

function table({ results }: Study): string {
  const rows = results.map((result) => {
    const accuracies = result.runs.map(({ evaluation }) => evaluation.accuracy);
    const f1s = result.runs.map(({ evaluation }) => evaluation.report.macro.f1);
    const seeds = result.runs.map(({ seed, evaluation }) => `${seed}: ${percent(evaluation.accuracy)}`);
    return `| ${NAMES[result.network]} | ${percent(EARLIER[result.network])} | ${percent(mean(accuracies))} ± ${percent(deviation(accuracies))} | ${seeds.join(', ')} | ${mean(f1s).toFixed(3)} |`;
  });
  return `| network | earlier study | here, mean ± standard deviation | by seed | macro-F1 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
| chance | 33.3% | 33.3% | | |`;
}

function report(
  { covers, results, bySource, pretrained }: Study,
  summary: string,
  sections: readonly string[],
): string {
  const trained = results.map(({ network, parameters }) => describe(network, parameters));
  const largest = results.map(
    ({ network, runs }) =>
      `${percent(mean(runs.map(({ largestSource }) => largestSource)))} (${NAMES[network]})`,
  );
  return `# Fiction, Religion, History: the study repeated

The earlier study told three classes of Amazon covers apart, 333 covers each, by two networks: a small one of its own,
and a MobileNetV2 that was frozen but for a new head. This repeats both, and trains the MobileNetV2 on, too,
on other covers of the same three classes: 333 each, 224 × 224 RGB, split 70/15/15 by class with seed 42
(${covers.train} training, ${covers.validation} validation, ${covers.test} test covers), mirror images, turns and zooms, early stopping on the
validation loss with the best epoch kept. Made by \`npm run study:covers -- --data DATA${pretrained.name === undefined ? '' : ` --backbone ${fileOf(pretrained.name)}`}\`.

Accuracy on the test covers:

${summary}

${trained.join('\n')}

## What to make of it

- ${covers.test} test covers: one run's accuracy has a standard error of about ${percent(Math.sqrt(0.25 / covers.test))}. The seeds vary the training, not the split.
- The covers come from several collections that hold the classes in unequal parts, and a collection can be told by
  its look. Naming the class that is commonest in a cover's collection is right for **${percent(bySource.all)}** of the test
  covers; so some of every network's accuracy may be of that kind. On the ${bySource.largestCovers} test covers of the largest
  collection alone, the networks are right for ${largest.join(', ')}; naming its commonest class, for
  ${percent(bySource.largest)}.
- ${sayPretrained(pretrained)}

${sections.join('\n\n')}
`;
}

/** What the MobileNetV2 had learned before, and on what. */
function sayPretrained({ name, sha256, width, size }: PretrainedOn): string {
  const shape = `MobileNetV2 of width ${width} at ${size.width} × ${size.height} pixels`;
  if (name === undefined) {
    return `The earlier study's MobileNetV2 had seen ImageNet. No such weights are used here: its place is taken by a
  ${shape}, trained on shop categories and genres of other titles' covers, which is far less
  to begin from.`;
  }
  return `The earlier study's MobileNetV2 had seen ImageNet. Here it is a ${shape}, too, as it was found
  in \`${fileOf(name)}\` (sha-256 of its weights ${sha256?.slice(0, 16)}…): it knows what that package's authors
  taught it, and none of it ships with this project.${said(name)}`;
}

/** A file's or package's name without its folders, and without the digest that it was asked for by. */
function fileOf(name: string): string {
  return basename(name.replace(/@sha256:[\da-f]+$/iu, ''));
}

/** What is known of a published network's past. */
const KNOWN = [
  {
    package: 'nsfwjs',
    past: `nsfwjs publishes a network
  for moderating pictures: a MobileNetV2 that had learned ImageNet, and a head that tells five kinds of pictures apart,
  from harmless drawings to pornography. In its files the convolutions are marked as not trainable, and all weights are
  kept in 8 bits.`,
  },
] as const;

function said(name: string): string {
  const known = KNOWN.find((each) => fileOf(name).startsWith(each.package));
  return known ? ` ${known.past}` : '';
}

function describe(network: StudyNetwork, parameters: number): string {
  const count = parameters.toLocaleString('en');
  return {
    cnn: `The CNN has ${count} parameters and begins at random.`,
    'mobilenetv2-frozen': `Of MobileNetV2, the head's ${count} parameters are trained; the rest stays as it was pretrained.`,
    'mobilenetv2-last': `Trained on, ${count} parameters go on from where they were pretrained: those of the last four blocks, of the last
convolution and of the head, which begins with what it learned on the frozen network. What comes before them stays as it
was, and so do the means and variances of all batch normalisations.`,
    mobilenetv2: `Trained on as a whole, all of its ${count} parameters go on from where they were pretrained.`,
  }[network];
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.map((value) => (value - middle) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / Math.max(1, values.length - 1));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
