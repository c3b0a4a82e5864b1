import { describe, expect, it } from 'vitest';
import { sparseDocuments } from '../../../src/training/hues/feature-space.ts';
import type { PlacedBlurb } from '../../../src/training/hues/corpus.ts';
import { type EnsembleMember, memberLogits } from '../../../src/training/hues/ensemble-member.ts';
import { HUES_RECIPE } from '../../../src/training/hues/recipe.ts';
import type { Table } from '../../../src/training/table.ts';
import { genreLogits, genreTargets, mergeMembers } from '../../../src/training/hues/train-genres.ts';
import { type Random, seededRandom } from '../../../src/training/random.ts';
import { anyNumbers, anyTable, tinySpace } from './tiny-model.ts';

const SPACE = tinySpace();
const FEATURES = SPACE.tokens + SPACE.bigrams;
const LABELS = 3;
const TEXTS = [[2, 3, 4, 2], [5], [], [8, 7, 6, 5, 4, 3, 2]];

function linear(random: Random): EnsembleMember {
  return { bias: anyNumbers(LABELS, random), wide: anyTable(FEATURES, LABELS, random) };
}

function deep(random: Random, embedding: number, hidden: number): EnsembleMember {
  return {
    ...linear(random),
    deep: {
      embeddings: anyTable(SPACE.tokens, embedding, random),
      layer: anyTable(hidden, embedding, random),
      layerBias: anyNumbers(hidden, random),
      output: anyTable(hidden, LABELS, random),
    },
  };
}

function logitsOf(member: EnsembleMember): Table {
  return memberLogits(
    sparseDocuments(TEXTS, SPACE),
    member,
    Uint32Array.from(TEXTS, (_, row) => row),
  );
}

describe('mergeMembers', () => {
  const random = seededRandom(4);
  it.each<[string, EnsembleMember[]]>([
    ['one linear member', [linear(random)]],
    ['linear members', [linear(random), linear(random), linear(random)]],
    ['a linear and a deep member', [linear(random), deep(random, 4, 6)]],
    [
      'two linear and two deep members',
      [linear(random), linear(random), deep(random, 4, 6), deep(random, 4, 6)],
    ],
    ['deep members of different sizes', [deep(random, 2, 9), linear(random), deep(random, 5, 3)]],
  ])('gives the mean of the logits of %s', (_name, members) => {
    const merged = logitsOf(mergeMembers(members));
    const each = members.map(logitsOf);
    merged.values.forEach((logit, at) => {
      expect(logit).toBeCloseTo(
        each.reduce((sum, logits) => sum + logits.values[at]! / members.length, 0),
        4,
      );
    });
    expect(merged.values).toHaveLength(TEXTS.length * LABELS);
  });

  it('has a deep part only where a member has one', () => {
    expect(mergeMembers([linear(random)]).deep).toBeUndefined();
    const { deep: both } = mergeMembers([deep(random, 4, 6), deep(random, 2, 3)]);
    expect(both!.layer).toMatchObject({ rows: 9, columns: 6 });
  });

  it('leaves the members as they are', () => {
    const members = [deep(random, 4, 6), linear(random)];
    const before = structuredClone(members);
    mergeMembers(members);
    expect(members).toEqual(before);
  });
});

describe('genreLogits', () => {
  it('are the member’s, for token ids', () => {
    const member = deep(seededRandom(6), 4, 6);
    expect(genreLogits({ space: SPACE, member }, TEXTS)).toEqual(logitsOf(member));
  });
});

const blurb = (labels: 'full' | 'partial', ...genres: string[]): PlacedBlurb => ({
  id: '1',
  title: 'Ice',
  author: '',
  description: 'A storm.',
  genres,
  tags: [],
  labels,
  source: 'invented',
  split: 'train',
  group: 't:ice',
});

describe('genreTargets', () => {
  it('take a missing genre for absent where labels are full, and hardly so where they are partial', () => {
    const { present, absent } = HUES_RECIPE.partial;
    const targets = genreTargets(
      [blurb('full', 'war'), blurb('partial', 'war', 'unheard-of')],
      ['horror', 'war'],
    );
    expect([...targets.present.values]).toEqual([0, 1, 0, 1]);
    expect([...targets.weights.values]).toEqual([
      1,
      1,
      expect.closeTo(absent, 6),
      expect.closeTo(present, 6),
    ]);
    expect(absent).toBeLessThan(present);
  });

  it('lie in memory that threads share', () => {
    const { present, weights } = genreTargets([blurb('full')], ['war']);
    expect(present.values.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(weights.values.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});
