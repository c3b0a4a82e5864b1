import { systemReason, type WebCode, WebError } from '../../../errors.ts';

/** Faults that another attempt may mend. */
const PASSING: ReadonlySet<WebCode> = new Set([
  'WEB_BUSY',
  'WEB_SERVER_FAILED',
  'WEB_UNREACHABLE',
  'WEB_CUT_OFF',
  'WEB_TOO_SLOW',
]);

/** Whether asking again may help. */
export function isPassing(error: unknown): boolean {
  return error instanceof WebError && PASSING.has(error.code);
}

/** What a status that brings nothing means. */
export function faultOfStatus(status: number): WebError {
  const said = `The server answered ${status}`;
  if (status === 404 || status === 410) return new WebError('WEB_NOT_FOUND', `${said}: there is nothing.`);
  if (status === 429 || status === 503) return new WebError('WEB_BUSY', `${said}: it has no time.`);
  if (status === 408) return new WebError('WEB_TOO_SLOW', `${said}: the request took too long.`);
  if (status >= 500) return new WebError('WEB_SERVER_FAILED', `${said}: it failed.`);
  return new WebError('WEB_REFUSED', `${said}.`);
}

const CODES: Readonly<Record<string, readonly [WebCode, sentence: string]>> = {
  UND_ERR_CONNECT_TIMEOUT: ['WEB_UNREACHABLE', 'The server took too long to let us connect.'],
  UND_ERR_HEADERS_TIMEOUT: ['WEB_TOO_SLOW', 'The server took too long to answer.'],
  UND_ERR_BODY_TIMEOUT: ['WEB_TOO_SLOW', 'The server stopped in the middle of its answer.'],
  UND_ERR_SOCKET: ['WEB_CUT_OFF', 'The connection was cut before the answer was whole.'],
  ECONNRESET: ['WEB_CUT_OFF', 'The connection was cut before the answer was whole.'],
  EPIPE: ['WEB_CUT_OFF', 'The connection was cut before the answer was whole.'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['WEB_CUT_OFF', 'The answer has another length than it says.'],
  UND_ERR_HEADERS_OVERFLOW: ['WEB_REFUSED', 'The head of the answer is too long.'],
};

/** What a broken connection means. */
export function faultOfConnection(cause: unknown): WebError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = CODES[code];
  if (known) return new WebError(...known, { cause });
  if (code.startsWith('HPE_')) {
    return new WebError('WEB_CUT_OFF', 'What the server sent is not HTTP.', { cause });
  }
  if (code.startsWith('Z_')) {
    return new WebError('WEB_CUT_OFF', 'The answer is packed, and damaged.', { cause });
  }
  return new WebError('WEB_UNREACHABLE', `The server can't be reached: ${systemReason(cause)}.`, { cause });
}
