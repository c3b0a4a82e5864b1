import { join } from 'node:path';
import type { Progress } from '../../progress.ts';
import type { BookList } from './books.ts';
import { collectPictures, coversExist } from './collect-pictures.ts';
import type { DrawOptions } from './draw-books.ts';
import { encodeLabels } from './encode-labels.ts';
import { contentFingerprint } from '../../files/fingerprint.ts';
import { writingTo } from '../../files/write-whole.ts';
import type { PictureStore } from './picture-files.ts';
import type { Prepared } from './prepared.ts';
import { selectBooks } from './select-books.ts';
import { SPLIT_FILES, splitCovers } from './split-covers.ts';
import { fileStages } from '../../files/file-stages.ts';
import { STAGES, type StageName } from './stages.ts';
import { SIDE } from './store-picture.ts';
import { explainShortage } from './summary.ts';

/** What covers are prepared from, and where to. */
export interface PrepareOptions extends DrawOptions {
  readonly books: BookList;
  readonly pictures: PictureStore;
  /** The folder to write. */
  readonly directory: string;
  /** This step and the later ones run even if nothing has changed. */
  readonly from?: StageName | undefined;
  readonly progress: (label: string) => Progress;
}

/** Changes whenever the same inputs would be prepared differently. */
const VERSION = 1;

/**
 * Selects books, collects and stores their covers, encodes their categories and deals them into training,
 * validation and test. Each step leaves files and runs only when what it depends on has changed.
 */
export function prepareCovers(options: PrepareOptions): Promise<Prepared> {
  const { books, pictures, directory, top, perClass, seed } = options;
  const stage = fileStages<StageName>(directory, options.from, STAGES);
  const selected = join(directory, 'books_subdata.csv');
  const covered = join(directory, 'books_with_covers.csv');
  const labelled = join(directory, 'books_with_covers_optimized.csv');
  return writingTo(directory, async () => {
    const select = await stage({
      name: 'select',
      inputs: [VERSION, await books.fingerprint(), top, perClass, seed],
      outputs: ['books_subdata.csv'],
      run: () => selectBooks(books, selected, { top, perClass, seed }, options.progress),
    });
    const collected = await stage({
      name: 'pictures',
      inputs: [VERSION, SIDE, await contentFingerprint(selected), await pictures.fingerprint()],
      outputs: ['books_with_covers.csv'],
      isWhole: () => coversExist(directory, covered),
      run: (fresh) =>
        collectPictures({
          directory,
          selected,
          covered,
          pictures,
          fresh,
          progress: options.progress('Storing covers'),
        }),
    });
    const encode = await stage({
      name: 'encode',
      inputs: [VERSION, await contentFingerprint(covered)],
      outputs: ['books_with_covers_optimized.csv', 'labels.json'],
      run: () =>
        encodeLabels({
          covered,
          labelled,
          labels: join(directory, 'labels.json'),
          others: explainShortage(select.result, collected.result),
        }),
    });
    const split = await stage({
      name: 'split',
      inputs: [VERSION, await contentFingerprint(labelled), seed],
      outputs: Object.values(SPLIT_FILES),
      run: () => splitCovers(directory, labelled, seed),
    });
    return { select, pictures: collected, encode, split };
  });
}
