import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { WebEnv } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';

/** What a route takes: kinds of bodies as media types, `image/*` for all pictures, and their bytes at most. */
export interface TakenBodies {
  readonly kinds: readonly string[];
  readonly bytes: number;
}

/** What routes take that want fields alone. */
export const JSON_BODY: TakenBodies = { kinds: ['application/json'], bytes: LIMITS.jsonBytes };

/** A form as pages send it, with or without a picture. */
export const FORM_BODY: TakenBodies = {
  kinds: ['multipart/form-data', 'application/x-www-form-urlencoded'],
  bytes: LIMITS.uploadBytes,
};

/** Fields with a picture among them. */
export const UPLOAD_BODY: TakenBodies = { kinds: ['multipart/form-data'], bytes: LIMITS.uploadBytes };

/** A picture alone, or a form with one. */
export const PICTURE_BODY: TakenBodies = {
  kinds: ['image/*', 'application/octet-stream', 'multipart/form-data'],
  bytes: LIMITS.uploadBytes,
};

/** Turns away bodies of other kinds (415) and larger ones (413), before they are read; each kind has its own limit. */
export function takes(...taken: readonly TakenBodies[]): MiddlewareHandler<WebEnv> {
  const kinds = taken.flatMap((each) => each.kinds);
  const limits = taken.map((each) => ({ kinds: each.kinds, limit: limitTo(each.bytes) }));
  return (c, next) => {
    const found = limits.find((each) => isTaken(c.req.header('content-type') ?? '', each.kinds));
    if (found === undefined || isEncoded(c.req.header('content-encoding'))) {
      throw new ProblemError(
        'unsupported-media-type',
        `This address takes ${new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds)}, in UTF-8 and not compressed.`,
        { headers: { Accept: kinds.join(', ') } },
      );
    }
    return found.limit(c, next);
  };
}

function limitTo(bytes: number): MiddlewareHandler<WebEnv> {
  const tooLarge = (): never => {
    throw new ProblemError('request-too-large', `A request to this address may have up to ${bytes} bytes.`);
  };
  const limitWhileReading = bodyLimit({ maxSize: bytes, onError: tooLarge });
  return async (c, next) => {
    // Looking at the length alone keeps the way that reads a body fastest.
    const length = c.req.header('content-length');
    if (length === undefined) return limitWhileReading(c, next);
    if (Number(length) > bytes) tooLarge();
    return next();
  };
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
