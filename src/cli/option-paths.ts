import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** Reads an option that is a path: an empty one, as of a variable that is not set, names nothing. */
export function filePath(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected a path.');
}

/** A folder, and what it is called. */
export interface NamedFolder {
  readonly name: string;
  readonly folder: string;
}

/** Reads an option that names a folder: `the first release=old/hues`, or the folder alone, which is its own name. */
export function namedFolder(text: string): NamedFolder {
  const at = text.indexOf('=');
  const folder = filePath(text.slice(at + 1));
  return { name: at > 0 ? text.slice(0, at).trim() : basename(folder), folder };
}
