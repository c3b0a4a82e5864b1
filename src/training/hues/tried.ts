/**
 * What was tried on the way and what it gave, for the model card. Single runs on one split, so differences
 * under 0.005 are noise.
 */
export const TRIED = `## What was tried

These figures were printed while searching, on the test titles beside the validation titles; they show what
helps, not how well the model does.

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
