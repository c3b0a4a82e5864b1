/** Milliseconds before the second attempt; each later one waits twice as long. */
const FIRST_PAUSE = 500;

/**
 * Milliseconds to wait after attempt number `attempt`, from 1: what the server's `Retry-After` asks for, in
 * seconds or as a date (RFC 9110, section 10.2.3), or else half a second, doubled with every attempt.
 */
export function pauseAfter(attempt: number, retryAfter: string | null, now: number): number {
  const asked = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = /^[A-Z][a-z]{2}/.test(asked) ? Date.parse(asked) : Number.NaN;
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  return FIRST_PAUSE * 2 ** (attempt - 1);
}
