import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { FileError, systemReason, UsageError } from '../errors.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export-formats.ts';
import type { Reply } from '../reply.ts';
import { filePath } from './option-paths.ts';
import type { Shell } from './shell.ts';

/** All formats, as an option names them. */
const ALL = 'all';

/** What the options say of a palette's files. */
export interface ExportOptions {
  readonly export?: readonly ExportFormat[];
  readonly out?: string;
}

/** `--export` and `--out`: which files of the palette to write, and where. */
export function exportOptions(): readonly Option[] {
  return [
    new Option(
      '--export <formats>',
      `write the palette as files: ${EXPORT_FORMATS.join(', ')}, some of them with commas, or ${ALL}`,
    ).argParser((text, earlier?: readonly ExportFormat[]) => [
      ...new Set([...(earlier ?? []), ...readFormats(text)]),
    ]),
    new Option('--out <folder>', 'the folder for these files; the one that you are in without it').argParser(
      filePath,
    ),
  ];
}

function readFormats(text: string): readonly ExportFormat[] {
  const names = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  if (names.length > 0 && names.every((name) => name === ALL || isFormat(name))) {
    return names.flatMap((name) => (isFormat(name) ? [name] : EXPORT_FORMATS));
  }
  throw new InvalidArgumentError(`Expected some of ${EXPORT_FORMATS.join(', ')}, with commas, or ${ALL}.`);
}

function isFormat(name: string): name is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(name);
}

/**
 * The formats that are asked for.
 *
 * @throws {UsageError} for a folder without a format
 */
export function askedFormats({ export: formats, out }: ExportOptions): readonly ExportFormat[] {
  if (formats !== undefined || out === undefined) return formats ?? [];
  throw new UsageError(
    'USAGE',
    '--out is for the files of --export: name formats, such as --export ase,aco.',
  );
}

/**
 * Writes a reply's files, in a folder that is made where there is none, in place of what has their names; says so where
 * there is no palette to write. Gives their paths.
 *
 * @throws {FileError} when they can't be written there
 */
export async function writeExports(
  { files }: Reply,
  { export: formats, out = '' }: ExportOptions,
  shell: Shell,
): Promise<readonly string[] | undefined> {
  if (formats === undefined) return undefined;
  if (files.length === 0) {
    shell.errors.write('coverhues: there is no palette, so no files were written.\n');
    shell.exitCode = 1;
    return [];
  }
  try {
    if (out !== '') await mkdir(out, { recursive: true });
    for (const { name, bytes } of files) await writeFile(join(out, name), bytes);
  } catch (cause) {
    const sentence = `The files can't be written to ${out || 'this folder'}: ${systemReason(cause)}.`;
    throw new FileError('OUTPUT_UNWRITABLE', sentence, { cause });
  }
  return files.map(({ name }) => join(out, name));
}

/** The paths of files that were written, below an answer. */
export function listExports(paths: readonly string[] = []): string {
  return paths.length === 0 ? '' : `\n${paths.join('\n')}\n`;
}
