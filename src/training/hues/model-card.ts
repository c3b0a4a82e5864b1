import type { MultilabelFigures } from '../metrics.ts';
import type { MeasuredCovers } from '../../hues/measured.ts';
import { MAKE_UP_BOUNDS } from '../../palette/make-up.ts';
import type { HueCorpus } from './corpus.ts';
import type { SplitFigures } from './split-figures.ts';
import type { EarlierComparison, EarlierFigures } from './earlier-measure.ts';
import type { ConventionFigures } from './evaluate-conventions.ts';
import type { ChoiceComparison, ChoiceFigures } from './evaluate-choice.ts';
import type { NamedComparison, NamedFigures } from './evaluate-comparables.ts';
import type { ShelfReadingComparison } from './evaluate-shelf-reading.ts';
import type { FreshGenreComparison, FreshGenreFigures } from './evaluate-fresh-genres.ts';
import { LEFT_OUT_SOURCE, leastPositives } from './evaluate-genres.ts';
import type { PairFigures, RankingFigures } from './evaluate-pairs.ts';
import type { ShelfComparison, ShelfFigures } from './evaluate-shelves.ts';
import type { CoverEvaluation } from './hue-evaluation.ts';
import type { Judgement } from './judgement.ts';
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

Files: \`onnx/model_quantized.onnx\` (\`input_ids\`, \`attention_mask\` → \`logits\`, \`genre_logits\`, \`shelf_logits\`, \`features\`;
with 2 in the mask also what each token and pair adds to the logits: \`word_effects\`, \`pair_effects\`),
\`tokenizer.json\` (WordPiece), \`config.json\` (labels, thresholds, calibration), \`measured.json\` (what was measured on
${measured.covers.toLocaleString('en')} covers), \`tags.json\` (${evaluation.tags.toLocaleString('en')} words that people use for genres), \`index/\` (${(indexed ?? 0).toLocaleString('en')} real covers:
titles, authors, years, genres and measured colours, no pictures and no texts), \`evaluation.json\` (these figures),
\`answers.md\` and \`answers.png\` (sample answers).

Made by \`npm run train:hues -- --data DATA\` and measured by \`npm run evaluate:hues -- --data DATA\`; seeds and the deal of
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

Books are dealt into training, validation and test by title and by the beginning of the description. Genres are learned on
training titles; colours and the index on training and validation titles. No cover of a test title is in the index.

## Covers chosen for blurbs

${choiceSection(evaluation.choice)}
## What shelves wear

${shelfSection(evaluation.shelves)}
${judgementSection(evaluation.judgement)}## Hues

On ${pairs.pairs} unseen pairs of blurb and cover in colour. ROC AUC is averaged over hues with at least 10 covers; leading is the
largest share of answers that one hue heads.

${rankingTable(pairs)}

The advised ground is that of the cover for ${percent(pairs.ground.advised)} of them; always naming the commonest is right for ${percent(pairs.ground.commonest)}.

${conventionsSection(pairs.conventions)}${namedSection(evaluation.named)}${splitsSection(evaluation.deals)}${yearsSection(evaluation.years)}${namingSection(evaluation.naming)}## Genres

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
${sideBySide(repeatability.byHue, repeatability.byGenre)}

## Limits

English only. What is learned is what publishers did, clichés included, and most of these covers are from 1990 to 2020.
Crowd tags are noisy, science fiction is over-represented, and about a fifth of one shop's History covers look mislabelled.
A hue is a leaning: the covers of one genre differ far more from each other than genres do.

## Data

Public scrapes of book pages and covers; texts and pictures stay with their publishers, only figures and
weights are here. Sources: ${sources.join(', ')}.
`;
}

/** How what answers say that covers share holds, where they say any. */
function conventionsSection(conventions: ConventionFigures | undefined): string {
  if (!conventions) return '';
  const { answers, shared, room, closeness } = conventions;
  return `What answers say that most covers share (${percent(answers)} of answers say something): stated for ${percent(shared.stated)} of covers on average, it
holds for ${percent(shared.held)} of the books' own, and for ${percent(shared.usual)} of all covers. A colour that is said to leave room to differ is
stated for ${percent(room.stated)}, and on ${percent(room.held)} of the books' own covers; those that carry it are closer to what their books
wear than ${percent(closeness.differing)} of covers, on average, where all books' own are closer than ${percent(closeness.all)}.

`;
}

