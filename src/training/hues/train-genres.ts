import { withProgress } from '../progress.ts';
import type { Stages } from '../files/cached-stages.ts';
import { hashText } from '../random.ts';
import {
  blockDiagonal,
  concatenate,
  mapCells,
  rowOf,
  sharedZeros,
  sideBySide,
  type Table,
  tableOf,
} from '../table.ts';
import type { PlacedBlurb } from './corpus.ts';
import { adjustedBias } from './adjusted-bias.ts';
import { type LabelCue, cueWeights } from './cue-weights.ts';
import { type FeatureSpace, buildFeatureSpace, sparseDocuments } from './feature-space.ts';
import { embeddingsJob, memberJob } from './jobs.ts';
import type { DeepPart } from './deep-pass.ts';
import { type EnsembleMember, type MemberOptions, type Targets, memberLogits } from './ensemble-member.ts';
import { digestOfTexts } from './digest-of-texts.ts';
import { HUES_RECIPE } from './recipe.ts';

/** Texts to learn genres from. */
export interface GenreTrainingSet {
  /** Names the set in the cache, and its ensemble on the screen. */
  readonly name: string;
  readonly genres: readonly string[];
  readonly vocabulary: number;
  readonly blurbs: readonly Pick<PlacedBlurb, 'genres' | 'labels'>[];
  /** Token ids of the blurbs. */
  readonly tokens: readonly number[][];
  /** What the trade knows of words, as far as it speaks for genres. */
  readonly cues: readonly LabelCue[];
}

/** A trained genre model: the mean of its members' logits. */
export interface GenreModel {
  readonly space: FeatureSpace;
  readonly member: EnsembleMember;
}

/** Learns word embeddings from training texts: a row a token. */
export function learnEmbeddingsOnce(
  name: string,
  texts: readonly (readonly number[])[],
  vocabulary: number,
  stages: Stages,
): Promise<Table> {
  const inputs = { texts: digestOfTexts(texts), vocabulary, options: HUES_RECIPE.embeddings };
  return stages.run(`${name}-embeddings`, inputs, () =>
    withProgress('Learning word embeddings', (report) =>
      embeddingsJob({ ...flatten(texts), vocabulary, options: HUES_RECIPE.embeddings }, report),
    ),
  );
}

/**
 * Trains the linear and the deep members in two threads and merges them all into one.
 *
 * @param embeddings where the deep members start
 */
export async function trainGenres(
  set: GenreTrainingSet,
  embeddings: Promise<Table>,
  stages: Stages,
): Promise<GenreModel> {
  const full = set.blurbs.flatMap((blurb, row) => (blurb.labels === 'full' ? [row] : []));
  const space = buildFeatureSpace(
    full.map((row) => set.tokens[row]!),
    set.vocabulary,
    HUES_RECIPE.bigrams,
    set.cues.map(({ tokens }) => tokens),
  );
  const documents = sparseDocuments(set.tokens, space);
  const targets = genreTargets(set.blurbs, set.genres);
  const all = Uint32Array.from(set.blurbs, (_, row) => row);
  const shared = { documents, features: space.tokens + space.bigrams, tokens: space.tokens, targets };
  const { bigrams, embeddings: embeddingOptions, embeddingScale, partial, cueStrength } = HUES_RECIPE;
  const wideStart = cueWeights(set.cues, space, set.genres.length, cueStrength);
  const inputs = {
    set: set.name,
    books: digestOfTexts(set.tokens),
    vocabulary: set.vocabulary,
    recipe: { bigrams, embeddingOptions, embeddingScale, partial, cueStrength },
    cues: hashText(JSON.stringify(set.cues.map(({ tokens, labels }) => [tokens, ...labels]))),
  };
  const train = (name: string, rows: Uint32Array, options: MemberOptions) =>
    stages.run(`${set.name}-${name}`, { ...inputs, rows: rows.length, options: memberInputs(options) }, () =>
      withProgress(
        `Training the ${name} member of the ${set.name} ensemble on ${rows.length} books`,
        (report) => memberJob({ ...shared, rows, options: { ...options, wideStart } }, report),
      ),
    );

  const fullRows = Uint32Array.from(full);
  const linear = train('full', fullRows, HUES_RECIPE.members.full).then(async (first) => [
    first,
    await train('all', all, HUES_RECIPE.members.all),
  ]);
  const deep = embeddings.then(async (learned) => {
    const start = mapCells(learned, (value) => value * HUES_RECIPE.embeddingScale);
    const { deepFull, deepAll } = HUES_RECIPE.members;
    return [
      await train('deep-full', fullRows, { ...deepFull, deep: { ...deepFull.deep, start } }),
      await train('deep-all', all, { ...deepAll, deep: { ...deepAll.deep, start } }),
    ];
  });
  const member = mergeMembers((await Promise.all([linear, deep])).flat());
  return { space, member: { ...member, bias: adjustedBias(member.bias, targets.present, fullRows) } };
}

