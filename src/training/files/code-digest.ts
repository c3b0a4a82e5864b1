import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../once.ts';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** Of sources, or of what a build made of them. */
const EXTENSION = extname(import.meta.url);

/** Which code a result depends on: folders and files, without their extension, from `root` on. */
export interface CodeParts {
  readonly of: readonly string[];
  /** Folders among these that it doesn't depend on. */
  readonly without?: readonly string[];
}

/**
 * Tells versions of some code apart, by the text of its files: a comment more is another version.
 *
 * @param root the folder that parts are named from: `src`, or a build of it
 */
export async function codeDigest({ of, without = [] }: CodeParts, root = SOURCE): Promise<string> {
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
export const stagesCode = once(() =>
  codeDigest({
    of: ['blurb', 'cover-index', 'covers', 'hues', 'languages', 'models', 'palette', 'training'],
    without: ['training/collect', 'training/figures'],
  }),
);

/** What the measurements of covers are made by: less than the rest, so that they outlive a change to training. */
export const measuringCode = once(() =>
  codeDigest({
    of: [
      'covers',
      'palette',
      'training/corpus/archives',
      'training/corpus/decode-covers',
      'training/corpus/measure-covers',
    ],
  }),
);
