import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import { FileError, systemReason } from '../errors.ts';
import type { Reply } from '../reply.ts';
import { filePath } from './option-paths.ts';
import type { Shell } from './shell.ts';

/** `--brief`: where to write a brief for the cover's designer. */
export function briefOption(): Option {
  return new Option(
    '--brief <file>',
    "write a brief for the cover's designer to this file: one page of PDF",
  ).argParser(filePath);
}

/**
 * Writes a reply's brief, if a file is named for it; says so where there is nothing to brief anybody on.
 *
 * @throws {FileError} when it can't be written there
 */
export async function writeBrief({ brief }: Reply, path: string | undefined, shell: Shell): Promise<void> {
  if (path === undefined) return;
  if (brief === undefined) {
    shell.errors.write('coverhues: there is no palette, so no brief was written.\n');
    shell.exitCode = 1;
    return;
  }
  try {
    await writeFile(path, brief.bytes);
  } catch (cause) {
    const sentence = `The brief can't be written to ${path}: ${systemReason(cause)}.`;
    throw new FileError('OUTPUT_UNWRITABLE', sentence, { cause });
  }
}
