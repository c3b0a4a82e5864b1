import { MAKE_UP_BOUNDS } from '../../covers/make-up.ts';
import type { MeasuredCovers } from '../../hues/measured.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import type { HueEvaluation } from '../evaluate-hues.ts';
import { mean, type MultilabelFigures } from '../metrics.ts';
import type { EarlierComparison, EarlierFigures } from './earlier-measure.ts';
import { LEFT_OUT_SOURCE, leastPositives } from './evaluate-genres.ts';
import { meanFigures, type RankingComparison, type RankingFigures } from './evaluate-pairs.ts';
import type { HueCorpus } from './corpus.ts';
import { GREYSCALE_CHROMA } from './measurable.ts';
import type { CrossValidation } from './cross-validation.ts';
import type { DealFigures } from './deals.ts';
import { RECIPE } from './recipe.ts';
import { namingSection } from './naming-section.ts';
import { TRIED } from './tried.ts';

/** An evaluation with what only covers tell. */
export type CoverEvaluation = HueEvaluation &
  Required<Pick<HueEvaluation, 'leftOut' | 'pairs' | 'repeatability'>>;

/** The model card, `README.md` of the model directory, in the Hugging Face manner. */
export function modelCard(evaluation: CoverEvaluation, corpus: HueCorpus, measured: MeasuredCovers): string {
  const { genres, leftOut, pairs, earlier, repeatability } = evaluation;
  const full = corpus.blurbs.filter(({ labels }) => labels === 'full').length;
  const sources = [...new Set([...corpus.blurbs, ...corpus.covers].map(({ source }) => source))].toSorted();
  return `---
license: mit
language: en
pipeline_tag: text-classification
tags: [multilabel, onnx, book-covers, colour]
---

# coverhues: from a blurb to its cover's hues

Reads an English book description and gives, for each of 58 CSS colour names, the probability that the hue
stands on the cover of such a book, which hues set such covers apart, and the probability of
${corpus.genres.length} genres. ${(evaluation.bytes / 1e6).toFixed(1)} MB in all, int8 tables, no GPU.

Files: \`onnx/model_quantized.onnx\` (\`input_ids\`, \`attention_mask\` → \`logits\`, \`signature_logits\`,
\`genre_logits\`), \`tokenizer.json\` (WordPiece), \`config.json\` (labels, thresholds, calibration),
\`measured.json\` (what was measured on ${measured.covers.toLocaleString('en')} covers), \`tags.json\` (${evaluation.tags.toLocaleString('en')}
words that people use for genres), \`evaluation.json\` (these figures),
\`cross-validation.json\` (those of training), ${evaluation.deals ? '`deals.json` (those on further deals of titles), ' : ''}\`answers.md\`
(30 sample answers).

Made by \`npm run train:hues -- --data DATA\` and measured by \`npm run evaluate:hues -- --data DATA\`, training seeds
in the recipe and the deal of titles fixed.

## How it works

TF-IDF weights over words and ${RECIPE.bigrams.bigrams.toLocaleString('en')} bigrams are computed inside the graph. Four members learn
genres from them, two linear and two with a hidden layer over skip-gram word embeddings, on
${full.toLocaleString('en')} fully and ${(corpus.blurbs.length - full).toLocaleString('en')} partially labelled books; their mean is one graph.

On top lies one reduced-rank ridge regression, from genres and a hidden layer over the same embeddings to two
things about each hue: how prominent it is on the cover (the square root of its share of the pixels, each
named as people would name it, by one of the 58 hues and the neutrals), and its share of what sets the cover apart.
All ${2 * HUE_COUNT} are predicted through the few directions that stand out from chance, so that rare hues are learned
from common ones. Prominence becomes the
probability that the hue stands on the cover, on at least 4% of its pixels, by Platt scaling of each hue;
the shares (\`signature_logits\` go through a softmax) decide which ten come first, and a rare hue has its turn
among them where its share is as high as for one book in 500.

Books are dealt into training, validation and test by title and by the beginning of the description. Genres are
learned on training titles, and their thresholds and calibration on validation; hues on both, and their
calibration by cross-fitting: each pair is answered by a regression that never saw its title.

## Genres

Micro-F1, macro-F1 and mean average precision over ${genres.model.labels} genres with at least ${leastPositives(genres.books)} test books; fiction and
nonfiction are left out. The baseline is TF-IDF over words and bigrams with one logistic regression a genre,
thresholds tuned in the same way, trained in the same run.

| titles never seen (${genres.books}) | micro-F1 | macro-F1 | mAP |
| --- | --- | --- | --- |
${genreRow('coverhues', genres.model)}
${genreRow('TF-IDF + logistic regression', genres.baseline)}

The same with \`${LEFT_OUT_SOURCE}\` and all its books left out of training, tried on it alone
(${leftOut.model.labels} genres):

| source never seen (${leftOut.books}) | micro-F1 | macro-F1 | mAP |
| --- | --- | --- | --- |
${genreRow('coverhues', leftOut.model)}
${genreRow('TF-IDF + logistic regression', leftOut.baseline)}

## Hues

On ${pairs.pairs} unseen pairs of blurb and cover; greyscale scans are left out, as they are wherever hues are
measured. ROC AUC is averaged over hues with at least 10 positives. A cover's
signature is the up to three hues on it with the highest coverage relative to the hue's mean coverage; recall
is the share of them among an answer's first ten. Reaching counts the hues that ever stand in a top five;
distance is the mean OKLab distance within a top five.

${rankingTable(pairs)}

On all ${pairs.withGreyscale.pairs} unseen pairs, greyscale scans counted too:

${rankingTable(pairs.withGreyscale)}

${crossValidationSection(evaluation.crossValidation)}${dealsSection(evaluation, corpus.deal)}The advised ground is that of the cover for ${percent(pairs.ground.advised)} of them; always naming the commonest is right for
${percent(pairs.ground.commonest)}.

${earlierSection(earlier)}

## How far the measurements repeat

Covers with a mean chroma under ${GREYSCALE_CHROMA} (greyscale scans) are not measured. A ground is dark under an OKLab
lightness of ${MAKE_UP_BOUNDS.ground.dark} and light from ${MAKE_UP_BOUNDS.ground.light}. A genre's count is held against what
its own source's covers at large would give where that source is broad, and all covers where it holds few
genres, so that no source's style passes for a genre's. Measured once on the shop whose categories are
cleanest and once on all other broad sources, over ${repeatability.genres.length} genres, the rank correlation is
${figure(repeatability.lightness)} for lightness, ${figure(repeatability.dark)} for the share of dark covers, ${figure(repeatability.light)} for that of light ones, ${figure(repeatability.vivid)} for
vivid ones and ${figure(repeatability.hues)} on average for single hues. So an answer says the ground firmly and a hue as a
leaning, and only hues are given as reasons whose lift shows both in a genre's largest source and in its others, at least
1.1 and beyond chance (95%, one-sided) in each, and which, like the genre itself, correlate above 0 in this
table where they stand in it.

| hue | rank correlation | | genre | rank correlation of its hues |
| --- | --- | --- | --- | --- |
${sideBySide(repeatability.byHue, repeatability.byGenre)}

${namingSection(evaluation.naming)}${TRIED}
## Limits

${weakSpot(evaluation, corpus.deal)} Even the true genres add next to nothing to a blurb.

English only. What is learned is what publishers did, clichés included. Crowd tags are noisy, science fiction is
over-represented, and about a fifth of one shop's History covers look mislabelled. A hue is a leaning: the
covers of one genre differ far more from each other than genres do.

## Data

Public scrapes of book pages and covers; texts and pictures stay with their publishers, only figures and
weights are here. Sources: ${sources.join(', ')}.
`;
}

