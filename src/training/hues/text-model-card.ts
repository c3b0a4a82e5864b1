import type { MeasuredCovers } from '../../hues/measured.ts';
import type { HueCorpus } from './corpus.ts';
import { leastPositives } from './evaluate-genres.ts';
import type { HueEvaluation } from './hue-evaluation.ts';
import { earlierSection, genreRow } from './genre-sections.ts';

/** The card of a model that was trained on blurbs alone. */
export function textModelCard(
  { genres, earlier, bytes, tags }: HueEvaluation,
  corpus: HueCorpus,
  measured: MeasuredCovers,
): string {
  const sources = [...new Set(corpus.blurbs.map(({ source }) => source))].toSorted();
  return `---
pipeline_tag: text-classification
tags: [multilabel, onnx, book-covers, colour]
---

# coverhues: from a blurb to its cover's hues, trained on a catalogue of blurbs

Reads a book description and gives, for each of 58 CSS colour names, the probability that the hue stands on the
cover of such a book, and the probability of ${corpus.genres.length} genres.
${(bytes / 1e6).toFixed(1)} MB in all, int8 tables, no GPU.

Files: \`onnx/model_quantized.onnx\`, with its weights in \`model_quantized.onnx_data\` beside it (\`input_ids\`, \`attention_mask\` → \`logits\`, \`genre_logits\`,
\`features\`; with 2 in the mask also what each token and pair adds to the logits: \`word_effects\`, \`pair_effects\`), \`tokenizer.json\` (WordPiece), \`config.json\` (labels, thresholds, calibration), \`measured.json\`,
\`tags.json\` (${tags.toLocaleString('en')} words that people use for genres), \`evaluation.json\` (these figures),
\`answers.md\` (30 sample answers).

## What its hues rest on

The catalogue has no covers, or too few. What was measured on the ${measured.covers.toLocaleString('en')} covers that the
shipped model learned from is carried over as it is: how often each hue stands on covers of each genre. From
${corpus.blurbs.length.toLocaleString('en')} blurbs the model has learned their genres, and on top of them these measured shares;
hues that were assigned to a book count as being on its cover. So a figure on a hue says what covers of such genres are like, not what the covers of this
catalogue are.

## Genres

Micro-F1, macro-F1 and mean average precision over ${genres.model.labels} genres with at least ${leastPositives(genres.books)} test books;
fiction and nonfiction are left out. The baseline is TF-IDF over words and bigrams with one logistic regression a genre, thresholds tuned in the same way,
trained in the same run.

| titles never seen (${genres.books}) | micro-F1 | macro-F1 | mAP |
| --- | --- | --- | --- |
${genreRow('coverhues', genres.model)}
${genreRow('TF-IDF + logistic regression', genres.baseline)}

${earlierSection(earlier)}

## Data

Books are split into training, validation and test by title and by the beginning of the description, with seed
${corpus.splitSeed}. Texts stay with their publishers; only figures and weights are here. Sources: ${sources.join(', ')}.
`;
}
