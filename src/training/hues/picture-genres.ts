import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadCoversEngine } from '../../covers/engine.ts';
import { readCoversModelConfig } from '../../covers/model-files.ts';
import { PictureError } from '../../errors.ts';
import type { RecognisedGenre } from '../../hues/reading.ts';
import { batches, coverArchives, pictures } from '../corpus/archives.ts';
import { progressBar } from '../progress.ts';
import { pairsOf } from './corpus.ts';
import type { PictureGenres } from './evaluate-choice.ts';
import type { GenreTrial } from './evaluate-genres.ts';
import { isMeasurable } from './measurable.ts';

/** Where pictures lie, and the model that reads them. */
export interface PictureOptions {
  readonly data: string;
  /** A covers model's directory. */
  readonly covers?: string | undefined;
}

const READ_AT_ONCE = 16;

/** What a covers model sees in the pictures of unseen pairs that it can read; `undefined` without such a model. */
export async function readPictureGenres(
  { corpus, stages }: GenreTrial,
  { data, covers }: PictureOptions,
): Promise<PictureGenres | undefined> {
  if (covers === undefined) return undefined;
  const wanted = new Set(
    pairsOf(corpus, 'test')
      .filter(isMeasurable)
      .map(({ id }) => id),
  );
  return stages.run('picture-genres', { model: await digestOf(covers), pictures: [...wanted] }, async () => {
    const engine = await loadCoversEngine({ directory: covers });
    const progress = progressBar('Reading pictures of unseen pairs');
    progress.start(wanted.size);
    const genres = new Map<string, Pick<RecognisedGenre, 'id' | 'score'>[]>();
    for (const archive of await coverArchives(data)) {
      for await (const batch of batches(pictures(archive), READ_AT_ONCE)) {
        for (const { id, picture } of batch) {
          if (!wanted.has(id)) continue;
          const reading = await engine.read(picture).catch(passOver);
          if (reading) genres.set(id, reading.genres.map(toScore));
          progress.advance(1);
        }
      }
    }
    progress.stop();
    await engine.close();
    return genres;
  });
}

function toScore({ id, score }: RecognisedGenre): Pick<RecognisedGenre, 'id' | 'score'> {
  return { id, score };
}

/** A picture that is too small, or broken, says nothing of genres. */
function passOver(cause: unknown): undefined {
  if (!(cause instanceof PictureError)) throw cause;
}

/** Tells covers models apart by what they compute. */
async function digestOf(directory: string): Promise<string> {
  const { graph, calibration } = await readCoversModelConfig(directory);
  return createHash('sha256')
    .update(await readFile(graph))
    .update(JSON.stringify(calibration ?? {}))
    .digest('hex');
}
