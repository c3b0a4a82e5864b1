import type { CoversModelConfig } from '../../covers/model-files.ts';
import { evaluationTables } from '../classification/evaluation-tables.ts';
import type {
  CalibrationScore,
  CoversEvaluation,
  EvidenceFigures,
  FusionFigures,
} from './covers-evaluation.ts';
import type { WrittenFigure } from '../figures/write-figures.ts';
import { SURE_OF_STYLE } from '../../covers/style.ts';
import type { StyleFigures } from './learn-style.ts';
import type { PictureSize } from './pixels.ts';
import { COVERS_RECIPE, type CoversRecipe } from './recipe.ts';
import { categorised, type CoverCorpus, withGenres } from './cover-corpus.ts';

/** The folder of figures in a model's directory. */
export const FIGURES = 'figures';

/**
 * Writes the model card, `README.md` of the model directory, in the Hugging Face manner.
 *
 * @param written figures in the directory's `FIGURES`
 */
export function coversCard(
  evaluation: CoversEvaluation,
  written: readonly WrittenFigure[],
  corpus: CoverCorpus,
  config: CoversModelConfig,
): string {
  const { categories, baseline, genres, shopGenres, fusion, fullyLabelledFusion } = evaluation;
  const sources = [...new Set(corpus.covers.map(({ source }) => source))].toSorted();
  const classes = corpus.categories.length;
  const left = new Set(COVERS_RECIPE.leftOutSources);
  const training = corpus.covers.filter(({ split, source }) => split === 'train' && !left.has(source)).length;
  return `---
license: mit
pipeline_tag: image-classification
tags: [onnx, book-covers, genre]
---

# coverhues: from a cover to its genre

Reads a picture of a cover, ${sizeOf(config.preprocessing)} pixels, and gives the probability of each of ${classes} shop categories, and of
each of ${corpus.genres.length} genres. ${(evaluation.bytes / 1e6).toFixed(1)} MB in all, weights and activations as 8-bit integers, no GPU.

Files: \`onnx/model_quantized.onnx\` (\`pixel_values\` → \`logits\`, \`genre_logits\`), \`config.json\` (labels, thresholds,
calibration, what shapes say, and how genres from a blurb and from a cover are weighed together), \`preprocessor_config.json\`,
\`evaluation.json\` and \`figures/\` (these figures), \`history.json\` (epoch by epoch).

Made by \`npm run train:covers -- --data DATA\` and measured by \`npm run evaluate:covers -- --data DATA\`; seeds and the
split of titles are fixed in the recipe.

## How it works

3 × 3 convolutions with batch normalisation at ever coarser sizes, pooled by mean and by maximum, and beside
them learned colours, pooled by mean. Trained from scratch in ONNX Runtime on ${training.toLocaleString('en')} covers, of which
${categorised(corpus, 'train').length.toLocaleString('en')} have a category; the others teach by their genres alone.
${howRoundsFollow(COVERS_RECIPE)} The network sees every picture stretched to one size; what the cover's
shape says (cookbooks are broad, romances narrow) is counted on the training covers' width ÷ height and added to the
categories' logits, at the weight that serves validation covers best.
Books are split into training, validation and test by title, as for the hues model;
temperature, thresholds, fusion and the weight of shapes are chosen on validation.

## Categories

| ${categories.rows.toLocaleString('en')} covers of titles never seen | top-1 | top-3 |
| --- | --- | --- |
| coverhues | ${share(categories.accuracy)} | ${share(categories.top3)} |
| colour histogram + softmax regression, same run | ${share(baseline.accuracy)} | ${share(baseline.top3)} |
| chance | ${share(1 / classes)} | ${share(3 / classes)} |

## Genres

Area under the ROC curve, averaged over the ${genres.labels.filter(({ rocAuc }) => rocAuc !== undefined).length} genres of ${corpus.genres.length} with at least 10 covers that have it: **${share(genres.macroRocAuc)}** on
${withGenres(corpus, 'test').length.toLocaleString('en')} covers of titles never seen. Sources of covers differ in look, which a model can tell and use; on the
${shopGenres.covers.toLocaleString('en')} covers of the shop alone it is ${share(shopGenres.macroRocAuc)}.

${genreCalibrationSection(evaluation.genreCalibration)}
## A blurb and its cover together

Genres from the description (the hues model), from the cover, and from both: logistic regression on the two logits,
fitted on validation titles of which all genres are known. Most lists of covers name one or two genres of a book and
leave the others out; a weighing learned from those would give every genre too low a probability.

Titles never seen, and the genres that their lists of covers name:

${evidenceTable(fusion, false)}

Titles never seen of which all genres are known:

${evidenceTable(fullyLabelledFusion, true)}

${styleSection(evaluation.style, config.style?.genre)}What else was tried, with its figures, is in [the notebook](../../docs/tried.md).

## In detail

${evaluationTables(categories, { written, folder: FIGURES })}

## What to know

- A cover says little for certain: even the likeliest category is wrong more often than right. Below a
  probability of ${config.leastConfidence} the bot says that it can't tell.
- Categories are the shop's; about a fifth of its History covers look mislabelled.
- Trained on ${sources.length} public sources of covers: ${sources.join(', ')}.
`;
}

