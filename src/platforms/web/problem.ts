import type { PictureCode } from '../../errors.ts';

/** Everything that can be wrong with a request, by its stable code; each has one HTTP status. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not as it should be' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address takes another method' },
  'request-too-large': { status: 413, title: 'The request has too many bytes' },
  'unsupported-media-type': { status: 415, title: 'The request is of a kind that is not taken here' },
  'nothing-to-read': { status: 422, title: 'There is nothing to read' },
  'picture-unreadable': { status: 422, title: 'The picture cannot be read' },
  'too-many-requests': { status: 429, title: 'Too many requests from one client' },
  'internal-error': { status: 500, title: 'Something failed on the server' },
  'too-busy': { status: 503, title: 'Too much is waiting for an answer' },
  'store-away': { status: 503, title: 'What is kept cannot be reached' },
  'too-late': { status: 503, title: 'The answer took too long' },
} as const;

/** What is wrong with a request, as a stable name. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What of a request is too large, or why its picture can't be read. */
export type ProblemReason = PictureCode | 'TEXT_TOO_LARGE';

/** One part of a request that is wrong. */
export interface ProblemPart {
  /** Where it stands: a JSON pointer (RFC 6901) into the body, or a parameter's name. */
  readonly pointer: string;
  readonly detail: string;
}

/** Problem details (RFC 9457): what is wrong with a request, for programs and for people. */
export interface Problem {
  /** Address that tells what the problem means, relative to this server. */
  readonly type: string;
  readonly title: string;
  readonly status: (typeof PROBLEMS)[ProblemCode]['status'];
  /** One sentence on what happened and what to do; it quotes nothing that was sent. */
  readonly detail: string;
  readonly code: ProblemCode;
  /** Why a picture can't be read, or what is too large, as a stable name. */
  readonly reason?: ProblemReason;
  readonly errors?: readonly ProblemPart[];
}

/** What a problem may say beside its code and its sentence. */
export interface ProblemExtras extends ErrorOptions {
  readonly reason?: ProblemReason;
  readonly errors?: readonly ProblemPart[];
  /** Seconds after which the same request may go well. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with problem details. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(code, extras);
    this.name = 'ProblemError';
    const { reason, errors, retryAfter, headers } = extras;
    this.problem = {
      type: `/problems/${code}`,
      ...PROBLEMS[code],
      detail,
      code,
      ...(reason !== undefined && { reason }),
      ...(errors && { errors }),
    };
    this.headers = { ...headers, ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) };
  }
}
