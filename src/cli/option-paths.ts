import { InvalidArgumentError } from 'commander';

/** Reads an option that is a path: an empty one, as of a variable that is not set, names nothing. */
export function filePath(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected a path.');
}