/** Of a recall over so many pairs: single covers' recalls spread by about this. */
const SPREAD_OF_RECALL = 0.36;

function standardError({ pairs }: { readonly pairs: number }): number {
  return SPREAD_OF_RECALL / Math.sqrt(Math.max(1, pairs));
}

function crossValidationSection(found: CrossValidation | undefined): string {
  if (!found) return '';
  return `So few pairs leave much to chance. In training, ${found.parts}-fold cross-validation by title answers each of
${found.pairs.toLocaleString('en')} further pairs by layers that never saw it: ROC AUC ${figure(found.rocAuc)} (mean of the folds), signature
recall@10 ${figure(found.recallAt10)} (settings were chosen by such figures, so these flatter a little), where naming the commonest hues reaches ${figure(found.popularityRecallAt10)} and one standard error is
${standardError(found).toFixed(4)}.

`;
}

/** The figures of the model that ships, then those on further deals of titles, where they were measured. */
function allDeals({ deals, genres, pairs }: CoverEvaluation, deal: number): readonly DealFigures[] {
  return [{ deal, genres, pairs }, ...(deals ?? [])];
}

function weakSpot(evaluation: CoverEvaluation, deal: number): string {
  const all = allDeals(evaluation, deal).map((each) => each.pairs);
  const { fromBlurb, baseline, popularity } = meanComparison(all);
  const where = all.length > 1 ? `, the mean of ${all.length} deals` : '';
  return `Signature recall is the weak spot: ${figure(fromBlurb.recallAt10)}${where}, where naming the commonest hues for every book
reaches ${figure(popularity.recallAt10)}, and the linear baseline, with only ${Math.round(baseline.reachingTopFive)} hues in its top fives, ${figure(baseline.recallAt10)}. Over one deal's pairs
the standard error of each is about ${standardError(evaluation.pairs).toFixed(3)}.`;
}

