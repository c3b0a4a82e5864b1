import { setTimeout as wait } from 'node:timers/promises';
import type { Picture } from '../../reply.ts';
import { type Pauses, doublingPause, retry, waitUnheld } from '../../retry.ts';
import type { StoredPicture } from './encode.ts';
import { type FileStorage, isHopeless, storeFile } from './store-files.ts';

/** Pauses between two tries to store a picture, or two looks at one that isn't ready, while its answer waits. */
const PAUSES = { first: 100, longest: 2_000, together: 3_000 } as const;
/** The same when the answer has gone without it. */
const LATE_PAUSES = { first: 1_000, longest: 5_000, together: 60_000 } as const;

/** Milliseconds that an answer waits for its pictures. */
const PATIENCE = 8_000;

/** What storing pictures needs of the world outside. */
export interface PictureStorage extends FileStorage {
  /** Told of a picture that wasn't there in time: it comes late, or nothing does. Without it, late ones are left. */
  readonly onLate?: ((coming: Promise<StoredPicture | undefined>) => void) | undefined;
  /** Ends the wait for late pictures. */
  readonly over?: AbortSignal;
}

/** A picture on its way: once stored, it has an id, and is shown as soon as Slack has looked at it. */
interface OnItsWay {
  readonly picture: Picture;
  fileId?: string;
}

/**
 * Stores pictures for a message. What fails is tried again for a while; one that can't be stored in time, or that Slack
 * doesn't show in time, is left out, and comes late: an answer without its picture is better than none.
 */
export async function storePictures(
  pictures: readonly Picture[],
  storage: PictureStorage,
): Promise<StoredPicture[]> {
  const tooLate = wait(PATIENCE, undefined, { ref: false });
  const stored = await Promise.all(
    pictures.map(async (picture) => {
      const onItsWay: OnItsWay = { picture };
      const first = proceed(onItsWay, storage, PAUSES);
      const inTime = await Promise.race([first, tooLate]);
      if (inTime === undefined) storage.onLate?.(goOn(onItsWay, first, storage));
      return inTime;
    }),
  );
  return stored.flatMap((picture) => (picture ? [picture] : []));
}

/** Goes on with a picture whose answer has gone without it. */
async function goOn(
  onItsWay: OnItsWay,
  first: ReturnType<typeof proceed>,
  storage: PictureStorage,
): Promise<StoredPicture | undefined> {
  const done = await first;
  if (done !== undefined) return done ?? undefined;
  return (await proceed(onItsWay, storage, LATE_PAUSES)) ?? undefined;
}

/**
 * Stores a picture and looks at it until Slack shows it, as long as there is patience.
 *
 * @returns none when the patience is used up, `null` when there is no hope
 */
async function proceed(
  onItsWay: OnItsWay,
  storage: PictureStorage,
  pauses: Pauses,
): Promise<StoredPicture | null | undefined> {
  const { wait: waitFor = waitUnheld, over } = storage;
  try {
    return await retry(() => tryOnce(onItsWay, storage), {
      pause: (tries, error) =>
        isHopeless(error) || over?.aborted ? undefined : doublingPause(pauses, tries),
      async wait(milliseconds) {
        await waitFor(milliseconds);
        over?.throwIfAborted();
      },
    });
  } catch (error) {
    return isHopeless(error) ? null : undefined;
  }
}

/** Goes as far with a picture as it goes in one try. @throws where Slack doesn't show it yet */
async function tryOnce(onItsWay: OnItsWay, storage: PictureStorage): Promise<StoredPicture> {
  const { picture } = onItsWay;
  try {
    onItsWay.fileId ??= await storeFile(picture, storage);
    if (await isReady(onItsWay.fileId, storage)) return { fileId: onItsWay.fileId, alt: picture.alt };
  } catch (error) {
    storage.logger.warn({ err: error }, 'a picture could not be stored on Slack');
    throw error;
  }
  throw new Error('Slack has not looked at the picture yet');
}

/**
 * Whether Slack has looked at a picture, which it does after the upload is complete; a message needs that. Where Slack
 * asks for patience, the client itself waits as long as `Retry-After` says.
 */
async function isReady(fileId: string, { client }: FileStorage): Promise<boolean> {
  const { file } = await client.files.info({ file: fileId });
  return Boolean(file?.mimetype);
}
