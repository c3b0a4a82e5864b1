import type { MeasuredCovers } from '../../hues/measured.ts';
import { MAKE_UP_BOUNDS } from '../../palette/make-up.ts';
import type { HueCorpus } from './corpus.ts';
import type { SplitFigures } from './split-figures.ts';
import { besideRow, figure, percent } from './card-figures.ts';
import {
  choiceSection,
  conventionsSection,
  judgementSection,
  namedSection,
  shelfSection,
} from './cover-sections.ts';
import { LEFT_OUT_SOURCE, leastPositives } from './evaluate-genres.ts';
import type { PairFigures, RankingFigures } from './evaluate-pairs.ts';
import { earlierSection, freshSection, genreRow, shelfReadingSection } from './genre-sections.ts';
import type { CoverEvaluation } from './hue-evaluation.ts';
import { GREYSCALE_CHROMA } from './measurable.ts';
import { namingSection } from './naming-section.ts';
import { yearsSection } from './years-section.ts';
import { HUES_RECIPE } from './recipe.ts';

/** The model card, `README.md` of the model directory, in the Hugging Face manner. */
export function modelCard(evaluation: CoverEvaluation, corpus: HueCorpus, measured: MeasuredCovers): string {
  const { genres, leftOut, pairs, earlier, repeatability, indexed } = evaluation;
  const full = corpus.blurbs.filter(({ labels }) => labels === 'full').length;
  const sources = [...new Set([...corpus.blurbs, ...corpus.covers].map(({ source }) => source))].toSorted();
  return `---
license: mit
language: en
pipeline_tag: text-classification
tags: [multilabel, onnx, book-covers, colour]
---

# coverhues: from a blurb to its cover's colours

Reads an English book description and answers with what real covers of such books wear: the probability of each of
58 CSS colour names and of black, white, greys and creams, their typical colours, the ground, whole palettes and the
covers themselves; and the probability of ${corpus.genres.length} genres. ${(evaluation.bytes / 1e6).toFixed(1)} MB in all, no GPU.

Files: \`onnx/model_quantized.onnx\`, with its weights in \`model_quantized.onnx_data\` beside it (\`input_ids\`, \`attention_mask\` → \`logits\`, \`genre_logits\`, \`shelf_logits\`, \`features\`;
with 2 in the mask also what each token and pair adds to the logits: \`word_effects\`, \`pair_effects\`),
\`tokenizer.json\` (WordPiece), \`config.json\` (labels, thresholds, calibration), \`measured.json\` (what was measured on
${measured.covers.toLocaleString('en')} covers), \`tags.json\` (${evaluation.tags.toLocaleString('en')} words that people use for genres), \`index/\` (${(indexed ?? 0).toLocaleString('en')} real covers:
titles, authors, years, genres and measured colours, no pictures and no texts), \`evaluation.json\` (these figures),
\`answers.md\` and \`answers.png\` (sample answers).

Made by \`npm run train:hues -- --data DATA\` and measured by \`npm run evaluate:hues -- --data DATA\`; seeds and the split of
titles are fixed.

## How it works

TF-IDF weights over words and ${HUES_RECIPE.bigrams.bigrams.toLocaleString('en')} bigrams are computed inside the graph. Four members learn genres from them, two
linear and two with a hidden layer over skip-gram word embeddings, on ${full.toLocaleString('en')} fully and ${(corpus.blurbs.length - full).toLocaleString('en')} partially labelled
books and the genres of covers; their mean is one graph. The linear parts start from ${HUES_RECIPE.cueStrength} for every word by which booksellers know a
genre (\`assets/shelves\`), and each genre's logit loses ${HUES_RECIPE.priorRemoved} of its log-odds among the training books (logit adjustment, Menon et al.
2021), as what was collected is not what is published. From its genres and hidden units, a ridge regression predicts what the book's cover looks
like: the shares of its colours, how light, how colourful, how flat it is. Covers are ranked by how much better they fit
that look than the usual one (a log-likelihood ratio in ${HUES_RECIPE.looks.directions} directions), and by how much their books' genres are the text's.
From the best some hundred, weighed, come grounds, typical colours and palettes; a hue's probability is fitted on what they
carry and on a regression from the text, by books that neither saw. Comparable are books whose own texts read most alike:
their shelves and genres in ${HUES_RECIPE.kinds} directions, then the genres that they are known to be of.

Books are split into training, validation and test by title and by the beginning of the description. Genres are learned on
training titles; colours and the index on training and validation titles. No cover of a test title is in the index.

## Covers chosen for blurbs

${choiceSection(evaluation.choice)}
## What shelves wear

${shelfSection(evaluation.shelves)}
${judgementSection(evaluation.judgement)}## Hues

On ${pairs.pairs} unseen pairs of blurb and cover in colour. ROC AUC is averaged over hues with at least 10 covers; leading is the
largest share of answers that one hue heads. The calibration error is the expected one of all hues' chances, over 15 bins.

${rankingTable(pairs)}

The advised ground is that of the cover for ${percent(pairs.ground.advised)} of them; always naming the commonest is right for ${percent(pairs.ground.commonest)}.

${conventionsSection(pairs.conventions)}${namedSection(evaluation.named)}${splitsSection(evaluation.splits)}${yearsSection(evaluation.years)}${namingSection(evaluation.naming)}## Genres

Micro-F1, macro-F1 and mean average precision over ${genres.model.labels} genres with at least ${leastPositives(genres.books)} test books; fiction and
nonfiction are left out. The baseline is TF-IDF over words and bigrams with one logistic regression a genre,
thresholds tuned in the same way, trained in the same run.

| titles never seen (${genres.books}) | micro-F1 | macro-F1 | mAP |
| --- | --- | --- | --- |
${genreRow('coverhues', genres.model)}
${genreRow('TF-IDF + logistic regression', genres.baseline)}

The same with \`${LEFT_OUT_SOURCE}\` and all its books left out of training, tried on it alone (${leftOut.model.labels} genres):

| source never seen (${leftOut.books}) | micro-F1 | macro-F1 | mAP |
| --- | --- | --- | --- |
${genreRow('coverhues', leftOut.model)}
${genreRow('TF-IDF + logistic regression', leftOut.baseline)}

${freshSection(evaluation.fresh)}${shelfReadingSection(evaluation.shelfReading)}${earlierSection(earlier)}

## How far the measurements repeat

Covers with a mean chroma under ${GREYSCALE_CHROMA} (greyscale scans) are not measured. A ground is dark under an OKLab
lightness of ${MAKE_UP_BOUNDS.ground.dark} and light from ${MAKE_UP_BOUNDS.ground.light}. Measured once on the shop whose categories are cleanest and once on all
other broad sources, over ${repeatability.genres.length} genres, the rank correlation is ${figure(repeatability.lightness)} for lightness, ${figure(repeatability.dark)} for the share of
dark covers, ${figure(repeatability.light)} for that of light ones, ${figure(repeatability.vivid)} for vivid ones and ${figure(repeatability.hues)} on average for single hues. So an
answer says the ground firmly and a hue as a leaning, and only hues are given as reasons whose lift shows both in a genre's
largest source and in its others.

| hue | rank correlation | | genre | rank correlation of its hues |
| --- | --- | --- | --- | --- |
${inTwoColumns(repeatability.byHue, repeatability.byGenre)}

## Limits

English only. What is learned is what publishers did, clichés included, and most of these covers are from 1990 to 2020.
Crowd tags are noisy, science fiction is over-represented, and about a fifth of one shop's History covers look mislabelled.
A hue is a leaning: the covers of one genre differ far more from each other than genres do.

## Data

Public scrapes of book pages and covers; texts and pictures stay with their publishers, only figures and
weights are here. Sources: ${sources.join(', ')}.
`;
}

