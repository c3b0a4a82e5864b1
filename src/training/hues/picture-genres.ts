import { loadCoversEngine } from '../../covers/engine.ts';
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

/** What a covers model sees in the pictures of unseen pairs; `undefined` without such a model. */
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
  return stages.run('picture-genres', { covers, pictures: wanted.size }, async () => {
    const engine = await loadCoversEngine({ directory: covers });
    const progress = progressBar('Reading pictures of unseen pairs');
    progress.start(wanted.size);
    const genres = new Map<string, { id: string; score: number }[]>();
    for (const archive of await coverArchives(data)) {
      for await (const batch of batches(pictures(archive), READ_AT_ONCE)) {
        for (const { id, picture } of batch) {
          if (!wanted.has(id)) continue;
          const reading = await engine.read(picture);
          genres.set(
            id,
            reading.genres.map((genre) => ({ id: genre.id, score: genre.score })),
          );
          progress.advance(1);
        }
      }
    }
    progress.stop();
    await engine.close();
    return genres;
  });
}
