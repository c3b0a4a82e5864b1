import { zipSync } from 'fflate';
import type { ReplyFile } from '../../answer-files.ts';

/** The first second that a ZIP archive can tell, in any time zone: the same files make the same archive. */
const EARLIEST = new Date(1980, 0, 1);

/** Files, each with a name of its own, as a ZIP archive. */
export function zip(files: readonly Pick<ReplyFile, 'name' | 'bytes'>[]): Buffer {
  const entries = files.map(({ name, bytes }) => [name, new Uint8Array(bytes)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: EARLIEST }));
}