/** A member's options without what it starts from, which has inputs of its own. */
function memberInputs({ deep, ...options }: MemberOptions): unknown {
  if (deep === undefined) return options;
  const { embedding, hidden, embeddingRate, layerRate, hiddenDropout } = deep;
  return { ...options, deep: { embedding, hidden, embeddingRate, layerRate, hiddenDropout } };
}

/** Genre logits of texts, a row a text. */
export function genreLogits(model: GenreModel, tokens: readonly (readonly number[])[]): Table {
  return memberLogits(
    sparseDocuments(tokens, model.space),
    model.member,
    Uint32Array.from(tokens, (_, row) => row),
  );
}

/** Targets of blurbs; genres that partial labels are silent on keep a small weight as "probably not". */
export function genreTargets(
  blurbs: readonly Pick<PlacedBlurb, 'genres' | 'labels'>[],
  genres: readonly string[],
): Targets {
  const present = sharedZeros(blurbs.length, genres.length);
  const weights = sharedZeros(blurbs.length, genres.length);
  blurbs.forEach((blurb, row) => {
    const given = new Set(blurb.genres);
    rowOf(present, row).set(genres.map((genre) => (given.has(genre) ? 1 : 0)));
    rowOf(weights, row).set(
      genres.map((genre) => {
        if (blurb.labels === 'full') return 1;
        return given.has(genre) ? HUES_RECIPE.partial.present : HUES_RECIPE.partial.absent;
      }),
    );
  });
  return { present, weights };
}

/**
 * The mean of members as one member: logits are sums, so wide parts are averaged, and deep parts stand side
 * by side with their layers as blocks of one.
 */
export function mergeMembers(members: readonly EnsembleMember[]): EnsembleMember {
  const share = 1 / members.length;
  const mean = (arrays: readonly Float32Array[]) =>
    arrays[0]!.map((_, at) => arrays.reduce((sum, array) => sum + array[at]! * share, 0));
  const wide = mean(members.map((member) => member.wide.values));
  const deep = members.flatMap((member) => (member.deep === undefined ? [] : [member.deep]));
  return {
    bias: mean(members.map((member) => member.bias)),
    wide: tableOf(wide, members[0]!.wide.columns),
    ...(deep.length > 0 && { deep: mergeDeep(deep, share) }),
  };
}

function mergeDeep(parts: readonly DeepPart[], share: number): DeepPart {
  const [embeddings, ...others] = parts.map((part) => part.embeddings);
  const outputs = concatenate(parts.map((part) => part.output.values));
  return {
    embeddings: sideBySide(embeddings!, ...others),
    layer: blockDiagonal(parts.map((part) => part.layer)),
    layerBias: concatenate(parts.map((part) => part.layerBias)),
    output: mapCells(tableOf(outputs, parts[0]!.output.columns), (value) => value * share),
  };
}

function flatten(documents: readonly (readonly number[])[]): { tokens: Uint32Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(documents.length + 1);
  documents.forEach((document, index) => {
    offsets[index + 1] = offsets[index]! + document.length;
  });
  const tokens = new Uint32Array(offsets[documents.length]!);
  documents.forEach((document, index) => tokens.set(document, offsets[index]));
  return { tokens, offsets };
}
