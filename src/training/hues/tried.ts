/** What was tried on the way and what it gave, for the model card. */
export const TRIED = `## What was tried

These figures show what helps, not how well the model does.

### The last round

Everything here was chosen on training and validation titles of a fresh deal, and the model that ships was the
first to be measured on its test titles. One change was tried after that, covers with only a title counting 0.6
instead of 0.3 where presence is learned (ROC AUC 0.5996 against 0.5975 in cross-validation); on the test titles it
gave 0.595 against 0.598, so the first model stayed. Signature recall@10, five-fold cross-validation by title over 8,092 pairs (popularity:
0.589; one standard error of a figure is about 0.0035, of a difference between two rows much less):

| | |
| --- | --- |
| a layer over genres, each hue on its own | 0.6005 |
| the same against shares (softmax, 1/n for each of a signature's n hues) | 0.6012 |
| stronger and weaker penalties | 0.6006 to 0.6026 |
| with blurbs of the same title for covers without a description (337 by author too, 4,570 by title alone) | 0.6020 |
| covers without a description left out | 0.5989 |
| covers without a description read through their true genres (imputed logits) | 0.6003 to 0.6033 |
| one offset a source, averaged out when asked | 0.6009 |
| a layer over the hidden units alone | 0.6014 |
| over mean word embeddings alone | 0.5992 |
| over TF-IDF alone | 0.5843 to 0.5959 |
| genres and hidden units in one layer | 0.6007 to 0.6053 |
| mean of a layer over genres and one over embeddings | 0.6042 |
| mean of a layer over genres and one over TF-IDF | 0.6042 |
| mean of a layer over genres and one over hidden units, the latter against all hues on the cover | 0.6065 |
| **the same against both targets' mean (ships)** | 0.6058 |
| the same, shortlisted by share × lift^0.7, so that rarer hues have their turn (ships) | 0.604 |
| a further layer over TF-IDF in the mean | 0.607: not worth its table |
| true genres named beside the blurb: log-lifts at weight 1, 0.5, 0.3, 0.1 | 0.607, 0.607, 0.606, 0.606; ROC AUC 0.598, 0.602, 0.603, 0.601, against 0.598 for the blurb alone |
| true genres set to present in the layer's inputs | 0.606 to 0.607; ROC AUC 0.597 to 0.599 |

Genres, on twelve halves of the 2,723 validation titles, thresholds from the other half (micro-F1 / macro-F1 /
mAP):

| | |
| --- | --- |
| one linear member, fully labelled books | 0.671 / 0.572 / 0.615 |
| mean of the four members of the round before | 0.680 / 0.580 / 0.627 |
| other weights for the members | 0.674 to 0.680 / 0.572 to 0.582 / 0.619 to 0.626 |
| a second layer from genres to genres, learnt on books that the reader never met | 0.676 to 0.681 / 0.575 to 0.581 / 0.619 to 0.625 |
| thresholds drawn towards a common one | 0.683 / 0.538 to 0.573 / 0.627 |
| further linear members with features left out at random | 0.678 / 0.577 to 0.581 / 0.625 to 0.626 |
| deep members with 256 hidden units | 0.682 / 0.582 / 0.630 |
| **deep members whose embeddings learn faster, with less left out (ships)** | 0.682 / 0.585 / 0.633 |
| the same faster still, or with 256 hidden units | 0.681 to 0.683 / 0.581 to 0.584 / 0.634 to 0.635 |

### Earlier rounds

These were printed on the test titles of an earlier deal beside its validation titles, single runs each.

Genres on unseen titles (48 genres, micro-F1 / macro-F1 / mAP):

| | |
| --- | --- |
| linear, words and exact bigrams, fully labelled books | 0.676 / 0.584 / 0.619 |
| the same with bigrams hashed into 131,072 shared rows | 0.663 / 0.577 / 0.608: collisions cost more than rare bigrams give, so the graph knows its bigrams by key |
| the same with partially labelled books (present 0.5, absent 0.1) | 0.664 / 0.580 / 0.611 |
| partially labelled books with full weight | 0.660 / 0.552 / 0.581 over 51 genres: absence is not a "no" |
| linear plus a hidden layer over embeddings from random starts | 0.667 / 0.564 / 0.596 |
| linear plus a hidden layer over skip-gram embeddings, hashed bigrams | 0.674 / 0.580 / 0.612 |
| the same with exact bigrams, fully labelled books | 0.685 / 0.588 / 0.622 |
| latent semantic analysis (200 axes) instead of skip-grams | 0.672 / 0.556 / 0.585 over 51 genres |
| embeddings alone, without words | 0.600 / 0.458 / 0.451 over 51 genres |
| mean of a linear and a deep member | 0.685 / 0.597 / 0.629 |
| students on soft labels of those two for unlabelled books | 0.684 / 0.594 / 0.633: not worth a second round |

Hues on unseen pairs (ROC AUC, signature recall@10 by the head's own order):

| | |
| --- | --- |
| logistic regression from the text | 0.577, 0.573 |
| from the true genres and shop categories | 0.563, 0.574 |
| from predicted genre probabilities | 0.593, 0.581 |
| from probabilities and logits | 0.605, 0.586 |
| the same against soft targets | 0.615, 0.583 |
| the same, with title-only covers at weight 0.3 | 0.619, 0.584 |
| a hidden layer of 48 on top | 0.615, 0.586 |
| category and title models as further inputs | 0.611 to 0.618, 0.586 |
| hidden activations or word embeddings as further inputs | 0.605 to 0.615, 0.603 to 0.608 over all pairs |
| a layer trained on signatures, for the order | 0.603, 0.593 |
| order by probability × lift^1.5 | 0.568 with 26 hues reaching a top five, over all pairs |

`;
