import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { packagePath } from '../src/package-root.ts';

/** Projects of the tests, those with the longest files first. */
const PROJECTS = ['process', 'training', 'browser', 'discord', 'unit'] as const;

/** Files that take ten seconds or more, the longest first: what is begun last keeps the other processors waiting. */
export const LONGEST = [
  'bench/benchmarks',
  'package',
  'docs/samples',
  'fronts/killed',
  'training/collect/jobs/workers',
  'cli/predict',
  'training/collect/books/end-to-end',
  'covers/decode-memory',
  'training/collect/books/killed',
  'training/train-hues',
  'training/train-covers',
  'training/covers/train-classes',
  'platforms/discord/shards',
  'platforms/cost',
].map((name) => packagePath('test', `${name}.test.ts`));

const placeOf = ({ project }: TestSpecification): number =>
  PROJECTS.findIndex((name) => name === project.name);

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.indexOf(moduleId);
  return rank === -1 ? LONGEST.length : rank;
}

/**
 * Runs the files of a project one after another, so that those which may share a process do, and the short ones last,
 * so that no process waits for another at the end.
 */
export class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this one sorts files, and changes nothing
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other) || rankOf(one) - rankOf(other));
  }
}
