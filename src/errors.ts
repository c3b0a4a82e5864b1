/** Stable names of the faults that coverhues itself reports. */
export type ErrorCode =
  | 'SETTINGS_INVALID'
  | 'USAGE'
  | 'PACKAGES_MISSING'
  | 'INPUT_UNREADABLE'
  | 'OUTPUT_UNWRITABLE'
  | 'TEXT_SAYS_LITTLE'
  | 'MODEL_DIRECTORY_MISSING'
  | 'MODEL_FILE_MISSING'
  | 'MODEL_INVALID'
  | 'STORE_UNAVAILABLE'
  | 'ANSWER_GONE'
  | 'TOO_BUSY'
  | 'CREDENTIAL_REFUSED'
  | 'PLATFORM_REFUSED'
  | 'PLATFORM_UNREACHABLE'
  | 'PORT_UNAVAILABLE'
  | 'CHUNK_FAILED'
  | 'NOTHING_COLLECTED'
  | 'SITE_CHANGED'
  | 'SITE_DOWN'
  | AttachmentCode
  | PictureCode
  | WebCode;

/** What can be wrong with a file that a person attached to a message. Each language has a sentence for each. */
export type AttachmentCode =
  /** Its address is not one of the platform's own. */
  | 'ATTACHMENT_REFUSED'
  /** Its address leads on to another, as platforms do with those who may not see it. */
  | 'ATTACHMENT_REDIRECTED'
  /** The platform no longer has it, or no longer at that address. */
  | 'ATTACHMENT_EXPIRED'
  | 'ATTACHMENT_LATE'
  /** The platform was asked several times, and had no time. */
  | 'ATTACHMENT_BUSY'
  /** It could not be had for another reason, such as a broken connection. */
  | 'ATTACHMENT_UNREACHABLE'
  | 'ATTACHMENT_TOO_LARGE'
  | 'ATTACHMENT_NOT_TEXT'
  /** It is no text, but the program that made it can save its words as text. */
  | 'ATTACHMENT_DOCUMENT'
  /** It is a document that could be read, but for being protected, damaged or larger inside than it may be. */
  | 'ATTACHMENT_BROKEN'
  /** It seems to be text, in none of the encodings that can be told apart with certainty. */
  | 'ATTACHMENT_ENCODING'
  | 'ATTACHMENT_EMPTY';

/** What a file is, as far as it is no text. */
export type FileKind =
  | 'picture'
  | 'recording'
  | 'archive'
  | 'pdf'
  | 'rtf'
  | 'web-page'
  | 'word'
  | 'opendocument'
  | 'pages'
  | 'office'
  | 'e-book'
  /** What holds no text, and shows no more of itself. */
  | 'other';

/** What can be wrong with a picture that a person shows. */
export type PictureCode =
  /** There are no bytes. */
  | 'PICTURE_EMPTY'
  /** It is a text, a web page, a document or anything else that is no picture, whatever its name says. */
  | 'PICTURE_NOT_A_PICTURE'
  /** It is a document that is to be printed, such as a PDF, of which a page can be saved as a picture. */
  | 'PICTURE_DOCUMENT'
  /** It is a picture of a format that isn't taken, such as SVG. */
  | 'PICTURE_FORMAT_REFUSED'
  /** It is a HEIC picture, as telephones take them. */
  | 'PICTURE_HEIC'
  /** Its light goes beyond white, so that its colours depend on the screen. */
  | 'PICTURE_HDR'
  /** All of it is transparent. */
  | 'PICTURE_TRANSPARENT'
  /** It has too many bytes or too many pixels. */
  | 'PICTURE_TOO_LARGE'
  /** It has too few pixels to be a cover. */
  | 'PICTURE_TOO_SMALL'
  /** It is cut off, or its data contradict each other. */
  | 'PICTURE_DAMAGED'
  /** Reading it took longer than a picture may. */
  | 'PICTURE_TOO_SLOW';

/** Why something could not be fetched from the web. */
export type WebCode =
  /** It is no http or https address. */
  | 'WEB_ADDRESS_INVALID'
  /** It leads into a private network, or to this machine, and nobody said that it may. */
  | 'WEB_ADDRESS_PRIVATE'
  /** The site's robots.txt asks not to fetch it. */
  | 'WEB_ROBOTS_DISALLOWED'
  /** 404 or 410. */
  | 'WEB_NOT_FOUND'
  /** Another status that asking again wouldn't change. */
  | 'WEB_REFUSED'
  /** 429 or 503, several times, or for longer than is waited. */
  | 'WEB_BUSY'
  /** Another status from 500 on, several times. */
  | 'WEB_SERVER_FAILED'
  /** Redirects in a loop, too many of them, or one that leads nowhere. */
  | 'WEB_REDIRECTS'
  | 'WEB_UNREACHABLE'
  /** Its server failed so often in a row that it is left alone for a while. */
  | 'WEB_HOST_DOWN'
  /** The connection broke in the middle. */
  | 'WEB_CUT_OFF'
  | 'WEB_TOO_SLOW'
  | 'WEB_TOO_LARGE';

