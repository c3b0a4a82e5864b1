/**
 * Waits for what is being opened, unless the process is to end before that.
 *
 * @param end aborted when the process is to end
 * @param letGo lets go of what comes too late
 * @throws what the opening throws, or the signal's reason
 */
export async function unlessEnded<Opened>(
  opening: Promise<Opened>,
  end: AbortSignal | undefined,
  letGo: (late: Opened) => unknown = () => undefined,
): Promise<Opened> {
  if (!end) return opening;
  const opened = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const giveUp = (): void => {
      reject(end.reason as Error);
      // Nobody waits for it any more, so nobody is told of its faults either.
      opening.then(letGo).catch(() => undefined);
    };
    if (end.aborted) giveUp();
    else end.addEventListener('abort', giveUp, { once: true, signal: opened.signal });
  });
  try {
    return await Promise.race([ended, opening]);
  } finally {
    opened.abort();
  }
}
