/**
 * Has a controller abort when the signal of its request does, with the same reason. `AbortSignal.any` would do, too; its weak
 * references take about a twelfth of all that a question costs before and after it is answered.
 */
export function abortWith(signal: AbortSignal, controller: AbortController): void {
  const abort = (): void => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
}
