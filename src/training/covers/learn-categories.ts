import type { Epoch } from '../network/checkpoint.ts';
import type { Fitted } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import { type CoverSplits, learnRound, teaching, withCategory } from './category-round.ts';
import type { CoverCorpus } from './cover-corpus.ts';
import type { CoversRecipe, FinishingRound } from './recipe.ts';

/** What came of learning. */
export interface Learned {
  /** Weights of each round's best epoch, of the same network; their mean is the model. */
  readonly members: readonly TrainedWeights[];
  /** Of the first round, and its best epoch, from 0. */
  readonly history: readonly Epoch[];
  readonly best: number;
  /** Of each further round. */
  readonly refined: readonly (readonly Epoch[])[];
}

/**
 * Trains a network on shop categories, with genres beside them: on all covers, and then, where the recipe says
 * so, once more on those with a category.
 *
 * @param checkpoint path without its ending where finished epochs are kept, so that an interrupted run goes on
 * @returns what each round came to
 */
export async function learnCategories(
  corpus: CoverCorpus,
  splits: CoverSplits,
  recipe: CoversRecipe,
  checkpoint: string,
): Promise<Learned> {
  const training = teaching(splits.train, recipe);
  const known = withCategory(training);
  // A round doesn't depend on what the later ones are told.
  const { finish: _finish, ...refinedRecipe } = recipe;
  const { refine, ...firstRecipe } = refinedRecipe;
  const keyOf = (values: object) => ({ path: checkpoint, key: JSON.stringify(values) });
  const first = await learnRound(corpus, splits, {
    name: 'first',
    recipe: firstRecipe,
    covers: training,
    checkpoint: keyOf({ recipe: firstRecipe, name: 'first', covers: training.length }),
  });
  const further: Fitted[] = [];
  for (const seed of refine?.seeds ?? []) {
    const name = `refined-${seed}`;
    further.push(
      await learnRound(corpus, splits, {
        name,
        recipe: { ...firstRecipe, fit: { ...refine!.fit, seed }, genreWeight: refine!.genreWeight },
        covers: known,
        start: first.weights,
        checkpoint: keyOf({ recipe: refinedRecipe, name, covers: known.length }),
      }),
    );
  }
  return {
    members: [first, ...further].map(({ weights }) => weights),
    history: first.history,
    best: first.best,
    refined: further.map(({ history }) => history),
  };
}

/**
 * Trains the network of the last round on with larger pictures, on the covers with a category and some of the others.
 *
 * @param corpus with pictures of the finishing round's size
 * @param checkpoint as for `learnCategories`
 * @returns the same, with this round's network as the only member
 */
export async function finishCategories(
  learned: Learned,
  corpus: CoverCorpus,
  splits: CoverSplits,
  { finish, ...recipe }: CoversRecipe & { readonly finish: FinishingRound },
  checkpoint: string,
): Promise<Learned> {
  const { oneUncategorisedOf, ...numbers } = finish;
  const { refine: _refine, ...firstRecipe } = recipe;
  const training = teaching(splits.train, recipe);
  const others = training.filter(({ category }) => category === undefined);
  const covers = [...withCategory(training), ...others.filter((_, at) => at % oneUncategorisedOf === 0)];
  const { weights, history } = await learnRound(corpus, splits, {
    name: 'finish',
    recipe: { ...firstRecipe, ...numbers },
    covers,
    start: learned.members.at(-1)!,
    keepsStatistics: true,
    checkpoint: {
      path: checkpoint,
      key: JSON.stringify({ recipe: { ...recipe, finish }, covers: covers.length }),
    },
  });
  return { ...learned, members: [weights], refined: [...learned.refined, history] };
}
