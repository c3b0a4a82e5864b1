import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Logger } from '../../logger.ts';
import type { Picture, ReplyFile } from '../../reply.ts';
import type { StoredPicture } from './encode.ts';

/**
 * Milliseconds between two looks at a picture that isn't ready yet: the first pause, of which each next one is the
 * double, the longest, and all of them together.
 */
const PAUSES = { first: 100, longest: 2_000, together: 3_000 } as const;

/** Milliseconds that an answer waits for its pictures. */
const PATIENCE = 8_000;
/** Milliseconds that sending one file may take. */
const UPLOAD = 5_000;

/** What storing files needs of the world outside. */
export interface FileStorage {
  readonly client: WebClient;
  /** Sends a file's bytes. */
  readonly fetch: typeof fetch;
  readonly logger: Logger;
  /** Waits between two looks. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Where files are shared; without it they are stored, and nobody is shown them yet. */
export interface SharedIn {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/**
 * Stores pictures for a message. One that can't be stored, or that Slack doesn't show in time, is left out: an
 * answer without its picture is better than none.
 */
export async function storePictures(
  pictures: readonly Picture[],
  storage: FileStorage,
): Promise<StoredPicture[]> {
  const over = new AbortController();
  const storing = Promise.all(
    pictures.map(async (picture) => {
      try {
        const [fileId = ''] = await storeFiles([picture], storage);
        return (await isReady(fileId, storage, over.signal)) ? [{ fileId, alt: picture.alt }] : [];
      } catch (error) {
        storage.logger.warn({ err: error }, 'a picture could not be stored on Slack');
        return [];
      }
    }),
  );
  const stored = await Promise.race([storing, wait(PATIENCE, [], { ref: false })]);
  over.abort();
  return stored.flat();
}

/** Stores files and, if told where, shares them there. @returns their ids */
export async function storeFiles(
  files: readonly Pick<Picture | ReplyFile, 'name' | 'base64'>[],
  { client, fetch }: FileStorage,
  sharedIn?: SharedIn,
): Promise<string[]> {
  const uploaded = await Promise.all(
    files.map(async ({ name, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      const place = await client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength });
      const response = await fetch(String(place.upload_url), {
        method: 'POST',
        body: new Uint8Array(bytes),
        signal: AbortSignal.timeout(UPLOAD),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the upload was answered with ${response.status}`);
      return { id: String(place.file_id), title: name };
    }),
  );
  const [first, ...rest] = uploaded;
  if (!first) return [];
  const completed = { files: [first, ...rest] } satisfies { files: [typeof first, ...typeof rest] };
  if (sharedIn === undefined) await client.files.completeUploadExternal(completed);
  else {
    const { channel, thread } = sharedIn;
    await client.files.completeUploadExternal(
      thread === undefined
        ? { ...completed, channel_id: channel }
        : { ...completed, channel_id: channel, thread_ts: thread },
    );
  }
  return uploaded.map(({ id }) => id);
}

/**
 * Whether Slack has looked at a picture, which it does after the upload is complete; a message needs that. Where Slack
 * asks for patience, the client itself waits as long as `Retry-After` says.
 */
async function isReady(
  fileId: string,
  { client, wait: pause = wait }: FileStorage,
  over: AbortSignal,
): Promise<boolean> {
  let left: number = PAUSES.together;
  for (let next: number = PAUSES.first; ; next = Math.min(next * 2, PAUSES.longest)) {
    const { file } = await client.files.info({ file: fileId });
    if (file?.mimetype) return true;
    if (left === 0 || over.aborted) return false;
    const milliseconds = Math.min(next, left);
    await pause(milliseconds);
    left -= milliseconds;
  }
}
