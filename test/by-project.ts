import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects of the tests, those with the longest files first. */
const PROJECTS = ['process', 'training', 'browser', 'discord', 'unit'] as const;

const placeOf = ({ project }: TestSpecification): number =>
  PROJECTS.findIndex((name) => name === project.name);

/**
 * Runs the files of a project one after another, so that those which may share a process do, and the short ones last,
 * so that no process waits for another at the end.
 */
export class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this one sorts files, and changes nothing
    const longestFirst = await super.sort(files);
    return longestFirst.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
