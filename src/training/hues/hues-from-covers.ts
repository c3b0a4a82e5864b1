import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { learnIndex } from '../cover-index/learn-index.ts';
import { learnColours, usualShares } from './colour-head.ts';
import { tuneEvidence } from './evidence.ts';
import { hiddenLayerOf } from './hidden-layer.ts';
import { splitHead } from './hue-head.ts';
import type { GenreLearning, LearnedHues } from './learned-hues.ts';
import { isMeasurable } from './measurable.ts';
import { measureGenres } from './measure-genres.ts';
import { colourPresence, colourProminence } from './presence.ts';
import { selectBooks } from './read-books.ts';
import { readOutOfSample } from './read-out-of-sample.ts';
import { repeatability, withoutUnrepeated } from './repeatability.ts';
import { trainGenres } from './train-genres.ts';

/**
 * Learns hues from covers: which ones stand on the covers of books that read like this. A second ensemble of the same
 * make, the reader, is trained for that on blurbs of books without covers: what it reads of a book with a cover is as
 * unsure as what is read of a new book, where the first knows many by heart.
 */
export async function huesFromCovers(learning: GenreLearning): Promise<LearnedHues> {
  const { corpus, blurbs, tokens, model, decided } = learning;
  const withCovers = new Set(corpus.covers.map(({ group }) => group));
  const unmet = blurbs.flatMap(({ split, group }, row) =>
    split === 'train' && !withCovers.has(group) ? [row] : [],
  );
  const reader = await trainGenres(learning.setOf('reader', unmet), learning.embeddings, learning.stages);
  const covers = readOutOfSample(
    corpus.covers,
    tokens.covers,
    { model, reader },
    ({ split }) => split === 'train',
  );
  const read = selectBooks(covers, (cover) => cover.split !== 'test' && isMeasurable(cover));
  const colours = learnColours(read, {
    prominence: colourProminence(read.books, NAMED_COLOURS.length),
    presence: colourPresence(read.books, NAMED_COLOURS.length),
  });
  const training = corpus.covers.filter((cover) => cover.split === 'train');
  const measuredGenres = measureGenres(training, corpus.genres);
  const pairs = read.books.filter(({ description }) => description);
  const measured = {
    ...measuredGenres,
    genres: withoutUnrepeated(measuredGenres.genres, repeatability(training, corpus.genres)),
    usual: {
      ...measuredGenres.usual,
      // Of described books alone, as scores are calibrated on these: their lifts are 1 on average.
      hues: usualShares(pairs, colourPresence(pairs, HUE_COUNT)),
    },
    ranking: { evidenceWeight: 0 },
  };
  measured.ranking.evidenceWeight = tuneEvidence(read, colours.outOfFoldLogits, decided, measured);
  const index = await learnIndex(read, colours, corpus);
  return {
    hidden: hiddenLayerOf(reader.member.deep!),
    head: splitHead(colours.head, HUE_COUNT)[0],
    measured,
    ...(index && { index }),
  };
}
