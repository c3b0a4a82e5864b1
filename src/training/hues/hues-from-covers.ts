import { HUE_COUNT } from '../../palette/hues.ts';
import { calibrate } from './calibrate.ts';
import { tuneEvidence } from './evidence.ts';
import { hiddenLayerOf } from './hidden-layer.ts';
import type { GenreLearning, LearnedHues } from './learned-hues.ts';
import { isMeasurable, measureGenres } from './measure-genres.ts';
import { readOutOfSample } from './read-out-of-sample.ts';
import { RECIPE } from './recipe.ts';
import { repeatability, withoutUnrepeated } from './repeatability.ts';
import { huePresence, meanCoverage, presenceShares, signatureShares, softHuePresence } from './signature.ts';
import { trainGenres } from './train-genres.ts';
import { readHues, selectBooks, trainHueLayer, trainingCovers, usualShares } from './train-hue-layer.ts';

/** Learns hues from covers: which ones stand on the covers of books that read like this. */
export async function huesFromCovers(learning: GenreLearning): Promise<LearnedHues> {
  const { corpus, blurbs, tokens, model, decided } = learning;
  const withCovers = new Set(corpus.covers.map(({ group }) => group));
  const unmet = blurbs.flatMap(({ fold, group }, row) =>
    fold === 'train' && !withCovers.has(group) ? [row] : [],
  );
  const reader = await trainGenres(learning.setOf('reader', unmet), learning.embeddings, learning.stages);
  const read = readOutOfSample(
    corpus.covers,
    tokens.covers,
    { model, reader },
    ({ fold }) => fold === 'train',
  );
  const lessons = trainingCovers(read);
  const usualCoverage = meanCoverage(corpus.covers.filter((cover) => cover.fold === 'train'));
  const signatures = signatureShares(lessons.books, usualCoverage);
  const present = presenceShares(lessons.books);
  const soft = softHuePresence(lessons.books);
  const presence = trainHueLayer(lessons, { kind: 'each', genres: soft, hidden: soft });
  const signature = trainHueLayer(lessons, {
    kind: 'shares',
    genres: signatures,
    hidden: signatures.map((share, at) => (share + present[at]!) / 2),
  });

  const held = selectBooks(
    read,
    (cover) => cover.fold === 'validation' && isMeasurable(cover) && Boolean(cover.description),
  );
  const calibration = calibrate(readHues(held, presence), huePresence(held.books), HUE_COUNT);
  const measurable = corpus.covers.filter((cover) => cover.fold === 'train');
  const measuredGenres = measureGenres(measurable, corpus.genres);
  const measured = {
    ...measuredGenres,
    genres: withoutUnrepeated(measuredGenres.genres, repeatability(measurable, corpus.genres)),
    usual: {
      ...measuredGenres.usual,
      hues: usualShares(lessons.books, huePresence(lessons.books)),
      signatures: usualShares(lessons.books, signatures),
    },
    ranking: { ...RECIPE.ranking, evidenceWeight: 0 },
  };
  measured.ranking.evidenceWeight = tuneEvidence(
    held,
    readHues(held, presence),
    calibration,
    decided,
    measured,
  );
  return { hidden: hiddenLayerOf(reader.member.deep!), presence, signature, calibration, measured };
}
