/** What was tried on the way and what it gave, for the model card. */
export const TRIED = `## What was tried

These figures show what helps, not how well the model does.

### The last round

Everything here was chosen by five-fold cross-validation by title over the 8,092 pairs of training and validation
titles. ROC AUC is taken within each fold, a fold counting as many times as the hue has covers in it; where a
figure is a mean of several deals of titles into folds, it says so.

Which hues stand on a cover (ROC AUC; all read genres and hidden units, and all but the last three are linear):

| | |
| --- | --- |
| logistic regression on soft presence, two halves averaged (the round before) | 0.601 |
| ridge regression on presence, on soft presence | 0.597, 0.604 |
| on the share of the pixels to the power 1, 0.7, 0.5, 0.35, 0.25; on its logarithm | 0.597, 0.606, 0.609, 0.608, 0.606; 0.609 |
| on the square root, where a pixel counts for neighbouring hues too (Gaussian of 0.03 in OKLab) | 0.612 |
| on the square root, reduced to rank 8 to 12 | 0.612 to 0.615 |
| both | 0.611 to 0.614 |
| with word embeddings as further inputs; and 200 axes of latent semantic analysis | 0.614; 0.614 |
| kernel ridge regression (Gaussian, 1,200 landmarks), full rank | 0.001 less than linear |
| with a pretrained sentence encoder (Universal Sentence Encoder Lite, 512 axes), pairs alone | 0.615 against 0.609 |

What sets a cover apart (signature recall@10; popularity 0.589):

| | |
| --- | --- |
| softmax regression, two halves averaged (the round before) | 0.606 |
| ridge regression on shares | 0.604 |
| on shares and prominence, reduced to rank 8 to 12 | 0.608; mean of six deals 0.6065 |
| rank 4; 20; 30 | 0.604; 0.606; 0.604 |
| softmax regression on the leading directions | 0.602 to 0.608 |
| other thresholds and sizes of signatures averaged; hues present as a third target; lightness and chroma too | 0.606 to 0.607, means of six deals |
| covers without a description read through what their genres and categories lead one to expect | 0.602 to 0.605 |
| kernel ridge regression | 0.605 |
| with the sentence encoder, pairs alone | 0.607 against 0.607 |
| what is usual in the pair's own source, had it been known; the same added to the answer | 0.595; 0.606 |
| learned from 10, 20, 40, 60, 80% of the titles (full rank, one deal) | 0.593, 0.597, 0.600, 0.602, 0.603 |

How directions are left out (ROC AUC, mean of the folds, and recall; means of four deals):

| | |
| --- | --- |
| ridge penalty 0.0012 of the inputs' variance, rank 8, 10, 12 | 0.6042, 0.6047, 0.6048; 0.6067, 0.6063, 0.6061 |
| penalty 0.0006, 0.0024, rank 10 | 0.6038, 0.6047; 0.6061, 0.6051 |
| **penalty 0.0012, each direction shrunk by 0.02 of the leading one's variance (ships)** | 0.6055; 0.6070 |
| by 0.01, 0.03 | 0.6043, 0.6055; 0.6067, 0.6068 |
| shares d ÷ (d + 0.03 of the leading one's) | 0.6046; 0.6071 |
| lightness, chroma and contrast as further targets; word embeddings as further inputs | 0.605 to 0.606; 0.606 to 0.607 |
| a hidden layer that learns 285 crowd tags beside the genres, in place of the other; both (three deals) | 0.606, 0.607; 0.6065, 0.608: not worth its table |

How rare hues have their turn among the ten (signature recall@10 and the hues that reach a top five of one
fold's 1,618 books, means of three deals):

| | |
| --- | --- |
| by share alone | 0.606, 26 |
| by share × lift^0.2, 0.5 | 0.6055, 28; 0.601, 32 |
| by share, times lift ÷ 1.75, ÷ 1.5 where that is above 1 | 0.606, 31; 0.605, 33 |
| **a hue at its peak, the share that it exceeds for one of 500 books, comes in (ships)** | 0.606, 38 |
| the same however far it is below the tenth; for one of 1,000, of 200 books | 0.605, 45; 0.606, 35; 0.605, 40 |

The test titles were read three times. First with rank 10 and ten hues by share, times lift ÷ 1.75 where that
is above 1: ROC AUC 0.602, recall 0.609, 28 hues in a top five, greyscale scans counted as in the rounds before.
Then with the turn of rare hues as it ships, settled on training titles: the same, and 37 hues; without
greyscale scans 0.599 and 0.590, beside 0.571 for popularity, which reaches 0.589 on all other pairs: these
titles' covers are less usual than most. Last with the model that ships, whose shrinking was chosen on training titles.

What is usual for a hue was later taken from described books alone, which moves lifts and the order among the ten,
and none of the figures above.

The further deals of titles, each read, trained and measured as a whole, were then used to see whether another setting
would have done better; titles that are the shipped model's test were left out. The recipe reaches ROC AUC 0.606 and
recall 0.602 on average, where popularity reaches 0.593:

| | ROC AUC, recall@10 |
| --- | --- |
| penalty 0.0006, 0.0024, 0.005 | 0.606, 0.604, 0.601; 0.604, 0.601, 0.601 |
| each direction shrunk by 0.01, 0.03, 0.05, 0.1 | 0.606, 0.605, 0.603, 0.6005; 0.603, 0.603, 0.603, 0.602 |
| covers with only a title at weight 0, 0.1, 0.6, 1 | 0.605, 0.606, 0.604, 0.602; 0.602, 0.602, 0.603, 0.6005 |
| books read throughout by the genre model that met none of them | 0.605; 0.602 |

So a blurb seems to tell no more than about 0.60 to 0.61 of what sets its cover apart: unlike ways to learn end within
0.003 of each other, and neither a text encoder of another kind nor the true genres add anything.

### The round before

Everything here was chosen on training and validation titles of a fresh deal, and the model that shipped then was the
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
| the same against both targets' mean | 0.6058 |
| the same, shortlisted by share × lift^0.7, so that rarer hues have their turn | 0.604 |
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
