import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';

/** The first file that each collector writes, by which its folder is known. */
const SIGNS = {
  'book pages': 'pages.jsonl',
  covers: 'books_subdata.csv',
} as const;

/**
 * Makes sure that a folder isn't another collector's: both write files of the same names.
 * @throws {UsageError} when it is
 */
export function checkKind(directory: string, own: keyof typeof SIGNS): void {
  for (const [kind, file] of Object.entries(SIGNS)) {
    if (kind === own || !existsSync(join(directory, file))) continue;
    throw new UsageError(
      'USAGE',
      `${directory} holds a collection of ${kind}. Give another --out for ${own}.`,
    );
  }
}
