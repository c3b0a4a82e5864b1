import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagePath } from '../../src/package-root.ts';
import { type DocPage, readPages } from './pages.ts';
import { runScript } from './run-script.ts';
import type { ShellServer } from './shell-server.ts';

/** A script that a page shows, with the answer that it shows below, if there is one. */
export interface Sample {
  readonly script: string;
  readonly answer: string | undefined;
}

/** Where the server listens that pages ask. */
export const WEB = 'localhost:8787';

/** Scripts that install, check, train, measure, release or wait for a person. */
const COSTLY =
  /^npm (?:ci|pack|start|test|run (?:bench|check|release|prepare:covers|collect:|train:|evaluate:|study:|coverhues -- train))\b/;

/** The script that collects from the web is run by test/training/collect/books/end-to-end.test.ts, on a site of its own. */
const COLLECTS = /^npx coverhues collect\b/;

/** The model of a reader's own, for which the one that ships stands in. */
const OWN_MODEL = '../my-model';

/** How long something took, which is another figure every time. */
const DURATION = /[\d.]+ s \([\d,]+ a second\)/g;

const SAMPLE = /^```sh\n([^]*?)^```$(?:\n\n^```text\n([^]*?)^```$)?/gm;

/** The pages whose scripts are run: the README, and those that it leads to. */
export function sampledPages(): DocPage[] {
  return readPages().filter(({ path }) => ['.', 'docs'].includes(dirname(path)));
}

/** The scripts of a page, in their order. */
export function samplesOf({ text }: DocPage): Sample[] {
  return Array.from(text.matchAll(SAMPLE), ([, script = '', answer]) => ({ script, answer }));
}

/** What an answer says, but for how long it took. */
export function withoutDurations(answer: string): string {
  return answer.replaceAll(DURATION, '').trim();
}

/** Whether a script can be run as it is, without a server. */
export function isRunnable({ script }: Sample): boolean {
  return !COSTLY.test(script) && !COLLECTS.test(script) && !script.includes(WEB);
}

/** Puts into a folder for the scripts of a page the cover that some look at, as a reader's own and as it lies in a clone. */
export function putCover(folder: string): void {
  mkdirSync(join(folder, 'assets', 'readme'), { recursive: true });
  for (const path of ['cover.jpg', join('assets', 'readme', 'cover.jpg')]) {
    copyFileSync(packagePath('assets', 'readme', 'cover.jpg'), join(folder, path));
  }
}

/** Runs a script where the page's earlier ones were run, and gives all that it says. */
export async function runSample({ script }: Sample, folder: string, shell?: ShellServer): Promise<string> {
  const { stdout, stderr } = await runScript(
    script.replace(OWN_MODEL, packagePath('models', 'hues')),
    folder,
    shell,
  );
  return stdout + stderr;
}
