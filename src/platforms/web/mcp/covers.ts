import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import PQueue from 'p-queue';
import { fetchAttachment } from '../../../attachments/fetch-attachment.ts';
import { isPictureName } from '../../../attachments/file-kind.ts';
import { PICTURE_ATTACHMENT_LIMITS } from '../../../attachments/limits.ts';
import { type AttachmentCode, AttachmentError } from '../../../errors.ts';
import { packageVersion } from '../../../package-root.ts';
import { ProblemError } from '../problem.ts';
import { readPicture } from '../read-cover.ts';

/** A cover as a call names it. */
export const coverSchema = z
  .string()
  .describe(
    'The cover (JPEG, PNG, WebP, GIF, AVIF or TIFF): an https address of it on the open web, or its bytes in Base64. Where the server runs on this machine over standard input and output, also the path of a file.',
  );

/** Finds the covers that calls name. */
export interface CoverSource {
  /**
   * A picture's bytes.
   *
   * @throws {ProblemError} where there is none at that address, or one of too many bytes
   */
  read(named: string, signal: AbortSignal): Promise<Uint8Array>;
}

/** How far a source goes for covers. */
export interface CoverSourceOptions {
  /** Fetches from addresses that anybody may name. */
  readonly fetch: typeof fetch;
  /** Whether files of this machine are read: where it is the caller's own. */
  readonly readsFiles: boolean;
}

/** Makes a source, which fetches a few pictures at once. */
export function createCoverSource({ fetch, readsFiles }: CoverSourceOptions): CoverSource {
  const queue = new PQueue({ concurrency: PICTURE_ATTACHMENT_LIMITS.atOnce });
  return {
    async read(named, signal) {
      if (/^https:\/\//i.test(named)) {
        return queue.add(() => fetchCover(named, fetch, signal), { signal });
      }
      if (readsFiles && (isPictureName(named) || /^file:/i.test(named))) return readFile(named);
      return readPicture({ arrayBuffer: () => Promise.resolve(fromBase64(named)) });
    },
  };
}

const HEADERS = { Accept: 'image/*', 'User-Agent': `coverhues/${packageVersion()}` };

async function fetchCover(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal) {
  const { bytes: byteLimit, timeoutMilliseconds } = PICTURE_ATTACHMENT_LIMITS;
  const hosts = URL.canParse(url) ? [new URL(url).hostname] : [];
  try {
    return await fetchAttachment({
      url,
      hosts,
      byteLimit,
      timeoutMilliseconds,
      headers: HEADERS,
      fetch,
      signal,
    });
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error;
    throw new ProblemError('picture-unreadable', FETCH_FAULTS[error.code] ?? UNREACHABLE, { cause: error });
  }
}

const UNREACHABLE = 'The cover could not be fetched from that address. Send its bytes in Base64.';

/** Why a cover could not be had, and what to do. */
const FETCH_FAULTS: Readonly<Partial<Record<AttachmentCode, string>>> = {
  ATTACHMENT_REFUSED:
    'The cover was not fetched: an address must begin with https://, name a host of the open web, and neither a port nor a user.',
  ATTACHMENT_REDIRECTED: 'The address of the cover leads on to another too often. Name the picture itself.',
  ATTACHMENT_EXPIRED: 'There is no picture at that address, or not for everybody.',
  ATTACHMENT_LATE: 'The cover did not arrive in time. Try again later, or send its bytes in Base64.',
  ATTACHMENT_BUSY: 'The server that has the cover is busy. Try again later, or send its bytes in Base64.',
  ATTACHMENT_TOO_LARGE: `A picture may have up to ${PICTURE_ATTACHMENT_LIMITS.bytes} bytes.`,
};

/** @throws {FileError} and {PictureError} as reading a picture does */
async function readFile(named: string): Promise<Uint8Array> {
  const { readPictureFile } = await import('../../../covers/read-picture-file.ts');
  const path = /^file:/i.test(named) && URL.canParse(named) ? pathOf(named) : named;
  return readPictureFile(path);
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw invalidCover();
  }
}

/** Bytes in Base64, behind the beginning of a `data:` address or without one. */
function fromBase64(named: string): ArrayBuffer {
  const digits = named.replace(/^data:[^,]{0,100};base64,/i, '').replaceAll(/\s+/g, '');
  if (digits === '' || !z.base64().safeParse(digits).success) throw invalidCover();
  return new Uint8Array(Buffer.from(digits, 'base64')).buffer;
}

function invalidCover(): ProblemError {
  const detail = 'Expected an https address, or the bytes of a picture in Base64';
  return new ProblemError('invalid-request', `/cover: ${detail}.`, {
    errors: [{ pointer: '/cover', detail }],
  });
}
