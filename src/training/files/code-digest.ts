import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { once } from '../../once.ts';
import { packagePath, runsSource } from '../../package-root.ts';

const EXTENSION = '.ts';

/** Where the build keeps those of its source. */
const BUILT_DIGESTS = ['dist', 'code-digests.json'] as const;

/** Which code a result depends on: folders and files, without their extension, from `root` on. */
export interface CodeParts {
  readonly of: readonly string[];
  /** Folders among these that it doesn't depend on. */
  readonly without?: readonly string[];
}

/**
 * Tells versions of some code apart, by the text of its files: a comment more is another version.
 *
 * @param root the folder that parts are named from: `src`
 */
export async function codeDigest(
  { of, without = [] }: CodeParts,
  root = packagePath('src'),
): Promise<string> {
  const paths = (await filesBelow(root)).filter((path) => isIn(path, of) && !isIn(path, without));
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(await readFile(join(root, path)));
  return hash.digest('hex').slice(0, 12);
}

/** Whether a path is one of some files, which are named without their extension, or in one of some folders. */
function isIn(path: string, parts: readonly string[]): boolean {
  return parts.some((part) => path === part + EXTENSION || path.startsWith(`${part}/`));
}

/** Paths of code, in an order that is the same everywhere. */
async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name) === EXTENSION && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** What the kept steps of training and measuring are made by, but for what collects data and draws figures. */
export const stagesCode = once(() => codeOf('stages'));

/** What the measurements of covers are made by: less than the rest, so that they outlive a change to training. */
export const measuringCode = once(() => codeOf('measuring'));

const CODE = {
  stages: {
    of: ['blurb', 'cover-index', 'covers', 'hues', 'languages', 'models', 'palette', 'training'],
    without: ['training/collect', 'training/figures'],
  },
  measuring: {
    of: [
      'covers',
      'palette',
      'training/corpus/archives',
      'training/corpus/decode-covers',
      'training/corpus/measure-covers',
    ],
  },
} satisfies Record<string, CodeParts>;

type CodeDigests = Readonly<Record<keyof typeof CODE, string>>;

/** Writes into the build what tells the versions of all such code apart: there are no sources beside it. */
export async function writeCodeDigests(): Promise<void> {
  const [stages, measuring] = await Promise.all([codeDigest(CODE.stages), codeDigest(CODE.measuring)]);
  const digests: CodeDigests = { stages, measuring };
  await writeFile(packagePath(...BUILT_DIGESTS), `${JSON.stringify(digests)}\n`);
}

async function codeOf(name: keyof typeof CODE): Promise<string> {
  if (runsSource()) return codeDigest(CODE[name]);
  return (JSON.parse(await readFile(packagePath(...BUILT_DIGESTS), 'utf8')) as CodeDigests)[name];
}
