import type { HonoRequest } from 'hono';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { ProblemError } from './problem.ts';

/** A cover as it was sent, and what was said with it. */
export interface CoverBody {
  /** The picture's bytes. */
  readonly cover: Uint8Array;
  /** The other fields of the form; none where the picture came alone. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a cover from a body that is a picture, or a form with a picture in its field `cover`.
 *
 * @throws {ProblemError} where there is no picture, or one of too many bytes
 */
export async function readCoverBody(request: HonoRequest): Promise<CoverBody> {
  const isForm = request.header('content-type')?.toLowerCase().startsWith('multipart/');
  if (!isForm) return { cover: await readPicture(request), fields: {} };
  const form = await readForm(request);
  const { cover, ...rest } = form;
  if (!(cover instanceof File)) {
    throw new ProblemError('invalid-request', 'The form needs a picture as a file in its field cover.', {
      errors: [{ pointer: '/cover', detail: 'Expected a file' }],
    });
  }
  return {
    cover: await readPicture(cover),
    fields: Object.fromEntries(
      Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

/** The fields of a form that was read already: texts and files, of several of one name the last. */
export async function readForm(request: HonoRequest): Promise<Record<string, string | File>> {
  return (await request.parseBody()) as Record<string, string | File>;
}

/** A picture's bytes. @throws {ProblemError} where there are too many */
export async function readPicture(source: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array> {
  const bytes = new Uint8Array(await source.arrayBuffer());
  const { bytes: most } = REQUEST_LIMITS.cover;
  if (bytes.byteLength > most) {
    throw new ProblemError('request-too-large', `A picture may have up to ${most} bytes.`, {
      reason: 'PICTURE_TOO_LARGE',
    });
  }
  return bytes;
}