/**
 * A fault that a person can do something about: `message` says what happened and what to do next,
 * and never quotes a blurb, a title or a secret, so it may be shown and logged.
 */
export class CoverhuesError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** One or more settings have a wrong value. */
export class SettingsError extends CoverhuesError<'SETTINGS_INVALID'> {}

/** A command was called in a way that it does not offer; the shell's exit code is 2. */
export class UsageError extends CoverhuesError<'USAGE'> {}

/** Packages that a command needs are not installed. */
export class PackagesError extends CoverhuesError<'PACKAGES_MISSING'> {}

/** A file that was asked for cannot be read or written. */
export class FileError extends CoverhuesError<'INPUT_UNREADABLE' | 'OUTPUT_UNWRITABLE'> {}

/** A book's description doesn't say enough to hold anything against it. */
export class TextError extends CoverhuesError<'TEXT_SAYS_LITTLE'> {}

/** A model directory cannot be used. */
export class ModelError extends CoverhuesError<
  'MODEL_DIRECTORY_MISSING' | 'MODEL_FILE_MISSING' | 'MODEL_INVALID'
> {}

/** What should be remembered cannot be written or read. */
export class StoreError extends CoverhuesError<'STORE_UNAVAILABLE'> {}

/**
 * A file that a person attached can't be read. People are told in their own language, by the code; the message is the
 * code once more. Nothing of it holds the file's name or its address, which carries a signature.
 */
export class AttachmentError extends CoverhuesError<AttachmentCode> {
  /** What the file is, as far as that matters to the fault. */
  readonly kind: FileKind;

  constructor(
    code: AttachmentCode,
    { kind = 'other', ...options }: ErrorOptions & { readonly kind?: FileKind } = {},
  ) {
    super(code, code.toLowerCase().replaceAll('_', ' '), options);
    this.kind = kind;
  }
}

/** A picture that a person shows can't be looked at. */
export class PictureError extends CoverhuesError<PictureCode> {}

/** Something could not be fetched from the web; the message says why, and never at which address. */
export class WebError extends CoverhuesError<WebCode> {}

/** An answer that somebody asks about is no longer kept. */
export class AnswerGoneError extends CoverhuesError<'ANSWER_GONE'> {}

/** More is waiting for an answer than can be answered in good time. */
export class BusyError extends CoverhuesError<'TOO_BUSY'> {}

/** A collection can't go on, or has nothing that is of use. */
export class CollectError extends CoverhuesError<
  'CHUNK_FAILED' | 'NOTHING_COLLECTED' | 'SITE_CHANGED' | 'SITE_DOWN'
> {}

/** A chat platform cannot be started, or the port that it or the health check listens on is taken. */
export class PlatformError extends CoverhuesError<
  'CREDENTIAL_REFUSED' | 'PLATFORM_REFUSED' | 'PLATFORM_UNREACHABLE' | 'PORT_UNAVAILABLE'
> {}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'that is not allowed',
  EADDRINUSE: 'another program uses it',
  EADDRNOTAVAIL: 'this machine has no such address',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  EEXIST: 'there is something else of that name',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTFOUND: 'there is no such host',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'that is not allowed',
  EROFS: 'the disk is read-only',
  ETIMEDOUT: 'it took too long',
  UND_ERR_CONNECT_TIMEOUT: 'it took too long',
  UND_ERR_SOCKET: 'the connection was cut',
};

/** What the system said against a file operation, in plain words that end a sentence. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_REASONS[code] ?? (code || 'the system gave no reason');
}

/** What may be logged or reported of an error. */
export interface ErrorFacts {
  readonly type: string;
  readonly code?: string;
  /** Only our own: a foreign one may quote what a person typed, as `JSON.parse` does. */
  readonly message?: string;
  /** Where it happened, without the message that a stack begins with. */
  readonly stack?: string;
  readonly cause?: ErrorFacts;
}

/** What of an error holds no person's words, causes included. */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error };
  const stack = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .join('\n');
  return {
    type: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error instanceof CoverhuesError ? { message: error.message } : {}),
    ...(stack ? { stack } : {}),
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  };
}