/** The figures again on further deals of titles, where they were measured. */
function dealsSection(evaluation: CoverEvaluation, deal: number): string {
  const { deals } = evaluation;
  if (!deals) return '';
  const all = allDeals(evaluation, deal);
  const over = (pick: (figures: (typeof all)[number]) => number) => figure(mean(all.map(pick)));
  const genreFigures = (by: 'model' | 'baseline') =>
    `${over((each) => each.genres[by].microF1)}, ${over((each) => each.genres[by].macroF1)} and ${over((each) => each.genres[by].mAP)}`;
  return `The whole of training was repeated on ${deals.length} further deals of titles (\`npm run study:hues -- --data DATA\`), each
model measured on its own deal's unseen pairs in colour. The first row is the model that ships:

| deal | pairs | ROC AUC | baseline | recall@10 | baseline | popularity | reaching a top five |
| --- | --- | --- | --- | --- | --- | --- | --- |
${all.map((each) => dealRow(`${each.deal}`, each.pairs)).join('\n')}
${dealRow('mean', meanComparison(all.map((each) => each.pairs)))}
${dealRow('mean with greyscale scans', meanComparison(all.map((each) => each.pairs.withGreyscale)))}

Genres on the same deals' unseen titles, means of micro-F1, macro-F1 and mAP: ${genreFigures('model')}, where
the baseline reaches ${genreFigures('baseline')}.

`;
}

type DealtComparison = Pick<RankingComparison, 'pairs' | 'fromBlurb' | 'baseline' | 'popularity'>;

function dealRow(name: string, { pairs, fromBlurb, baseline, popularity }: DealtComparison): string {
  const figures = [fromBlurb.rocAuc, baseline.rocAuc, fromBlurb.recallAt10, baseline.recallAt10];
  const shown = [...figures, popularity.recallAt10].map(figure);
  return `| ${[name, Math.round(pairs), ...shown, Math.round(fromBlurb.reachingTopFive)].join(' | ')} |`;
}

function meanComparison(all: readonly RankingComparison[]): DealtComparison {
  const over = (by: 'fromBlurb' | 'baseline' | 'popularity') => meanFigures(all.map((each) => each[by]));
  return {
    pairs: mean(all.map(({ pairs }) => pairs)),
    fromBlurb: over('fromBlurb'),
    baseline: over('baseline'),
    popularity: over('popularity'),
  };
}

/** A line of a table of genre figures, which both kinds of cards have. */
export function genreRow(name: string, { microF1, macroF1, mAP }: MultilabelFigures): string {
  return `| ${name} | ${figure(microF1)} | ${figure(macroF1)} | ${figure(mAP)} |`;
}

function rankingTable(comparison: RankingComparison): string {
  return `| | ROC AUC | signature recall@10 | reaching a top five | top-five distance |
| --- | --- | --- | --- | --- |
${rankingRow('coverhues, blurb alone', comparison.fromBlurb)}
${rankingRow('coverhues, blurb and true genres', comparison.withTrueGenres)}
${rankingRow('TF-IDF + logistic regression', comparison.baseline)}
${rankingRow('popularity', comparison.popularity)}
${rankingRow('a colour drawn at random for each genre', comparison.randomColours)}
${rankingRow('random order', comparison.randomOrder)}`;
}

function rankingRow(name: string, figures: RankingFigures): string {
  const { rocAuc, recallAt10, reachingTopFive, topFiveDistance } = figures;
  return `| ${name} | ${figure(rocAuc)} | ${figure(recallAt10)} | ${Math.round(reachingTopFive)} | ${topFiveDistance.toFixed(2)} |`;
}

/** The section on the earlier project's measure, which both kinds of cards have. */
export function earlierSection(earlier: EarlierComparison): string {
  return `## The earlier project's measure

Each genre stands for its two most distinctive hues, up to ten a book; F1 over the 58 labels and accuracy of
the single decisions, at threshold 0.2. A constant answer does well on accuracy, which is why it stands here.

| | micro-F1 | macro-F1 | accuracy |
| --- | --- | --- | --- |
${earlierRow('coverhues', earlier.model)}
${earlierRow('always the commonest hues', earlier.alwaysCommonest)}
${earlierRow('always nothing', earlier.alwaysNothing)}`;
}

function earlierRow(name: string, { microF1, macroF1, accuracy }: EarlierFigures): string {
  return `| ${name} | ${figure(microF1)} | ${figure(macroF1)} | ${figure(accuracy)} |`;
}

function sideBySide(left: Readonly<Record<string, number>>, right: Readonly<Record<string, number>>): string {
  const one = Object.entries(left).toSorted((a, b) => b[1] - a[1]);
  const other = Object.entries(right).toSorted((a, b) => b[1] - a[1]);
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, row) => `| ${cells(one[row])} | | ${cells(other[row])} |`,
  ).join('\n');
}

function cells(entry: readonly [string, number] | undefined): string {
  return entry ? `${entry[0]} | ${entry[1].toFixed(2)}` : ' | ';
}

function figure(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
