import type { EmbeddingOptions } from './embeddings.ts';
import type { BigramLimits } from './feature-space.ts';
import type { MemberOptions } from './ensemble-member.ts';
import type { BesideOptions } from '../cover-index/learn-beside.ts';
import type { LookOptions } from '../cover-index/learn-looks.ts';
import type { ReducedRankOptions } from './reduced-rank.ts';

/**
 * What was chosen, by measuring, for the training of the hues model. What a method brings along (AdaGrad's epsilon,
 * word2vec's subsampling, how cues are shared out) stands beside it in the code, and the code counts, too, where steps
 * are kept.
 */
export const HUES_RECIPE = {
  /** Most tokens of a text that are read, as DistilRoBERTa's 512. */
  maximumTokens: 512,
  vocabulary: { words: 40_000, minimumDocuments: 3, pieces: 3_000 },
  bigrams: { slots: 2 ** 18, bigrams: 110_000, minimumDocuments: 3 } satisfies BigramLimits,
  embeddings: { size: 64, epochs: 2, window: 5, negatives: 5, seed: 9 } satisfies EmbeddingOptions,
  /** The embeddings' scale where the deep part starts from them. */
  embeddingScale: 3,
  /** Weight of a word that speaks for one genre, before any book is read. */
  cueStrength: 8,
  /** Part of a genre's log-odds among the training books that its logit loses. */
  priorRemoved: 0.75,
  /** How much higher a genre's logit must be to be said than is best for what was collected. */
  thresholdRaised: 0.4,
  /** Weight in the loss of a genre that a partially labelled book has, and of one that it does not name. */
  partial: { present: 0.5, absent: 0.1 },
  members: {
    /** Linear, on fully labelled books. */
    full: { seed: 1, epochs: 8, wideRate: 0.15, featureDropout: 0 },
    /** Linear, on all books. */
    all: { seed: 2, epochs: 8, wideRate: 0.15, featureDropout: 0 },
    /** With a hidden layer over word embeddings, on fully labelled books. */
    deepFull: {
      seed: 3,
      epochs: 14,
      wideRate: 0.15,
      featureDropout: 0.3,
      deep: { embedding: 64, hidden: 128, embeddingRate: 0.05, layerRate: 0.03, hiddenDropout: 0.3 },
    },
    /** The same on all books. */
    deepAll: {
      seed: 4,
      epochs: 10,
      wideRate: 0.15,
      featureDropout: 0.3,
      deep: { embedding: 64, hidden: 128, embeddingRate: 0.05, layerRate: 0.03, hiddenDropout: 0.3 },
    },
  } satisfies Record<string, MemberOptions>,
  /** Shelves, below genres: linear, on the words and bigrams of the genre model. */
  shelves: {
    /** A shelf with fewer blurbs is known by its cues alone. */
    leastBlurbs: 100,
    /** Weight of a cue, before any book is read. */
    strength: 6,
    members: { seed: 5, epochs: 8, wideRate: 0.15, featureDropout: 0 },
    /** Weights in the loss, against 1 for a fully labelled book: of a partially labelled one on the shelf, and of books of another genre that aren't. */
    weights: { partial: 0.5, partialOther: 0.1, other: 0.3 },
    /** Numbers kept for each shelf, and for each word or bigram. */
    perShelf: 4_000,
    mostOfAFeature: 64,
  },
  /** What a cover whose text is only its title counts, against 1 for one with a description. */
  titleOnlyWeight: 0.3,
  /** The regression from what is read in a text to the colours on its cover. */
  colours: { noise: 0.02, penalty: 1.2e-3 } satisfies ReducedRankOptions,
  /** The regression from what is read in a text to its cover's look, and the directions that are kept of it. */
  looks: { penalty: 3e-3, directions: 24, floor: 1e-4 } satisfies LookOptions,
  /** Directions in which kinds of books are told apart. */
  kinds: 32,
  /** What named covers count: the regression from some covers of an author to another one, and how it is mixed in. */
  beside: {
    named: 3,
    prior: 4,
    ofOthers: 1,
    mostOthers: 10,
    penalty: 4e-3,
    noise: 0.02,
    strength: 0.9,
    ranking: 0.75,
    seed: 5,
  } satisfies BesideOptions,
  /** What it counts beside a look score that a text and a picture agree on genres. */
  genreAgreement: 1,
  /**
   * Weights of named genres that are tried on validation pairs. At 1 a genre that the model does not see in
   * the blurb multiplies each hue's odds by its lift, as in naive Bayes; what the blurb itself says of the
   * cover makes it less.
   */
  evidenceWeights: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1],
} as const;
