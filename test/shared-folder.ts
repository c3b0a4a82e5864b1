import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packagePath } from '../src/package-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all processes of a run share. */
    readonly sharedFolder: string;
  }
}

/** Where a run puts programs that it builds: in the source, whose packages they import. */
export function programsOf(sharedFolder: string): string {
  return packagePath('.cache', 'programs', basename(sharedFolder));
}

/** Has the processes of a run share a folder, which goes with the run, as do the programs that it builds. */
export default function setUp(project: Pick<TestProject, 'provide'>): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'coverhues-shared-'));
  project.provide('sharedFolder', folder);
  return () => {
    for (const each of [folder, programsOf(folder)]) rmSync(each, { recursive: true, force: true });
  };
}