/** The figures again on further splits of titles, where they were measured. */
function splitsSection(splits: readonly SplitFigures[] | undefined): string {
  if (!splits || splits.length === 0) return '';
  const rows = splits.map(({ seed, pairs }) => {
    const aucs = [pairs.fromBlurb, pairs.withoutCovers, pairs.baseline].map(({ rocAuc }) => figure(rocAuc));
    return `| ${[seed, pairs.pairs, ...aucs].join(' | ')} |`;
  });
  return `ROC AUC when the whole of training was repeated on further splits of titles (\`npm run study:hues -- --data DATA\`):

| seed | pairs | coverhues | without covers | baseline |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

`;
}

function rankingTable(pairs: PairFigures): string {
  return `| | ROC AUC | leading | reaching a top five | calibration error |
| --- | --- | --- | --- | --- |
${rankingRow('coverhues, blurb alone', pairs.fromBlurb)}
${rankingRow('coverhues, blurb and true genres', pairs.withTrueGenres)}
${rankingRow('the same regression without covers', pairs.withoutCovers)}${besideRow(pairs.beside, rankingRow)}
${rankingRow('TF-IDF + logistic regression', pairs.baseline)}
${rankingRow('popularity', pairs.popularity)}
${rankingRow('a colour drawn at random for each genre', pairs.randomColours)}`;
}

function rankingRow(name: string, figures: RankingFigures): string {
  const { rocAuc, leading, reachingTopFive, calibrationError } = figures;
  const calibration = calibrationError === undefined ? '' : figure(calibrationError);
  return `| ${name} | ${figure(rocAuc)} | ${percent(leading)} | ${Math.round(reachingTopFive)} | ${calibration} |`;
}

function inTwoColumns(
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): string {
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
