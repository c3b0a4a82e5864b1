import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writingTo } from './write-whole.ts';

/** The file without which a folder is no model. */
const CONFIG = 'config.json';

/**
 * Writes a model's folder beside the one that is there and puts it in its place when it is whole. What is being put in
 * place has no `config.json` until all else is there, so that nobody loads half of one model and half of another.
 * Entries of other names stay, such as the card of an earlier model.
 *
 * @param write fills an empty folder
 * @param replaced entries that go even where `write` makes none
 * @throws {FileError} `OUTPUT_UNWRITABLE` when the folder can't be written to
 */
export async function writeModelFolder(
  directory: string,
  write: (draft: string) => Promise<void>,
  replaced: readonly string[] = [],
): Promise<void> {
  await writingTo(directory, async () => {
    // Within the folder it is on the same file system, whatever is mounted where.
    const draft = join(directory, '.part');
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    try {
      await write(draft);
      await putInPlace(draft, directory, replaced);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

async function putInPlace(draft: string, directory: string, replaced: readonly string[]): Promise<void> {
  const made = await readdir(draft);
  await rm(join(directory, CONFIG), { force: true });
  for (const name of new Set([...replaced, ...made.filter((one) => one !== CONFIG)])) {
    await rm(join(directory, name), { recursive: true, force: true });
    if (made.includes(name)) await rename(join(draft, name), join(directory, name));
  }
  if (made.includes(CONFIG)) await rename(join(draft, CONFIG), join(directory, CONFIG));
}
