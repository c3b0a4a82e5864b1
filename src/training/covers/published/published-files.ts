import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** Files of one folder, by their names. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

/** The model's description, as TensorFlow.js writes it and as a script that holds it. */
export const DESCRIPTIONS = ['model.json', 'model.min.js'] as const;

/** Where a package keeps a model. */
const IN_PACKAGE = ['', 'dist/models/mobilenet_v2', 'models/mobilenet_v2'] as const;

/**
 * The files of a published TensorFlow.js model: of a folder that holds one, of a package's folder, or of a package as
 * `npm pack` writes it. None where there is no model in it.
 */
export async function publishedFiles(path: string): Promise<PublishedFiles | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return filesOfFolder(path);
  return entry?.isFile() && /\.(?:tgz|tar\.gz)$/u.test(path) ? filesOfPackage(path) : undefined;
}

async function filesOfFolder(path: string): Promise<PublishedFiles | undefined> {
  for (const within of IN_PACKAGE) {
    const folder = join(path, within);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    if (!hasModel(names)) continue;
    const read = async (name: string) => [name, await readFile(join(folder, name))] as const;
    return new Map(await Promise.all(names.map(read)));
  }
  return undefined;
}

async function filesOfPackage(path: string): Promise<PublishedFiles | undefined> {
  const folders = new Map<string, Map<string, Uint8Array>>();
  for await (const entry of createReadStream(path).pipe(createGunzip()).pipe(extract())) {
    // `npm pack` puts everything below one folder.
    const [folder, name] = partedAtLastSlash(entry.header.name.replace(/^[^/]*\//u, ''));
    if (entry.header.type !== 'file' || !IN_PACKAGE.some((within) => within === folder)) {
      entry.resume();
      continue;
    }
    const files = folders.get(folder) ?? new Map<string, Uint8Array>();
    folders.set(folder, files.set(name, await buffer(entry)));
  }
  return IN_PACKAGE.map((within) => folders.get(within)).find(
    (files) => files !== undefined && hasModel([...files.keys()]),
  );
}

function partedAtLastSlash(name: string): [folder: string, name: string] {
  const slash = name.lastIndexOf('/');
  return [name.slice(0, Math.max(0, slash)), name.slice(slash + 1)];
}

function hasModel(names: readonly string[]): boolean {
  return DESCRIPTIONS.some((description) => names.includes(description));
}
