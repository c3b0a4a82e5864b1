import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { findGraph } from '../../models/model-folder.ts';
import { namingVersion } from '../../palette/colour-name.ts';
import { INDEX_FILES, RECORD } from '../index-files.ts';

/** To be raised with every change of how covers are measured or kept. */
const MEASURING = 2;

/**
 * Tells models apart by all that places a book and its cover, and that an own index repeats: what reads texts, the spaces
 * of looks and kinds, what the model's own index says of itself, and how covers are measured. SHA-256 as hexadecimal.
 *
 * @param directory of a hues model with an index
 * @throws ModelError where there is no such model
 */
export async function modelFingerprint(directory: string): Promise<string> {
  const needs = { directory, files: ['config.json'], setting: 'COVERHUES_HUES_MODEL' };
  const hash = createHash('sha256').update(`${MEASURING} ${RECORD.size} ${namingVersion()}`);
  for (const path of [
    await findGraph(needs),
    join(directory, 'config.json'),
    join(directory, 'tokenizer.json'),
    join(directory, 'index', INDEX_FILES.description),
    join(directory, 'index', INDEX_FILES.look),
    join(directory, 'index', INDEX_FILES.kinds),
  ]) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
