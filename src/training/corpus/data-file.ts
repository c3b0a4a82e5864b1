import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../../errors.ts';

/** Path of a file that a data directory must have. @throws {FileError} when it hasn't */
export function dataFile(dataDirectory: string, name: string): string {
  const path = join(dataDirectory, name);
  if (existsSync(path)) return path;
  throw new FileError(
    'INPUT_UNREADABLE',
    `${dataDirectory} has no ${name}, which a data directory needs; coverhues train hues --help lists its files.`,
  );
}
