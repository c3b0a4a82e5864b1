import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { packagePath } from '../src/package-root.ts';

/** Projects of the tests, those with the shortest files last. */
const PROJECTS = ['process', 'training', 'browser', 'discord', 'other', 'unit'] as const;

/** Files that take ten seconds or more, the longest first: what is begun last keeps the other processors waiting. */
export const LONGEST = [
  'bench/benchmarks',
  'package',
  'docs/samples',
  'platforms/web/page/accessibility',
  'platforms/web/page/next-steps-in-browser',
  'training/train-covers',
  'training/train-hues',
  'fronts/catalogue',
  'training/covers/train-classes',
  'cli/start-ended',
  'cli/predict',
  'training/collect/jobs/workers',
  'platforms/web/page/answer',
  'covers/decode-memory',
  'fronts/killed',
  'training/collect/books/end-to-end',
  'platforms/cost',
  'platforms/web/page/keep-colours',
  'platforms/web/page/real-covers',
  'platforms/web/page/faults',
  'cli/catalogue-workers',
  'training/collect/books/killed',
  'documents/read-document',
  'platforms/web/page/shared-palette',
  'platforms/discord/votes',
  'platforms/web/page/cover',
  'training/collect/books/real-world',
  'queue/shared/shared-queue',
  'platforms/web/page/notices',
  'training/train-hues-without-covers',
  'training/collect/books/many-pages',
  'platforms/discord/shards',
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