function choiceSection(choice: ChoiceComparison | undefined): string {
  if (!choice) return 'Not measured: the model has no index of covers.\n';
  const { byLook, byLookAndGenres, byHues } = choice;
  const rows = [
    choiceRow('how they look', byLook),
    ...(byLookAndGenres ? [choiceRow('that, and the genres that pictures show', byLookAndGenres)] : []),
    choiceRow('single hues, as the text alone expects them', byHues),
  ];
  return `How often a book's own cover is preferred to another's, for blurbs of titles never seen (0.5 by chance), and how often it
is among the best ten of a hundred of the same source (0.1). The same source, as sources' pictures differ: ${choice.books} books.

| by | to any other | to one of the same source | among ten of 100 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function choiceRow(name: string, { ofAny, ofSameSource, amongTen }: ChoiceFigures): string {
  return `| ${name} | ${figure(ofAny)} | ${figure(ofSameSource)} | ${figure(amongTen)} |`;
}

function shelfSection(shelves: ShelfComparison | undefined): string {
  if (!shelves) return 'Not measured: the data directory has no blurbs of shelves.\n';
  return `On ${shelves.blurbs} blurbs written for this purpose, of no source, each with what one art director says its shelf wears
today. Colours count by their family (\`colour-families.ts\`) in the order in which the answer's palettes and then its hues
bring them. The blurbs were for choosing, so these figures flatter.

| | families among the first four | first family among three | shunned among four | ground | alike pairs |
| --- | --- | --- | --- | --- | --- |
${shelfRow('coverhues', shelves.model)}
${shelfRow('the model without its covers', shelves.withoutCovers)}
${shelfRow('black, blue, white, red for every book', shelves.constant)}
${shelfRow("the usual list for the shelf's true ground", shelves.usualForGround)}

Alike are pairs of answers of whose first palettes four of five colours have the same names.
`;
}

function shelfRow(name: string, { families, first, shunned, ground, alike }: ShelfFigures): string {
  return `| ${[name, ...[families, first, shunned, ground, alike].map(figure)].join(' | ')} |`;
}

function judgementSection(judgement: Judgement | undefined): string {
  if (!judgement) return '';
  const { answers, shown, shownOfFirstRelease, remark } = judgement;
  return `Of the answers to the ${answers} sample blurbs (\`answers.md\`), judged as an art director would by fresh eyes, **${shown}**
could be shown to a client as they are; of the first release's, ${shownOfFirstRelease}.${remark === undefined ? '' : ` ${remark}`}

`;
}

/** What it tells of hues that comparable books are named, where the model has an index. */
function namedSection(named: NamedComparison | undefined): string {
  if (!named) return '';
  return `With three comparable books named beside the blurb, by title and author: other books of the same author where the index has
any, never the book itself nor another edition of it; or else the first three that the answer to the blurb compares it with.
ROC AUC, as above, of the same pairs; what named covers count was learned from covers of one author in the index.

| pairs | constant | blurb alone | with named books |
| --- | --- | --- | --- |
${namedRow('all', named.all)}
${namedRow("named by the book's author", named.ofAuthor)}
${namedRow('named by others', named.ofReaders)}

`;
}

function namedRow(name: string, { pairs, constant, alone, named }: NamedFigures): string {
  return `| ${name} (${pairs}) | ${[constant, alone, named].map(figure).join(' | ')} |`;
}

/** The figures again on further splits of titles, where they were measured. */
function splitsSection(deals: readonly SplitFigures[] | undefined): string {
  if (!deals || deals.length === 0) return '';
  const rows = deals.map(({ deal, pairs }) => {
    const aucs = [pairs.fromBlurb, pairs.withoutCovers, pairs.baseline].map(({ rocAuc }) => figure(rocAuc));
    return `| ${[deal, pairs.pairs, ...aucs].join(' | ')} |`;
  });
  return `ROC AUC when the whole of training was repeated on further deals of titles (\`npm run study:hues -- --data DATA\`):

| deal | pairs | coverhues | without covers | baseline |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

`;
}

/** A line of a table of genre figures, which both kinds of cards have. */
export function genreRow(name: string, { microF1, macroF1, mAP }: MultilabelFigures): string {
  return `| ${name} | ${figure(microF1)} | ${figure(macroF1)} | ${figure(mAP)} |`;
}

/** Genres of blurbs that nobody collected, where they were measured. */
function freshSection(fresh: FreshGenreComparison | undefined): string {
  if (!fresh) return '';
  return `On the ${fresh.blurbs} blurbs written for this purpose: how often the likeliest genre is one of the book's, its own among the
three likeliest, its own said to be present, and how many of the genres said to be present are the book's.

| blurbs nobody collected (${fresh.blurbs}) | likeliest right | own among three | own said | said are right |
| --- | --- | --- | --- | --- |
${freshRow('coverhues', fresh.model)}
${freshRow('TF-IDF + logistic regression', fresh.baseline)}
${freshRow('the three commonest for all', fresh.constant)}

`;
}

/** How shelves below genres are read, where the model has any. */
function shelfReadingSection(reading: ShelfReadingComparison | undefined): string {
  if (!reading) return '';
  return `Below the genres stand ${reading.shelves} shelves of the trade (\`assets/shelves\`). ${reading.learned} have at least ${HUES_RECIPE.shelves.leastBlurbs} training blurbs and are learned from
readers' tags, the others known by their cues. Mean average precision over the ${reading.averaged} learned ones with at least 10 of ${reading.books} test
books: **${figure(reading.model)}**; TF-IDF + logistic regression in the same run: ${figure(reading.baseline)}.

`;
}

function freshRow(name: string, { best, amongThree, present, precision }: FreshGenreFigures): string {
  return `| ${[name, ...[best, amongThree, present, precision].map(figure)].join(' | ')} |`;
}

function rankingTable(pairs: PairFigures): string {
  return `| | ROC AUC | leading | reaching a top five |
| --- | --- | --- | --- |
${rankingRow('coverhues, blurb alone', pairs.fromBlurb)}
${rankingRow('coverhues, blurb and true genres', pairs.withTrueGenres)}
${rankingRow('the same regression without covers', pairs.withoutCovers)}
${rankingRow('TF-IDF + logistic regression', pairs.baseline)}
${rankingRow('popularity', pairs.popularity)}
${rankingRow('a colour drawn at random for each genre', pairs.randomColours)}`;
}

function rankingRow(name: string, { rocAuc, leading, reachingTopFive }: RankingFigures): string {
  return `| ${name} | ${figure(rocAuc)} | ${percent(leading)} | ${Math.round(reachingTopFive)} |`;
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
