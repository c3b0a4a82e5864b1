import type { WebClient } from '@slack/web-api';
import type { Logger } from '../../logger.ts';
import type { Picture, ReplyFile } from '../../reply.ts';
import { type Wait, doublingPause, retry } from '../../retry.ts';
import { isRefused, refusalOf } from './start-fault.ts';

/** Milliseconds that sending one file may take. */
const UPLOAD = 5_000;
/** Pauses after which a file is sent again that could not be sent. */
const PAUSES = { first: 100, longest: 2_000, together: 3_000 } as const;
/** What Slack says of a token that may not store files; trying again doesn't mend it. */
const FORBIDDEN: ReadonlySet<string | undefined> = new Set([
  'missing_scope',
  'no_permission',
  'access_denied',
]);

/** A file to be stored. */
export type Storable = Pick<Picture | ReplyFile, 'name' | 'bytes'>;

/** What storing files needs of the world outside. */
export interface FileStorage {
  readonly client: WebClient;
  /** Sends a file's bytes. */
  readonly fetch: typeof fetch;
  readonly logger: Logger;
  /** Waits between two tries. */
  readonly wait?: Wait;
}

/** Where files are shared; without it they are stored, and nobody is shown them yet. */
export interface SharedIn {
  readonly channel: string;
  readonly thread?: string | undefined;
}

interface Uploaded {
  readonly id: string;
  readonly title: string;
}

/** Whether storing a file has failed for good, as the token isn't good for it. */
export function isHopeless(error: unknown): boolean {
  return isRefused(error) || FORBIDDEN.has(refusalOf(error) ?? 'none');
}

/** Stores files and, if told where, shares them there; an upload that fails is tried again for a while. */
export async function storeFiles(
  files: readonly Storable[],
  storage: FileStorage,
  sharedIn?: SharedIn,
): Promise<void> {
  const uploaded = await Promise.all(
    files.map((file) => retry(() => upload(file, storage), { pause, wait: storage.wait })),
  );
  await complete(uploaded, storage, sharedIn);
}

/** Stores one file, in one try. @returns its id */
export async function storeFile(file: Storable, storage: FileStorage): Promise<string> {
  const uploaded = await upload(file, storage);
  await complete([uploaded], storage);
  return uploaded.id;
}

function pause(tries: number, error: unknown): number | undefined {
  return isHopeless(error) ? undefined : doublingPause(PAUSES, tries);
}

/** Sends a file's bytes, each time to an address of their own, as an address may be good for one try only. */
async function upload({ name, bytes }: Storable, { client, fetch }: FileStorage): Promise<Uploaded> {
  const place = await client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength });
  const response = await fetch(String(place.upload_url), {
    method: 'POST',
    body: new Uint8Array(bytes),
    signal: AbortSignal.timeout(UPLOAD),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the upload was answered with ${response.status}`);
  return { id: String(place.file_id), title: name };
}

async function complete(
  [first, ...rest]: readonly Uploaded[],
  { client }: FileStorage,
  sharedIn?: SharedIn,
): Promise<void> {
  if (!first) return;
  const completed = { files: [first, ...rest] } satisfies { files: [Uploaded, ...Uploaded[]] };
  if (sharedIn === undefined) {
    await client.files.completeUploadExternal(completed);
    return;
  }
  const { channel, thread } = sharedIn;
  await client.files.completeUploadExternal(
    thread === undefined
      ? { ...completed, channel_id: channel }
      : { ...completed, channel_id: channel, thread_ts: thread },
  );
}