/** The rounds after the first one, and what answers. */
function howRoundsFollow({ refine, finish, size }: CoversRecipe): string {
  const further = refine?.seeds.length ?? 0;
  const refined =
    further === 1
      ? 'A second round, from where the first came to, learns from those with a category once more.'
      : `${further} further rounds, each from where the first came to, learn from those with a category once more.`;
  if (finish === undefined) {
    return `${refined}\nAn answer is the mean of all rounds' on the picture and its mirror image.`;
  }
  return `${refined} Those
learn on ${sizeOf(size)} pixels; a last one goes on with ${sizeOf(finish.size)}, from covers with a category and every ${finish.oneUncategorisedOf}th of the others, with
batch normalisations left as they were. Its network answers: the mean of what it says of the picture and of its mirror image.`;
}

function sizeOf({ width, height }: PictureSize): string {
  return `${width} × ${height}`;
}

function share(value: number): string {
  return value.toFixed(3);
}

/** How far probabilities of genres can be taken at their word. */
function genreCalibrationSection({
  covers,
  asListed,
  allKnown,
  constant,
}: CoversEvaluation['genreCalibration']): string {
  return `### Calibration of genres

A list of covers names a genre or two of each book and leaves the others out, so that probabilities fitted on it come out
too low. They are fitted anew on validation covers of books of which all genres are known, each genre's offset held to
what the lists said. Over all genres of ${covers.toLocaleString('en')} such covers of titles never seen:

| fitted on | expected calibration error, 15 bins | log-loss |
| --- | ---: | ---: |
${calibrationRow('the genres that lists name', asListed)}
${calibrationRow('covers of which all genres are known', allKnown)}
${calibrationRow('each genre’s share of such covers, the same for all', constant)}
`;
}

function calibrationRow(name: string, { logLoss, expectedCalibrationError }: CalibrationScore): string {
  return `| ${name} | ${share(expectedCalibrationError)} | ${share(logLoss)} |`;
}

/** How well illustrated covers are told from photographed ones, where that was measured. */
export function styleSection(style: StyleFigures | undefined, genre = ''): string {
  if (!style) return '';
  const { covers, accuracy, constant, told, toldRight } = style;
  return `## Illustrated or photographed

Logistic regression on figures of the cover's look, learned from ${covers.toLocaleString('en')} covers of one genre (${genre}) that somebody looked at; each
author's covers told by what was learned from the others': accuracy **${share(accuracy)}**, the commoner for all ${share(constant)}. For
${Math.round(told * 100)}% it is sure (a probability of ${SURE_OF_STYLE}), of which ${share(toldRight)} are right. Nothing is said of
covers that don't show that genre: of others no style is known, and much there is neither, as type or a painting is.

`;
}

/** @param probabilities whether they can be measured, too, and not only the order of books */
function evidenceTable({ pairs, text, image, both }: FusionFigures, probabilities: boolean): string {
  const row = (name: string, { meanAveragePrecision, macroRocAuc, logLoss }: EvidenceFigures): string =>
    [
      `| ${name} |`,
      share(meanAveragePrecision),
      '|',
      share(macroRocAuc),
      '|',
      ...(probabilities ? [share(logLoss), '|'] : []),
    ].join(' ');
  return [
    `| evidence, ${pairs.toLocaleString('en')} pairs | mAP | macro ROC AUC |${probabilities ? ' log-loss |' : ''}`,
    `| --- | --- | --- |${probabilities ? ' --- |' : ''}`,
    row('description', text),
    row('cover', image),
    row('both', both),
  ].join('\n');
}
