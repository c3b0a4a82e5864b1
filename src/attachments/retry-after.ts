/** Milliseconds before the second attempt; each later one waits twice as long. */
const FIRST_PAUSE = 500;

/**
 * Milliseconds to wait after attempt number `attempt`, from 1: what the server's `Retry-After` asks for, or else half
 * a second, doubled with every attempt.
 */
export function pauseAfter(attempt: number, retryAfter: string | null, now: number): number {
  return askedPause(retryAfter, now) ?? FIRST_PAUSE * 2 ** (attempt - 1);
}

/**
 * Milliseconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110, section 10.2.3); none where it says
 * neither.
 */
export function askedPause(retryAfter: string | null | undefined, now: number): number | undefined {
  const asked = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = /^[A-Z][a-z]{2}/.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
