import type { MultilabelFigures } from '../metrics.ts';
import { figure } from './card-figures.ts';
import type { EarlierComparison, EarlierFigures } from './earlier-measure.ts';
import type { FreshGenreComparison, FreshGenreFigures } from './evaluate-fresh-genres.ts';
import type { ShelfReadingComparison } from './evaluate-shelf-reading.ts';
import { HUES_RECIPE } from './recipe.ts';

/** A line of a table of genre figures, which both kinds of cards have. */
export function genreRow(name: string, { microF1, macroF1, mAP }: MultilabelFigures): string {
  return `| ${name} | ${figure(microF1)} | ${figure(macroF1)} | ${figure(mAP)} |`;
}

/** Genres of blurbs that nobody collected, where they were measured. */
export function freshSection(fresh: FreshGenreComparison | undefined): string {
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
export function shelfReadingSection(reading: ShelfReadingComparison | undefined): string {
  if (!reading) return '';
  return `Below the genres stand ${reading.shelves} shelves of the trade (\`assets/shelves\`). ${reading.learned} have at least ${HUES_RECIPE.shelves.leastBlurbs} training blurbs and are learned from
readers' tags, the others known by their cues. Mean average precision over the ${reading.averaged} learned ones with at least 10 of ${reading.books} test
books: **${figure(reading.model)}**; TF-IDF + logistic regression in the same run: ${figure(reading.baseline)}.

`;
}

function freshRow(name: string, { best, amongThree, present, precision }: FreshGenreFigures): string {
  return `| ${[name, ...[best, amongThree, present, precision].map(figure)].join(' | ')} |`;
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
