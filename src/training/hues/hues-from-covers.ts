import { crossValidate } from './cross-validation.ts';
import { tuneEvidence } from './evidence.ts';
import { hiddenLayerOf } from './hidden-layer.ts';
import { learnHueLayers, usualShares } from './hue-layers.ts';
import type { GenreLearning, LearnedHues } from './learned-hues.ts';
import { isMeasurable } from './measurable.ts';
import { measureGenres } from './measure-genres.ts';
import { selectBooks } from './read-books.ts';
import { readOutOfSample } from './read-out-of-sample.ts';
import { RECIPE } from './recipe.ts';
import { repeatability, withoutUnrepeated } from './repeatability.ts';
import { hueProminence, huePresence, meanCoverage, signatureShares } from './signature.ts';
import { trainGenres } from './train-genres.ts';

/** Learns hues from covers: which ones stand on the covers of books that read like this. */
export async function huesFromCovers(learning: GenreLearning): Promise<LearnedHues> {
  const { corpus, blurbs, tokens, model, decided } = learning;
  const withCovers = new Set(corpus.covers.map(({ group }) => group));
  const unmet = blurbs.flatMap(({ fold, group }, row) =>
    fold === 'train' && !withCovers.has(group) ? [row] : [],
  );
  const reader = await trainGenres(learning.setOf('reader', unmet), learning.embeddings, learning.stages);
  const covers = readOutOfSample(
    corpus.covers,
    tokens.covers,
    { model, reader },
    ({ fold }) => fold === 'train',
  );
  const read = selectBooks(covers, (cover) => cover.fold !== 'test' && isMeasurable(cover));
  const training = corpus.covers.filter((cover) => cover.fold === 'train');
  const usualCoverage = meanCoverage(training);
  const presence = huePresence(read.books);
  const { layers, unseen, usual } = learnHueLayers(read, {
    prominence: hueProminence(read.books),
    signature: signatureShares(read.books, usualCoverage),
    presence,
  });

  const measuredGenres = measureGenres(training, corpus.genres);
  const pairs = read.books.filter(({ description }) => description);
  const measured = {
    ...measuredGenres,
    genres: withoutUnrepeated(measuredGenres.genres, repeatability(training, corpus.genres)),
    usual: {
      ...measuredGenres.usual,
      ...usual,
      // Of described books alone, as scores are calibrated on these: their lifts are 1 on average.
      hues: usualShares(pairs, huePresence(pairs)),
    },
    ranking: { ...RECIPE.ranking, evidenceWeight: 0 },
  };
  measured.ranking.evidenceWeight = tuneEvidence(read, unseen.presenceLogits, decided, measured);
  return {
    hidden: hiddenLayerOf(reader.member.deep!),
    layers,
    measured,
    crossValidation: crossValidate(read.books, unseen, { measured, usualCoverage }),
  };
}
