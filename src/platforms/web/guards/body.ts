import type { Context, MiddlewareHandler } from 'hono';
import type { WebEnv } from '../context.ts';
import { parseForm } from '../forms/parse-form.ts';
import { WEB_LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';

/** What a route takes: kinds of bodies as media types, `image/*` for all pictures, and their bytes at most. */
export interface TakenBodies {
  readonly kinds: readonly string[];
  readonly bytes: number;
}

/** What routes take that want fields alone. */
export const JSON_BODY: TakenBodies = { kinds: ['application/json'], bytes: WEB_LIMITS.textBytes };

/** A form as pages send it that have no picture. */
export const PAIRS_BODY: TakenBodies = {
  kinds: ['application/x-www-form-urlencoded'],
  bytes: WEB_LIMITS.textBytes,
};

/** Fields with a picture among them, or without. */
export const UPLOAD_BODY: TakenBodies = { kinds: ['multipart/form-data'], bytes: WEB_LIMITS.uploadBytes };

/** A picture alone, or a form with one. */
export const PICTURE_BODY: TakenBodies = {
  kinds: ['image/*', 'application/octet-stream', 'multipart/form-data'],
  bytes: WEB_LIMITS.uploadBytes,
};

/**
 * Turns away bodies of other kinds (415) and larger ones (413), each kind with its own limit, and reads the others,
 * whether their length is told or not. Forms are taken apart here, alike on every version of Node.
 */
export function takes(...taken: readonly TakenBodies[]): MiddlewareHandler<WebEnv> {
  const kinds = taken.flatMap((each) => each.kinds);
  return async (c, next) => {
    const contentType = c.req.header('content-type') ?? '';
    const found = taken.find((each) => isTaken(contentType, each.kinds));
    if (found === undefined || isEncoded(c.req.header('content-encoding'))) {
      throw new ProblemError(
        'unsupported-media-type',
        `This address takes ${new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds)}, in UTF-8 and not compressed.`,
        { headers: { Accept: kinds.join(', ') } },
      );
    }
    await readBody(c, contentType, found);
    return next();
  };
}

/** Puts a body where Hono looks for it. */
async function readBody(c: Context<WebEnv>, contentType: string, taken: TakenBodies): Promise<void> {
  const length = c.req.header('content-length');
  if (length !== undefined && Number(length) > taken.bytes) throw tooLarge(taken);
  // A JSON body whose length is told goes the way that reads bodies fastest.
  if (length !== undefined && taken === JSON_BODY) return;
  const bytes = await readBytes(c.req.raw.body, taken);
  const read = /^(?:multipart\/|application\/x-www-form)/i.test(contentType)
    ? { formData: Promise.resolve(parseForm(bytes, contentType)) }
    : { arrayBuffer: Promise.resolve(new Uint8Array(bytes).buffer) };
  // Promises of what its type says are what Hono keeps there.
  Object.assign(c.req.bodyCache, read);
}

async function readBytes(body: ReadableStream<Uint8Array> | null, taken: TakenBodies): Promise<Buffer> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read().catch(cutOff);
    if (chunk?.value === undefined) return Buffer.concat(chunks);
    bytes += chunk.value.length;
    if (bytes > taken.bytes) throw tooLarge(taken);
    chunks.push(chunk.value);
  }
}

function tooLarge({ bytes }: TakenBodies): ProblemError {
  return new ProblemError('request-too-large', `A request to this address may have up to ${bytes} bytes.`, {
    reason: bytes === WEB_LIMITS.textBytes ? 'TEXT_TOO_LARGE' : 'PICTURE_TOO_LARGE',
  });
}

function cutOff(cause: unknown): never {
  throw new ProblemError('invalid-request', 'The body ended too early.', { cause });
}

function isTaken(contentType: string, kinds: readonly string[]): boolean {
  const [kind = '', ...parameters] = contentType.toLowerCase().split(';');
  const name = kind.trim();
  const charset = parameters.map((each) => /^\s*charset="?([\w-]+)"?\s*$/.exec(each)?.[1]).find(Boolean);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') return false;
  return kinds.some((each) => (each.endsWith('/*') ? name.startsWith(each.slice(0, -1)) : name === each));
}

function isEncoded(encoding: string | undefined): boolean {
  return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}
